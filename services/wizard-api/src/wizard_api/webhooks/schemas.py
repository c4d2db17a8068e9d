"""Webhooks as an integrator sees them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, Field
from servicekit.drafts import Draft
from servicekit.etag import etag_of
from servicekit.vocabulary import Country

from ..person_level import Line

Event = Literal["release.published", "design.out_of_date", "decision.recorded"]
EVENTS: tuple[Event, ...] = get_args(Event)
DeliveryState = Literal["pending", "delivered", "dead"]


class WebhookDraft(Draft):
    url: Annotated[str, Field(min_length=1, max_length=2000, examples=["https://pes.example.org/hooks/almpo"])]
    events: list[Event] = Field(min_length=1, max_length=len(EVENTS))
    country: Country | None = Field(
        default=None, description="Events of this country's designs, and those of no country. Null: of all countries."
    )
    description: Line | None = None
    active: bool = Field(default=True, description="False: messages are kept for later, nothing is sent.")


class Rotation(Draft):
    """A new secret. Until the overlap has passed, messages are signed with the old one as well."""

    overlap_hours: int = Field(default=24, ge=0, le=168)


class Webhook(BaseModel):
    id: str
    revision: int
    url: str
    events: list[Event]
    country: str | None
    description: str | None
    active: bool
    inactive_reason: str | None = Field(description="Why the platform itself stopped sending.")
    previous_secret_until: datetime | None = Field(description="Until then two signatures are sent.")
    created_at: datetime
    updated_at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class WebhookWithSecret(Webhook):
    secret: str = Field(description="Shown here and never again. Standard Webhooks form: `whsec_` and base64.")


class Delivery(BaseModel):
    """A message to one subscriber. `id` is its `webhook-id`, the same in every try."""

    id: str
    webhook_id: str
    event: str
    state: DeliveryState
    tries: int = Field(description="Of the schedule under way; sending again by hand starts from 0.")
    next_try_at: datetime | None = Field(description="Null once it is settled.")
    last_status: int | None = Field(description="What the receiver answered last.")
    last_error: str | None
    created_at: datetime
    settled_at: datetime | None


class DeliveryWithBody(Delivery):
    body: dict[str, Any]
