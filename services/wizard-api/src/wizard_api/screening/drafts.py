"""What people say about the AI functions of a design, and what they conclude."""

from __future__ import annotations

from typing import Annotated, Literal

from almpo_contracts.base import Code
from pydantic import BaseModel, Field
from servicekit.content_readiness import RiskClass

from ..designs.steps import Slug
from ..person_level import Closed, Reason, Words

Answered = Literal["yes", "no", "unknown"]
AiCode = Annotated[Code, Field(pattern=r"^ai\.[a-z0-9_]+$")]


class TrustMeasure(Closed):
    """What is done about a condition under which stakeholders would trust the function."""

    code: Annotated[Code, Field(pattern=r"^trust\.[a-z0-9_]+$")]
    measure: Words


class CheckedItem(Closed):
    """An item of the data protection checklist."""

    code: Slug
    state: Literal["yes", "no", "not_applicable", "unknown"] = "unknown"
    note: Words = ""


class ScreenedFunction(Closed):
    """An AI function: what it is meant for, and the answers that its screening follows from."""

    code: AiCode
    options: list[Slug] = Field(default=[], max_length=40, description="Practice families that use it.")
    stage: Slug | None = Field(default=None, description="Code of the list policy-cycle-stages.")
    intended_purpose: Words = Field(default="", description="Article 3(12): what it is to be used for, and how.")
    users: Words = Field(default="", description="Who works with it: roles, not persons.")
    oversight: Words = Field(default="", description="Who can stop or overrule it, and how.")
    answers: dict[Slug, Answered] = Field(
        default={}, max_length=100, description="By question of `GET /reference/ai-act`; what is left out is unknown."
    )
    trust: list[TrustMeasure] = Field(default=[], max_length=40)
    impact: dict[Slug, Words] = Field(
        default={}, max_length=20, description="By part of the fundamental-rights impact assessment."
    )
    data_protection: list[CheckedItem] = Field(default=[], max_length=40)


class ScreeningDraft(Closed):
    functions: list[ScreenedFunction] = Field(default=[], max_length=20)
    note: Words = ""


class ConclusionDraft(Closed):
    """A person confirms the suggested class, or sets another one; either way with the reason."""

    function: AiCode
    risk_class: RiskClass
    reason: Reason


class Conclusion(BaseModel):
    """Who concluded what, in sight of which suggestion and which answers. The newest about a function holds."""

    function: str
    risk_class: RiskClass
    reason: str
    override: bool = Field(description="It is another class than the suggested one.")
    suggested: RiskClass
    answers_sha256: str = Field(description="Of the answers and the rules that the suggestion followed from.")
    by: str
    by_name: str
    at: str


class ScreeningSaved(ScreeningDraft):
    conclusions: list[Conclusion] = []
