"""How far a wave speaks for its population, as the API speaks of it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..results.schemas import Dimension, Interval
from ..weighting.schemas import WeightingReport


class Dispositions(BaseModel):
    """AAPOR's final dispositions, as far as they are known. `unused`: redeemed, and nothing was handed in."""

    invited: int
    complete: int = Field(description="I: every required question asked was answered, and the response was finished.")
    partial: int = Field(description="P: begun and saved, not finished.")
    unused: int = Field(description="R: the invitation was redeemed, nothing was handed in.")
    unanswered: int = Field(description="UH: the invitation was not redeemed; whether it arrived is not known.")


class StratumRates(BaseModel):
    """Dispositions and RR1 of one stratum; numbers below the threshold are null."""

    country: str
    stakeholder_type: str
    suppressed: bool
    invited: int | None
    redeemed: int | None
    complete: int | None
    partial: int | None
    rr1: float | None


RateReason = Literal["open_link", "no_invitations", "more_responses_than_invitations", "suppressed"]


class ResponseRates(BaseModel):
    """Of invited frames alone (AAPOR Standard Definitions). Null with the reason elsewhere."""

    reason: RateReason | None
    dispositions: Dispositions | None
    rr1: float | None = Field(description="I / (I+P + R + UH)")
    rr2: float | None = Field(description="(I+P) / (I+P + R + UH)")
    rr3: float | None = Field(description="I / (I+P + R + e·UH)")
    e: float | None = Field(description="Estimated share of eligible ones among the unanswered: see `e_note`.")
    e_note: str | None
    strata: list[StratumRates]


class Completion(BaseModel):
    """How many of those who began finished. Not a response rate."""

    suppressed: bool
    began: int | None
    complete: int | None
    rate: float | None


MarginFlag = Literal["far", "empty"]


class MarginCategory(BaseModel):
    """Shares of one category. `flag`: `far` where it differs by more than 5 points before weighting, `empty` where
    nobody answered."""

    category: str
    suppressed: bool
    n: int | None
    population: int
    population_share: float
    sample_share: float | None
    weighted_share: float | None
    difference: float | None = Field(description="Sample minus population before weighting, in points of 100.")
    flag: MarginFlag | None


class Margin(BaseModel):
    """Dissimilarity is ½Σ|p−π|: the share that would have to move for the margins to agree."""

    dimension: Dimension
    categories: list[MarginCategory]
    dissimilarity: float | None
    dissimilarity_weighted: float | None


class PartialIndicator(BaseModel):
    """Unconditional partial indicators (Schouten et al. 2012): of the variable, and of its categories (signed)."""

    dimension: Dimension
    value: float
    categories: dict[str, float]


class RIndicator(BaseModel):
    """R = 1 − 2·S(ρ); 1 is representative with respect to country and stakeholder type, and to nothing else."""

    reason: RateReason | Literal["no_variation", "not_converged"] | None
    r: float | None
    ci: Interval | None = Field(description="95 %, bootstrap percentiles.")
    mean_propensity: float | None
    max_bias: float | None = Field(description="Greatest absolute standardised bias, (1−R)/(2ρ̄).")
    partials: list[PartialIndicator]


class ItemNonresponse(BaseModel):
    """`asked` = `answered` + `dont_know` + `not_applicable` + `missing`. Rate: missing of asked."""

    item: str
    row: str | None
    suppressed: bool
    asked: int | None
    answered: int | None
    dont_know: int | None
    not_applicable: int | None
    missing: int | None
    rate: float | None


class BreakOff(BaseModel):
    """Where those who did not finish gave their last answer; the page is named as in the instrument."""

    page: str
    suppressed: bool
    n: int | None
    share: float | None = Field(description="Of all who began.")


class Representativeness(BaseModel):
    """Read `limits` first: what may be concluded, in plain words, by language."""

    wave_id: str
    frame: Literal["invited", "open_link", "both"]
    min_cell: int
    synthetic: bool
    step: int
    limits: list[dict[str, str]]
    rates: ResponseRates
    completion: Completion
    margins: list[Margin]
    weighting: WeightingReport | None
    r_indicator: RIndicator
    nonresponse: list[ItemNonresponse]
    break_off: list[BreakOff]
