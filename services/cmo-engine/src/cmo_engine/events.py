"""Every event that the engine emits or consumes."""

from __future__ import annotations

from almpo_contracts.base import Payload
from almpo_contracts.cmo import ConfigurationChanged, ReleasePublished
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
from servicekit.events.consumer import Handlers

from .deps import CmoDeps
from .taking import Taking

EMITS: tuple[type[Payload], ...] = (ConfigurationChanged, ReleasePublished)


def handlers(deps: CmoDeps) -> Handlers:
    """Per topic, the function that takes a batch of it. Statements come before the cards that stand on them, so that
    a batch with both recomputes a configuration once."""
    taking = Taking(deps.vocabulary)
    return {
        InstrumentPublished: taking.only_kept(InstrumentPublished),
        ResponseRecorded: taking.responses,
        FiguresReleased: taking.figures,
        PracticeRecorded: taking.only_kept(PracticeRecorded),
        SessionMoved: taking.sessions,
        CodebookPublished: taking.only_kept(CodebookPublished),
        FeedbackRecorded: taking.only_kept(FeedbackRecorded),
        CodingRecorded: taking.codings,
        RequirementRecorded: taking.requirements,
        StatementRecorded: taking.statements,
        CardRecorded: taking.cards,
    }
