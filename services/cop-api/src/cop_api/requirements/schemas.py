"""What stakeholders need: data, an AI function, a change of systems."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country

from ..words import Draft, Line, Note

Kind = Literal["data", "ai_function", "system"]
Term = Annotated[str, Field(pattern=r"^[a-z0-9_]+$", max_length=60)]
"""A code of a code list."""


class DataNeed(Draft):
    """A data requirement. What nobody said stays empty."""

    source: Note = Field(default="", description="Where the data are: register, survey, system.")
    field: Note = Field(default="", description="Which fields of it, at what granularity.")
    quality: Note = Field(default="", description="How complete, how fresh, how exact they must be.")
    legal_basis: Note = ""
    standard: Note = Field(default="", description="Interoperability standard, e.g. ESCO, SDMX, DCAT-AP.")
    owner: Note = Field(default="", description="The organisation that answers for them, not a person.")
    readiness_level: Term | None = Field(default=None, description="Code of the list readiness-levels.")


class AiFunction(Draft):
    """A requirement of an AI function. What nobody said stays empty."""

    stage: Term | None = Field(default=None, description="Code of the list policy-cycle-stages.")
    user: Note = Field(default="", description="Who works with it.")
    benefit: Note = ""
    risk: Note = ""
    trust_conditions: Annotated[list[Term], Field(max_length=20)] = Field(
        default=[], description="Codes of the list trust-requirements."
    )
    oversight: Note = Field(default="", description="Who can stop or overrule it, and how.")


class RequirementDraft(Draft):
    kind: Kind
    code: Code | None = Field(default=None, description="A code of the families data or ai.")
    title: Line
    description: Note = ""
    country: Country
    session_id: Id | None = None
    statements: Annotated[list[Id], Field(max_length=200)] = []
    priority: Literal["must", "should", "could"]
    status: Literal["proposed", "agreed", "met", "dropped"] = "proposed"
    data: DataNeed | None = Field(default=None, description="Of the kind data alone.")
    ai: AiFunction | None = Field(default=None, description="Of the kind ai_function alone.")
    synthetic: bool = Field(default=False, description="Demo data; inherited from the session where there is one.")

    @model_validator(mode="after")
    def _details_fit_the_kind(self) -> Self:
        for name, kind in (("data", "data"), ("ai", "ai_function")):
            if getattr(self, name) is not None and self.kind != kind:
                raise ValueError(f"{name} is for requirements of the kind {kind}; leave it out")
        return self


class Requirement(RequirementDraft):
    id: str
    revision: int

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class Behind(BaseModel):
    """Who stands behind a requirement: people who agreed to attribution are one voice each, wherever they spoke; all
    others of one session are one voice."""

    statements: int
    voices: int
    sessions: int
    countries: list[str]
    stakeholder_types: list[str]


class Entry(BaseModel):
    """A line of the register."""

    rank: int
    requirement: Requirement
    behind: Behind


class Register(BaseModel):
    """By priority, then by the voices behind it. Dropped requirements are left out unless asked for."""

    items: list[Entry]
