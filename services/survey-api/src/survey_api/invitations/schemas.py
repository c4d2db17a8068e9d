"""Invitations and ballots as the API speaks of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from servicekit.drafts import Draft
from servicekit.problems import FieldError, field_errors
from servicekit.vocabulary import Country, StakeholderType

from ..instruments.words import shown, storable

MOST = 2000


def _is_storable(text: str) -> str:
    if not storable(text):
        raise ValueError("holds a character that is not text")
    return text


class InvitationDraft(Draft):
    """`reference` is the inviting organisation's own, once per wave; no name, no address."""

    reference: Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_is_storable)]
    country: Country
    stakeholder_type: StakeholderType


@dataclass(frozen=True)
class BadRow:
    """A row that is no invitation; it takes no other down with it."""

    errors: list[FieldError]


def _or_its_faults(raw: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(raw)
    except ValidationError as error:
        # A field's name is somebody's input too, and may hold what cannot be encoded.
        faults = field_errors(error.errors(include_url=False, include_context=False, include_input=False))
        return BadRow(
            [FieldError(pointer=shown(f.pointer, 200), code=f.code, message=shown(f.message, 300)) for f in faults]
        )


class InvitationBatch(Draft):
    items: list[Annotated[InvitationDraft, WrapValidator(_or_its_faults)]] = Field(min_length=1, max_length=MOST)

    def rows(self) -> list[InvitationDraft | BadRow]:
        return list(self.items)


class Invitation(BaseModel):
    """`token` is shown this once; only its hash is kept."""

    id: str
    reference: str
    country: str
    stakeholder_type: str
    token: str


class RefusedInvitation(BaseModel):
    """A row of the upload that was not taken; `index` counts from 0."""

    index: int
    errors: list[FieldError]


class Invitations(BaseModel):
    items: list[Invitation]
    refused: list[RefusedInvitation] = []


class LedgerLine(BaseModel):
    """How many of a stratum were invited, and how many of the invitations were redeemed."""

    country: str
    stakeholder_type: str
    invited: int
    redeemed: int


class Ledger(BaseModel):
    items: list[LedgerLine]


class Reminder(BaseModel):
    """An invitation that nobody has redeemed. Of the redeemed ones an anonymous wave can say no more than that."""

    id: str
    reference: str
    country: str
    stakeholder_type: str


class Reminders(BaseModel):
    items: list[Reminder]


class Redemption(Draft):
    """`blinded`: in an anonymous wave, the blinded message in base64url (RFC 9474); in no other."""

    invitation: str = Field(min_length=1, max_length=60)
    blinded: str | None = Field(default=None, min_length=1, max_length=1000)


class Ballot(BaseModel):
    """Pseudonymous waves: good for one response, which is tied to the invitation."""

    ballot: str


class BlindSignature(BaseModel):
    """Anonymous waves: what the device makes its ballot of. The same `blinded` gets the same signature again."""

    blind_signature: str
