"""Putting countries side by side. Nothing is told here that the sessions' own pages withhold: votes are the sums of
what each round shows of each item, with small groups withheld there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from almpo_contracts.cop import VoteTally
from servicekit.auth import Caller, Role
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.problems import invalid

from ..cards import queries as cards
from ..cards.schemas import Card
from ..codebooks import service as codebooks
from ..codings.service import blind_for
from ..practices import queries as practices
from ..practices import service as practice_service
from ..practices.schemas import Practice, StatusChange
from ..rounds import consensus, weighing
from ..rounds.schemas import ItemConsensus, Objection
from ..sessions import service as sessions
from ..sessions.schemas import Level, Session
from ..statements import queries as statements
from ..statements.schemas import Statement
from . import queries
from .schemas import (
    ComparedPractice,
    ComparedSession,
    Comparison,
    CountryColumn,
    GroupVotes,
    SaidThere,
    Subject,
)

MOST_SAID = 100
_WORDS = (Role.FACILITATOR, Role.RAPPORTEUR, Role.CODER, Role.ANALYST)


@dataclass
class _Column:
    """A country while it is being filled."""

    practices: list[Practice] = field(default_factory=list)
    sessions: dict[str, Session] = field(default_factory=dict)
    items: int = 0
    votes: list[VoteTally] = field(default_factory=list)
    withheld: bool = False
    groups: dict[str, list[VoteTally | None]] = field(default_factory=lambda: defaultdict(list))
    objections: list[Objection] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    said: list[Statement] = field(default_factory=list)


@dataclass(frozen=True)
class _Matter:
    """What is compared: the practices, and the ids of what was said and linked about it."""

    practices: list[Practice]
    statements: set[str]
    cards: set[str]


async def of_practice(
    tx: Transaction, caller: Caller, practice_id: str, level: Level | None, *, family: bool
) -> Comparison:
    """A practice in every country that spoke about it, or its whole family."""
    practice = await practice_service.get(tx, practice_id)
    if family:
        return await _family(tx, caller, practice.practice_family, level)
    about = [practice.id]
    matter = _Matter([practice], await queries.statements_about(tx, about), await queries.cards_about(tx, about, None))
    return await _compared(tx, caller, "practice", practice_id, level, matter)


async def of_family(tx: Transaction, caller: Caller, content: Content, family: str, level: Level | None) -> Comparison:
    """Raises Problem 422 for a family that there is not."""
    families = {each.code for each in content.families()}
    if family not in families:
        message = f"{family!r} is not a practice family; there is {', '.join(sorted(families))}."
        raise invalid("/family", "unknown-code", message)
    return await _family(tx, caller, family, level)


async def _family(tx: Transaction, caller: Caller, family: str, level: Level | None) -> Comparison:
    found = await practices.of_family(tx, family)
    about = [each.id for each in found]
    matter = _Matter(found, await queries.statements_about(tx, about), await queries.cards_about(tx, about, family))
    return await _compared(tx, caller, "family", family, level, matter)


async def of_code(tx: Transaction, caller: Caller, voice_key: str, code: str, level: Level | None) -> Comparison:
    """A mechanism, a barrier or any other code. Raises Problem 422 for one that the codebook does not know."""
    await codebooks.check_codes(tx, await codebooks.current_edition(tx), [("/code", code, None)])
    coded = await queries.statements_coded(tx, code, blind_for(voice_key, caller))
    return await _compared(
        tx, caller, "code", code, level, _Matter([], coded, await queries.cards_naming(tx, code)), code
    )


async def _compared(
    tx: Transaction,
    caller: Caller,
    subject: Subject,
    of: str,
    level: Level | None,
    matter: _Matter,
    code: str | None = None,
) -> Comparison:
    columns: dict[str, _Column] = defaultdict(_Column)
    for practice in matter.practices:
        columns[practice.country].practices.append(practice)
    open_: dict[str, Session] = {}
    about = [each.id for each in matter.practices]
    for session_id in await queries.sessions_about(tx, level, matter.statements, matter.cards, about):
        session = await sessions.get(tx, session_id)
        if sessions.open_to(session, caller):
            open_[session_id] = session
            await _fill(tx, columns, session, matter, code)
    await _vote(tx, caller, columns, open_, matter)
    course = await practices.course_of(tx, [each.id for each in matter.practices])
    words = caller.holds(*_WORDS)
    return Comparison(
        subject=subject,
        of=of,
        level=level,
        countries=[_shown(country, columns[country], course, words) for country in sorted(columns)],
    )


async def _fill(
    tx: Transaction, columns: dict[str, _Column], session: Session, matter: _Matter, code: str | None
) -> None:
    """What was said and linked in a session, under the country in which it was said."""
    for card in await cards.all_of(tx, session.id):
        if card.id in matter.cards and not card.withdrawn and (code is None or _names(card, code)):
            columns[card.country].cards.append(card)
            columns[card.country].sessions[session.id] = session
    said = await statements.some(tx, session.id, sorted(matter.statements))
    for statement in sorted(said.values(), key=lambda each: (each.recorded_at, each.id)):
        if statement.status != "rejected" and not statement.untouched:
            columns[statement.country].said.append(statement)
            columns[statement.country].sessions[session.id] = session


async def _vote(
    tx: Transaction, caller: Caller, columns: dict[str, _Column], open_: dict[str, Session], matter: _Matter
) -> None:
    """What each country said in the last closed round on each item."""
    linked = {card.id for column in columns.values() for card in column.cards}
    said = {statement.id for column in columns.values() for statement in column.said}
    items = linked | said | {each.id for each in matter.practices}
    held = await queries.last_rounds(tx, sorted(open_), items)
    results = {round_id: await weighing.weigh(tx, caller, round_id) for round_id in sorted(set(held.values()))}
    for (session_id, item_id), round_id in held.items():
        [item] = [each for each in results[round_id].items if each.item_id == item_id]
        if open_[session_id].level == "national":
            _add_national(columns[open_[session_id].countries[0]], open_[session_id], item)
        else:
            _add_international(columns, open_[session_id], item)


def _add_national(column: _Column, session: Session, item: ItemConsensus) -> None:
    column.sessions[session.id] = session
    column.items += 1
    column.objections += item.objections
    if item.tally is None or item.cast < consensus.SMALLEST_GROUP:
        column.withheld = True
    else:
        column.votes.append(item.tally)
    for group in item.groups.get("stakeholder_type", []):
        column.groups[group.group].append(group.tally)


def _add_international(columns: dict[str, _Column], session: Session, item: ItemConsensus) -> None:
    """By country, as the round shows it; whose objections they are is not known, so they are the room's."""
    columns["EU"].objections += item.objections
    columns["EU"].sessions[session.id] = session
    for group in item.groups.get("country", []):
        column = columns[group.group]
        column.sessions[session.id] = session
        column.items += 1
        if group.tally is None:
            column.withheld = True
        else:
            column.votes.append(group.tally)


def _names(card: Card, code: str) -> bool:
    return code in {card.mechanism.code, card.outcome.code, *(context.code for context in card.contexts)}


def _sum(tallies: list[VoteTally]) -> VoteTally:
    return VoteTally.model_validate(
        {
            "agree": sum(each.agree for each in tallies),
            "pass": sum(each.pass_ for each in tallies),
            "disagree": sum(each.disagree for each in tallies),
        }
    )


def _shown(country: str, column: _Column, course: dict[str, list[StatusChange]], words: bool) -> CountryColumn:
    said = [
        SaidThere(
            **each.model_dump(include={"id", "session_id", "text", "form", "language", "participant", "status"}),
            stakeholder_type=each.stakeholder_type,
        )
        for each in column.said[:MOST_SAID]
    ]
    return CountryColumn(
        country=country,
        practices=[
            ComparedPractice(**each.model_dump(include={"id", "name", "status", "synthetic"}), course=course[each.id])
            for each in column.practices
        ],
        sessions=[
            ComparedSession(**each.model_dump(include={"id", "title", "level", "status", "starts_at", "synthetic"}))
            for each in sorted(column.sessions.values(), key=lambda each: (each.starts_at, each.id))
        ],
        items=column.items,
        tally=_sum(column.votes),
        withheld=column.withheld,
        groups=[
            GroupVotes(
                group=group,
                tally=_sum([each for each in tallies if each is not None]),
                withheld=None in tallies,
            )
            for group, tallies in sorted(column.groups.items())
        ],
        objections=column.objections,
        cards=column.cards,
        statements=len(column.said),
        said=said if words else [],
    )
