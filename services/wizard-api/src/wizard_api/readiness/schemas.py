"""Readiness as clients see it: each need with how it stands, the gaps of each option, and a plan."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.base import Localised
from almpo_contracts.cmo import SurveyShare
from pydantic import BaseModel, Field
from servicekit.etag import etag_of

from ..releases.schemas import ReleaseRef
from .drafts import Assessment, ReadinessDraft
from .gaps import Aspect, State


class CountrySaid(BaseModel):
    country: str
    voices: int
    requirements: int = Field(description="Of the sessions' register.")
    readiness_levels: dict[str, int] = Field(description="Level → how many of the requirements state it.")


class Elsewhere(BaseModel):
    """What other countries' sessions said. Figures are withheld where few voices stand behind them."""

    reason: Literal["nobody_said", "not_in_release", "too_few"] | None = Field(description="Why there are no figures.")
    countries: list[str] = Field(description="Where it was named at all.")
    voices: int | None = Field(default=None, description="In all other countries together.")
    readiness_levels: dict[str, int] | None = None
    by_country: list[CountrySaid] = Field(default=[], description="Those with voices enough to be shown.")


class Tie(BaseModel):
    """Why an option needs something. `sessions`: said about a practice of its family; `starting_list`: the platform's
    own list to begin with; `stated`: in this self-assessment."""

    practice_family: str
    because: list[Literal["sessions", "starting_list", "stated"]]


class NeedShown(BaseModel):
    need: str
    kind: Literal["data", "ai_function", "system"]
    label: Localised | None = Field(description="Null for a requirement without a code, which has a title.")
    title: str | None = Field(description="In the words of its session.")
    voices: int = Field(description="That asked for it, in all sessions of the release.")
    survey: list[SurveyShare]
    options: list[Tie] = Field(description="Of the options looked at; empty where no tie is known.")
    assessment: Assessment | None = Field(description="Null: nobody has said anything yet.")
    level: str | None = Field(description="As assessed, else as the step data_readiness says.")
    state: State
    gaps: list[Aspect]
    unknown: list[Aspect]
    elsewhere: Elsewhere


class OptionGaps(BaseModel):
    """What an option needs, by how it stands."""

    practice_family: str
    label: Localised
    gaps: list[str]
    open: list[str]
    met: list[str]


class PlanItem(BaseModel):
    """One thing to take on. Items come in the order of how many options they are in the way of."""

    need: str
    state: State
    gaps: list[Aspect]
    unknown: list[Aspect]
    options: list[str]
    voices: int


class Readiness(BaseModel):
    """`revision` is the design's: a readiness is a part of its design, and `If-Match` takes the design's ETag."""

    design: str
    revision: int
    release: ReleaseRef | None
    looked_at: Literal["ranked_options", "all_families"] = Field(
        description="Which options: the recommended ones, or every family while there are none."
    )
    saved: ReadinessDraft | None
    needs: list[NeedShown]
    options: list[OptionGaps]
    plan: list[PlanItem]
    min_voices: int = Field(description="Below this many voices a country's figures are withheld.")

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
