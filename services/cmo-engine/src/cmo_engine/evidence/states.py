"""Which row each event becomes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from almpo_contracts.base import Payload
from almpo_contracts.cop import (
    CardRecorded,
    CodebookPublished,
    CodingRecorded,
    PracticeRecorded,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from almpo_contracts.survey import FiguresReleased, InstrumentPublished, ResponseRecorded
from almpo_contracts.wizard import FeedbackRecorded

from ..synthesis.identity import open_text_id
from ..synthesis.passages import SaidPassage, place_of
from .queries import Held

_SESSION_STEPS = {"planned": 1, "live": 2, "read_back": 3, "closed": 4}

KINDS: Mapping[type[Payload], str] = {
    InstrumentPublished: "instrument",
    ResponseRecorded: "response",
    FiguresReleased: "figures",
    PracticeRecorded: "practice",
    StatementRecorded: "statement",
    CodingRecorded: "coding",
    CardRecorded: "card",
    RequirementRecorded: "requirement",
    SessionMoved: "session",
    CodebookPublished: "codebook",
    FeedbackRecorded: "feedback",
}
"""Every kind of state that comes from a topic. `open_text` is made of responses, `passage` of codings."""


def instrument_key(instrument_id: str, version: int) -> str:
    return f"{instrument_id}:{version}"


def _statement(e: StatementRecorded) -> dict[str, Any]:
    return {"parent": e.session_id, "country": e.country, "language": e.language, "practice_id": e.practice_id}


def _coding(e: CodingRecorded) -> dict[str, Any]:
    return {"parent": e.statement_id or place_of(e)}


def _card(e: CardRecorded) -> dict[str, Any]:
    return {"parent": e.session_id, "country": e.country, "practice_id": e.practice_id}


def _requirement(e: RequirementRecorded) -> dict[str, Any]:
    return {"parent": e.session_id, "country": e.country}


def _response(e: ResponseRecorded) -> dict[str, Any]:
    parent = instrument_key(e.instrument_id, e.instrument_version)
    return {"parent": parent, "country": e.country, "language": e.language}


def _practice(e: PracticeRecorded) -> dict[str, Any]:
    return {"country": e.country}


def _feedback(e: FeedbackRecorded) -> dict[str, Any]:
    return {"parent": e.design_id, "country": e.country}


_COLUMNS: Mapping[type[Payload], Callable[[Any], dict[str, Any]]] = {
    StatementRecorded: _statement,
    CodingRecorded: _coding,
    CardRecorded: _card,
    RequirementRecorded: _requirement,
    ResponseRecorded: _response,
    PracticeRecorded: _practice,
    FeedbackRecorded: _feedback,
}


def held(event: Payload) -> Held:
    """The row of an event's state. A session's facts have no revision; its step stands for one."""
    kind = type(event)
    revision = _SESSION_STEPS[event.status] if isinstance(event, SessionMoved) else int(getattr(event, "revision", 0))
    columns = _COLUMNS[kind](event) if kind in _COLUMNS else {}
    # The quote of a statement's coding repeats its words, which are held once, where an erasure finds them. A passage
    # has no other words than its codings', and goes with them. Memos are for coders. What respondents chose, which
    # earlier events told, is not needed here.
    left_out: set[str] | None = None
    if isinstance(event, CodingRecorded):
        left_out = {"memo"} if event.statement_id is None else {"quote", "memo"}
    elif isinstance(event, ResponseRecorded):
        left_out = {"answers"}
    document = event.model_dump_json(by_alias=True, exclude=left_out)
    return Held(KINDS[kind], event.key, revision, document, **columns)


def held_passage(passage: SaidPassage) -> Held:
    return Held(
        kind="passage",
        id=passage.id,
        revision=passage.revision,
        parent=passage.session_id,
        country=passage.country,
        language=passage.language,
        document=passage.model_dump_json(),
    )


def latest_session(known: SessionMoved | None, moved: SessionMoved) -> SessionMoved:
    """The furthest step of a session, and the last word on it: the same whatever the order they came in."""

    def furthest(session: SessionMoved) -> tuple[int, str, str]:
        return _SESSION_STEPS[session.status], session.at, session.model_dump_json()

    return moved if known is None else max(known, moved, key=furthest)


def open_texts(response: ResponseRecorded) -> list[Held]:
    """The open answers of a complete response, each as an evidence item."""
    if not response.complete:
        return []
    return [
        Held(
            kind="open_text",
            id=open_text_id(response.id, item),
            revision=response.revision,
            parent=response.id,
            country=response.country,
            language=response.language,
            document=json.dumps(
                {
                    "text": text,
                    "item": item,
                    "wave_id": response.wave_id,
                    "stakeholder_type": response.stakeholder_type,
                    "synthetic": response.synthetic,
                },
                ensure_ascii=False,
            ),
        )
        for item, text in sorted(response.open_text.items())
    ]
