"""Settling where coders differ, with a reason. Their own decisions stay; what counts is what was settled."""

from __future__ import annotations

from collections.abc import Callable

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid

from ..assignments import queries as assignments
from ..assignments.schemas import Piece
from ..authority import pseudonym_of
from ..codebooks import service as codebooks
from ..codings import queries as codings
from ..codings import spans
from ..codings.queries import Viewer
from ..codings.schemas import Coding
from ..sessions import service as sessions
from ..statements import queries as statements
from ..transcripts import queries as transcripts
from . import queries
from .differing import Differing, differing
from .schemas import Adjudication, AdjudicationDraft, Difference, Opinion

_Named = Callable[[Coding], str]


async def differences(tx: Transaction, caller: Caller, viewer: Viewer, session_id: str) -> list[Difference]:
    """Of every statement and transcript of a session that two coders or more have finished, and the viewer may see."""
    caller.require_country(*(await sessions.get(tx, session_id)).countries)
    named = await _naming(tx)
    found: list[Difference] = []
    for piece, work in (await assignments.of_session(tx, session_id)).items():
        finished = {each.coder for each in work if each.finished_at is not None}
        begun = {each.coder for each in work} - finished
        if len(finished) < 2 or viewer.coder in begun or (viewer.blind and viewer.coder not in finished):
            continue
        for each in differing([(named(coding), coding) for coding in await codings.of_piece(tx, piece)], finished):
            found.append(await _told(tx, session_id, piece, each))
    return found


async def settle(tx: Transaction, caller: Caller, voice_key: str, draft: AdjudicationDraft) -> Adjudication:
    """Decide whether a code stands where coders differ.

    Raises Problem 403 for whoever is neither one of the coders nor a third person who may see both, 409 while somebody
    has not finished, 422 for codings that are no difference."""
    given = await codings.some(tx, draft.codings)
    if len(given) < len(set(draft.codings)):
        raise invalid("/codings", "unknown-coding", "There is no such coding any more; read the differences anew.")
    piece = given[0].piece
    if any(each.piece != piece for each in given):
        raise invalid("/codings", "several-places", "Name the codings of one statement or transcript.")
    session_id = await codings.session_of(tx, given[0])
    caller.require_country(*(await sessions.get(tx, session_id)).countries)
    by = pseudonym_of(voice_key, caller)
    finished = {each.coder for each in await assignments.of_piece(tx, piece) if each.finished_at is not None}
    if by not in finished and not caller.holds(Role.FACILITATOR, Role.ANALYST):
        raise Problem(403, "not-finished", "Finish coding this yourself, or leave it to a facilitator or an analyst.")
    named = await _naming(tx)
    difference = _difference(await codings.of_piece(tx, piece, for_change=True), finished, named, set(draft.codings))
    place = difference.envelope or (None, None)
    made = Adjudication(
        id=uuid7(),
        session_id=session_id,
        **piece.model_dump(),
        start=place[0],
        end=place[1],
        code=difference.code,
        decision=draft.decision,
        reason=draft.reason,
        by=by,
        by_one_of_them=by in finished,
        at=tx.now,
        codings=[coding.id for coding in difference.codings],
    )
    await queries.insert(tx, made)
    for coding in difference.codings:
        if coding.settled != draft.decision:
            await spans.revise(tx, coding.model_copy(update={"settled": draft.decision}))
    return made


def _difference(every: list[Coding], finished: set[str], named: _Named, wanted: set[str]) -> Differing:
    for each in differing([(named(coding), coding) for coding in every], finished):
        if {coding.id for coding in each.codings} == wanted:
            return each
    if {coding.coder for coding in every if coding.id in wanted} - finished or len(finished) < 2:
        raise Problem(409, "not-finished", "Not every coder has finished there; until then coding is blind.")
    message = "These are not the codings of one difference as it stands now; read the differences anew."
    raise invalid("/codings", "no-difference", message)


async def _naming(tx: Transaction) -> _Named:
    """By what name the newest version has a coding's code."""
    edition = await codebooks.current_edition(tx)
    now = await codebooks.names_now(tx, edition.codebook_id)
    return lambda coding: now(coding.codebook_version, coding.code)


async def _told(tx: Transaction, session_id: str, piece: Piece, each: Differing) -> Difference:
    start, end = each.envelope or (None, None)
    if piece.statement_id is not None:
        statement = await statements.find(tx, piece.statement_id)
        assert statement is not None
        text, language = statement.text, statement.language
    else:
        transcript = await transcripts.find(tx, str(piece.transcript_id))
        assert transcript is not None
        text, language = (await transcripts.text_of(tx, transcript.id))[start:end], transcript.language
    history = await queries.about(tx, [coding.id for coding in each.codings])
    opinions = [
        Opinion(
            coding_id=coding.id,
            coder=coding.coder,
            code=coding.code,
            decision=coding.decision,
            start=coding.start,
            end=coding.end,
            quote=coding.quote,
            memo=coding.memo,
        )
        for coding in each.codings
    ]
    return Difference(
        session_id=session_id,
        **piece.model_dump(),
        start=start,
        end=end,
        code=each.code,
        text=text,
        language=language,
        opinions=opinions,
        silent=list(each.silent),
        settled=history[-1] if history else None,
    )
