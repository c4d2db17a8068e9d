"""How responses are stored."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Literal

from servicekit.db import Transaction
from servicekit.db.together import Together
from sqlalchemy import Row, and_, bindparam, case, delete, exists, select, update

from ..metadata import kit
from ..results.tables import changes
from ..waves.tables import waves
from .schemas import StoredResponse
from .tables import erased, organisations, responses

_ADD = responses.insert()
# A response, its change of the tallies and its event. Only where the wave is as we know it, nothing was erased, and no
# other response is known to have these answers (`unsaid`: their fingerprint, or None where that does not matter).
_WHEN = and_(
    exists().where(waves.c.id == bindparam("0_wave_id"), waves.c.revision == bindparam("held")),
    ~exists().where(erased.c.id == bindparam("0_id")),
    ~exists().where(responses.c.wave_id == bindparam("0_wave_id"), responses.c.fingerprint == bindparam("unsaid")),
)
_PARTIAL = Together([responses, changes], _WHEN)
_COMPLETE = Together([responses, changes, kit.outbox], _WHEN)
_OTHERS = and_(responses.c.wave_id == bindparam("in_wave"), responses.c.fingerprint == bindparam("fingerprint"))
Before = Literal["known", "said", "new"]
"""`known`: there is, or once was, a response with this id. `said`: another of the wave has the same answers."""
_BEFORE = select(
    case(
        (exists().where(responses.c.id == bindparam("response_id")), "known"),
        (exists().where(erased.c.id == bindparam("response_id")), "known"),
        (exists().where(_OTHERS), "said"),
        else_="new",
    )
)


def _response(row: Row[Any]) -> StoredResponse:
    return StoredResponse(**row._mapping)


async def find(tx: Transaction, response_id: str, *, to_change: bool = False) -> StoredResponse | None:
    statement = select(responses).where(responses.c.id == response_id)
    if to_change:
        # Two changes at once must count one after the other. SQLite has one writer anyway.
        statement = statement.with_for_update()
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else _response(row)


async def with_receipt(tx: Transaction, receipt_hash: str) -> StoredResponse | None:
    row = (await tx.execute(select(responses).where(responses.c.receipt_hash == receipt_hash))).first()
    return None if row is None else _response(row)


async def known(tx: Transaction, ids: Sequence[str]) -> tuple[dict[str, StoredResponse], frozenset[str]]:
    """Of these ids: the responses that are there, and the ids that were erased."""
    there = (await tx.execute(select(responses).where(responses.c.id.in_(ids)))).all()
    gone = (await tx.execute(select(erased.c.id).where(erased.c.id.in_(ids)))).scalars().all()
    return {row.id: _response(row) for row in there}, frozenset(gone)


async def add(tx: Transaction, found: Sequence[StoredResponse]) -> None:
    if found:
        await tx.execute(_ADD, [response.model_dump() for response in found])


async def before(tx: Transaction, wave_id: str, response_id: str, fingerprint: str | None) -> Before:
    """What is there already of this request."""
    values = {"response_id": response_id, "in_wave": wave_id, "fingerprint": fingerprint}
    found: Before = await tx.look(_BEFORE, values)
    return found


async def said(tx: Transaction, wave_id: str, fingerprints: Collection[str]) -> frozenset[str]:
    """Those of these fingerprints that responses of the wave have."""
    of_wave = (responses.c.wave_id == wave_id) & responses.c.fingerprint.in_(fingerprints)
    return frozenset((await tx.execute(select(responses.c.fingerprint).where(of_wave))).scalars())


async def add_to(
    tx: Transaction,
    revision: int,
    response: StoredResponse,
    change: dict[str, Any],
    event: dict[str, Any] | None,
    *,
    said: bool,
) -> bool:
    """Add a response, with its rows of the changes and of the outbox → whether it was added: not where the wave has
    another revision by now, nor where there is or was a response with this id, nor, unless it is `said` already, where
    another has the same fingerprint. Ends the unit where it was added."""
    row = response.model_dump()
    condition = {"held": revision, "unsaid": None if said else response.fingerprint}
    if event is None:
        return await _PARTIAL.write(tx, [row, change], **condition)
    return await _COMPLETE.write(tx, [row, change, event], **condition)


async def save(tx: Transaction, response: StoredResponse) -> None:
    await tx.execute(update(responses).where(responses.c.id == response.id).values(response.model_dump()))


async def add_organisations(tx: Transaction, of: Mapping[str, str]) -> None:
    """Response → the keyed hash of the organisation that the respondent is of."""
    await tx.insert_many(organisations, [{"response_id": each, "organisation": name} for each, name in of.items()])


async def erase(tx: Transaction, response_id: str) -> None:
    await tx.execute(delete(organisations).where(organisations.c.response_id == response_id))
    await tx.execute(delete(responses).where(responses.c.id == response_id))
    await tx.execute(erased.insert().values(id=response_id))
