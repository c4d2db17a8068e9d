"""Waves as the API speaks of them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, computed_field, model_validator
from servicekit.drafts import Draft
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country, StakeholderType

from ..instruments.schemas import SurveyDefinition
from .consent import SurveyConsent
from .moments import TimeZone

Access = Literal["open", "invited", "both"]
Anonymity = Literal["anonymous", "pseudonymous"]
WaveTitle = Annotated[str, Field(min_length=1, max_length=200)]
WaveStatus = Literal["planned", "open", "closed"]
QuotaAction = Literal["close", "flag"]
Mode = Literal[
    "open_anonymous",
    "open_pseudonymous",
    "invited_anonymous",
    "invited_pseudonymous",
    "both_anonymous",
    "both_pseudonymous",
]
ConsentVersion = Annotated[str, Field(max_length=60, examples=["consent-v1"])]
OpensAt = Annotated[
    datetime, Field(description="With an offset, or as the wall clocks of `timezone` show it. The first open moment.")
]
ClosesAt = Annotated[
    datetime,
    Field(
        description="As `opens_at`. The first moment at which the wave is closed: an answer that comes exactly then "
        "is too late, one that comes a microsecond earlier is not."
    ),
]


class Target(Draft):
    """How many there are in the population of a stratum, the frame of an invited wave; and at most how many complete
    responses of it are wanted."""

    country: Country
    stakeholder_type: StakeholderType
    population: int = Field(ge=1, le=100_000_000)
    quota: int | None = Field(default=None, ge=1, le=100_000_000)


class _Planned(Draft):
    @model_validator(mode="after")
    def _each_stratum_once(self) -> Self:
        targets = getattr(self, "targets", None) or []
        if len({(t.country, t.stakeholder_type) for t in targets}) < len(targets):
            raise ValueError("targets: a country and stakeholder type may be there once")
        return self


class WaveDraft(_Planned):
    """A fielding of a published version. `synthetic` marks demonstration data, and all that is made of it.

    `consent_version`: the text that respondents agree to; by default the newest."""

    instrument_id: Id
    version: int = Field(ge=1)
    title: WaveTitle
    opens_at: OpensAt
    closes_at: ClosesAt | None = None
    timezone: TimeZone | None = None
    access: Access = "open"
    anonymity: Anonymity = "pseudonymous"
    targets: list[Target] = Field(default=[], max_length=400)
    quota_action: QuotaAction | None = Field(
        default=None, description="Of a stratum whose quota is reached: take no more (the default), or take and flag."
    )
    min_cell: int = Field(default=5, ge=3, le=1000, description="No figure stands on fewer respondents than this.")
    consent_version: ConsentVersion | None = None
    synthetic: bool = False
    count_flagged: bool = Field(
        default=True, description="Whether doubtful responses are part of the figures; results state it."
    )
    proof_of_work_bits: int = Field(
        default=0, ge=0, le=24, description="Work that a response without an invitation must prove; 0: none."
    )


class WaveChange(_Planned):
    """What may change once respondents have seen a wave. What is left out stays."""

    title: WaveTitle | None = None
    opens_at: OpensAt | None = None
    closes_at: ClosesAt | None = None
    timezone: TimeZone | None = None
    targets: list[Target] | None = Field(default=None, max_length=400)
    quota_action: QuotaAction | None = None
    consent_version: ConsentVersion | None = None


class BallotKey(BaseModel):
    """With what the ballots of an anonymous wave by invitation are signed; see docs/integration/survey-ballots.md."""

    suite: Literal["RSABSSA-SHA384-PSS-Randomized"]
    public_key: dict[str, str] = Field(description="A JWK: kty, n, e.")


class Wave(BaseModel):
    """`opens_at` and `closes_at` are UTC; `timezone` is where they were said, null where they came with an offset.
    The first of `consent_versions` is shown now, the others were shown before."""

    id: str
    revision: int
    instrument_id: str
    version: int
    title: str
    opens_at: datetime
    closes_at: datetime | None
    closed_at: datetime | None
    timezone: str | None
    access: Access
    anonymity: Anonymity
    targets: list[Target]
    quota_action: QuotaAction
    min_cell: int
    consent_versions: list[str]
    ballots: BallotKey | None
    synthetic: bool
    count_flagged: bool
    proof_of_work_bits: int
    status: WaveStatus

    @computed_field(  # type: ignore[prop-decorator]
        description="Who can answer, and what ties an answer to a person: a key for the page's words."
    )
    @property
    def mode(self) -> Mode:
        modes: dict[tuple[Access, Anonymity], Mode] = {
            ("open", "anonymous"): "open_anonymous",
            ("open", "pseudonymous"): "open_pseudonymous",
            ("invited", "anonymous"): "invited_anonymous",
            ("invited", "pseudonymous"): "invited_pseudonymous",
            ("both", "anonymous"): "both_anonymous",
            ("both", "pseudonymous"): "both_pseudonymous",
        }
        return modes[self.access, self.anonymity]

    @property
    def etag(self) -> str:
        return etag_of(self.revision)

    @property
    def is_public(self) -> bool:
        """Whether anybody may answer, without an invitation."""
        return self.access != "invited"

    @property
    def blind(self) -> bool:
        """Whether an invitation gives a ballot that nothing ties to it."""
        return self.anonymity == "anonymous" and self.access != "open"

    @property
    def has_quotas(self) -> bool:
        return any(target.quota is not None for target in self.targets)

    def quota_of(self, country: str, stakeholder_type: str) -> int | None:
        for target in self.targets:
            if (target.country, target.stakeholder_type) == (country, stakeholder_type):
                return target.quota
        return None

    def row(self) -> dict[str, Any]:
        row = self.model_dump(exclude={"status", "mode"})
        row["targets"] = [target.model_dump(mode="json") for target in self.targets]
        return row


class FullStratum(BaseModel):
    country: str
    stakeholder_type: str


class Questionnaire(BaseModel):
    """What a respondent needs: the wave, the instrument's definition, the consent to agree to. `full` are the strata
    of which the wave takes no more answers."""

    wave: Wave
    definition: SurveyDefinition
    consent: SurveyConsent
    languages: list[str]
    full: list[FullStratum] = []
