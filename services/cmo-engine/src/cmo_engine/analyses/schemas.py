"""Analyses: what is asked, from which cases, and what comes back."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints, model_validator
from servicekit.drafts import Draft

Method = Literal["qca", "cna", "necessity", "robustness"]
Status = Literal["running", "done", "refused", "failed", "cancelled", "superseded"]
Unit = Literal["practice_country", "session"]
Name = Annotated[str, StringConstraints(pattern=r"^[^\W\d][\w.]*$", max_length=80)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2000)]
Expression = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
CaseId = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
MAX_CASES = 2_000
MAX_CONDITIONS = 62


class Data(Draft):
    """A table of cases: `columns[name][i]` is the value of `cases[i]`; memberships from 0 to 1, values 0, 1, 2, …"""

    cases: list[CaseId] = Field(min_length=1, max_length=MAX_CASES)
    columns: dict[Name, list[float | None]] = Field(min_length=1, max_length=MAX_CONDITIONS + 1)

    @model_validator(mode="after")
    def _rectangular(self) -> Data:
        for name, values in self.columns.items():
            if len(values) != len(self.cases):
                raise ValueError(f"the column {name} has {len(values)} values for {len(self.cases)} cases")
        return self


class Calibration(Draft):
    """How raw shares of voices, or raw numbers, become memberships. Anchors are a person's, with a reason.

    `direct` takes exclusion, crossover and inclusion; `indirect` and `crisp` take thresholds; `as_is` takes the values
    as memberships."""

    kind: Literal["direct", "indirect", "crisp", "as_is"]
    exclusion: float | None = None
    crossover: float | None = None
    inclusion: float | None = None
    thresholds: list[float] = Field(default=[], max_length=10)
    reason: Reason

    @model_validator(mode="after")
    def _complete(self) -> Calibration:
        if self.kind == "direct" and None in (self.exclusion, self.crossover, self.inclusion):
            raise ValueError("a direct calibration needs exclusion, crossover and inclusion")
        if self.kind in ("indirect", "crisp") and not self.thresholds:
            raise ValueError(f"{self.kind} calibration needs thresholds")
        return self


class Assumed(Draft):
    """A membership that a person sets where nobody spoke of the condition in this case, with a reason."""

    case: CaseId
    condition: Name
    membership: float = Field(ge=0, le=1)
    reason: Reason


class Condition(Draft):
    """A column: a short name, and the codes that any of which counts for it."""

    name: Name
    codes: list[Annotated[str, StringConstraints(min_length=3, max_length=80)]] = Field(min_length=1, max_length=20)


class Selection(Draft):
    """Cases from live evidence: what was said of one practice family and outcome, per practice and country or session.

    Silence is not absence: a condition that nobody spoke of in a case is missing, unless a person sets it."""

    practice_family: Annotated[str, StringConstraints(min_length=1, max_length=80)]
    outcome: Condition
    conditions: list[Condition] = Field(min_length=1, max_length=MAX_CONDITIONS)
    unit: Unit = "practice_country"
    max_missing: float = Field(
        default=0.2, ge=0, le=1, description="Share of missing values above which the analysis is refused."
    )


class AnalysisDraft(Draft):
    """Give `data` or `selection`, not both."""

    method: Method
    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    data: Data | None = None
    selection: Selection | None = None
    outcome: Expression | None = Field(default=None, description="`Y`, `~Y` or `Y[2]`; all methods but cna.")
    conditions: list[Name] = Field(default=[], max_length=MAX_CONDITIONS, description="By default all other columns.")
    calibration: dict[Name, Calibration] = {}
    assumed: list[Assumed] = Field(default=[], max_length=5_000)
    incl_cut: float = Field(default=1.0, ge=0, le=1)
    contradiction_cut: float | None = Field(default=None, ge=0, le=1)
    pri_cut: float = Field(default=0.0, ge=0, le=1)
    n_cut: int = Field(default=1, ge=1, le=MAX_CASES)
    solution: Literal["conservative", "parsimonious", "intermediate"] = "conservative"
    directional_expectations: Expression | None = None
    excluded: list[Expression] = Field(default=[], max_length=100)
    enhanced: bool = Field(
        default=False, description="Leave out contradictory assumptions and simultaneous subset rows."
    )
    row_dominance: bool = False
    cov_cut: float = Field(default=0.0, ge=0, le=1, description="necessity: coverage to reach; cna: coverage to reach.")
    ron_cut: float = Field(default=0.0, ge=0, le=1, description="necessity: relevance to reach.")
    ordering: list[list[Name]] = Field(default=[], max_length=MAX_CONDITIONS, description="cna: causes before effects.")
    strict: bool = Field(default=False, description="cna: factors of one group do not cause each other.")
    incl_cuts: list[float] = Field(default=[], max_length=50, description="robustness: inclusion cut-offs to try.")
    n_cuts: list[int] = Field(default=[], max_length=50, description="robustness: frequency cut-offs to try.")
    shifts: list[Annotated[float, Field(gt=-1, lt=1)]] = Field(
        default=[],
        max_length=20,
        description="robustness: how far each crossover is moved, in shares of the distance to the anchor on that "
        "side; of columns with three anchors.",
    )
    clusters: dict[CaseId, Annotated[str, StringConstraints(min_length=1, max_length=80)]] = Field(
        default={},
        max_length=MAX_CASES,
        description="robustness: the country, or another group, of each case. Cases of evidence have theirs already.",
    )
    max_models: int = Field(default=1_000, ge=1, le=10_000)
    seconds: float = Field(default=60.0, gt=0, le=600)

    @model_validator(mode="after")
    def _whole(self) -> AnalysisDraft:
        if (self.data is None) == (self.selection is None):
            raise ValueError("give either data or a selection")
        if self.method != "cna" and self.outcome is None:
            raise ValueError(f"{self.method} needs an outcome")
        if self.directional_expectations and self.solution != "intermediate":
            raise ValueError(f"directional expectations have no part in a {self.solution} solution")
        return self


class Analysis(BaseModel):
    """An analysis and where it stands. The result is at `result_path` once `status` is `done`."""

    id: str
    method: Method
    title: str
    status: Status
    because: str | None
    parameters: dict[str, Any]
    warnings: list[str]
    by: str
    at: str
    finished_at: str | None
    code_version: str
    rerun_of: str | None
    result_path: str | None
    result_sha256: str | None


class AnalysisWithData(Analysis):
    """With the cases that it was made of, and how evidence became memberships; null once an erasure took them."""

    data: Data | None
    provenance: dict[str, Any] | None


class ProposedValue(BaseModel):
    """What was said of a condition in a case. `raw` is the share of the case's voices that speak for it; null where
    nobody spoke of it: missing, not absent."""

    raw: float | None
    voices_for: int
    voices_against: int


class ProposedCase(BaseModel):
    id: str
    practice_id: str | None
    practice: str | None
    country: str
    session_id: str | None
    voices: int
    cards: int
    values: dict[str, ProposedValue]


class ProposedCondition(Condition):
    label: str


class ProposedCases(BaseModel):
    """A data set for an analysis of a configuration's family, its assumptions visible. `request` is a draft for
    `POST /analyses` that lacks only the person's anchors and reasons."""

    configuration_id: str
    unit: Unit
    outcome: ProposedCondition
    conditions: list[ProposedCondition]
    cases: list[ProposedCase]
    share_missing: float
    assumptions: list[str]
    request: dict[str, Any]
