"""The practice registry: what is entered, and how far stakeholders have validated it."""

from __future__ import annotations

from almpo_contracts.cop import PracticeStatus
from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from . import queries
from .schemas import Practice, PracticeDraft, Validation, draft_of


async def enter(tx: Transaction, caller: Caller, content: Content, draft: PracticeDraft) -> Practice:
    caller.require_country(draft.country)
    _check(content, draft)
    if draft.status != "proposed":
        raise _not_by_hand(draft.status)
    practice = Practice(**draft.model_dump(), id=uuid7(), revision=1)
    if not await queries.insert(tx, practice):
        raise invalid("/slug", "taken", f"There is already a practice {draft.slug!r}; choose another slug.")
    await queries.log_status(tx, practice, None, None)
    _tell(tx, practice)
    return practice


async def get(tx: Transaction, practice_id: str, *, for_change: bool = False) -> Practice:
    practice = await queries.find(tx, practice_id, for_change=for_change)
    if practice is None:
        raise not_found("practice", practice_id)
    return practice


async def change(
    tx: Transaction, caller: Caller, content: Content, practice_id: str, draft: PracticeDraft, known: Preconditions
) -> Practice:
    current = await get(tx, practice_id, for_change=True)
    caller.require_country(current.country)
    caller.require_country(draft.country)
    # Demo data stays demo data, also where a change leaves the label out.
    draft = draft.model_copy(update={"synthetic": draft.synthetic or current.synthetic})
    if "status" not in draft.model_fields_set:
        draft = draft.model_copy(update={"status": current.status})
    if draft_of(current) == draft.model_dump(mode="json"):
        return current
    known.check(current)
    _check(content, draft)
    if draft.status != current.status:
        raise _not_by_hand(draft.status)
    namesake = await queries.find_by_slug(tx, draft.slug)
    if namesake is not None and namesake.id != practice_id:
        raise invalid("/slug", "taken", f"There is already a practice {draft.slug!r}; choose another slug.")
    fields = draft.model_dump()
    practice = Practice(**fields, id=practice_id, revision=current.revision + 1, validation=current.validation)
    await queries.save(tx, practice)
    _tell(tx, practice)
    return practice


async def withdraw(tx: Transaction, caller: Caller, practice_id: str, known: Preconditions) -> None:
    """Take a practice out of the registry. Refused once stakeholders discussed it: it is then part of a record."""
    current = await get(tx, practice_id, for_change=True)
    caller.require_country(current.country)
    known.check(current)
    if current.status != "proposed":
        raise Problem(409, "practice-in-use", "It was discussed in a session; only a proposed practice can be removed.")
    await queries.remove(tx, practice_id)
    events.practice_removed(tx, practice_id)


async def discussed(tx: Transaction, practice_ids: list[str], session_id: str) -> None:
    """They are on the table of a session that is open."""
    for practice_id in practice_ids:
        practice = await get(tx, practice_id, for_change=True)
        if practice.status == "proposed":
            await _move(tx, practice, "discussed", None, session_id)


async def settle(tx: Transaction, practice_id: str, status: PracticeStatus, validation: Validation) -> None:
    """A round after read-back found agreement (validated) or did not (contested)."""
    practice = await get(tx, practice_id, for_change=True)
    await _move(tx, practice, status, validation, validation.session_id)


async def _move(
    tx: Transaction, current: Practice, status: PracticeStatus, validation: Validation | None, session_id: str
) -> None:
    practice = current.model_copy(update={"status": status, "validation": validation, "revision": current.revision + 1})
    await queries.save(tx, practice)
    await queries.log_status(tx, practice, session_id, None if validation is None else validation.round_id)
    _tell(tx, practice)


def _tell(tx: Transaction, practice: Practice) -> None:
    events.practice_recorded(tx, practice)


def _not_by_hand(status: PracticeStatus) -> Problem:
    if status in ("validated", "contested"):
        message = f"A practice becomes {status} only through a session's read-back and a round."
        return invalid("/status", "needs-a-round", message)
    return invalid("/status", "needs-a-session", "A practice is proposed when it is entered; a session moves it on.")


def _check(content: Content, draft: PracticeDraft) -> None:
    categories = content.code_list("lmp-categories").codes()
    groups = content.code_list("target-groups").codes()
    families = {family.code for family in content.families()}
    faults = [
        FieldError(pointer=f"/lmp_categories/{at}", code="unknown-code", message=f"{code!r} is not an LMP category.")
        for at, code in enumerate(draft.lmp_categories)
        if code not in categories
    ]
    faults += [
        FieldError(pointer=f"/target_groups/{at}", code="unknown-code", message=f"{code!r} is not a target group.")
        for at, code in enumerate(draft.target_groups)
        if code not in groups
    ]
    if draft.practice_family not in families:
        message = f"{draft.practice_family!r} is not a practice family; there is {', '.join(sorted(families))}."
        faults.append(FieldError(pointer="/practice_family", code="unknown-code", message=message))
    faults += [
        FieldError(
            pointer=f"/outcomes_reported/{at}/source_index", code="unknown-source", message="There is no such source."
        )
        for at, outcome in enumerate(draft.outcomes_reported)
        if outcome.source_index >= len(draft.sources)
    ]
    if faults:
        raise invalid_many(faults)
