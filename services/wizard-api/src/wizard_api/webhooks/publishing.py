"""What happened becomes one message for each subscriber, in the transaction in which it happened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.ids import uuid7
from sqlalchemy import delete, select

from . import queries
from .schemas import Event
from .tables import webhook_deliveries, webhooks

KEPT = timedelta(days=30)
"""How long a message can be looked up and sent again."""


@dataclass(frozen=True)
class Happened:
    """An event. `data` names things by id and code: no words of a person, nobody's name."""

    event: Event
    data: Mapping[str, Any]
    country: str | None = None


async def publish(tx: Transaction, happened: Iterable[Happened]) -> None:
    """Queue each event for whoever asked for it; one without a country concerns every subscriber."""
    events = list(happened)
    if not events:
        return
    subscribed = (await tx.execute(select(webhooks.c.id, webhooks.c.events, webhooks.c.country))).all()
    messages = [
        message(tx, each.id, one.event, one.data)
        for one in events
        for each in subscribed
        if one.event in each.events and (one.country is None or each.country in (None, one.country))
    ]
    if messages:
        await tx.execute(delete(webhook_deliveries).where(webhook_deliveries.c.created_at < tx.now - KEPT))
        await queries.queue(tx, messages)


async def wanted(tx: Transaction, event: Event) -> bool:
    """Whether anybody asked for it: spares the work of finding out what happened."""
    listening = await tx.execute(select(webhooks.c.events))
    return any(event in events for events in listening.scalars())


def message(tx: Transaction, webhook_id: str, event: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a message that is due now."""
    said = {"type": event, "timestamp": rfc3339(tx.now), "data": dict(data)}
    return {
        "id": uuid7(),
        "webhook_id": webhook_id,
        "event": event,
        "body": json.dumps(said, ensure_ascii=False, separators=(",", ":")),
        "state": "pending",
        "tries": 0,
        "next_try_at": tx.now,
        "last_status": None,
        "last_error": None,
        "created_at": tx.now,
        "settled_at": None,
    }
