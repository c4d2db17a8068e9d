"""Content about readiness and AI: what options need, and the questions, rules and duties of the AI Act as data."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from servicekit.content_models import Line, Texts, Translation

Answer = Literal["yes", "no"]
RiskClass = Literal["outside", "minimal", "transparency", "exempted", "high_risk", "prohibited"]
"""From the mildest to the strictest; `exempted`: listed in Annex III, but an exception of Article 6(3) is claimed."""
RISK_CLASSES: tuple[RiskClass, ...] = ("outside", "minimal", "transparency", "exempted", "high_risk", "prohibited")


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LegalSource(_Record):
    title: Line
    url: str = Field(pattern=r"^https://")
    also: str | None = None


class Labelled(_Record):
    code: Line
    label: Texts


class RiskClassText(_Record):
    code: RiskClass
    label: Texts
    meaning: Texts


class Question(_Record):
    code: Line
    group: Line
    riskier: Answer
    """The answer that can only make the class stricter."""
    text: Texts
    help: Texts | None = None
    citation: Line


class Rule(_Record):
    """Where all of `when` hold, the class is at least `risk_class`."""

    code: Line
    risk_class: RiskClass = Field(alias="class")
    when: dict[str, Answer]
    citation: Line
    reason: Texts


class Duty(_Record):
    """A duty that comes with a class, where all of `when` hold; one of `outside` comes with every system."""

    code: Line
    risk_class: RiskClass = Field(alias="class")
    when: dict[str, Answer]
    who: Literal["provider", "deployer", "both"]
    citation: Line
    text: Texts


class AiAct(_Record):
    """Questions, rules and duties. Each condition is its question's riskier answer, so that no riskier answer can
    lower the class."""

    version: int = Field(ge=1)
    source: LegalSource
    note: Texts
    translation: Translation
    classes: tuple[RiskClassText, ...]
    groups: tuple[Labelled, ...]
    questions: tuple[Question, ...] = Field(min_length=1)
    rules: tuple[Rule, ...] = Field(min_length=1)
    duties: tuple[Duty, ...]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if tuple(each.code for each in self.classes) != RISK_CLASSES:
            raise ValueError(f"classes must be {', '.join(RISK_CLASSES)}, in this order")
        riskier = {each.code: each.riskier for each in self.questions}
        for name, codes in (
            ("questions", [each.code for each in self.questions]),
            ("rules", [each.code for each in self.rules]),
            ("duties", [each.code for each in self.duties]),
        ):
            if len(set(codes)) != len(codes):
                raise ValueError(f"{name} has a code twice")
        unknown = {each.group for each in self.questions} - {each.code for each in self.groups}
        if unknown:
            raise ValueError(f"questions name groups that are not listed: {', '.join(sorted(unknown))}")
        conditions = [(each.code, each.when) for each in self.rules] + [(each.code, each.when) for each in self.duties]
        for code, when in conditions:
            for question, answer in when.items():
                if question not in riskier:
                    raise ValueError(f"{code} asks for {question}, which is not a question")
                if answer != riskier[question]:
                    raise ValueError(f"{code} asks for {question} = {answer}; only its riskier answer can count")
        return self


class FormPart(_Record):
    code: Line
    citation: Line
    label: Texts


class AssessmentForms(_Record):
    """The parts of a fundamental-rights impact assessment, and a data protection checklist."""

    version: int = Field(ge=1)
    source: LegalSource
    translation: Translation
    impact: tuple[FormPart, ...] = Field(min_length=1)
    data_protection: tuple[FormPart, ...] = Field(min_length=1)


class FamilyNeeds(_Record):
    practice_family: Line
    needs: tuple[Line, ...]


class StartingNeeds(_Record):
    """What an option of each family can hardly do without: a judgement to begin with, not evidence."""

    version: int = Field(ge=1)
    source: Line
    families: tuple[FamilyNeeds, ...]
