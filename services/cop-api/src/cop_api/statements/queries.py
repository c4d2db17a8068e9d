"""Statements in the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, Select, bindparam, delete, func, select, update

from ..participants.tables import participants
from .schemas import Amendment, Behind, ConfirmationCounts, ConfirmationDraft, Statement, Wording
from .tables import confirmations, statements, wordings

_HIDDEN = {"participant_id", "practice_id", "amended", "votes_round_id", "kept_confirmations"}
_SHOWN = [column.name for column in statements.c if column.name not in _HIDDEN]
_PLAIN = [name for name in _SHOWN if name not in ("id", "session_id", "votes")]


def _selected() -> Select[Any]:
    speaker = (
        participants.c.pseudonym,
        participants.c.voice_id,
        participants.c.stakeholder_type,
        participants.c.attribution,
        participants.c.quotes,
    )
    return select(statements, *speaker).outerjoin(participants, participants.c.id == statements.c.participant_id)


def _statement(row: Row[Any], counts: ConfirmationCounts) -> Statement:
    behind = None
    if row.participant_id is not None:
        behind = Behind(
            participant_id=row.participant_id,
            pseudonym=row.pseudonym,
            voice_id=row.voice_id,
            stakeholder_type=row.stakeholder_type,
            attribution=row.attribution,
            quotes=row.quotes,
        )
    named = behind is not None and behind.attribution
    fields = {name: getattr(row, name) for name in _SHOWN}
    return Statement(
        **fields,
        practice=row.practice_id,
        participant=row.pseudonym if named else None,
        stakeholder_type=row.stakeholder_type if named else None,
        quotable=behind is not None and behind.quotes,
        confirmations=counts,
    ).with_private(behind, row.amended, row.votes_round_id)


async def _with_counts(tx: Transaction, rows: Iterable[Row[Any]]) -> list[Statement]:
    found = list(rows)
    if not found:
        return []
    counted = (
        select(confirmations.c.statement_id, confirmations.c.decision, func.count().label("number"))
        .where(confirmations.c.statement_id.in_([row.id for row in found]))
        .group_by(confirmations.c.statement_id, confirmations.c.decision)
    )
    counts: dict[str, dict[str, int]] = {}
    for row in await tx.execute(counted):
        counts.setdefault(row.statement_id, {})[row.decision] = row.number
    return [_statement(row, ConfirmationCounts(**(row.kept_confirmations or counts.get(row.id, {})))) for row in found]


# Every line needs it: built once, and SQLAlchemy keeps what it works out of it.
_ONE = _selected().where(statements.c.id == bindparam("of"))
_BY_ID = {False: _ONE, True: _ONE.with_for_update(of=statements)}


async def find(
    tx: Transaction, statement_id: str, *, session_id: str | None = None, for_change: bool = False
) -> Statement | None:
    """`session_id`: only within this session."""
    rows = (await tx.execute(_BY_ID[for_change], {"of": statement_id})).all()
    found = await _with_counts(tx, [row for row in rows if session_id in (None, row.session_id)])
    return found[0] if found else None


async def page(tx: Transaction, request: PageRequest, session_id: str) -> tuple[list[Statement], str | None]:
    query = _selected().where(statements.c.session_id == session_id)
    rows, following = await request.fetch(tx, query, statements.c.recorded_at, statements.c.id)
    return await _with_counts(tx, rows), following


async def all_of(tx: Transaction, session_id: str, *, for_change: bool = False) -> list[Statement]:
    query = _selected().where(statements.c.session_id == session_id)
    query = query.order_by(statements.c.recorded_at, statements.c.id)
    if for_change:
        query = query.with_for_update(of=statements)
    return await _with_counts(tx, (await tx.execute(query)).all())


async def said_by(tx: Transaction, participant_id: str) -> list[Statement]:
    query = _selected().where(statements.c.participant_id == participant_id).with_for_update(of=statements)
    return await _with_counts(tx, (await tx.execute(query)).all())


async def touched_by(tx: Transaction, participant_id: str) -> list[str]:
    """Ids of the statements that a participant confirmed, amended or objected to."""
    decided = select(confirmations.c.statement_id).where(confirmations.c.participant_id == participant_id)
    worded = select(wordings.c.statement_id).where(wordings.c.participant_id == participant_id)
    return list((await tx.execute(decided.union(worded))).scalars())


async def sessions_of(tx: Transaction, statement_ids: list[str]) -> dict[str, str]:
    """Statement id → session id, for those that exist."""
    query = select(statements.c.id, statements.c.session_id).where(statements.c.id.in_(statement_ids))
    return {row.id: row.session_id for row in await tx.execute(query)}


async def some(tx: Transaction, session_id: str, statement_ids: list[str]) -> dict[str, Statement]:
    """Those of the statements that are in the session."""
    if not statement_ids:
        return {}
    query = _selected().where(statements.c.session_id == session_id, statements.c.id.in_(statement_ids))
    return {each.id: each for each in await _with_counts(tx, (await tx.execute(query)).all())}


async def insert(tx: Transaction, statement: Statement) -> bool:
    """→ False when the id is taken."""
    values = {"id": statement.id, "session_id": statement.session_id, **_columns(statement)}
    return await tx.insert_new(statements, values)


async def save(tx: Transaction, statement: Statement) -> None:
    await tx.execute(update(statements).where(statements.c.id == statement.id).values(_columns(statement)))


async def log_wording(tx: Transaction, statement: Statement, participant_id: str | None, *, late: bool) -> None:
    said = {"statement_id": statement.id, "revision": statement.revision, "text": statement.text}
    await tx.insert_many(wordings, [{**said, "participant_id": participant_id, "at": tx.now, "late": late}])


async def keep_wording(tx: Transaction, statement_id: str, wording: Wording, participant_id: str | None) -> None:
    """An entry of another installation's log."""
    said = wording.model_dump(include={"revision", "text", "at", "late"})
    row = {**said, "statement_id": statement_id, "participant_id": participant_id, "brought_by": wording.by}
    await tx.execute(wordings.insert().values(row))


async def keep_confirmations(tx: Transaction, statement_id: str, counts: ConfirmationCounts) -> None:
    """What was said of it in another installation, as numbers."""
    values = {"kept_confirmations": counts.model_dump()}
    await tx.execute(update(statements).where(statements.c.id == statement_id).values(values))


async def wordings_of(tx: Transaction, statement_id: str) -> list[Wording]:
    query = select(wordings).where(wordings.c.statement_id == statement_id).order_by(wordings.c.revision)
    return [_wording(row) for row in await tx.execute(query)]


def _wording(row: Row[Any]) -> Wording:
    by = row.brought_by or ("rapporteur" if row.participant_id is None else "participant")
    return Wording(revision=row.revision, text=row.text, by=by, at=row.at, late=row.late)


async def amendments_of(tx: Transaction, session_id: str) -> list[Amendment]:
    """Every change of a wording in the session, in the order in which they were made."""
    query = (
        select(wordings)
        .join(statements, statements.c.id == wordings.c.statement_id)
        .where(statements.c.session_id == session_id)
        .order_by(wordings.c.statement_id, wordings.c.revision)
    )
    found: list[Amendment] = []
    before: dict[str, str] = {}
    for row in await tx.execute(query):
        if row.statement_id in before:
            found.append(
                Amendment(**_wording(row).model_dump(), statement_id=row.statement_id, before=before[row.statement_id])
            )
        before[row.statement_id] = row.text
    return sorted(found, key=lambda each: (each.at, each.statement_id, each.revision))


async def replaced_by(tx: Transaction, statement_id: str) -> list[Statement]:
    """Those that were set aside for it."""
    query = _selected().where(statements.c.replaced_by == statement_id).with_for_update(of=statements)
    return await _with_counts(tx, (await tx.execute(query)).all())


async def confirm(tx: Transaction, statement_id: str, participant_id: str, said: ConfirmationDraft) -> None:
    """What a participant said last is what stands."""
    values = {"decision": said.decision, "reason": said.reason, "at": tx.now}
    insert = tx.insert(confirmations).values(statement_id=statement_id, participant_id=participant_id, **values)
    keys = [confirmations.c.statement_id, confirmations.c.participant_id]
    await tx.execute(insert.on_conflict_do_update(index_elements=keys, set_=values))


async def objections(tx: Transaction, statement_id: str) -> list[str]:
    """The reasons of the objections that stand."""
    query = select(confirmations.c.reason).where(
        confirmations.c.statement_id == statement_id, confirmations.c.decision == "object"
    )
    return [str(reason) for reason in (await tx.execute(query.order_by(confirmations.c.at))).scalars()]


async def forget_participant(tx: Transaction, participant_id: str) -> None:
    await tx.execute(delete(confirmations).where(confirmations.c.participant_id == participant_id))
    await tx.execute(delete(wordings).where(wordings.c.participant_id == participant_id))


async def remove(tx: Transaction, statement_id: str) -> None:
    await tx.execute(delete(confirmations).where(confirmations.c.statement_id == statement_id))
    await tx.execute(delete(wordings).where(wordings.c.statement_id == statement_id))
    await tx.execute(delete(statements).where(statements.c.id == statement_id))


def _columns(statement: Statement) -> dict[str, Any]:
    values = {name: getattr(statement, name) for name in _PLAIN}
    return {
        **values,
        "topic": statement.topic.value,
        "language": statement.language.value,
        "practice_id": statement.practice,
        "participant_id": None if statement.behind is None else statement.behind.participant_id,
        "amended": statement.amended,
        "votes": None if statement.votes is None else statement.votes.model_dump(by_alias=True),
        "votes_round_id": statement.votes_round_id,
    }
