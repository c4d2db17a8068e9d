"""How releases are stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, delete, exists, func, or_, select, update

from ..invitations.tables import invitations
from ..responses.schemas import StoredResponse
from ..responses.tables import organisations as organisations_of
from ..responses.tables import responses
from ..results.differencing import Shown
from ..results.disclosure import Cell as Stratum
from ..results.disclosure import Group
from ..results.tables import changes, counts, tallies
from ..waves.schemas import Wave
from ..waves.tables import waves
from .rules import Last, Moment, Planned, Remembered
from .tables import candidates, held_back, released_groups, released_moments, releases, withdrawals


@dataclass(frozen=True, slots=True)
class State:
    """How far a wave's figures are released."""

    revision: int
    step: int
    final: bool
    released_on: datetime | None
    weighting: dict[str, Any] | None


NOTHING_YET = State(0, 0, False, None, None)


@dataclass(frozen=True, slots=True)
class Progress:
    """A wave that may be due for a release, with its respondents and those of its candidate."""

    wave_id: str
    closed: bool
    n: int
    candidate_n: int | None


async def state_of(tx: Transaction, wave_id: str) -> State:
    columns = (releases.c.revision, releases.c.step, releases.c.final, releases.c.released_on, releases.c.weighting)
    row = (await tx.execute(select(*columns).where(releases.c.wave_id == wave_id))).one_or_none()
    return NOTHING_YET if row is None else State(**row._mapping)


async def progress(tx: Transaction) -> list[Progress]:
    """Every wave that is not finally released and has respondents, or had some released."""
    n = select(counts.c.wave_id, func.sum(counts.c.complete).label("n")).group_by(counts.c.wave_id).subquery()
    closed = or_(waves.c.closed_at.is_not(None), waves.c.closes_at <= tx.now)
    statement = (
        select(waves.c.id, closed.label("closed"), n.c.n, releases.c.candidate_n, releases.c.final)
        .join(releases, releases.c.wave_id == waves.c.id, isouter=True)
        .join(n, n.c.wave_id == waves.c.id, isouter=True)
        .where(or_(n.c.n > 0, releases.c.step > 0))
    )
    rows = (await tx.execute(statement)).all()
    # Whose end was put off again after a final release goes on.
    return [
        Progress(row.id, bool(row.closed), row.n or 0, row.candidate_n)
        for row in rows
        if not (row.final and row.closed)
    ]


async def is_folded(tx: Transaction, wave_id: str) -> bool:
    waiting = select(changes.c.seq).where(changes.c.wave_id == wave_id).limit(1)
    return (await tx.execute(waiting)).one_or_none() is None


async def sizes_of(tx: Transaction, wave_id: str) -> dict[Stratum, int]:
    """Complete responses per stratum, of what is folded."""
    rows = (await tx.execute(select(counts).where(counts.c.wave_id == wave_id, counts.c.complete > 0))).all()
    return {(row.country, row.stakeholder_type): row.complete for row in rows}


async def moment_now(tx: Transaction, wave_id: str) -> Moment:
    """The wave as it is folded."""
    found: defaultdict[Stratum, dict[str, int]] = defaultdict(dict)
    columns = (tallies.c.country, tallies.c.stakeholder_type, tallies.c.cell, tallies.c.n)
    statement = select(*columns).where(tallies.c.wave_id == wave_id, tallies.c.n > 0)
    for row in (await tx.execute(statement)).all():
        found[row.country, row.stakeholder_type][row.cell] = row.n
    return Moment(await sizes_of(tx, wave_id), dict(found))


async def candidate_sizes(tx: Transaction, wave_id: str) -> dict[Stratum, int]:
    columns = (candidates.c.country, candidates.c.stakeholder_type, candidates.c.n)
    rows = (await tx.execute(select(*columns).where(candidates.c.wave_id == wave_id))).all()
    return {(row.country, row.stakeholder_type): row.n for row in rows}


async def candidate(tx: Transaction, wave_id: str) -> Moment:
    rows = (await tx.execute(select(candidates).where(candidates.c.wave_id == wave_id))).all()
    strata = {(row.country, row.stakeholder_type): row for row in rows}
    return Moment({s: row.n for s, row in strata.items()}, {s: row.cells for s, row in strata.items()})


async def last_of(tx: Transaction, wave_id: str) -> dict[Group, Last]:
    c = released_groups.c
    columns = (c.country, c.stakeholder_type, c.n, c.answered, c.withdrawn, c.shown)
    rows = (await tx.execute(select(*columns).where(c.wave_id == wave_id))).all()
    return {_group(row): Last(row.n, row.answered, row.withdrawn, row.shown) for row in rows}


async def shown_now(tx: Transaction, wave_id: str) -> set[Group]:
    """The groups that the last release shows. A group whose figures of an earlier step stay, because too few came or
    left since, is none of them: how it is now is withheld."""
    c = released_groups.c
    step = select(releases.c.step).where(releases.c.wave_id == wave_id).scalar_subquery()
    rows = await tx.execute(select(c.country, c.stakeholder_type).where(c.wave_id == wave_id, c.shown, c.step == step))
    return {_group(row) for row in rows.all()}


async def earlier(tx: Transaction, wave_id: str) -> list[Remembered]:
    """All releases, oldest first."""
    statement = select(released_moments).where(released_moments.c.wave_id == wave_id)
    return [_remembered(row) for row in (await tx.execute(statement.order_by(released_moments.c.step))).all()]


def _remembered(row: Row[Any]) -> Remembered:
    strata = [(country, kind) for country, kind in row.strata]
    groups = [(country, kind) for country, kind in row.groups]
    left = frozenset(strata[at] for at in row.left)
    return {
        name: Shown(
            {stratum: n for stratum, n in zip(strata, sizes, strict=True) if n},
            frozenset(groups[at] for at in shown),
            left,
        )
        for name, (sizes, shown) in row.lines.items()
    }


async def groups(tx: Transaction, wave_id: str, countries: bool, kinds: bool) -> list[Row[Any]]:
    """The rows of one breakdown: everybody, then the groups that it makes."""
    c = released_groups.c
    by_country = c.country != "" if countries else c.country == ""
    by_kind = c.stakeholder_type != "" if kinds else c.stakeholder_type == ""
    everybody = (c.country == "") & (c.stakeholder_type == "")
    statement = select(released_groups).where(c.wave_id == wave_id, or_(everybody, by_country & by_kind))
    return list((await tx.execute(statement.order_by(c.country, c.stakeholder_type))).all())


async def organisations(tx: Transaction, wave_id: str) -> list[tuple[Stratum, str, int]]:
    """Respondents per stratum and organisation, as far as it is known: the reference of the invitation up to a slash,
    or what the system says that collected the response.

    Only pseudonymous waves know it."""
    stratum = (responses.c.country, responses.c.stakeholder_type)
    there = (responses.c.wave_id == wave_id) & responses.c.complete
    n = func.count().label("n")
    invited = (
        select(*stratum, invitations.c.reference, n)
        .join(invitations, invitations.c.id == responses.c.invitation_id)
        .where(there, invitations.c.reference.contains("/"))
        .group_by(*stratum, invitations.c.reference)
    )
    collected = (
        select(*stratum, organisations_of.c.organisation, n)
        .join(organisations_of, organisations_of.c.response_id == responses.c.id)
        .where(there)
        .group_by(*stratum, organisations_of.c.organisation)
    )
    found = [
        ((row.country, row.stakeholder_type), row.reference.partition("/")[0], row.n)
        for row in (await tx.execute(invited)).all()
    ]
    return found + [
        ((row.country, row.stakeholder_type), row.organisation, row.n) for row in (await tx.execute(collected)).all()
    ]


async def held_back_of(tx: Transaction, wave_id: str) -> list[StoredResponse]:
    """The responses that stay out of the figures, as far as they are still there."""
    statement = (
        select(responses)
        .join(held_back, held_back.c.response_id == responses.c.id)
        .where(held_back.c.wave_id == wave_id, responses.c.complete)
    )
    return [StoredResponse(**row._mapping) for row in (await tx.execute(statement)).all()]


async def any_of(tx: Transaction, wave: Wave, group: Group, without: Iterable[str], n: int) -> list[StoredResponse]:
    """Some complete responses of a group, at random."""
    statement = select(responses).where(responses.c.wave_id == wave.id, responses.c.complete)
    if not wave.count_flagged:
        statement = statement.where(responses.c.flags == "")
    for column, value in zip((responses.c.country, responses.c.stakeholder_type), group, strict=True):
        if value is not None:
            statement = statement.where(column == value)
    statement = statement.where(responses.c.id.not_in(list(without))).order_by(func.random()).limit(n)
    return [StoredResponse(**row._mapping) for row in (await tx.execute(statement)).all()]


async def begin(tx: Transaction, wave_id: str) -> None:
    """Make sure that the wave has a state."""
    row = {"wave_id": wave_id, "revision": 0, "candidate_n": None, "step": 0, "final": False}
    await tx.execute(tx.insert(releases).values(row).on_conflict_do_nothing())


async def advance(tx: Transaction, wave_id: str, revision: int, values: Mapping[str, Any]) -> bool:
    """Change the wave's state if it still has this revision → whether it has."""
    which = (releases.c.wave_id == wave_id) & (releases.c.revision == revision)
    changed = await tx.execute(update(releases).where(which).values(revision=revision + 1, **values))
    return changed.rowcount == 1


async def save_candidate(tx: Transaction, wave_id: str, moment: Moment | None) -> None:
    await tx.execute(delete(candidates).where(candidates.c.wave_id == wave_id))
    if moment is not None:
        strata = [{**_key(wave_id, s), "n": n, "cells": moment.tallies.get(s, {})} for s, n in moment.sizes.items()]
        await tx.insert_many(candidates, strata)


async def save_groups(tx: Transaction, wave_id: str, step: int, planned: Mapping[Group, Planned]) -> None:
    """What is shown replaces what was; what is not shown now keeps its last figures, unless it was withheld."""
    fresh = tx.insert(released_groups)
    shown = [
        {
            **_key(wave_id, group),
            "shown": True,
            "reason": None,
            "withdrawn": False,
            "step": step,
            "n": of.n,
            "strata": of.strata,
            "answered": of.answered,
            "cells": of.cells,
            "hidden_lines": of.hidden_lines,
            "weighted": of.weighted,
        }
        for group, of in planned.items()
        if of.shown
    ]
    empty: dict[str, Any] = {
        "strata": [],
        "answered": {},
        "cells": {},
        "hidden_lines": {},
        "weighted": None,
        "step": None,
        "n": None,
    }
    not_shown = [
        {**_key(wave_id, group), "shown": False, "reason": of.reason, "withdrawn": False, **empty}
        for group, of in planned.items()
        if not of.shown
    ]
    key = [column.name for column in released_groups.primary_key]
    if shown:
        update_all = {name: fresh.excluded[name] for name in shown[0] if name not in key}
        await tx.execute(fresh.on_conflict_do_update(index_elements=key, set_=update_all), shown)
    if not_shown:
        keep = fresh.on_conflict_do_update(
            index_elements=key,
            set_={"reason": fresh.excluded.reason},
            where=released_groups.c.shown.is_(False),
        )
        await tx.execute(keep, not_shown)


async def save_moment(tx: Transaction, wave_id: str, step: int, remembered: Remembered) -> None:
    """Keep the sizes of a release."""
    if not remembered:
        return
    left = {stratum for of in remembered.values() for stratum in of.left}
    strata = sorted(left.union(*(of.sizes for of in remembered.values())))
    groups = sorted({group for of in remembered.values() for group in of.groups}, key=str)
    place = {group: at for at, group in enumerate(groups)}
    lines = {
        name: [[of.sizes.get(stratum, 0) for stratum in strata], sorted(place[group] for group in of.groups)]
        for name, of in remembered.items()
    }
    gone = [at for at, stratum in enumerate(strata) if stratum in left]
    row = {"wave_id": wave_id, "step": step, "strata": strata, "groups": groups, "lines": lines, "left": gone}
    await tx.execute(released_moments.insert().values(row))


async def hold_back(tx: Transaction, wave_id: str, ids: Sequence[str]) -> None:
    """Keep these out of the figures from now on; of those that were withdrawn themselves, forget the id."""
    there = exists().where(responses.c.id == held_back.c.response_id)
    await tx.execute(delete(held_back).where(held_back.c.wave_id == wave_id, ~there))
    await tx.insert_many(held_back, [{"wave_id": wave_id, "response_id": identifier} for identifier in ids])


async def left_since(tx: Transaction, wave_id: str) -> frozenset[Stratum]:
    """The strata that somebody left since the last release."""
    rows = (await tx.execute(select(withdrawals).where(withdrawals.c.wave_id == wave_id))).all()
    return frozenset((row.country, row.stakeholder_type) for row in rows)


async def forget_who_left(tx: Transaction, wave_id: str) -> None:
    await tx.execute(delete(withdrawals).where(withdrawals.c.wave_id == wave_id))


async def left(tx: Transaction, wave_id: str, strata: Iterable[Stratum]) -> None:
    """Somebody left these strata: withhold every figure that may hold them, and the moment that was to be released."""
    c = released_groups.c
    for country, kind in strata:
        of_stratum = (c.wave_id == wave_id) & c.country.in_(["", country]) & c.stakeholder_type.in_(["", kind])
        gone = {"shown": False, "reason": "withdrawn", "withdrawn": True}
        gone |= {"cells": {}, "hidden_lines": {}, "weighted": None}
        await tx.execute(update(released_groups).where(of_stratum, c.n.is_not(None)).values(gone))
        row = {"wave_id": wave_id, "country": country, "stakeholder_type": kind}
        await tx.execute(tx.insert(withdrawals).values(row).on_conflict_do_nothing())
    await tx.execute(delete(candidates).where(candidates.c.wave_id == wave_id))
    again = {"revision": releases.c.revision + 1, "candidate_n": None, "final": False, "weighting": None}
    await tx.execute(update(releases).where(releases.c.wave_id == wave_id).values(again))


def _key(wave_id: str, group: Group) -> dict[str, str]:
    return {"wave_id": wave_id, "country": group[0] or "", "stakeholder_type": group[1] or ""}


def _group(row: Row[Any]) -> Group:
    return row.country or None, row.stakeholder_type or None
