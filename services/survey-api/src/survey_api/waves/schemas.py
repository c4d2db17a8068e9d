"""Waves as the API speaks of them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country, StakeholderType

from ..instruments.schemas import SurveyDefinition
from .consent import SurveyConsent

Access = Literal["open", "invited", "both"]
Anonymity = Literal["anonymous", "pseudonymous"]
WaveTitle = Annotated[str, Field(min_length=1, max_length=200)]
WaveStatus = Literal["planned", "open", "closed"]


class Target(BaseModel):
    """How many there are in the population of a stratum; the frame of an invited wave."""

    model_config = ConfigDict(extra="forbid")
    country: Country
    stakeholder_type: StakeholderType
    population: int = Field(ge=1, le=100_000_000)


class _Dated(BaseModel):
    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        opens, closes = getattr(self, "opens_at", None), getattr(self, "closes_at", None)
        if opens and closes and closes <= opens:
            raise ValueError("closes_at must be after opens_at")
        targets = getattr(self, "targets", None) or []
        if len({(t.country, t.stakeholder_type) for t in targets}) < len(targets):
            raise ValueError("targets: a country and stakeholder type may be there once")
        return self


class WaveDraft(_Dated):
    """A fielding of a published version. `synthetic` marks demonstration data, and all that is made of it."""

    instrument_id: Id
    version: int = Field(ge=1)
    title: WaveTitle
    opens_at: AwareDatetime
    closes_at: AwareDatetime | None = None
    access: Access = "open"
    anonymity: Anonymity = "pseudonymous"
    targets: list[Target] = Field(default=[], max_length=400)
    min_cell: int = Field(default=5, ge=3, le=1000, description="No figure stands on fewer respondents than this.")
    synthetic: bool = False
    count_flagged: bool = Field(
        default=True, description="Whether doubtful responses are part of the figures; results state it."
    )
    proof_of_work_bits: int = Field(
        default=0, ge=0, le=24, description="Work that a response without an invitation must prove; 0: none."
    )


class WaveChange(_Dated):
    """What may change once respondents have seen a wave. What is left out stays."""

    title: WaveTitle | None = None
    opens_at: AwareDatetime | None = None
    closes_at: AwareDatetime | None = None
    targets: list[Target] | None = Field(default=None, max_length=400)


class Wave(BaseModel):
    id: str
    revision: int
    instrument_id: str
    version: int
    title: str
    opens_at: datetime
    closes_at: datetime | None
    closed_at: datetime | None
    access: Access
    anonymity: Anonymity
    targets: list[Target]
    min_cell: int
    synthetic: bool
    count_flagged: bool
    proof_of_work_bits: int
    status: WaveStatus

    @property
    def etag(self) -> str:
        return etag_of(self.revision)

    @property
    def is_public(self) -> bool:
        """Whether anybody may answer, without an invitation."""
        return self.access != "invited"


class Questionnaire(BaseModel):
    """What a respondent needs: the wave, the instrument's definition, the consent to agree to."""

    wave: Wave
    definition: SurveyDefinition
    consent: SurveyConsent
    languages: list[str]
