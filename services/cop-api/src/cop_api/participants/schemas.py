"""Who takes part: a pseudonym, strata and consent. Contact details go in and never come out."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, Field, model_validator
from servicekit.etag import etag_of
from servicekit.vocabulary import Country, StakeholderType

from ..words import Draft, Line, normalise


class Consent(Draft):
    """Both may be no. Without attribution what they say is kept without a speaker."""

    attribution: bool = False
    quotes: bool = False


class Contact(Draft):
    name: Line | None = None
    email: (
        Annotated[str, BeforeValidator(normalise), Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$", max_length=254)] | None
    ) = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.name is None and self.email is None:
            raise ValueError("give a name or an e-mail address, or leave the contact out")
        return self


class ParticipantDraft(Draft):
    stakeholder_type: StakeholderType
    country: Country
    consent: Consent = Consent()
    contact: Contact | None = Field(
        default=None, description="Kept apart; by its e-mail one person is one voice across sessions."
    )


class ParticipantChange(Draft):
    """What is left out stays. Consent that is withdrawn reaches everything said."""

    stakeholder_type: StakeholderType | None = None
    country: Country | None = None
    consent: Consent | None = None


class ParticipantView(BaseModel):
    id: str
    session_id: str
    revision: int
    pseudonym: str = Field(examples=["P07"])
    stakeholder_type: StakeholderType
    country: Country
    consent: Consent
    joined_at: datetime | None

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class InvitedParticipant(ParticipantView):
    join_code: str = Field(description="Theirs alone, for `POST /sessions/join`; shown this once.")


class JoinDraft(Draft):
    """`code`: the session's (then say who you are), or a participant's own (then nothing else is needed)."""

    code: Annotated[str, BeforeValidator(normalise), Field(min_length=4, max_length=40)]
    stakeholder_type: StakeholderType | None = None
    country: Country | None = None
    consent: Consent | None = None


class Joined(BaseModel):
    """`token` goes into the header `Participant-Token` of this session's participant calls."""

    id: str = Field(description="The participant.")
    session_id: str
    pseudonym: str
    token: str
    expires_at: datetime
