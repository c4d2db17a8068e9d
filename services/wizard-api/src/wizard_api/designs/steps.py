"""The steps of a design, in the order of the task list; each may be saved at any time and again."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from almpo_contracts.cop import Direction
from pydantic import Field, model_validator
from servicekit.ids import Id

from ..person_level import Closed, Line, Phrase, Reason, Words
from ..ranking.model import CRITERIA, Criterion

StepName = Literal[
    "context", "problem", "target_group", "objectives", "capacity", "data_readiness",
    "options", "theory_of_change", "ai_functions", "risks", "monitoring",
]  # fmt: skip
ContextCode = Annotated[Code, Field(pattern=r"^context\.[a-z0-9_]+$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9_]+$", max_length=80)]
Level = Literal["low", "medium", "high"]


class Membership(Closed):
    """How far a context holds: 0 not at all, 1 fully; null when nobody knows."""

    code: ContextCode
    membership: float | None = Field(ge=0, le=1)
    reason: Words | None = None


class ContextStep(Closed):
    """The context as fuzzy memberships. What is not listed is unknown; an opposite follows by 1 − x."""

    memberships: list[Membership] = Field(max_length=100)


class ProblemStep(Closed):
    statement: Reason
    causes: list[Line] = Field(default=[], max_length=10)
    scale: Words = Field(default="", description="How large the problem is, with its source.")


class TargetGroupStep(Closed):
    groups: list[Slug] = Field(min_length=1, max_length=20, description="Codes of the list target-groups.")
    note: Words = ""


class Wanted(Closed):
    """An outcome that is wanted to rise, or to fall."""

    code: Annotated[Code, Field(pattern=r"^outcome\.[a-z0-9_]+$")]
    direction: Direction


class ObjectivesStep(Closed):
    outcomes: list[Wanted] = Field(min_length=1, max_length=20)
    note: Words = ""


class FactorState(Closed):
    code: Annotated[Code, Field(pattern=r"^(enabler|barrier)\.[a-z0-9_]+$")]
    state: Literal["present", "missing", "unknown"]
    note: Words = ""


class CapacityStep(Closed):
    factors: list[FactorState] = Field(max_length=60)
    note: Words = ""


class DataSource(Closed):
    code: Annotated[Code, Field(pattern=r"^data\.[a-z0-9_]+$")]
    level: Slug | None = Field(description="Code of the list readiness-levels; null when nobody knows.")
    note: Words = ""


class DataReadinessStep(Closed):
    sources: list[DataSource] = Field(max_length=40)
    note: Words = ""


class Judgement(Closed):
    """A person's ordinal judgement of one option by one criterion: −2 clearly against … 2 clearly for, null open."""

    option: Slug = Field(description="A practice family.")
    criterion: Criterion
    value: int | None = Field(ge=-2, le=2)
    reason: Words = ""

    @model_validator(mode="after")
    def _a_judgement_has_a_reason(self) -> Self:
        if self.value is not None and len(self.reason.strip()) < 3:
            raise ValueError("a judgement needs its reason; leave the value null while it is open")
        return self


class Weights(Closed):
    """How much each criterion counts, in any unit: only the proportions matter."""

    problem: float = Field(default=1, ge=0, le=100)
    effects: float = Field(default=1, ge=0, le=100)
    certainty: float = Field(default=1, ge=0, le=100)
    resources: float = Field(default=1, ge=0, le=100)
    equity: float = Field(default=1, ge=0, le=100)
    acceptability: float = Field(default=1, ge=0, le=100)
    feasibility: float = Field(default=1, ge=0, le=100)

    @model_validator(mode="after")
    def _one_counts(self) -> Self:
        if not any(getattr(self, criterion) for criterion in CRITERIA):
            raise ValueError("at least one criterion must count")
        return self


class OptionsStep(Closed):
    """The evidence-to-decision table: judgements per option and criterion, and the weights of the criteria."""

    weights: Weights | None = Field(default=None, description="Null: any weighting is as good as any other.")
    judgements: list[Judgement] = Field(default=[], max_length=300)
    note: Words = ""


class Box(Closed):
    """One part of a chain. Without a configuration it was added by a person."""

    text: Phrase
    code: Code | None = None
    configuration: Id | None = Field(default=None, description="The configuration that it was drawn from.")


class Chain(Closed):
    """In these contexts, what is offered makes people reason and act in a way that moves the outcome."""

    option: Slug | None = Field(default=None, description="A practice family.")
    contexts: list[Box] = Field(default=[], max_length=12)
    resource: Box
    reasoning: Box
    outcome: Box
    direction: Direction


class TheoryOfChangeStep(Closed):
    """`configurations` is what earlier versions kept; `chains` keep the configuration of each box."""

    configurations: list[Id] = Field(default=[], max_length=50)
    chains: list[Chain] = Field(default=[], max_length=20)
    narrative: Words = ""
    assumptions: list[Line] = Field(default=[], max_length=20)


class PlannedFunction(Closed):
    code: Annotated[Code, Field(pattern=r"^ai\.[a-z0-9_]+$")]
    stage: Slug | None = Field(default=None, description="Code of the list policy-cycle-stages.")
    purpose: Words = ""
    oversight: Words = ""


class AiFunctionsStep(Closed):
    functions: list[PlannedFunction] = Field(max_length=20)
    note: Words = ""


class Risk(Closed):
    title: Line
    likelihood: Level | None = None
    impact: Level | None = None
    mitigation: Words = ""


class RisksStep(Closed):
    risks: list[Risk] = Field(max_length=30)
    note: Words = ""


class Indicator(Closed):
    title: Line
    definition: Words = ""
    source: Words = ""
    frequency: Words = ""
    baseline: Words = ""
    target: Words = ""
    outcome: Annotated[Code, Field(pattern=r"^outcome\.[a-z0-9_]+$")] | None = None
    known: Slug | None = Field(default=None, description="Id of the content's indicator that it was taken from.")


class MonitoringStep(Closed):
    indicators: list[Indicator] = Field(max_length=30)
    note: Words = ""


class Steps(Closed):
    """What has been saved so far; null where nothing was."""

    context: ContextStep | None = None
    problem: ProblemStep | None = None
    target_group: TargetGroupStep | None = None
    objectives: ObjectivesStep | None = None
    capacity: CapacityStep | None = None
    data_readiness: DataReadinessStep | None = None
    options: OptionsStep | None = None
    theory_of_change: TheoryOfChangeStep | None = None
    ai_functions: AiFunctionsStep | None = None
    risks: RisksStep | None = None
    monitoring: MonitoringStep | None = None


STEPS: dict[StepName, type[Closed]] = {
    "context": ContextStep,
    "problem": ProblemStep,
    "target_group": TargetGroupStep,
    "objectives": ObjectivesStep,
    "capacity": CapacityStep,
    "data_readiness": DataReadinessStep,
    "options": OptionsStep,
    "theory_of_change": TheoryOfChangeStep,
    "ai_functions": AiFunctionsStep,
    "risks": RisksStep,
    "monitoring": MonitoringStep,
}
