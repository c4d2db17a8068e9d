"""Capturing what is said, and what becomes of it: read back, confirmed, amended, contested, set aside, frozen."""

from __future__ import annotations

from datetime import UTC

from almpo_contracts.cop import StatementStatus, StatementVotes
from servicekit import idempotency, live
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import FieldError, Problem, invalid_many

from ..cards import service as cards
from ..metadata import kit
from ..participants import queries as participants
from ..practices import queries as practices
from ..sessions import service as sessions
from ..sessions.schemas import Session
from . import keeping, lineage, queries
from .keeping import get as get
from .schemas import Behind, ConfirmationCounts, ConfirmationDraft, Statement, StatementDraft

_IN_MOTION: tuple[StatementStatus, ...] = ("captured", "read_back", "confirmed", "amended")


async def capture(
    tx: Transaction, caller: Caller, session_id: str, statement_id: str, draft: StatementDraft, known: Preconditions
) -> tuple[Statement, bool]:
    """Record, amend or replay → the statement, and whether it is new."""
    session = await sessions.for_capture(tx, session_id, caller, seeding=True)
    current = await queries.find(tx, statement_id, session_id=session_id, for_change=True)
    if draft.origin_after("captured" if current is None else current.origin) != "seed":
        sessions.require_opened(session)
    if current is None and await participants.was_erased(tx, statement_id):
        raise Problem(410, "erased", "This statement was erased with the person who made it; it cannot come back.")
    speaker = await _speaker(tx, session_id, draft, current)
    if current is not None and current.says(draft, None if speaker is None else speaker.behind.participant_id):
        return current, False
    known.check(current)
    if current is not None and current.status == "rejected":
        raise Problem(409, "rejected", "This statement was set aside; capture a new one derived from it.")
    await _check(tx, session_id, statement_id, draft, first=current is None)
    country = session.country_of_the_room() if speaker is None else speaker.country
    if current is None:
        return await _first(tx, session, statement_id, draft, speaker, country), True
    statement = current.model_copy(
        update={
            **draft.model_dump(include={"topic", "text", "form", "practice", "language", "derived_from"}),
            "captured_at": draft.captured_at or current.captured_at,
            "origin": draft.origin_after(current.origin),
            "country": country,
            "revision": current.revision + 1,
            "late": current.late or session.closed,
        }
    )
    reworded = statement.text != current.text
    amended = current.amended or (reworded and session.status not in ("planned", "live"))
    statement.with_private(None if speaker is None else speaker.behind, amended, current.votes_round_id)
    statement = keeping.in_status(statement, session)
    await queries.save(tx, statement)
    if reworded:
        await queries.log_wording(tx, statement, None, late=session.closed)
    statement = await keeping.tell(tx, session, statement)
    await cards.retell(tx, session, [statement.id])
    await lineage.replace(tx, session, statement, draft.replaces)
    return statement, False


async def confirm(
    tx: Transaction, session: Session, speaker: participants.Speaker, statement_id: str, said: ConfirmationDraft
) -> Statement:
    """A participant at read-back. Raises Problem 409 at any other time, 403 for rewording another's words."""
    current = await get(tx, statement_id, session_id=session.id, for_change=True)
    if session.status != "read_back":
        raise Problem(409, "not-in-read-back", f"The session is {session.status}; this is for its read-back.")
    if current.status == "rejected":
        raise Problem(409, "rejected", "This statement was set aside.")
    someone_elses = current.behind is not None and current.behind.participant_id != speaker.id
    if said.decision == "amend" and someone_elses:
        raise Problem(403, "not-your-words", "Only who said it can reword it; object and give your reason.")
    await queries.confirm(tx, statement_id, speaker.id, said)
    statement = current.model_copy(update={"revision": current.revision + 1})
    statement.with_private(current.behind, current.amended, current.votes_round_id)
    if said.text is not None and said.text != current.text:
        statement.text = said.text
        statement.with_private(current.behind, True, current.votes_round_id)
        await queries.log_wording(tx, statement, speaker.id, late=False)
    return await keeping.settle(tx, session, statement)


async def reject(tx: Transaction, caller: Caller, session_id: str, statement_id: str, reason: str) -> Statement:
    """Set a statement aside, with the reason; it stays in the record."""
    session = await sessions.for_capture(tx, session_id, caller, seeding=True)
    current = await get(tx, statement_id, session_id=session_id, for_change=True)
    if session.closed:
        raise Problem(409, "session-closed", "The session is closed; its record no longer changes.")
    if current.status == "rejected":
        return current
    update = {"status": "rejected", "reject_reason": reason, "revision": current.revision + 1}
    statement = current.model_copy(update=update)
    await queries.save(tx, statement)
    return await keeping.tell(tx, session, statement)


async def read_back(tx: Transaction, session: Session) -> None:
    """Everything captured is now read to the room."""
    for current in await queries.all_of(tx, session.id, for_change=True):
        if current.status == "captured":
            await keeping.revise(tx, session, current, {"status": "read_back"})


async def freeze(tx: Transaction, session: Session) -> None:
    """The wording of the record stands. What is contested or set aside stays so; so is a seed that nobody took up."""
    for current in await queries.all_of(tx, session.id, for_change=True):
        if current.untouched and current.status != "rejected":
            aside = {"status": "rejected", "reject_reason": "A seed that nobody took up.", "frozen_at": tx.now}
            await keeping.revise(tx, session, current, aside)
            continue
        status = "frozen" if current.status in _IN_MOTION else current.status
        await keeping.revise(tx, session, current, {"status": status, "frozen_at": tx.now})


async def take_votes(
    tx: Transaction, session: Session, statement_id: str, round_id: str, votes: StatementVotes | None
) -> None:
    """A round on the statement was closed, or one of its votes erased."""
    current = await get(tx, statement_id, session_id=session.id, for_change=True)
    current.with_private(current.behind, current.amended, round_id)
    await keeping.revise(tx, session, current, {"votes": votes})


async def retell_speaker(tx: Transaction, session: Session, participant_id: str) -> None:
    """A participant's strata or consent changed: what they said carries it from now on."""
    said = await queries.said_by(tx, participant_id)
    speaker = await participants.find(tx, session.id, participant_id)
    for current in said:
        if current.participant is None:
            # What streams and stored answers still say from before may name the speaker.
            await idempotency.forget(tx, kit, current.id)
            await live.forget(tx, kit, current.id)
        country = current.country if speaker is None else speaker.view.country
        await keeping.revise(tx, session, current, {"country": country})
    await cards.retell(tx, session, [each.id for each in said])


async def lose_participant(tx: Transaction, session: Session, statement_id: str) -> bool:
    """A participant who confirmed or reworded it was erased: their wording gives way to the one before.

    → False when no wording remains; the statement must then be erased as well."""
    current = await get(tx, statement_id, session_id=session.id, for_change=True)
    remaining = await queries.wordings_of(tx, statement_id)
    if not remaining:
        return False
    statement = current.model_copy(update={"text": remaining[-1].text, "revision": current.revision + 1})
    # A seed that was taken up by nobody else is told all the same: what was told of it before no longer holds.
    await keeping.settle(tx, session, statement, even_untouched=True)
    return True


async def lose_origins(tx: Transaction, session: Session, current: Statement, gone: set[str]) -> None:
    """Statements it was derived from are being erased; these words are its own speaker's and stay."""
    left = [each for each in current.derived_from if each not in gone]
    await keeping.revise(tx, session, current, {"derived_from": left})


async def _first(
    tx: Transaction,
    session: Session,
    statement_id: str,
    draft: StatementDraft,
    speaker: _Named | None,
    country: str,
) -> Statement:
    behind = None if speaker is None else speaker.behind
    named = behind if behind is not None and behind.attribution else None
    statement = Statement(
        **draft.model_dump(exclude={"participant", "replaces", "captured_at"}),
        captured_at=None if draft.captured_at is None else draft.captured_at.astimezone(UTC),
        participant=None if named is None else named.pseudonym,
        stakeholder_type=None if named is None else named.stakeholder_type,
        id=statement_id,
        session_id=session.id,
        revision=1,
        country=country,
        recorded_at=tx.now,
        status="captured",
        late=session.closed,
        frozen_at=None,
        quotable=behind is not None and behind.quotes,
        votes=None,
        reject_reason=None,
        replaced_by=None,
        confirmations=ConfirmationCounts(),
        synthetic=session.synthetic,
    ).with_private(behind, False, None)
    if not await queries.insert(tx, statement):
        raced = await queries.find(tx, statement_id, session_id=session.id)
        if raced is None:
            raise Problem(409, "id-taken", "This id is a statement of another session; make a new UUIDv7.")
        Preconditions(if_none_match="*").check(raced)
    await queries.log_wording(tx, statement, None, late=session.closed)
    # Told as it was written, not read again: every line of a live session comes this way.
    keeping.announce(tx, session, statement)
    await lineage.replace(tx, session, statement, draft.replaces)
    return statement


class _Named:
    """Who a draft names."""

    def __init__(self, behind: Behind, country: str) -> None:
        self.behind, self.country = behind, country


async def _speaker(tx: Transaction, session_id: str, draft: StatementDraft, current: Statement | None) -> _Named | None:
    if draft.participant is None:
        # Who may not be attributed is not shown either: saying nothing about the speaker changes nothing then.
        hidden = current is not None and current.behind is not None and not current.behind.attribution
        if current is None or current.behind is None or not hidden:
            return None
        return _Named(current.behind, current.country)
    found = await participants.find_by_name(tx, session_id, draft.participant)
    if found is None:
        message = f"Nobody in this session is {draft.participant!r}; use a pseudonym such as P07."
        raise invalid_many([FieldError(pointer="/participant", code="unknown-participant", message=message)])
    view = found.view
    behind = Behind(
        participant_id=view.id,
        pseudonym=view.pseudonym,
        voice_id=found.voice_id,
        stakeholder_type=view.stakeholder_type,
        attribution=view.consent.attribution,
        quotes=view.consent.quotes,
    )
    return _Named(behind, view.country)


async def _check(tx: Transaction, session_id: str, statement_id: str, draft: StatementDraft, *, first: bool) -> None:
    faults = lineage.faults(draft) if first else []
    if draft.practice is not None and await practices.find(tx, draft.practice) is None:
        faults.append(FieldError(pointer="/practice", code="unknown-practice", message="There is no such practice."))
    known = await queries.some(tx, session_id, draft.derived_from)
    for at, origin in enumerate(draft.derived_from):
        if origin == statement_id or origin not in known:
            message = "There is no such other statement in this session."
            faults.append(FieldError(pointer=f"/derived_from/{at}", code="unknown-statement", message=message))
    if faults:
        raise invalid_many(faults)
