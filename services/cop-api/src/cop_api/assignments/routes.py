"""Who codes what, and whether they have finished."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Coder, CodingLead, WorksWithWords, countries_of, pseudonym_of
from ..settings import settings_of
from . import queries, service
from .schemas import Assignment, CoderName, CoderSummary, Distributed, Distribution, Piece

router = idempotency.router("/coding-assignments", "codings")


@router.post("", status_code=201, responses=problems(403, 404))
async def distribute_coding(wanted: Distribution, caller: CodingLead, given: Given, tx: Tx) -> Distributed:
    """Divide a session's statements and transcripts among coders, a share of them to two. Asked again, it adds what was
    said since; what somebody has stays theirs."""
    return await service.distribute(tx, caller, pseudonym_of(settings_of(given).voice_key, caller), wanted)


@router.get("", responses=problems(403))
async def list_assignments(
    caller: WorksWithWords,
    page: Paging,
    tx: Read,
    session: Id | None = None,
    statement: Id | None = None,
    transcript: Id | None = None,
    coder: CoderName | None = None,
    open: Annotated[bool | None, Query(description="true: not finished yet; false: finished.")] = None,
) -> Page[Assignment]:
    items, following = await queries.page(
        tx,
        page,
        countries_of(caller),
        session_id=session,
        statement_id=statement,
        transcript_id=transcript,
        coder=coder,
        open=open,
    )
    return Page(items=items, next=following)


@router.get("/coders", responses=problems(403))
async def list_coders(caller: WorksWithWords, tx: Read, session: Id | None = None) -> Page[CoderSummary]:
    """Who codes, by pseudonym, and how far they are."""
    return Page(items=await queries.coders(tx, countries_of(caller), session), next=None)


@router.post("/finish", responses=problems(403, 404))
async def finish_coding(piece: Piece, caller: Coder, given: Given, tx: Tx) -> Assignment:
    """Say that one has coded all that one finds there, or found nothing. From now on the caller sees what others who
    have finished decided, and they see the caller's."""
    return await service.finish(tx, caller, piece, pseudonym_of(settings_of(given).voice_key, caller))


@router.post("/reopen", responses=problems(403, 404, 409))
async def reopen_coding(piece: Piece, caller: Coder, given: Given, tx: Tx) -> Assignment:
    """Take back that one has finished, as long as nobody else has: afterwards it would not be blind."""
    return await service.reopen(tx, caller, piece, pseudonym_of(settings_of(given).voice_key, caller))


@router.post("/{assignment_id}/withdraw", status_code=204, responses=problems(403, 404, 409))
async def withdraw_assignment(assignment_id: Id, caller: CodingLead, tx: Tx) -> None:
    """Take an assignment back that its coder has not begun with."""
    await service.withdraw(tx, caller, assignment_id)
