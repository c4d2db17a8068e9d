"""Invitations and ballots as the API speaks of them."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from servicekit.vocabulary import Country, StakeholderType

from ..instruments.words import storable


def _is_storable(text: str) -> str:
    if not storable(text):
        raise ValueError("holds a character that is not text")
    return text


class InvitationDraft(BaseModel):
    """`reference` is the inviting organisation's own; no name, no address."""

    model_config = ConfigDict(extra="forbid")
    reference: Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_is_storable)]
    country: Country
    stakeholder_type: StakeholderType


class InvitationBatch(BaseModel):
    model_config = ConfigDict(extra="forbid")
    items: list[InvitationDraft] = Field(min_length=1, max_length=2000)


class Invitation(BaseModel):
    """`token` is shown this once; only its hash is kept."""

    id: str
    reference: str
    country: str
    stakeholder_type: str
    token: str


class Invitations(BaseModel):
    items: list[Invitation]


class LedgerLine(BaseModel):
    """How many of a stratum were invited, and how many of the invitations were redeemed."""

    country: str
    stakeholder_type: str
    invited: int
    redeemed: int


class Ledger(BaseModel):
    items: list[LedgerLine]


class Redemption(BaseModel):
    model_config = ConfigDict(extra="forbid")
    invitation: str = Field(min_length=1, max_length=60)


class Ballot(BaseModel):
    """Good for one response. In an anonymous wave nothing ties it to the invitation."""

    ballot: str
