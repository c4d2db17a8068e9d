"""Recommendations as clients see them. Every number says what it stands on."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.base import Localised
from almpo_contracts.cmo import ConfidenceLevel, ConfigurationStatus, SurveyShare
from almpo_contracts.cop import CodeOrText, Direction, Mechanism
from pydantic import BaseModel, Field

from ..ranking.model import AbstentionCode, Criterion
from ..releases.schemas import ReleaseRef

ReasonKind = Literal[
    "supports", "limited_by", "unknown", "adverse", "dissent", "contested", "enabler_missing", "barrier_present",
    "data_gap", "unreviewed",
]  # fmt: skip


GapsBasis = Literal["by_option", "same_for_all", "no_register"]


class Range(BaseModel):
    low: float
    high: float


class ReasonShown(BaseModel):
    """One reason in plain words, with the configurations and codes that carry it."""

    kind: ReasonKind
    text: str
    configurations: list[str] = []
    codes: list[str] = []


class Applicability(Range):
    """How far the option applies here, from 0 to 1. The interval is as wide as what is not known."""

    reasons_for: list[ReasonShown]
    reasons_against: list[ReasonShown] = Field(description="They do not lower the applicability.")


class EffectSource(BaseModel):
    study: str
    year: int | None
    doi_or_url: str
    read: str = Field(description="What of the source was read.")


class EffectShown(BaseModel):
    """One published figure as printed. Figures with different estimands must not be averaged or compared as one."""

    id: str
    kind: Literal["effect", "secondary"] = Field(description="secondary: not checked in the paper itself.")
    pooled_over: Literal["practice_family", "lmp_category"] = Field(description="Whose estimate it is.")
    outcome: str
    estimand: str
    unit: str
    estimate: float | None
    low: float | None
    high: float | None
    horizon_months: float | None
    horizon_origin: str | None
    population: str | None
    scope: str | None
    certainty_note: str
    source: EffectSource


class Certainty(BaseModel):
    """People's written confidence in the evidence that the applicability rests on; never computed."""

    level: ConfidenceLevel | None
    text: str = Field(description="`not yet judged` while nobody has judged it.")
    judged: int = Field(description="How many of the supporting configurations somebody has judged.")
    of: int


class FactorShown(BaseModel):
    """An enabler or barrier: what the design says about it, beside how many voices named it in the release."""

    code: str
    label: Localised
    state: Literal["present", "missing"]
    voices: int
    countries: list[str]
    survey: list[SurveyShare]


class DataGap(BaseModel):
    """Data that stakeholders asked for and the design has not in operation. `level` null: nobody knows."""

    code: str
    label: Localised
    level: str | None
    voices: int
    countries: list[str]


DissentKind = Literal["contradicting_cards", "opposite_direction", "contested"]


class DissentShown(BaseModel):
    """Voices against. `configuration`: what they contradict."""

    configuration: str
    kind: DissentKind
    other: str | None = None
    voices: int
    countries: list[str]
    stakeholder_types: list[str]


class RankShown(BaseModel):
    position: int = Field(description="1 is first.")
    acceptability: float = Field(description="Share of the readings of what is open in which this option is first.")
    mean_rank: float


class ConfigurationShown(BaseModel):
    id: str
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: CodeOrText
    direction: Direction
    applicability: Range
    confidence: ConfidenceLevel | None
    status: ConfigurationStatus
    voices: int
    statements: int
    sessions: int
    countries: list[str]
    stakeholder_types: list[str]
    survey: list[SurveyShare]


class OptionShown(BaseModel):
    lmp_category: str
    practice_family: str
    label: Localised
    applicability: Applicability
    effects: list[EffectShown]
    effects_note: str | None = Field(description="Set where no published estimate exists.")
    certainty: Certainty
    enablers_missing: list[FactorShown]
    barriers_present: list[FactorShown]
    data_gaps: list[DataGap]
    gaps_basis: GapsBasis = Field(
        description="What the three lists above stand on. by_option: only what the statements behind this option's "
        "configurations, or others about the same practices, name. same_for_all: the release does not say who named "
        "what. no_register: the release names no enablers, barriers or data at all."
    )
    dissent: list[DissentShown] = Field(description="Most voices first; the first 10 of `dissent_count`.")
    dissent_count: int
    rank: RankShown
    configurations: list[ConfigurationShown] = Field(
        description="Those that may apply here, best first; the first 10 of `configurations_count`."
    )
    configurations_count: int


class Abstained(BaseModel):
    """A practice family about which the evidence says nothing here, and why."""

    lmp_category: str
    practice_family: str
    label: Localised
    code: AbstentionCode
    reason: str
    configurations: list[str] = Field(description="The first 30 of `configurations_count`.")
    configurations_count: int


class Recommendations(BaseModel):
    """Options in the order of their rank, then what nothing can be said about. A person decides."""

    release: ReleaseRef
    options: list[OptionShown]
    abstained: list[Abstained]
    gaps: list[ReasonShown] = Field(
        description="Everything that is missing or in the way here, whether the evidence of an option names it or not."
    )


class UnknownShown(BaseModel):
    """What would change if an unknown context were known: the acceptability of each option in both cases."""

    code: str
    label: Localised
    swing: float = Field(description="The largest change of any option's acceptability.")
    value: float = Field(
        description="Of finding out: how much more often the option then chosen is first, if both answers are equally "
        "likely. 0 where the same option leads either way. The list is in this order."
    )
    leader_if_absent: str | None = Field(description="The practice family that is first most often then.")
    leader_if_present: str | None
    if_absent: dict[str, float]
    if_present: dict[str, float]


class ConditionShown(BaseModel):
    code: str
    label: Localised
    when_first: float
    overall: float


class FirstWhenShown(BaseModel):
    """What the readings have in common in which this option is first."""

    practice_family: str
    label: Localised
    acceptability: float
    text: str
    contexts: list[ConditionShown]
    weights: dict[Criterion, float] | None = Field(description="Mean weights among them; null if it is never first.")


class Sensitivity(BaseModel):
    release: ReleaseRef
    draws: int
    seed: str = Field(description="SHA-256 of the release's hash and the design; the same draws every time.")
    weights: dict[Criterion, float] | None = Field(description="Shares of 1; null: every weighting counts the same.")
    unknowns: list[UnknownShown]
    first_when: list[FirstWhenShown]
