"""A release: a frozen, reproducible evidence base."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints, field_validator
from servicekit.drafts import Draft

from ..canonical import canonical

MAX_PARAMETERS = 20_000


class ReleaseDraft(Draft):
    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    parameters: dict[str, Any] = Field(default={}, description="Kept with the bundle as given.")

    @field_validator("parameters")
    @classmethod
    def _small(cls, value: dict[str, Any]) -> dict[str, Any]:
        if len(canonical(value)) > MAX_PARAMETERS:
            raise ValueError(f"parameters may have at most {MAX_PARAMETERS} characters as JSON")
        return value


class Release(BaseModel):
    """The manifest of a release. `revision` rises when an erasure supersedes the bundle."""

    id: str
    number: int
    revision: int
    title: str
    parameters: dict[str, Any]
    by: str
    at: str
    revised_at: str
    superseded_because: str | None
    code_version: str
    content_version: str
    configurations: int
    synthetic: bool
    bundle_path: str
    bundle_sha256: str
    bundle_bytes: int
    snapshot_sha256: str | None = Field(
        description="Of the inputs that are kept with it; null for a release from before they were."
    )


class Why(BaseModel):
    """A reason for a change. `added` and `removed` are ids of cards, statements or sessions, or versions."""

    kind: Literal[
        "cards", "statements", "sessions", "survey", "dissent", "judgement", "recounted", "content", "code", "erasure"
    ]
    added: list[str] = []
    removed: list[str] = []
    because: str | None = Field(default=None, description="Of an erasure.")


class Changed(BaseModel):
    """A configuration that is in both releases, with what differs: field → [in this one, in the other]."""

    id: str
    fields: dict[str, tuple[Any, Any]]
    why: list[Why] = Field(description="`recounted`: the same statements count otherwise, as when one was rejected.")


class Counted(BaseModel):
    """A code with its voices in this release and in the other; `survey`: whether its shares differ."""

    code: str
    voices: tuple[int, int]
    survey: bool


class ReleaseDiff(BaseModel):
    """What the other release has that this one has not, and why. Configurations by id. `other` may be `now`: the
    evidence as it stands."""

    release: str
    other: str
    added: list[str]
    removed: list[str]
    changed: list[Changed]
    unchanged: int
    why: list[Why] = Field(description="Of the release as a whole: sessions, versions of content and code, erasures.")
    factors: list[Counted]
    demand: list[Counted]


class RecoveryOf(BaseModel):
    """Means over the simulated worlds; `f1_sd`: standard deviation of F1 between them. `consensus` and
    `configurations` are the engine's; `whole_terms` and `triples` are baselines that are told how many are planted."""

    method: Literal["consensus", "configurations", "whole_terms", "triples"]
    precision: float
    recall: float
    f1: float
    f1_sd: float


class PlantedTruth(BaseModel):
    """Simulated worlds, not this release's evidence: how much of a known truth is found at such a size and noise."""

    noise: float = Field(description="Assumed probability that a code is another of its kind.")
    sessions: int
    configurations: int
    bounded: bool = Field(description="The release is larger than what is simulated.")
    missing: float = Field(description="Assumed share of voices that are missing.")
    contradicting: float = Field(description="Assumed share of cards that speak against what is planted.")
    worlds: int
    first_seed: int
    recovery: list[RecoveryOf]


class CountryLeftOut(BaseModel):
    """Configurations, by id, that would lose all support without this country, and those that would keep some."""

    country: str
    weakened: list[str]
    lost: list[str]


class PracticeLeftOut(BaseModel):
    """Configurations, by id, that would lose all support without what was said of this practice, and those that would
    keep some. `name` is null where the practice is not held any more."""

    practice: str
    name: str | None
    weakened: list[str]
    lost: list[str]


class ReleaseReport(BaseModel):
    """How far a release can be leant on. `without_practice` is of the cards as they are held now."""

    release: str
    revision: int
    without_country: list[CountryLeftOut]
    without_practice: list[PracticeLeftOut]
    planted_truth: PlantedTruth
