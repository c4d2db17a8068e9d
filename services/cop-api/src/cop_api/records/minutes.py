"""Gathering a session's minutes. Consent decides what is printed: without attribution no speaker, without consent to
quotation no words said word for word. Paraphrases are the rapporteur's words."""

from __future__ import annotations

from collections import Counter

from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.vocabulary import Language, SessionTopic

from ..cards import queries as cards
from ..cards.schemas import Card, codes_of
from ..notes import queries as notes
from ..participants import queries as participants
from ..requirements import queries as requirements
from ..rounds import queries as rounds
from ..rounds import weighing
from ..rounds.schemas import ItemWording, Round
from ..sessions import service as sessions
from ..statements import queries as statements
from ..statements.schemas import Rejection, Statement
from .schemas import Attending, MinutedRound, MinutedStatement, MinutedTopic, Minutes


async def minutes(tx: Transaction, caller: Caller, content: Content, session_id: str) -> Minutes:
    """Raises Problem 404 unknown, 403 other country."""
    session = await sessions.get(tx, session_id)
    caller.require_country(*session.countries)
    said = await statements.all_of(tx, session_id)
    linked = [card for card in await cards.all_of(tx, session_id) if not card.withdrawn]
    people = await participants.all_of(tx, session_id)
    numbers = Counter((each.stakeholder_type, each.country) for each in people)
    held = await rounds.all_of(tx, session_id)
    return Minutes(
        session=session.model_copy(update={"code": None}),
        attending=[
            Attending(stakeholder_type=kind, country=country, number=number)
            for (kind, country), number in sorted(numbers.items())
        ],
        topics=_topics(said),
        set_aside=[Rejection(reason=each.reject_reason) for each in said if each.reject_reason],
        cards=linked,
        code_labels=_labels(content, linked),
        notes=await notes.all_of(tx, session_id),
        rounds=[
            MinutedRound(round=_printed(each, said), result=await weighing.weigh(tx, caller, each.id)) for each in held
        ],
        requirements=await requirements.of_session(tx, session_id),
        written_at=tx.now,
    )


def may_be_printed(statement: Statement) -> bool:
    return statement.form != "verbatim" or statement.quotable


def _printed(round_: Round, said: list[Statement]) -> Round:
    """The round, with the words of those of its items alone that may be printed."""
    free = {each.id: each for each in said if each.status != "rejected" and may_be_printed(each)}
    items = []
    for item in round_.items:
        wording = item.wording
        if item.kind == "statement":
            now = free.get(item.id)
            wording = None if now is None else wording or ItemWording(text=now.text, language=now.language.value)
        items.append(item.model_copy(update={"wording": wording}))
    return round_.model_copy(update={"items": items})


def _topics(said: list[Statement]) -> list[MinutedTopic]:
    stood = [each for each in said if each.status != "rejected"]
    found = []
    for topic in SessionTopic:
        on_it = [each for each in stood if each.topic is topic]
        if on_it:
            printed = [_minuted(each) for each in on_it if may_be_printed(each)]
            found.append(MinutedTopic(topic=topic, statements=printed, not_printed=len(on_it) - len(printed)))
    return found


def _minuted(said: Statement) -> MinutedStatement:
    return MinutedStatement(
        **said.model_dump(
            include={
                "id", "text", "language", "form", "stakeholder_type", "status", "late", "confirmations", "votes",
            },
            by_alias=True,
        ),
        speaker=said.participant,
        quoted=said.form == "verbatim",
    )  # fmt: skip


def _labels(content: Content, linked: list[Card]) -> dict[str, str]:
    used = {code for card in linked for code in codes_of(card)}
    return {code.code: code.label[Language.EN] for code in content.codebook().codes if code.code in used}
