"""From finding to requirement, traceable both ways."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, invalid_many, not_found

from .. import events
from ..codebooks import service as codebooks
from ..sessions import service as sessions
from ..statements import queries as statements
from . import queries
from .schemas import Requirement, RequirementDraft

_FAMILIES = {"data": "data", "ai_function": "ai"}
"""Which family of codes a kind of requirement takes; `system` takes any."""


async def state(tx: Transaction, caller: Caller, content: Content, draft: RequirementDraft) -> Requirement:
    caller.require_country(draft.country)
    _check_terms(content, draft)
    requirement = Requirement(**await _checked(tx, draft), id=uuid7(), revision=1)
    await queries.insert(tx, requirement)
    events.requirement_recorded(tx, requirement)
    return requirement


async def get(tx: Transaction, requirement_id: str, *, for_change: bool = False) -> Requirement:
    requirement = await queries.find(tx, requirement_id, for_change=for_change)
    if requirement is None:
        raise not_found("requirement", requirement_id)
    return requirement


async def change(
    tx: Transaction,
    caller: Caller,
    content: Content,
    requirement_id: str,
    draft: RequirementDraft,
    known: Preconditions,
) -> Requirement:
    current = await get(tx, requirement_id, for_change=True)
    caller.require_country(current.country)
    caller.require_country(draft.country)
    _check_terms(content, draft)
    checked = await _checked(tx, draft.model_copy(update={"synthetic": draft.synthetic or current.synthetic}))
    if current.model_dump(include=set(RequirementDraft.model_fields)) == checked:
        return current
    known.check(current)
    requirement = Requirement(**checked, id=requirement_id, revision=current.revision + 1)
    await queries.save(tx, requirement)
    events.requirement_recorded(tx, requirement)
    return requirement


async def remove(tx: Transaction, caller: Caller, requirement_id: str, known: Preconditions) -> None:
    current = await get(tx, requirement_id, for_change=True)
    caller.require_country(current.country)
    known.check(current)
    await queries.remove(tx, requirement_id)
    events.requirement_removed(tx, requirement_id)


async def lose_statement(tx: Transaction, statement_id: str) -> list[str]:
    """A statement is being erased: what grew from it stays, without it → ids of the requirements touched."""
    grown = await queries.grown_from(tx, statement_id)
    for current in grown:
        remaining = [each for each in current.statements if each != statement_id]
        requirement = current.model_copy(update={"statements": remaining, "revision": current.revision + 1})
        await queries.save(tx, requirement)
        events.requirement_recorded(tx, requirement)
    return [each.id for each in grown]


def _check_terms(content: Content, draft: RequirementDraft) -> None:
    """Codes of the code lists. Raises Problem 422 naming each that is none."""
    used: list[tuple[str, str, str | None]] = []
    if draft.data is not None:
        used.append(("/data/readiness_level", "readiness-levels", draft.data.readiness_level))
    if draft.ai is not None:
        used.append(("/ai/stage", "policy-cycle-stages", draft.ai.stage))
        used += [
            (f"/ai/trust_conditions/{at}", "trust-requirements", each)
            for at, each in enumerate(draft.ai.trust_conditions)
        ]
    faults = [
        FieldError(
            pointer=pointer,
            code="unknown-code",
            message=f"{code!r} is not in {name}; there is {', '.join(sorted(content.code_list(name).codes()))}.",
        )
        for pointer, name, code in used
        if code is not None and code not in content.code_list(name).codes()
    ]
    if faults:
        raise invalid_many(faults)


async def _checked(tx: Transaction, draft: RequirementDraft) -> dict[str, object]:
    """The draft's fields, its code, session and statements found, `synthetic` inherited."""
    if draft.code is not None:
        edition = await codebooks.current_edition(tx)
        await codebooks.check_codes(tx, edition, [("/code", draft.code, _FAMILIES.get(draft.kind))])
    unique = list(dict.fromkeys(draft.statements))
    # Held, so that no statement is erased while something grows from it.
    for home in sorted(set((await statements.sessions_of(tx, unique)).values())):
        await sessions.get(tx, home, lock="use")
    found = await statements.sessions_of(tx, unique)
    faults = [
        FieldError(pointer=f"/statements/{at}", code="unknown-statement", message="There is no such statement.")
        for at, statement_id in enumerate(draft.statements)
        if statement_id not in found
    ]
    if faults:
        raise invalid_many(faults)
    homes = set(found.values())
    session_id = draft.session_id or (next(iter(homes)) if len(homes) == 1 else None)
    # Whatever is synthetic in what it grew from makes it so; nothing takes the label away.
    synthetic = draft.synthetic
    for home in homes if session_id is None else {*homes, session_id}:
        synthetic = synthetic or (await sessions.get(tx, home)).synthetic
    return {**draft.model_dump(), "statements": unique, "session_id": session_id, "synthetic": synthetic}
