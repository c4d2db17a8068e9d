"""Coding statements and passages to the codebook, blindly."""

from __future__ import annotations

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid, not_found
from servicekit.tables import KitTables

from ..assignments import service as assignments
from ..authority import pseudonym_of
from ..codebooks import service as codebooks
from ..sessions import service as sessions
from ..statements import queries as statements
from ..transcripts import queries as transcripts
from ..transcripts.model import MASK
from . import queries, spans
from .queries import Viewer
from .schemas import Coding, CodingDraft

MAX_QUOTE = 2000
"""Code points of a passage: as long as a statement may be."""


def blind_for(voice_key: str, caller: Caller) -> Viewer:
    """The caller as a viewer of codings. Blind is a coder who holds no role that reads them all."""
    acting = {role for role, _ in caller.grants}
    reads_all = {Role.ADMIN, Role.ANALYST, Role.FACILITATOR}
    return Viewer(pseudonym_of(voice_key, caller), Role.CODER in acting and not acting & reads_all)


async def decide(tx: Transaction, caller: Caller, voice_key: str, draft: CodingDraft) -> tuple[Coding, bool]:
    """Record a decision → it, and whether it is the coder's first on this code here."""
    quote, session_id = await _quoted(tx, caller, draft)
    coder = pseudonym_of(voice_key, caller)
    await assignments.take_up(tx, session_id, draft.target.piece, coder)
    edition = await codebooks.current_edition(tx)
    await codebooks.check_codes(tx, edition, [("/code", draft.code, None)])
    before = await queries.find_same(tx, draft.target, edition.codebook_id, draft.code, coder)
    coding = Coding(
        **draft.model_dump(exclude={"target", "quote"}),
        **draft.target.model_dump(),
        quote=quote,
        id=uuid7() if before is None else before.id,
        revision=1 if before is None else before.revision + 1,
        codebook_id=edition.codebook_id,
        codebook_version=edition.version,
        coder=coder,
        at=tx.now,
    )
    if before is None:
        await queries.insert(tx, coding)
    elif before.model_dump(exclude={"revision", "at"}) == coding.model_dump(exclude={"revision", "at"}):
        return before, False
    else:
        await queries.save(tx, coding)
    await spans.tell(tx, coding)
    return coding, before is None


async def find(tx: Transaction, caller: Caller, voice_key: str, coding_id: str) -> Coding:
    """Raises Problem 404 unknown, 403 in other countries and while the caller must not see it."""
    coding = await queries.find(tx, coding_id)
    if coding is None:
        raise not_found("coding", coding_id)
    caller.require_country(*(await sessions.get(tx, await queries.session_of(tx, coding))).countries)
    if not await queries.is_seen(tx, coding_id, blind_for(voice_key, caller)):
        raise Problem(403, "blind", "This is another coder's; you see it once both of you have finished there.")
    return coding


async def remove(
    tx: Transaction, caller: Caller, kit: KitTables, voice_key: str, coding_id: str, known: Preconditions
) -> None:
    """Take one's own coding back, wherever it was passed on. Raises Problem 403 for another's, 409 once finished."""
    coding = await find(tx, caller, voice_key, coding_id)
    coder = pseudonym_of(voice_key, caller)
    if coding.coder != coder:
        raise Problem(403, "not-yours", "Only whoever made a coding takes it back; settle a difference instead.")
    known.check(coding)
    await assignments.take_up(tx, await queries.session_of(tx, coding), coding.piece, coder)
    await spans.erase(tx, kit, [coding_id])


async def _quoted(tx: Transaction, caller: Caller, draft: CodingDraft) -> tuple[str, str]:
    """(the words that are coded, the session in which they were said).

    Raises Problem 422 unless the target is there and reads so, 403 in other countries."""
    target = draft.target
    if target.transcript_id is not None and target.start is not None and target.end is not None:
        transcript = await transcripts.find(tx, target.transcript_id, for_change=True)
        if transcript is None:
            raise invalid("/target/transcript_id", "unknown-transcript", "There is no such transcript.")
        caller.require_country(*(await sessions.get(tx, transcript.session_id)).countries)
        text = await transcripts.text_of(tx, transcript.id)
        return _passage(text, target.start, target.end, draft.quote), transcript.session_id
    assert target.statement_id is not None
    statement = await statements.find(tx, target.statement_id, for_change=True)
    if statement is None:
        raise invalid("/target/statement_id", "unknown-statement", "There is no such statement.")
    caller.require_country(*(await sessions.get(tx, statement.session_id)).countries)
    if draft.quote not in statement.text:
        raise invalid("/quote", "not-in-text", "The quote is not in the statement as it reads now, word for word.")
    return draft.quote, statement.session_id


def _passage(text: str, start: int, end: int, quote: str) -> str:
    if end > len(text):
        raise invalid("/target/end", "beyond-the-end", f"The transcript has {len(text)} code points.")
    passage = text[start:end]
    if len(passage) > MAX_QUOTE:
        raise invalid("/target/end", "too-long", f"A passage has {MAX_QUOTE} code points at most; code it in parts.")
    if MASK in passage:
        raise invalid("/target", "erased", "The words of this passage were erased.")
    if quote and quote != passage:
        at = text.find(quote)
        where = f" It stands at {at}–{at + len(quote)}." if at >= 0 else ""
        fix = "Offsets count code points, not UTF-16 units."
        raise invalid("/quote", "not-at-this-place", f"The quote does not stand at {start}–{end}.{where} {fix}")
    return passage
