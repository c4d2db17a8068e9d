"""The worker's chore: messages that are due are sent, and tried again ever later until somebody takes them.

At least once: a message is settled after its answer, so a crash in between sends it again, under the same id. To one
subscriber first tries go out in the order of what happened; a message that waits for its next try holds up no other."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from servicekit.deps import Deps
from sqlalchemy import Row

from ..deps import WizardDeps
from . import queries
from .sender import TRY_S, Answer, NotSentError
from .signing import secret_of, signed

log = logging.getLogger(__name__)

MOST_TRIES = 10
FIRST_WAIT_S, FACTOR, LONGEST_WAIT_S, JITTER = 5, 4, 8 * 3600, 0.2
_CLAIM = timedelta(seconds=4 * TRY_S)
"""A try that is not settled by then has died with its worker."""
_ROUND_S = 5.0
_AT_ONCE = 16
_GONE = 410


def wait_after(tries: int, spread: float) -> float:
    """Seconds until the next try after `tries` (≥ 1) failed ones: 5 s, 20 s, 80 s, … at most 8 hours, each 20 % more or
    less by chance (`spread` from −1 to 1), so that receivers that come back are not met by all at once."""
    return float(min(FIRST_WAIT_S * FACTOR ** (tries - 1), LONGEST_WAIT_S)) * (1 + JITTER * spread)


async def deliver_due(deps: Deps) -> int:
    """Try what is due, subscribers side by side → how many messages were settled or put off."""
    assert isinstance(deps, WizardDeps)
    async with deps.database.read() as tx:
        due = await queries.due(tx, deps.clock.now())
    queues: dict[str, list[Row[Any]]] = {}
    for row in due:
        queues.setdefault(row.webhook_id, []).append(row)
    turn = asyncio.Semaphore(_AT_ONCE)

    async def serve(queue: Sequence[Row[Any]]) -> int:
        async with turn:
            return await _serve(deps, queue)

    return sum(await asyncio.gather(*(serve(queue) for queue in queues.values())))


async def _serve(deps: WizardDeps, queue: Sequence[Row[Any]]) -> int:
    """One subscriber's messages in their order, until one fails or the others have waited long enough."""
    began, done = time.monotonic(), 0
    for row in queue:
        now = deps.clock.now()
        async with deps.database.write() as tx:
            claimed = await queries.claim(tx, row.id, now, now + _CLAIM)
        if not claimed:
            continue
        done += 1
        taken = await _try(deps, row, now)
        if not taken or time.monotonic() - began > _ROUND_S:
            break
    return done


async def _try(deps: WizardDeps, row: Row[Any], now: datetime) -> bool:
    headers = signed(_secrets(deps, row, now), row.id, now, row.body)
    headers["Content-Type"] = "application/json"
    answer: Answer | None = None
    try:
        answer = await deps.sender.send(row.url, headers, row.body.encode())
        error = None if answer.taken else f"the receiver answered {answer.status}"
        if 300 <= answer.status < 400:
            error = f"the receiver answered {answer.status}; redirects are not followed"
    except NotSentError as not_sent:
        error = str(not_sent)
    tries, at = row.tries + 1, deps.clock.now()
    values: dict[str, Any] = {"last_status": answer.status if answer else None, "last_error": error}
    if error is None:
        values |= {"state": "delivered", "settled_at": at}
    elif tries >= MOST_TRIES:
        log.warning("webhook %s: message %s is given up after %d tries: %s", row.webhook_id, row.id, tries, error)
        values |= {"state": "dead", "settled_at": at}
    else:
        asked = answer.retry_after_s or 0 if answer else 0
        wait = max(wait_after(tries, random.uniform(-1, 1)), min(asked, LONGEST_WAIT_S))  # noqa: S311 - no secret
        values |= {"next_try_at": at + timedelta(seconds=wait)}
    async with deps.database.write() as tx:
        await queries.settle(tx, row.id, **values)
        if answer is not None and answer.status == _GONE:
            await queries.change(tx, row.webhook_id, active=False, inactive_reason="The receiver answered 410 Gone.")
    return error is None


def _secrets(deps: WizardDeps, row: Row[Any], now: datetime) -> list[str]:
    """The newest first; the one before it while the overlap lasts."""
    overlapping = row.previous_secret_until is not None and now < row.previous_secret_until
    numbers = [row.secret_number, row.secret_number - 1] if overlapping else [row.secret_number]
    return [secret_of(deps.webhook_key, row.webhook_id, number) for number in numbers]
