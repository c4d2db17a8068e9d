"""One thing said in a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal, Self

from almpo_contracts.cop import StatementStatus, StatementVotes
from pydantic import AwareDatetime, BaseModel, Field, PrivateAttr, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country, Language, SessionTopic

from ..words import Draft, Part, Passage

Form = Literal["verbatim", "paraphrase", "ai_draft"]
Origin = Literal["captured", "seed", "merged", "split", "reworded"]
Decision = Literal["confirm", "amend", "object"]


@dataclass(frozen=True)
class Behind:
    """Who said it, as this service knows them. Without their consent to attribution nobody else does."""

    participant_id: str
    pseudonym: str
    voice_id: str
    stakeholder_type: str
    attribution: bool
    quotes: bool


class StatementDraft(Draft):
    topic: SessionTopic
    text: Passage
    form: Form
    participant: str | None = Field(
        default=None, max_length=40, description="Who said it: pseudonym or id.", examples=["P07"]
    )
    practice: Id | None = Field(default=None, description="The practice it is about.")
    language: Language
    origin: Origin = Field(
        default="captured",
        description="How it came about. A `seed` is prepared for the room and is nobody's word until somebody takes it "
        "up; `merged` needs two origins or more in `derived_from`, `split` and `reworded` exactly one.",
    )
    derived_from: list[Id] = Field(default=[], max_length=20, description="Merged, split or reworded from these.")
    replaces: list[Id] = Field(
        default=[],
        max_length=20,
        description="Those of `derived_from` that it takes the place of: they are set aside in the same step.",
    )
    captured_at: AwareDatetime | None = Field(default=None, description="By the device's clock.")

    def origin_after(self, known: Origin) -> Origin:
        """A change that does not name the origin keeps it."""
        return self.origin if "origin" in self.model_fields_set else known


class ConfirmationCounts(BaseModel):
    confirm: int = 0
    amend: int = 0
    object: int = 0


class Statement(BaseModel):
    """`participant` and `stakeholder_type` are null when nobody was named or attribution was not agreed to."""

    id: str
    session_id: str
    revision: int
    topic: SessionTopic
    text: str
    form: Form
    participant: str | None
    stakeholder_type: str | None
    country: Country
    practice: str | None
    language: Language
    origin: Origin
    derived_from: list[str]
    captured_at: datetime | None
    recorded_at: datetime
    status: StatementStatus
    late: bool = Field(description="Reached us, or was changed, after the session had closed.")
    frozen_at: datetime | None
    quotable: bool
    votes: StatementVotes | None
    reject_reason: str | None
    replaced_by: str | None = Field(description="Set aside because this statement took its place.")
    confirmations: ConfirmationCounts
    synthetic: bool
    _behind: Behind | None = PrivateAttr(default=None)
    _amended: bool = PrivateAttr(default=False)
    _votes_round_id: str | None = PrivateAttr(default=None)

    @property
    def etag(self) -> str:
        return etag_of(self.revision)

    @property
    def behind(self) -> Behind | None:
        return self._behind

    @property
    def amended(self) -> bool:
        """The wording changed after it was read back."""
        return self._amended

    @property
    def untouched(self) -> bool:
        """A seed without a speaker that nobody confirmed, reworded, objected to or voted on: nobody's word yet."""
        taken_up = self.confirmations.confirm or self.confirmations.amend or self.confirmations.object
        return self.origin == "seed" and self._behind is None and not taken_up and self.votes is None

    @property
    def votes_round_id(self) -> str | None:
        """The round whose votes it carries."""
        return self._votes_round_id

    def with_private(self, behind: Behind | None, amended: bool, votes_round_id: str | None) -> Self:
        """The same statement, knowing what is not told outside."""
        self._behind, self._amended, self._votes_round_id = behind, amended, votes_round_id
        return self

    def says(self, draft: StatementDraft, participant_id: str | None) -> bool:
        """Whether the draft, said by this participant, is what is recorded already."""
        return (
            self.text == draft.text
            and self.topic == draft.topic
            and self.form == draft.form
            and self.language == draft.language
            and self.practice == draft.practice
            and self.origin == draft.origin_after(self.origin)
            and self.derived_from == draft.derived_from
            and (None if self._behind is None else self._behind.participant_id) == participant_id
        )


class ConfirmationDraft(Draft):
    decision: Decision
    text: Passage | None = Field(default=None, description="The better wording; with `amend` only.")
    reason: Part | None = Field(default=None, description="Needed with `object`.")

    @model_validator(mode="after")
    def _fits_the_decision(self) -> Self:
        if (self.decision == "amend") != (self.text is not None):
            raise ValueError("give `text` with amend, and only then")
        if self.decision == "object" and self.reason is None:
            raise ValueError("an objection needs a reason")
        return self


class Rejection(Draft):
    reason: Part


class Wording(BaseModel):
    """A wording that a statement had or has."""

    revision: int
    text: str
    by: Annotated[Literal["rapporteur", "participant"], Field(description="Who brought the wording.")]
    at: datetime
    late: bool


class Amendment(Wording):
    """An entry of the session's amendment log: how a statement read before, and how from then on."""

    statement_id: str
    before: str
