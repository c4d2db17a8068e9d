"""A screening as clients see it: a suggestion with its reasons, and what a person concluded. Never a legal verdict."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.base import Localised
from almpo_contracts.cmo import SurveyShare
from pydantic import BaseModel, Field
from servicekit.content_readiness import AiAct, AssessmentForms, RiskClass
from servicekit.etag import etag_of

from ..releases.schemas import ReleaseRef
from .drafts import Conclusion, ScreenedFunction, ScreeningSaved


class AiActReference(BaseModel):
    """The questions, rules and duties with their citations, and the parts of the two forms."""

    act: AiAct
    forms: AssessmentForms


class ClassReason(BaseModel):
    """A rule that holds; with `open` questions, one that holds if they are answered the riskier way."""

    rule: str
    risk_class: RiskClass
    text: Localised
    citation: str
    open: list[str]


class DutyShown(BaseModel):
    duty: str
    who: Literal["provider", "deployer", "both"]
    text: Localised
    citation: str
    certain: bool = Field(description="False: it depends on an answer that is still unknown.")


class Suggestion(BaseModel):
    """`at_least` follows from what is known; `suggested` is the strictest class that the unknown answers allow."""

    at_least: RiskClass
    suggested: RiskClass
    reasons: list[ClassReason]
    open: list[str] = Field(description="Questions whose answer can change the class.")
    duties: list[DutyShown]


class ConclusionShown(Conclusion):
    outdated: bool = Field(description="Answers or rules have changed since.")


class FunctionShown(BaseModel):
    code: str
    label: Localised
    definition: Localised
    screened: ScreenedFunction = Field(description="As saved; before that, what the step ai_functions says of it.")
    saved: bool
    voices: int = Field(description="That mentioned it in sessions.")
    survey: list[SurveyShare]
    missing: list[Literal["stage", "intended_purpose", "oversight", "options"]]
    suggestion: Suggestion
    conclusion: ConclusionShown | None
    from_design: dict[str, list[str]] = Field(description="By part of the impact assessment: what the design says.")


class TrustAsked(BaseModel):
    """A condition under which stakeholders would trust AI, with who asked for it."""

    code: str
    label: Localised
    definition: Localised
    requirement: str | None = Field(description="Code of the list trust-requirements.")
    voices: int
    countries: list[str]
    survey: list[SurveyShare]


class Screening(BaseModel):
    """`revision` is the design's: a screening is a part of its design, and `If-Match` takes the design's ETag."""

    design: str
    revision: int
    release: ReleaseRef | None
    saved: ScreeningSaved | None
    functions: list[FunctionShown]
    trust: list[TrustAsked] = Field(description="What most voices asked for first.")
    note: Localised = Field(description="What the rules are, and are not.")

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class FormAnswer(BaseModel):
    code: str
    title: str
    citation: str
    from_design: list[str]
    text: str


class FormCheck(BaseModel):
    code: str
    title: str
    citation: str
    state: Literal["yes", "no", "not_applicable", "unknown"]
    note: str


class FunctionForms(BaseModel):
    """The two forms of one function, as far as they are filled."""

    function: str
    label: str
    options: list[str]
    stage: str | None
    intended_purpose: str
    users: str
    suggested: str
    conclusion: str | None
    reasons: list[str]
    duties: list[str]
    trust: list[str]
    impact: list[FormAnswer]
    data_protection: list[FormCheck]


class Forms(BaseModel):
    """Fundamental-rights impact assessment and data protection checklist of a design, for handing on."""

    design: str
    revision: int
    title: str
    country: str
    synthetic: bool
    at: str
    note: str
    source: str
    functions: list[FunctionForms]
