"""The shape of each kind of content file. Frozen, and strict about names: a misspelt key is refused, not ignored."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from servicekit.vocabulary import Language


def _has_english(texts: dict[Language, str]) -> dict[Language, str]:
    """English is the language the others are drafted from, and what a reader gets where one is missing."""
    if Language.EN not in texts:
        raise ValueError("English (en) is missing; it is the text the others are translated from")
    return texts


Line = Annotated[str, Field(min_length=1)]
Texts = Annotated[dict[Language, Line], AfterValidator(_has_english)]
Translation = dict[Language, Literal["original", "machine-drafted", "reviewed"]]
"""Per language: the original, drafted by a machine, or reviewed by a person who speaks it."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CodeListItem(_Record):
    code: Line
    label: Texts
    iso: str | None = None
    """ISO 3166-1 alpha-2, countries only; null for `EU`."""
    group: Literal["services", "measures", "supports"] | None = None
    """LMP categories only."""
    deprecated: bool = False
    replaced_by: str | None = None
    codes: tuple[str, ...] = ()
    """Codes of the codebook that this item gathers."""


class CodeList(_Record):
    list: Line
    version: int = Field(ge=1)
    title: Texts
    source: Line
    translation: Translation
    items: tuple[CodeListItem, ...] = Field(min_length=1)

    def codes(self) -> frozenset[str]:
        return frozenset(item.code for item in self.items)


class Reference(_Record):
    scheme: Line
    ref: Line


class Code(_Record):
    code: str = Field(pattern=r"^[a-z]+\.[a-z0-9_]+$")
    family: Line
    group: str | None = None
    label: Texts
    definition: Texts
    include: str | None = None
    exclude: str | None = None
    example: str | None = None
    resource: Texts | None = None
    """Mechanisms: what the measure brings in."""
    reasoning: Texts | None = None
    """Mechanisms: how people respond to it."""
    links: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    """Codes of the version before that this one takes over: renamed, or merged."""
    refs: tuple[Reference, ...] = ()
    outside_platform: bool = False
    """Discussed by stakeholders, but nothing the platform does or proposes."""
    translation: Translation


class Codebook(_Record):
    slug: Line
    version: int = Field(ge=1)
    title: Texts
    provenance: str | None = None
    """Who wrote it and whose it is not."""
    translation: Translation = Field(default_factory=dict)
    """Of the title; each code says its own."""
    codes: tuple[Code, ...] = Field(min_length=1)


class PracticeFamily(_Record):
    code: Line
    lmp_category: Line
    """The main category; a practice of the family may lie in others too."""
    label: Texts
    definition: Texts
    translation: Translation


class PracticeFamilies(_Record):
    version: int = Field(ge=1)
    families: tuple[PracticeFamily, ...] = Field(min_length=1)


class PracticeName(_Record):
    en: Line
    original: str | None


class SkillsIntelligence(_Record):
    value: bool | None
    how: str | None


class ReportedMechanism(_Record):
    resource: Line
    reasoning: str | None


class ReportedOutcome(_Record):
    indicator: Line
    value: int | float | str
    unit: Line
    horizon: str | None
    source_index: int = Field(ge=0)
    """Which of the practice's sources says so, from 0."""
    kind: Literal["input", "output", "outcome"]
    causal: bool
    """True only where the source estimates it against a comparison group."""
    note: str | None = None


class Source(_Record):
    title: Line
    url: str = Field(pattern=r"^https?://")
    what_was_verified: Line


class Practice(_Record):
    """A real practice as its public sources describe it. Null: the source, as read, does not say."""

    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: PracticeName
    country: Line
    region: str | None
    nuts: str | None
    coverage: str | None
    start_year: int | None
    end_year: int | None
    operating_status: str | None
    """Whether it runs, in words. Not the registry's validation status."""
    lmp_categories: tuple[str, ...]
    practice_family: Line
    practice_family_note: str | None
    outside_platform_functions: tuple[str, ...]
    target_groups: tuple[str, ...]
    target_groups_text: tuple[str, ...]
    lead_organisation: str | None
    partners: tuple[str, ...] | None
    aim: Line
    how_it_works: Line
    uses_skills_intelligence: SkillsIntelligence
    digital_or_ai_functions: tuple[str, ...]
    context_factors: tuple[str, ...]
    mechanisms_reported: tuple[ReportedMechanism, ...]
    outcomes_reported: tuple[ReportedOutcome, ...]
    enablers_reported: tuple[str, ...] | None
    barriers_reported: tuple[str, ...] | None
    data_requirements: tuple[str, ...] | None
    sources: tuple[Source, ...] = Field(min_length=1)
    inferred_fields: tuple[str, ...]
    """Fields that are this project's judgement and not the source's words."""
    verification: Line

    @model_validator(mode="after")
    def _outcomes_name_a_source(self) -> Self:
        for outcome in self.outcomes_reported:
            if outcome.source_index >= len(self.sources):
                raise ValueError(
                    f"outcome {outcome.indicator!r} names source {outcome.source_index}, which is not there"
                )
        return self

    @model_validator(mode="after")
    def _inferred_fields_exist(self) -> Self:
        unknown = set(self.inferred_fields) - type(self).model_fields.keys()
        if unknown:
            raise ValueError(f"inferred_fields names no field of a practice: {', '.join(sorted(unknown))}")
        return self


class PracticeFile(_Record):
    version: int = Field(ge=1)
    language: Language
    note: Line
    practices: tuple[Practice, ...] = Field(min_length=1)


class Effect(_Record):
    """One published figure. Estimands are never merged; a vote count is never an effect (content/effects/README.md)."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    kind: Literal["effect", "vote_count", "secondary"]
    scope: Literal["pooled", "single_trial", "count"]
    practice_family: str | None
    study: Line
    year: int | None
    doi_or_url: Line
    programme_type: Line
    lmp_category: str | None
    outcome: Line
    estimand: Line
    unit: Line
    horizon_months: float | None
    horizon_origin: str | None
    population: str | None
    country_or_scope: str | None
    estimate: float
    ci_low: float | None
    ci_high: float | None
    n_estimates: int | None
    n_studies: int | None
    certainty_note: Line
    source_read: Line
    inferred_fields: str | None

    @model_validator(mode="after")
    def _vote_counts_are_marked(self) -> Self:
        says_count = "vote count" in self.estimand.lower()
        if says_count != (self.kind == "vote_count") or (self.scope == "count") != (self.kind == "vote_count"):
            raise ValueError(
                "a vote count has kind vote_count, scope count and 'vote count' in its estimand, or none of them"
            )
        return self

    @model_validator(mode="after")
    def _interval_holds_the_estimate(self) -> Self:
        if (self.ci_low is None) != (self.ci_high is None):
            raise ValueError("give both ends of the interval, or neither")
        if self.ci_low is not None and self.ci_high is not None and not self.ci_low <= self.estimate <= self.ci_high:
            raise ValueError("the interval does not contain the estimate")
        return self


class IndicatorSource(_Record):
    """Where an indicator is laid down. `where`: the place in it."""

    title: Line
    url: Line
    where: Line


class KnownIndicator(_Record):
    """How an outcome is measured. `source` null: the wording is the project's own proposal."""

    id: str = Field(pattern=r"^[a-z0-9_]+$", max_length=80)
    outcome: str
    title: Line
    definition: Line
    unit: Line
    data: Line
    frequency: Line
    caution: Line | None = None
    source: IndicatorSource | None


class IndicatorFile(_Record):
    language: Literal["en"]
    indicators: tuple[KnownIndicator, ...] = Field(min_length=1)
