"""The inputs of a release: what it was made of, and nothing else of what the engine holds. Pure.

It speaks in pseudonyms and holds words only where the bundle shows them: of people who agreed to be quoted, and the
titles of requirements. The survey enters with its published shares, not with anybody's answers."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any, Literal

from almpo_contracts.cop import (
    CardRecorded,
    CodebookPublished,
    CodingRecorded,
    PracticeRecorded,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from pydantic import BaseModel, ConfigDict, Field, field_serializer, field_validator

from ..canonical import canonical
from ..factors.mentions import target_of
from ..judgements.opinions import Verdict
from ..synthesis.passages import SaidPassage
from ..synthesis.survey import Shares
from ..synthesis.vocabulary import Vocabulary

_ORDERED = ("labels", "family_labels")


class Snapshot(BaseModel):
    """Every mapping is by id. `inventory`: topic → how many states the engine held, and a hash over them; `judged`:
    configuration → its judgements; `superseded_because`: why something was taken out of it."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    document: Literal["almpo.release-snapshot.v1"] = Field(default="almpo.release-snapshot.v1", alias="schema")
    code_version: str
    parameters: dict[str, Any]
    vocabulary: Vocabulary
    inventory: dict[str, dict[str, Any]]
    shares: dict[str, Shares]
    judged: dict[str, list[Verdict]]
    cards: dict[str, CardRecorded]
    statements: dict[str, StatementRecorded]
    passages: dict[str, SaidPassage]
    codings: dict[str, CodingRecorded]
    requirements: dict[str, RequirementRecorded]
    practices: dict[str, PracticeRecorded]
    sessions: dict[str, SessionMoved]
    codebooks: dict[str, CodebookPublished]
    superseded_because: str | None = None

    @field_serializer("vocabulary")
    def _in_order(self, vocabulary: Vocabulary) -> dict[str, Any]:
        """Codes in the codebook's order, which tables follow: canonical JSON would sort the keys of a mapping."""
        return {**asdict(vocabulary), **{name: list(getattr(vocabulary, name).items()) for name in _ORDERED}}

    @field_validator("vocabulary", mode="before")
    @classmethod
    def _from_order(cls, vocabulary: Any) -> Any:
        if not isinstance(vocabulary, dict):
            return vocabulary
        return {**vocabulary, **{name: dict(vocabulary[name]) for name in _ORDERED}}

    @property
    def subjects(self) -> set[str]:
        """The ids by which an erasure finds it: a passage is erased by its codings."""
        coded = {c.id for c in self.codings.values() if c.statement_id is None}
        return {*self.cards, *self.statements, *self.requirements, *coded}


def encode(snapshot: Snapshot) -> str:
    """Canonical JSON."""
    return canonical(snapshot.model_dump(mode="json", by_alias=True))


def decode(encoded: str) -> Snapshot:
    return Snapshot.model_validate(json.loads(encoded))


def deflate(encoded: str) -> bytes:
    return zlib.compress(encoded.encode(), 6)


def inflate(deflated: bytes) -> str:
    return zlib.decompress(deflated).decode()


def told_statement(statement: StatementRecorded) -> StatementRecorded:
    """Without the words of a person who did not agree to be quoted."""
    return statement if statement.quotable else statement.model_copy(update={"text": ""})


def told_passage(passage: SaidPassage) -> SaidPassage:
    return passage if passage.quotable else passage.model_copy(update={"text": ""})


def told_card(card: CardRecorded) -> CardRecorded:
    """A coded card counts by its codes; its own words are not needed."""
    return card.model_copy(update={"mechanism": card.mechanism.model_copy(update={"resource": "", "reasoning": ""})})


def told_coding(coding: CodingRecorded) -> CodingRecorded:
    """What is coded, and with which code."""
    return coding.model_copy(update={"quote": "", "coder": "", "suggestion_model": None, "passage": None})


def told_requirement(requirement: RequirementRecorded) -> RequirementRecorded:
    return requirement.model_copy(update={"description": ""})


def without(snapshot: Snapshot, erased: Collection[str], unquoted: Collection[str], because: str) -> Snapshot:
    """The snapshot with what is erased left out, and without the words of those who are no longer to be quoted.

    `erased`: ids of statements, cards, requirements and codings of passages; `unquoted`: of statements and codings. A
    passage goes with its last coding, a card with its last statement, as they do where they were made."""
    codings = _codings(snapshot.codings, erased)
    places = {target_of(c) for c in codings.values()}
    silent = {target_of(snapshot.codings[i]) for i in unquoted if i in snapshot.codings} | set(unquoted)
    return snapshot.model_copy(
        update={
            "superseded_because": because,
            "codings": codings,
            "cards": _cards(snapshot.cards, erased),
            "statements": {
                i: told_statement(s.model_copy(update={"quotable": False})) if i in silent else s
                for i, s in snapshot.statements.items()
                if i not in erased
            },
            "passages": {
                i: told_passage(p.model_copy(update={"quotable": False})) if i in silent else p
                for i, p in snapshot.passages.items()
                if i in places
            },
            "requirements": {
                i: r.model_copy(update={"statements": [s for s in r.statements if s not in erased]})
                for i, r in snapshot.requirements.items()
                if i not in erased
            },
        }
    )


def _codings(codings: Mapping[str, CodingRecorded], erased: Collection[str]) -> dict[str, CodingRecorded]:
    return {i: c for i, c in codings.items() if i not in erased and c.statement_id not in erased}


def _cards(cards: Mapping[str, CardRecorded], erased: Collection[str]) -> dict[str, CardRecorded]:
    remaining = {}
    for identifier, card in cards.items():
        statements = [s for s in card.statements if s not in erased]
        voices = [v for v in card.voices if v.statement_id not in erased]
        if identifier not in erased and (voices or not card.voices):
            remaining[identifier] = card.model_copy(update={"statements": statements, "voices": voices})
    return remaining
