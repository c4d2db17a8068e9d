"""What the engine tells the wizard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import BaseModel, Field

from .base import Country, FactPayload, StatePayload
from .cop import CodeOrText, Direction, Mechanism

ConfidenceLevel = Literal["high", "moderate", "low", "very_low"]
ConfigurationStatus = Literal["uncoded", "proposed", "accepted", "contested", "rejected"]


class SurveyShare(BaseModel):
    """How many respondents agree with the item linked to a code: top two steps of a scale, or the choice picked."""

    item: str
    code: str
    wave_id: str
    share: float | None = Field(ge=0, le=1, description="Null when suppressed.")
    n: int | None = Field(ge=0, description="Null when suppressed.")
    ci: tuple[float, float] | None = None
    ci_reason: str | None = None
    suppressed: bool = False


class Voices(BaseModel):
    """Counts of independent voices behind (or against) a configuration."""

    voices: int = Field(ge=0)
    statements: int = Field(ge=0)
    cards: int = Field(ge=0)
    sessions: int = Field(ge=0)
    countries: list[Country] = []
    stakeholder_types: list[str] = []


class Support(Voices):
    survey: list[SurveyShare] = []


class Dissent(Voices):
    """`kind` says what speaks against: a contradicting card in the same context, or the opposite direction."""

    kind: Literal["contradicting_cards", "opposite_direction"]
    configuration_id: str | None = None


class Confidence(BaseModel):
    """A person's judgement in the four components of GRADE-CERQual; null until somebody judged."""

    level: ConfidenceLevel | None = None
    components: dict[str, str] = {}
    reason: str | None = None
    by: str | None = None
    at: str | None = None
    disagreement: list[str] = Field(
        default=[], description="What judges hold differently: `level` or components. Empty once it is settled."
    )


class Lineage(BaseModel):
    """The way back: which cards and statements the configuration stands on."""

    path: list[Literal["cards", "codings", "analysis"]]
    cards: list[str] = []
    statements: list[str] = []
    practices: list[str] = []
    sessions: list[str] = []


class ConfigurationChanged(StatePayload):
    """One context–mechanism–outcome configuration as the evidence now stands."""

    topic: ClassVar[str] = "almpo.cmo.configurations.v1"
    event_type: ClassVar[str] = "eu.almpo.cmo.configuration.changed.v1"
    source: ClassVar[str] = "/cmo"

    family: str = Field(description="Id of practice family × mechanism × outcome × direction.")
    practice_family: str
    lmp_category: str
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: CodeOrText
    direction: Direction
    support: Support
    dissent: list[Dissent] = []
    confidence: Confidence = Confidence()
    status: ConfigurationStatus
    lineage: Lineage
    synthetic: bool = False

    @property
    def stands_on(self) -> Sequence[str]:
        return self.lineage.statements


class ReleasePublished(FactPayload):
    """A frozen evidence base. The bundle is fetched once from its address and checked against its hash."""

    topic: ClassVar[str] = "almpo.cmo.releases.v1"
    event_type: ClassVar[str] = "eu.almpo.cmo.release.published.v1"
    source: ClassVar[str] = "/cmo"

    release_id: str
    title: str
    number: int = Field(ge=1)
    revision: int = Field(default=1, ge=1, description="Rises when an erasure supersedes the release.")
    bundle_path: str = Field(description="Path below the gateway, e.g. /api/cmo/v1/releases/{id}/bundle")
    bundle_sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bundle_bytes: int = Field(ge=0)
    code_version: str
    content_version: str
    parameters: dict[str, object] = {}
    configurations: int = Field(ge=0)
    at: str
    synthetic: bool = False

    @property
    def key(self) -> str:
        return self.release_id
