"""Coding statements and passages to the codebook, blindly."""

from __future__ import annotations

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import invalid

from ..authority import keyed_hash
from ..codebooks import service as codebooks
from ..sessions import service as sessions
from ..statements import queries as statements
from ..transcripts import queries as transcripts
from ..transcripts.model import MASK
from . import queries, spans
from .schemas import Coding, CodingDraft

MAX_QUOTE = 2000
"""Code points of a passage: as long as a statement may be."""


def pseudonym(voice_key: str, caller: Caller) -> str:
    """The coder's lasting pseudonym."""
    return f"c{keyed_hash(voice_key, 'coder', caller.subject)[:16]}"


def blind_for(voice_key: str, caller: Caller) -> str | None:
    """The coder who must not see others' work first; None for those who only read."""
    acting = {role for role, _ in caller.grants}
    reads_all = {Role.ADMIN, Role.ANALYST, Role.FACILITATOR}
    return pseudonym(voice_key, caller) if Role.CODER in acting and not acting & reads_all else None


async def decide(tx: Transaction, caller: Caller, voice_key: str, draft: CodingDraft) -> tuple[Coding, bool]:
    """Record a decision → it, and whether it is the coder's first on this code here."""
    quote = await _quoted(tx, caller, draft)
    edition = await codebooks.current_edition(tx)
    await codebooks.check_codes(tx, edition, [("/code", draft.code, None)])
    coder = pseudonym(voice_key, caller)
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


async def _quoted(tx: Transaction, caller: Caller, draft: CodingDraft) -> str:
    """The words that are coded. Raises Problem 422 unless the target is there and reads so, 403 in other countries."""
    target = draft.target
    if target.transcript_id is not None and target.start is not None and target.end is not None:
        transcript = await transcripts.find(tx, target.transcript_id, for_change=True)
        if transcript is None:
            raise invalid("/target/transcript_id", "unknown-transcript", "There is no such transcript.")
        caller.require_country(*(await sessions.get(tx, transcript.session_id)).countries)
        return _passage(await transcripts.text_of(tx, transcript.id), target.start, target.end, draft.quote)
    assert target.statement_id is not None
    statement = await statements.find(tx, target.statement_id, for_change=True)
    if statement is None:
        raise invalid("/target/statement_id", "unknown-statement", "There is no such statement.")
    caller.require_country(*(await sessions.get(tx, statement.session_id)).countries)
    if draft.quote not in statement.text:
        raise invalid("/quote", "not-in-text", "The quote is not in the statement as it reads now, word for word.")
    return draft.quote


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
