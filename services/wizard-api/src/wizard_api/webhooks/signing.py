"""Signatures as in Standard Webhooks 1.0 (https://www.standardwebhooks.com): HMAC-SHA-256 over id, time and body.

A subscription's secret is derived from a key of the deployment, the subscription and a number that rotation raises.
So no secret is stored, and none can be read out of the database or a backup of it."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

from standardwebhooks.webhooks import Webhook as Signer


def secret_of(key: str, webhook_id: str, number: int) -> str:
    """`whsec_` and 32 bytes in base64."""
    raw = hmac.new(key.encode(), f"webhook {webhook_id} {number}".encode(), hashlib.sha256).digest()
    return "whsec_" + base64.b64encode(raw).decode()


def signed(secrets: Sequence[str], message_id: str, at: datetime, body: str) -> dict[str, str]:
    """The headers of a try at `at` (UTC): one signature for each secret that is valid now."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(Signer(secret).sign(message_id, at, body) for secret in secrets),
    }
