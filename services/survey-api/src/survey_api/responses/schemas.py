"""Responses as the API speaks of them."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from servicekit.drafts import Draft
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.problems import FieldError
from servicekit.vocabulary import Country, Language, StakeholderType

Answers = Annotated[
    dict[str, Any],
    Field(
        max_length=1000,
        description="Question → choice, list of choices, number, true or false, text, or {row: column}. "
        "Null: not answered.",
        examples=[{"level": "national", "trust_conditions": {"audit": "5"}}],
    ),
]
Status = Literal["partial", "complete"]


class Stratum(Draft):
    country: Country
    stakeholder_type: StakeholderType


class Consent(Draft):
    """`version` names the consent text that was shown. Without `open_text` no words are kept."""

    version: str = Field(max_length=60, examples=["consent-v1"])
    open_text: bool
    quotation: bool


class ResponseDraft(Draft):
    language: Language
    stratum: Stratum
    consent: Consent
    answers: Answers
    complete: bool = Field(description="False saves what there is so far; required questions may be missing.")
    ballot: str | None = Field(
        default=None,
        max_length=800,
        description="For a wave by invitation: what was given for the invitation, or in an anonymous wave "
        "`<message>.<signature>`, each in base64url.",
    )
    website: str | None = Field(
        default=None, max_length=500, description="A field that a page hides from people; leave it out. Not kept."
    )
    seconds: int | None = Field(
        default=None, ge=0, le=10_000_000, description="How long filling in took, in whole seconds. Not kept."
    )


class BatchItem(ResponseDraft):
    """`id`, a UUID made by the sender, makes sending again harmless. In an anonymous wave it is a version 4."""

    id: Id | None = None
    organisation: str | None = Field(
        default=None,
        min_length=1,
        max_length=120,
        description="The organisation that the respondent is of, by whatever name the sender has for it. Kept as a "
        "keyed hash, so that no figure is one organisation's; not in an anonymous wave.",
    )


class ResponseChange(Draft):
    """What is left out stays; an answer of null is taken back."""

    language: Language | None = None
    stratum: Stratum | None = None
    consent: Consent | None = None
    answers: Answers = {}


class ReceiptLookup(Draft):
    receipt_code: str = Field(min_length=1, max_length=60, examples=["7K2M-9QXD-04BT-HZ5R-C1VN-8WPE-60GJ"])


class Found(BaseModel):
    """What a receipt code opens; with it, `GET /responses/{id}` reads the answers back. `language`: the one in which
    the response was left."""

    id: str
    wave_id: str
    language: str
    status: Status


class ResponseReceipt(BaseModel):
    """`receipt_code` is shown this once. `dropped` names answers not kept: not asked on this route, or words
    without consent to their use."""

    id: str
    receipt_code: str
    status: Status
    revision: int
    dropped: list[str]


class Response(BaseModel):
    """A response read back by its respondent, in the language in which it was left. `erasure`: after words were taken
    back, the id under which `GET /erasures/{id}` says when they were gone everywhere."""

    id: str
    wave_id: str
    status: Status
    revision: int
    language: str
    stratum: Stratum
    consent: Consent
    answers: dict[str, Any]
    dropped: list[str] = []
    erasure: str | None = None

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class BatchResult(BaseModel):
    """What became of one item. A `replayed` one was there already; its receipt code is not shown again."""

    index: int
    id: str | None
    status: Literal["created", "replayed", "refused"]
    receipt_code: str | None = None
    dropped: list[str] = []
    errors: list[FieldError] = []


class BatchResults(BaseModel):
    created: int
    replayed: int
    refused: int
    items: list[BatchResult]


class StoredResponse(BaseModel):
    """A row of the table."""

    id: str
    wave_id: str
    revision: int
    language: str
    country: str
    stakeholder_type: str
    consent: Consent
    answers: dict[str, Any]
    complete: bool
    flags: str
    fingerprint: str | None
    over_quota: bool
    receipt_hash: str
    request_hash: str | None
    invitation_id: str | None
    created_at: datetime
    updated_at: datetime

    @property
    def status(self) -> Status:
        return "complete" if self.complete else "partial"

    def shown(self, dropped: list[str]) -> Response:
        stratum = Stratum(country=self.country, stakeholder_type=StakeholderType(self.stakeholder_type))
        own = self.model_dump(include={"id", "wave_id", "revision", "language", "answers"})
        return Response(**own, status=self.status, stratum=stratum, consent=self.consent, dropped=dropped)


def is_random(identifier: str) -> bool:
    """Whether a UUID says nothing of the time."""
    return uuid.UUID(identifier).version == 4
