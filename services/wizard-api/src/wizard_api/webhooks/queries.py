"""How subscriptions and their messages are stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, delete, func, select, update

from .schemas import DeliveryState
from .tables import webhook_deliveries, webhooks

_DUE_AT_ONCE = 200


async def insert(tx: Transaction, values: dict[str, Any]) -> bool:
    """False when there is one with this id, made at the same time."""
    made = await tx.execute(tx.insert(webhooks).values(values).on_conflict_do_nothing(index_elements=[webhooks.c.id]))
    return bool(made.rowcount)


async def find(tx: Transaction, webhook_id: str, *, lock: bool = False) -> Row[Any] | None:
    statement = select(webhooks).where(webhooks.c.id == webhook_id)
    return (await tx.execute(statement.with_for_update() if lock else statement)).one_or_none()


async def change(tx: Transaction, webhook_id: str, **values: Any) -> None:
    await tx.execute(
        update(webhooks)
        .where(webhooks.c.id == webhook_id)
        .values(revision=webhooks.c.revision + 1, updated_at=tx.now, **values)
    )


async def remove(tx: Transaction, webhook_id: str) -> None:
    """With every message to it."""
    await tx.execute(delete(webhook_deliveries).where(webhook_deliveries.c.webhook_id == webhook_id))
    await tx.execute(delete(webhooks).where(webhooks.c.id == webhook_id))


async def count(tx: Transaction, country: str | None) -> int:
    same = webhooks.c.country.is_(None) if country is None else webhooks.c.country == country
    return int((await tx.execute(select(func.count()).select_from(webhooks).where(same))).scalar_one())


async def page_of(
    tx: Transaction, page: PageRequest, countries: frozenset[str] | None
) -> tuple[list[Row[Any]], str | None]:
    """Newest first; `countries` None means all, and those of no country as well."""
    statement = select(webhooks)
    if countries is not None:
        statement = statement.where(webhooks.c.country.in_(sorted(countries)))
    rows, following = await page.fetch(tx, statement, webhooks.c.id, descending=True)
    return list(rows), following


async def queue(tx: Transaction, messages: Sequence[dict[str, Any]]) -> None:
    await tx.insert_many(webhook_deliveries, messages)


async def delivery(tx: Transaction, webhook_id: str, delivery_id: str) -> Row[Any] | None:
    statement = select(webhook_deliveries).where(
        webhook_deliveries.c.webhook_id == webhook_id, webhook_deliveries.c.id == delivery_id
    )
    return (await tx.execute(statement)).one_or_none()


async def deliveries_of(
    tx: Transaction, page: PageRequest, webhook_id: str, state: DeliveryState | None
) -> tuple[list[Row[Any]], str | None]:
    """Newest first."""
    statement = select(webhook_deliveries).where(webhook_deliveries.c.webhook_id == webhook_id)
    if state is not None:
        statement = statement.where(webhook_deliveries.c.state == state)
    rows, following = await page.fetch(tx, statement, webhook_deliveries.c.id, descending=True)
    return list(rows), following


async def due(tx: Transaction, now: datetime) -> Sequence[Row[Any]]:
    """Messages to be tried now, each with its subscription; oldest first."""
    of_webhook = (webhooks.c.url, webhooks.c.secret_number, webhooks.c.previous_secret_until)
    statement = (
        select(webhook_deliveries, *of_webhook)
        .join(webhooks, webhooks.c.id == webhook_deliveries.c.webhook_id)
        .where(webhook_deliveries.c.state == "pending", webhook_deliveries.c.next_try_at <= now, webhooks.c.active)
        .order_by(webhook_deliveries.c.id)
        .limit(_DUE_AT_ONCE)
    )
    return (await tx.execute(statement)).all()


async def claim(tx: Transaction, delivery_id: str, now: datetime, until: datetime) -> bool:
    """Take a due message for one try → False when another worker has it. Unsettled, it is due again after `until`."""
    found = await tx.execute(
        update(webhook_deliveries)
        .where(
            webhook_deliveries.c.id == delivery_id,
            webhook_deliveries.c.state == "pending",
            webhook_deliveries.c.next_try_at <= now,
        )
        .values(tries=webhook_deliveries.c.tries + 1, next_try_at=until)
    )
    return bool(found.rowcount)


async def settle(tx: Transaction, delivery_id: str, **values: Any) -> None:
    await tx.execute(update(webhook_deliveries).where(webhook_deliveries.c.id == delivery_id).values(**values))
