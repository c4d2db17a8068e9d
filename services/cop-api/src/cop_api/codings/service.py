"""Coding statements to the codebook, blindly, and how well the coders agree."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid

from ..authority import keyed_hash
from ..codebooks import service as codebooks
from ..sessions import service as sessions
from ..statements import queries as statements
from ..transcripts import queries as transcripts
from ..transcripts.model import MASK
from . import queries, spans
from .agreement import NO_PAIRS, ONE_VALUE, cohen_kappa, krippendorff_alpha
from .schemas import Agreement, CodeAgreement, Coding, CodingDraft

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


async def agreement(tx: Transaction, codebook_id: str, coders: list[str]) -> Agreement:
    """Per code over the statements and turns that at least two of the coders coded; uncoded text does not count."""
    if not 2 <= len(coders) <= 10:
        raise Problem(400, "invalid-coders", "Name 2 to 10 different coders: ?coders=a,b")
    found = await queries.of_coders(tx, codebook_id, coders)
    units = await units_of(tx, found)
    touched: dict[str, set[str]] = {}
    carries: dict[tuple[str, str], set[str]] = {}
    for coding in found:
        for unit in units[coding.id]:
            touched.setdefault(unit, set()).add(coding.coder)
            if coding.decision != "rejected":
                carries.setdefault((unit, coding.code), set()).add(coding.coder)
    shared = sorted(unit for unit, by in touched.items() if len(by) >= 2)
    codes = sorted({coding.code for coding in found if not set(shared).isdisjoint(units[coding.id])})

    def values(unit: str, code: str) -> list[bool | None]:
        by = carries.get((unit, code), set())
        return [coder in by if coder in touched[unit] else None for coder in coders]

    per_code = [_of_code(code, coders, [values(unit, code) for unit in shared]) for code in codes]
    return Agreement(codebook_id=codebook_id, coders=coders, units=len(shared), codes=per_code)


async def units_of(tx: Transaction, found: list[Coding]) -> dict[str, list[str]]:
    """Coding id → what it codes: its statement, or each turn that its passage touches."""
    laid = {
        transcript_id: await transcripts.turns_of(tx, transcript_id)
        for transcript_id in sorted({coding.transcript_id for coding in found if coding.transcript_id})
    }
    starts = {transcript_id: [turn.start for turn in turns] for transcript_id, turns in laid.items()}
    units: dict[str, list[str]] = {}
    for coding in found:
        if coding.transcript_id is None:
            units[coding.id] = [str(coding.statement_id)]
            continue
        start, end = coding.span
        first = max(0, bisect_right(starts[coding.transcript_id], start) - 1)
        last = bisect_left(starts[coding.transcript_id], end)
        turns = laid[coding.transcript_id][first:last]
        units[coding.id] = [f"{coding.transcript_id}/{turn.number}" for turn in turns if turn.end > start]
    return units


def _of_code(code: str, coders: list[str], units: list[list[bool | None]]) -> CodeAgreement:
    alpha = krippendorff_alpha(units)
    kappa, kappa_reason = None, "kappa is for two coders"
    if len(coders) == 2:
        kappa = cohen_kappa([unit[0] for unit in units], [unit[1] for unit in units])
        kappa_reason = ONE_VALUE if units else NO_PAIRS
    agreeing = sum(len({value for value in unit if value is not None}) == 1 for unit in units)
    return CodeAgreement(
        code=code,
        units=len(units),
        applied={coder: sum(unit[at] is True for unit in units) for at, coder in enumerate(coders)},
        agreement=agreeing / len(units),
        kappa=kappa,
        kappa_reason=None if kappa is not None else kappa_reason,
        alpha=alpha,
        alpha_reason=None if alpha is not None else ONE_VALUE,
    )
