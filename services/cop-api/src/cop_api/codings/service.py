"""Coding statements to the codebook, blindly, and how well the coders agree."""

from __future__ import annotations

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid

from .. import events
from ..authority import keyed_hash
from ..codebooks import service as codebooks
from ..sessions import service as sessions
from ..statements import queries as statements
from . import queries
from .agreement import NO_PAIRS, ONE_VALUE, cohen_kappa, krippendorff_alpha
from .schemas import Agreement, CodeAgreement, Coding, CodingDraft


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
    statement = await statements.find(tx, draft.target.statement_id, for_change=True)
    if statement is None:
        raise invalid("/target/statement_id", "unknown-statement", "There is no such statement.")
    session = await sessions.get(tx, statement.session_id)
    caller.require_country(*session.countries)
    edition = await codebooks.current_edition(tx)
    await codebooks.check_codes(tx, edition, [("/code", draft.code, None)])
    if draft.quote not in statement.text:
        raise invalid("/quote", "not-in-text", "The quote is not in the statement as it reads now, word for word.")
    coder = pseudonym(voice_key, caller)
    before = await queries.find_same(tx, statement.id, edition.codebook_id, draft.code, coder)
    coding = Coding(
        **draft.model_dump(exclude={"target"}),
        id=uuid7() if before is None else before.id,
        revision=1 if before is None else before.revision + 1,
        statement_id=statement.id,
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
    events.coding_recorded(tx, coding)
    return coding, before is None


async def agreement(tx: Transaction, codebook_id: str, coders: list[str]) -> Agreement:
    """Per code over the statements that at least two of the coders coded; uncoded text does not count."""
    if not 2 <= len(coders) <= 10:
        raise Problem(400, "invalid-coders", "Name 2 to 10 different coders: ?coders=a,b")
    found = await queries.of_coders(tx, codebook_id, coders)
    touched: dict[str, set[str]] = {}
    carries: dict[tuple[str, str], set[str]] = {}
    for coding in found:
        touched.setdefault(coding.statement_id, set()).add(coding.coder)
        if coding.decision != "rejected":
            carries.setdefault((coding.statement_id, coding.code), set()).add(coding.coder)
    shared = sorted(statement for statement, by in touched.items() if len(by) >= 2)
    codes = sorted({coding.code for coding in found if coding.statement_id in set(shared)})

    def values(statement: str, code: str) -> list[bool | None]:
        by = carries.get((statement, code), set())
        return [coder in by if coder in touched[statement] else None for coder in coders]

    per_code = [_of_code(code, coders, [values(statement, code) for statement in shared]) for code in codes]
    return Agreement(codebook_id=codebook_id, coders=coders, units=len(shared), codes=per_code)


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
