"""A synthesis brief: what a release says, each finding with its voices, confidence and dissent."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

SectionName = Literal["configurations", "factors", "demand", "ai"]


class Fact(BaseModel):
    """Something beside a finding: its name and its lines."""

    name: str
    lines: list[str]


class Finding(BaseModel):
    """One finding. `evidence` are numbers of the brief's evidence list."""

    number: int
    id: str = Field(description="Id of the configuration, or the code, or the requirement's id.")
    text: str
    synthetic: bool
    facts: list[Fact]
    evidence: list[int]


class Section(BaseModel):
    """`left_out`: how many findings are in the bundle alone; those with fewest voices."""

    name: SectionName
    title: str
    findings: list[Finding]
    left_out: int
    left_out_text: str | None


class Voice(BaseModel):
    """A statement or passage behind findings, with where it comes from; `findings` are the numbers that cite it."""

    number: int
    id: str
    kind: Literal["statement", "passage"]
    quote: str | None = Field(description="Null where the speaker did not agree to be quoted.")
    language: str = Field(description="Empty where it is not known.")
    about: str = Field(description="Who and where, in words: voice, session, country, stakeholder type, place.")
    voice: str = Field(description="Good within this release alone.")
    session_id: str
    country: str
    stakeholder_type: str | None
    findings: list[int]
    synthetic: bool


class Brief(BaseModel):
    """Everything that each of the formats shows, in the same order."""

    language: str
    title: str
    kind: str
    label: str = Field(description="That it was generated, and how far people reviewed it.")
    warnings: list[str] = Field(description="Superseded, or made of demonstration data.")
    release: str
    release_id: str
    number: int
    revision: int
    at: str
    sha256: str
    base: str
    sections: list[Section]
    evidence_title: str
    evidence: list[Voice]
    method_title: str
    method: list[str]
    limits_title: str
    limits: list[str]
    words: dict[str, str] = Field(description="Words that the formats put around the parts.")
