"""Codings, and the agreement of coders per codebook."""

from __future__ import annotations

from typing import Annotated

from almpo_contracts.base import Code
from fastapi import APIRouter, Query, Response
from pydantic import BaseModel
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Coder, Reader, WorksWithWords, countries_of, pseudonym_of
from ..codebooks import service as codebooks
from ..settings import settings_of
from . import comparing, queries, service
from .schemas import Agreement, Coding, CodingDraft

router = idempotency.router("/codings", "codings")
of_codebook = APIRouter(prefix="/codebooks/{codebook_id}/agreement", tags=["codings"])


class CoderView(BaseModel):
    coder: str


@router.post(
    "", status_code=201, responses={200: {"model": Coding, "description": "Decided anew"}, **problems(403, 409)}
)
async def code_statement(draft: CodingDraft, caller: Coder, given: Given, tx: Tx, response: Response) -> Coding:
    """Apply a code, or confirm or reject a suggested one. The same coder's later decision on the same code replaces
    the earlier one (200)."""
    coding, created = await service.decide(tx, caller, settings_of(given).voice_key, draft)
    response.status_code = 201 if created else 200
    response.headers["ETag"] = coding.etag
    return coding


@router.get("", responses=problems(403))
async def list_codings(
    caller: WorksWithWords,
    page: Paging,
    given: Given,
    tx: Read,
    statement: Id | None = None,
    transcript: Id | None = None,
    session: Id | None = None,
    code: Code | None = None,
    start: Annotated[int | None, Query(ge=0, description="With `end`: only passages that touch [start, end).")] = None,
    end: Annotated[int | None, Query(ge=1)] = None,
) -> Page[Coding]:
    """A coder sees another's codings of a statement or transcript once both have finished with it: double coding is
    blind."""
    items, following = await queries.page(
        tx,
        page,
        service.blind_for(settings_of(given).voice_key, caller),
        countries_of(caller),
        statement_id=statement,
        transcript_id=transcript,
        session_id=session,
        code=code,
        touching=(start, end),
    )
    return Page(items=items, next=following)


@router.get("/me", responses=problems(403))
async def get_my_coder(caller: Coder, given: Given) -> CoderView:
    """The pseudonym under which the caller codes."""
    return CoderView(coder=pseudonym_of(settings_of(given).voice_key, caller))


@router.get("/{coding_id}", responses=problems(403, 404))
async def get_coding(coding_id: Id, caller: WorksWithWords, given: Given, tx: Read, response: Response) -> Coding:
    """403 `blind` for another's while one of the two has not finished."""
    coding = await service.find(tx, caller, settings_of(given).voice_key, coding_id)
    response.headers["ETag"] = coding.etag
    return coding


@router.delete("/{coding_id}", status_code=204, responses=problems(403, 404, 409, 412, 428))
async def remove_coding(coding_id: Id, caller: Coder, given: Given, tx: Tx, precondition: Precondition) -> None:
    """Take one's own coding back, as long as one has not finished there."""
    await service.remove(tx, caller, given.tables, settings_of(given).voice_key, coding_id, precondition)


@of_codebook.get("", responses=problems(400, 404))
async def get_agreement(
    codebook_id: Id,
    coders: Annotated[str, Query(max_length=400, description="Pseudonyms of coders, separated by commas.")],
    caller: Reader,
    given: Given,
    tx: Read,
) -> Agreement:
    """Cohen's kappa and Krippendorff's alpha per code with intervals, over statements and turns that at least two of
    them judged, how far their codes overlap, and which codes stand for each other. To a coder only what they may see
    counts."""
    await codebooks.require(tx, codebook_id)
    named = list(dict.fromkeys(filter(None, coders.split(","))))
    viewer = service.blind_for(settings_of(given).voice_key, caller)
    return await comparing.agreement(tx, codebook_id, named, viewer)
