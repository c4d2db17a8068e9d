"""Codings, and the agreement of coders per codebook."""

from __future__ import annotations

from typing import Annotated

from almpo_contracts.base import Code
from fastapi import APIRouter, Query, Response
from pydantic import BaseModel
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import not_found, problems

from ..authority import Coder, Reader, WorksWithWords
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


@router.get("")
async def list_codings(
    caller: WorksWithWords,
    page: Paging,
    given: Given,
    tx: Read,
    statement: Id | None = None,
    transcript: Id | None = None,
    session: Id | None = None,
    code: Code | None = None,
) -> Page[Coding]:
    """A coder sees others' codings of a statement or transcript only after coding it: double coding is blind."""
    blind_for = service.blind_for(settings_of(given).voice_key, caller)
    items, following = await queries.page(
        tx, page, blind_for=blind_for, statement_id=statement, transcript_id=transcript, session_id=session, code=code
    )
    return Page(items=items, next=following)


@router.get("/me")
async def get_my_coder(caller: Coder, given: Given) -> CoderView:
    """The pseudonym under which the caller codes."""
    return CoderView(coder=service.pseudonym(settings_of(given).voice_key, caller))


@router.get("/{coding_id}", responses=problems(404))
async def get_coding(coding_id: Id, _: WorksWithWords, tx: Read, response: Response) -> Coding:
    coding = await queries.find(tx, coding_id)
    if coding is None:
        raise not_found("coding", coding_id)
    response.headers["ETag"] = coding.etag
    return coding


@of_codebook.get("", responses=problems(400, 404))
async def get_agreement(
    codebook_id: Id,
    coders: Annotated[str, Query(max_length=400, description="Pseudonyms of coders, separated by commas.")],
    _: Reader,
    tx: Read,
) -> Agreement:
    """Cohen's kappa and Krippendorff's alpha per code with intervals, over statements and turns that at least two of
    them coded, and how far their codes overlap."""
    await codebooks.get(tx, codebook_id)
    return await comparing.agreement(tx, codebook_id, list(dict.fromkeys(filter(None, coders.split(",")))))
