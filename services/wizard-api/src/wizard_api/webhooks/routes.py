"""/webhooks: subscriptions to what happens here, signed as in Standard Webhooks.

Not idempotent by stored answers, as other POSTs are: those would keep secrets. See `service.subscribe`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import SecretKey
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Integrator
from ..deps import Given
from . import service
from .schemas import (
    Delivery,
    DeliveryState,
    DeliveryWithBody,
    Rotation,
    Webhook,
    WebhookDraft,
    WebhookWithSecret,
)

router = APIRouter(prefix="/webhooks", tags=["webhooks"])


@router.post("", status_code=201, responses=problems(403, 409))
async def subscribe(
    draft: WebhookDraft,
    caller: Integrator,
    tx: Tx,
    deps: Given,
    response: Response,
    idempotency_key: SecretKey = None,
) -> WebhookWithSecret:
    """Subscribe an address to events. The secret in the answer is shown once."""
    webhook, replayed = await service.subscribe(tx, deps, caller, draft, idempotency_key)
    response.headers["ETag"] = webhook.etag
    if replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return webhook


@router.get("", responses=problems(403))
async def list_webhooks(caller: Integrator, page: Paging, tx: Read) -> Page[Webhook]:
    """Subscriptions of the caller's countries, newest first."""
    items, following = await service.page_of(tx, caller, page)
    return Page(items=items, next=following)


@router.get("/{webhook_id}", responses=problems(403, 404))
async def get_webhook(webhook_id: Id, caller: Integrator, tx: Read, response: Response) -> Webhook:
    """One subscription, without its secret; `ETag` is needed to change it."""
    webhook = await service.read(tx, caller, webhook_id)
    response.headers["ETag"] = webhook.etag
    return webhook


@router.put("/{webhook_id}", responses=problems(403, 404, 412, 428))
async def replace_webhook(
    webhook_id: Id,
    draft: WebhookDraft,
    caller: Integrator,
    precondition: Precondition,
    tx: Tx,
    deps: Given,
    response: Response,
) -> Webhook:
    """Change address, events or whether anything is sent. Messages kept meanwhile are sent once it is active again."""
    webhook = await service.replace(tx, deps, caller, webhook_id, draft, precondition)
    response.headers["ETag"] = webhook.etag
    return webhook


@router.delete("/{webhook_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def delete_webhook(webhook_id: Id, caller: Integrator, precondition: Precondition, tx: Tx) -> None:
    """End the subscription; messages that wait are dropped."""
    await service.remove(tx, caller, webhook_id, precondition)


@router.post("/{webhook_id}/secret", responses=problems(403, 404, 412, 428))
async def rotate_secret(
    webhook_id: Id,
    rotation: Rotation,
    caller: Integrator,
    precondition: Precondition,
    tx: Tx,
    deps: Given,
    response: Response,
) -> WebhookWithSecret:
    """A new secret, shown once. Until the overlap has passed each message carries a signature with either."""
    webhook = await service.rotate(tx, deps, caller, webhook_id, rotation, precondition)
    response.headers["ETag"] = webhook.etag
    return webhook


@router.post("/{webhook_id}/test", status_code=202, responses=problems(403, 404, 409))
async def send_test(webhook_id: Id, caller: Integrator, tx: Tx) -> Delivery:
    """Send a `webhook.test` message; how it went is at `…/deliveries/{id}`."""
    return await service.send_test(tx, caller, webhook_id)


@router.get("/{webhook_id}/deliveries", responses=problems(403, 404))
async def list_deliveries(
    webhook_id: Id,
    caller: Integrator,
    page: Paging,
    tx: Read,
    state: Annotated[DeliveryState | None, Query(description="Only messages in this state.")] = None,
) -> Page[Delivery]:
    """Messages of the last 30 days, newest first."""
    items, following = await service.deliveries(tx, caller, webhook_id, page, state)
    return Page(items=items, next=following)


@router.get("/{webhook_id}/deliveries/{delivery_id}", responses=problems(403, 404))
async def get_delivery(webhook_id: Id, delivery_id: Id, caller: Integrator, tx: Read) -> DeliveryWithBody:
    """One message, with its body and how its last try went."""
    return await service.delivery(tx, caller, webhook_id, delivery_id)


@router.post("/{webhook_id}/deliveries/{delivery_id}/redelivery", status_code=202, responses=problems(403, 404, 409))
async def redeliver(webhook_id: Id, delivery_id: Id, caller: Integrator, tx: Tx) -> Delivery:
    """Send a message again, whatever its state, under the same id; its schedule begins anew."""
    return await service.redeliver(tx, caller, webhook_id, delivery_id)
