"""Subscriptions to what happens here, and their messages."""

from __future__ import annotations

import json
import uuid
from datetime import timedelta
from typing import Any

from servicekit.auth import EVERYWHERE, Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from servicekit.problems import Problem, not_found
from sqlalchemy import Row

from ..deps import WizardDeps
from . import queries
from .publishing import message
from .schemas import Delivery, DeliveryState, DeliveryWithBody, Rotation, Webhook, WebhookDraft, WebhookWithSecret
from .signing import secret_of
from .target import check_url

MOST = 20
"""Subscriptions for one country, and of those for all countries."""
TEST_EVENT = "webhook.test"
_NAMESPACE = uuid.UUID("7d1f0b2a-31c5-5a5e-9c1a-6f6a8f1c0d55")


async def subscribe(
    tx: Transaction, deps: WizardDeps, caller: Caller, draft: WebhookDraft, key: str | None
) -> tuple[WebhookWithSecret, bool]:
    """A new subscription with its secret, and whether this repeats an earlier request with the same key."""
    caller.require_country(draft.country or EVERYWHERE)
    check_url(draft.url, deps.sender.rules)
    # An answer with a secret is not stored: the key leads to the id under which the effect is kept.
    webhook_id = uuid7() if key is None else str(uuid.uuid5(_NAMESPACE, f"{caller.subject}\n{key}"))
    said = _said(draft)
    kept = await queries.find(tx, webhook_id)
    if kept is not None:
        if any(kept._mapping[name] != value for name, value in said.items()):
            raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
        return _with_secret(deps.webhook_key, kept), True
    if await queries.count(tx, draft.country) >= MOST:
        raise Problem(409, "too-many-webhooks", f"There are {MOST} subscriptions already; delete one of them first.")
    made = await queries.insert(
        tx,
        {
            **said,
            "id": webhook_id,
            "revision": 1,
            "inactive_reason": None,
            "secret_number": 1,
            "previous_secret_until": None,
            "created_by": caller.subject,
            "created_at": tx.now,
            "updated_at": tx.now,
        },
    )
    if not made:
        raise Problem(409, "request-in-flight", "The same request is being answered now; ask again in a moment.")
    return _with_secret(deps.webhook_key, await _row(tx, caller, webhook_id)), False


async def read(tx: Transaction, caller: Caller, webhook_id: str) -> Webhook:
    """404 unknown, 403 another country's."""
    return _shown(await _row(tx, caller, webhook_id))


async def page_of(tx: Transaction, caller: Caller, page: PageRequest) -> tuple[list[Webhook], str | None]:
    countries = caller.countries()
    rows, following = await queries.page_of(tx, page, None if EVERYWHERE in countries else countries)
    return [_shown(row) for row in rows], following


async def replace(
    tx: Transaction, deps: WizardDeps, caller: Caller, webhook_id: str, draft: WebhookDraft, given: Preconditions
) -> Webhook:
    """Change what is subscribed to. Active again, it gets what was kept for it."""
    given.check(await _locked(tx, caller, webhook_id))
    caller.require_country(draft.country or EVERYWHERE)
    check_url(draft.url, deps.sender.rules)
    await queries.change(tx, webhook_id, inactive_reason=None, **_said(draft))
    return await read(tx, caller, webhook_id)


async def remove(tx: Transaction, caller: Caller, webhook_id: str, given: Preconditions) -> None:
    given.check(await _locked(tx, caller, webhook_id))
    await queries.remove(tx, webhook_id)


async def rotate(
    tx: Transaction, deps: WizardDeps, caller: Caller, webhook_id: str, rotation: Rotation, given: Preconditions
) -> WebhookWithSecret:
    """A new secret; the one before it stays valid for the overlap, an older one ends at once."""
    given.check(await _locked(tx, caller, webhook_id))
    row = await _row(tx, caller, webhook_id)
    until = tx.now + timedelta(hours=rotation.overlap_hours)
    await queries.change(tx, webhook_id, secret_number=row.secret_number + 1, previous_secret_until=until)
    return _with_secret(deps.webhook_key, await _row(tx, caller, webhook_id))


async def send_test(tx: Transaction, caller: Caller, webhook_id: str) -> Delivery:
    """Queue a message that says nothing, to try the receiver with."""
    await _active(tx, caller, webhook_id)
    row = message(tx, webhook_id, TEST_EVENT, {"webhook_id": webhook_id})
    await queries.queue(tx, [row])
    return await _delivery(tx, webhook_id, row["id"])


async def deliveries(
    tx: Transaction, caller: Caller, webhook_id: str, page: PageRequest, state: DeliveryState | None
) -> tuple[list[Delivery], str | None]:
    await _row(tx, caller, webhook_id)
    rows, following = await queries.deliveries_of(tx, page, webhook_id, state)
    return [_delivery_shown(row) for row in rows], following


async def delivery(tx: Transaction, caller: Caller, webhook_id: str, delivery_id: str) -> DeliveryWithBody:
    await _row(tx, caller, webhook_id)
    return await _delivery(tx, webhook_id, delivery_id)


async def redeliver(tx: Transaction, caller: Caller, webhook_id: str, delivery_id: str) -> Delivery:
    """Send a message again, delivered or dead, under its own id."""
    await _active(tx, caller, webhook_id)
    await _delivery(tx, webhook_id, delivery_id)
    await queries.settle(tx, delivery_id, state="pending", tries=0, next_try_at=tx.now, settled_at=None)
    return await _delivery(tx, webhook_id, delivery_id)


async def _row(tx: Transaction, caller: Caller, webhook_id: str, *, lock: bool = False) -> Row[Any]:
    row = await queries.find(tx, webhook_id, lock=lock)
    if row is None:
        raise not_found("webhook", webhook_id)
    caller.require_country(row.country or EVERYWHERE)
    return row


async def _locked(tx: Transaction, caller: Caller, webhook_id: str) -> Webhook:
    return _shown(await _row(tx, caller, webhook_id, lock=True))


async def _active(tx: Transaction, caller: Caller, webhook_id: str) -> None:
    if not (await _row(tx, caller, webhook_id)).active:
        raise Problem(409, "webhook-inactive", "Nothing is sent to this webhook; set `active` to true first.")


async def _delivery(tx: Transaction, webhook_id: str, delivery_id: str) -> DeliveryWithBody:
    row = await queries.delivery(tx, webhook_id, delivery_id)
    if row is None:
        raise not_found("delivery", delivery_id)
    return _delivery_shown(row)


def _said(draft: WebhookDraft) -> dict[str, Any]:
    return draft.model_dump() | {"events": sorted(set(draft.events)), "description": draft.description or ""}


def _shown(row: Row[Any]) -> Webhook:
    said = dict(row._mapping)
    return Webhook.model_validate({**said, "description": said["description"] or None})


def _with_secret(key: str, row: Row[Any]) -> WebhookWithSecret:
    return WebhookWithSecret(**_shown(row).model_dump(), secret=secret_of(key, row.id, row.secret_number))


def _delivery_shown(row: Row[Any]) -> DeliveryWithBody:
    said = dict(row._mapping)
    waiting = said["next_try_at"] if said["state"] == "pending" else None
    return DeliveryWithBody.model_validate({**said, "next_try_at": waiting, "body": json.loads(said["body"])})
