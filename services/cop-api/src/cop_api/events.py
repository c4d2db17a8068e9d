"""Every event this service emits, in one place. It consumes none."""

from __future__ import annotations

from almpo_contracts.cop import (
    CardRecorded,
    CardVoice,
    CodebookCode,
    CodebookPublished,
    CodeOrText,
    CodingRecorded,
    Mechanism,
    Outcome,
    Passage,
    PracticeRecorded,
    PracticeSource,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.deps import Deps
from servicekit.events.consumer import Handlers

from .cards.schemas import Card
from .codebooks.schemas import CodebookVersion
from .codings.schemas import Coding
from .notes.schemas import Note
from .practices.schemas import Practice
from .requirements.schemas import Requirement
from .sessions.schemas import Session
from .statements.schemas import Behind, Statement

EMITS = (
    PracticeRecorded,
    StatementRecorded,
    CodingRecorded,
    CardRecorded,
    RequirementRecorded,
    SessionMoved,
    CodebookPublished,
)


def handlers(_: Deps) -> Handlers:
    return {}


def practice_recorded(tx: Transaction, practice: Practice) -> None:
    tx.emit(
        PracticeRecorded(
            id=practice.id,
            revision=practice.revision,
            slug=practice.slug,
            name=practice.name,
            country=practice.country,
            lmp_categories=practice.lmp_categories,
            practice_family=practice.practice_family,
            target_groups=practice.target_groups,
            aim=practice.aim,
            status=practice.status,
            sources=[PracticeSource(title=source.title, url=source.url) for source in practice.sources],
            synthetic=practice.synthetic,
        )
    )


def practice_removed(tx: Transaction, practice_id: str) -> None:
    tx.emit_erasure(PracticeRecorded, practice_id)


def codebook_published(tx: Transaction, published: CodebookVersion) -> None:
    tx.emit(
        CodebookPublished(
            id=f"{published.codebook_id}:{published.version}",
            revision=1,
            codebook_id=published.codebook_id,
            slug=published.slug,
            version=published.version,
            title={language.value: text for language, text in published.title.items()},
            codes=[
                CodebookCode(
                    code=code.code,
                    family=code.family,
                    group=code.group,
                    label={language.value: text for language, text in code.label.items()},
                    definition={language.value: text for language, text in code.definition.items()},
                    links=code.links,
                    replaces=code.replaces,
                    outside_platform=code.outside_platform,
                )
                for code in published.codes
            ],
        )
    )


def session_moved(tx: Transaction, session: Session) -> None:
    """A fact for the others, and news for whoever follows the session."""
    tx.emit(
        SessionMoved(
            session_id=session.id,
            status=session.status,
            level=session.level,
            countries=session.countries,
            title=session.title,
            participants=session.counts.participants,
            statements=session.counts.statements,
            cards=session.counts.cards,
            at=rfc3339(tx.now),
            synthetic=session.synthetic,
        )
    )
    session_changed(tx, session)


def session_changed(tx: Transaction, session: Session) -> None:
    tx.tell(session.stream, "session", session.model_dump(mode="json", exclude={"code"}), subject=session.id)


def attributed(statement: Statement) -> Behind | None:
    """Who said it, if a participant is named and agreed to attribution."""
    return statement.behind if statement.behind is not None and statement.behind.attribution else None


def statement_recorded(tx: Transaction, session: Session, statement: Statement) -> None:
    who = attributed(statement)
    tx.emit(
        StatementRecorded(
            id=statement.id,
            revision=statement.revision,
            session_id=statement.session_id,
            text=statement.text,
            form=statement.form,
            topic_block=statement.topic.value,
            language=statement.language.value,
            country=statement.country,
            practice_id=statement.practice,
            voice_id=None if who is None else who.voice_id,
            stakeholder_type=None if who is None else who.stakeholder_type,
            quotable=statement.quotable,
            status=statement.status,
            late=statement.late,
            votes=statement.votes,
            recorded_at=rfc3339(statement.recorded_at),
            synthetic=statement.synthetic,
        )
    )
    statement_shown(tx, session, statement)


def statement_shown(tx: Transaction, session: Session, statement: Statement) -> None:
    """News for whoever follows the session."""
    tx.tell(session.stream, "statement", statement.model_dump(mode="json", by_alias=True), subject=statement.id)


def statement_erased(tx: Transaction, session: Session, statement_id: str) -> None:
    tx.emit_erasure(StatementRecorded, statement_id)
    tx.tell(session.stream, "erased", {"kind": "statement", "id": statement_id})


def card_recorded(tx: Transaction, session: Session, card: Card, voices: list[CardVoice]) -> None:
    tx.emit(
        CardRecorded(
            id=card.id,
            revision=card.revision,
            session_id=card.session_id,
            country=card.country,
            contexts=[CodeOrText(code=context.code, text=context.text) for context in card.contexts],
            mechanism=Mechanism(**card.mechanism.model_dump()),
            outcome=Outcome(**card.outcome.model_dump()),
            practice_id=card.practice,
            practice_family=card.practice_family,
            polarity=card.polarity,
            statements=card.statements,
            voices=voices,
            withdrawn=card.withdrawn,
            recorded_at=rfc3339(card.recorded_at),
            synthetic=card.synthetic,
        )
    )
    tx.tell(session.stream, "card", card.model_dump(mode="json"), subject=card.id)


def note_recorded(tx: Transaction, session: Session, note: Note) -> None:
    """News for whoever follows the session; no other service needs it."""
    tx.tell(session.stream, "note", note.model_dump(mode="json"), subject=note.id)


def card_erased(tx: Transaction, session: Session, card_id: str) -> None:
    tx.emit_erasure(CardRecorded, card_id)
    tx.tell(session.stream, "erased", {"kind": "card", "id": card_id})


def coding_recorded(tx: Transaction, coding: Coding, passage: Passage | None) -> None:
    """`passage`: where and by whom it was said, for a coding of a transcript. What was settled is told as the decision:
    nobody else has to know of differences."""
    tx.emit(
        CodingRecorded(
            id=coding.id,
            revision=coding.revision,
            statement_id=coding.statement_id,
            transcript_id=coding.transcript_id,
            start=coding.start,
            end=coding.end,
            passage=passage,
            quote=coding.quote,
            codebook_id=coding.codebook_id,
            codebook_version=coding.codebook_version,
            code=coding.code,
            coder=coding.coder,
            decision=coding.counts_as,
            settled=coding.settled is not None,
            memo=coding.memo,
            suggestion_model=None if coding.suggestion is None else coding.suggestion.model,
        )
    )


def coding_erased(tx: Transaction, coding_id: str) -> None:
    tx.emit_erasure(CodingRecorded, coding_id)


def requirement_recorded(tx: Transaction, requirement: Requirement) -> None:
    level = requirement.data.readiness_level if requirement.data else None
    tx.emit(RequirementRecorded(**requirement.model_dump(exclude={"data", "ai"}), readiness_level=level))


def requirement_removed(tx: Transaction, requirement_id: str) -> None:
    tx.emit_erasure(RequirementRecorded, requirement_id)


def votes_cast(tx: Transaction, session: Session, round_id: str, item_id: str, cast: int) -> None:
    tx.tell(session.stream, "vote", {"round_id": round_id, "item_id": item_id, "cast": cast})


def round_moved(tx: Transaction, session: Session, round_id: str, status: str) -> None:
    tx.tell(session.stream, "round", {"id": round_id, "status": status}, subject=round_id)
