"""A client of EU-ALMPO for the system of a national employment service. Needs httpx; copy it and change it.

One file, read top-down: a token, calls that renew it and wait when asked to, lists, batches, exports, webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

import httpx


class FieldError(TypedDict):
    pointer: str
    code: str
    message: str


class BatchResult(TypedDict):
    """What became of one response."""

    index: int
    id: str | None
    status: str
    errors: list[FieldError]


class ProblemError(Exception):
    """The platform said no (RFC 9457). `type` is stable, `errors` names each field with what would mend it."""

    def __init__(self, response: httpx.Response) -> None:
        self.status: int = response.status_code
        self.document: dict[str, Any] = response.json()
        self.type: str = self.document["type"].rpartition("/")[2]
        self.errors: list[FieldError] = self.document.get("errors", [])
        super().__init__(f"{self.status} {self.type}: {self.document.get('detail')} {self.errors or ''}")


@dataclass(frozen=True)
class Line:
    """A line of an export: `kind` is design, recommendations, decision, problem, cursor or end."""

    kind: str
    data: dict[str, Any]


class Almpo:
    """`with Almpo(url, token_url, client_id, client_secret) as almpo: …`"""

    def __init__(self, url: str, token_url: str, client_id: str, client_secret: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=60)
        self._token_url, self._credentials = token_url, (client_id, client_secret)
        self._token, self._until = "", 0.0

    def __enter__(self) -> Almpo:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def call(self, method: str, path: str, *, tries: int = 3, **request: Any) -> httpx.Response:
        """One request. What may be sent again (429, 503) is, after the time asked for. Raises ProblemError."""
        headers = {**request.pop("headers", {}), "Authorization": f"Bearer {self._bearer()}"}
        response = self._http.request(method, path, headers=headers, **request)
        if response.status_code in (429, 503) and tries > 1:
            time.sleep(min(int(response.headers.get("Retry-After", "2")), 60))
            return self.call(method, path, tries=tries - 1, headers=headers, **request)
        if response.is_error:
            raise ProblemError(response)
        return response

    def items(self, path: str, **filters: str | int) -> Iterator[dict[str, Any]]:
        """Every item of a list, page by page."""
        cursor: dict[str, str] = {}
        while True:
            page = self.call("GET", path, params={**filters, **cursor}).json()
            yield from page["items"]
            if page["next"] is None:
                return
            cursor = {"cursor": page["next"]}

    def send_responses(self, wave: str, responses: Sequence[Mapping[str, Any]], key: str) -> list[BatchResult]:
        """Survey responses collected elsewhere, at most 500. A bad one takes no good one down with it.

        `key` is kept with the batch: sent again with it, after whatever went wrong, nothing is counted twice."""
        path, headers = f"/api/survey/v1/waves/{wave}/responses:batch", {"Idempotency-Key": key}
        results: list[BatchResult] = self.call("POST", path, json={"items": responses}, headers=headers).json()["items"]
        return results

    def export(self, what: str, cursor: str | None = None) -> Iterator[Line]:
        """Designs, recommendations or decisions, from a cursor on. An export without its `end` line was cut off."""
        headers = {"Authorization": f"Bearer {self._bearer()}"}
        params = {} if cursor is None else {"cursor": cursor}
        with self._http.stream("GET", f"/api/wizard/v1/exports/{what}", headers=headers, params=params) as response:
            if response.is_error:
                response.read()
                raise ProblemError(response)
            for text in response.iter_lines():
                yield Line(**json.loads(text))

    def subscribe(self, url: str, events: Sequence[str], country: str) -> dict[str, Any]:
        """A webhook. Its `secret` is in this answer and in no other."""
        draft = {"url": url, "events": list(events), "country": country}
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        made: dict[str, Any] = self.call("POST", "/api/wizard/v1/webhooks", json=draft, headers=headers).json()
        return made

    def unsubscribe(self, webhook: str) -> None:
        path = f"/api/wizard/v1/webhooks/{webhook}"
        etag = self.call("GET", path).headers["ETag"]
        self.call("DELETE", path, headers={"If-Match": etag})

    def _bearer(self) -> str:
        if time.monotonic() > self._until:
            form = {"grant_type": "client_credentials"}
            answer = self._http.post(self._token_url, data=form, auth=self._credentials).raise_for_status().json()
            self._token, self._until = answer["access_token"], time.monotonic() + answer["expires_in"] - 30
        return self._token


def verified(secret: str, headers: Mapping[str, str], body: bytes, *, tolerance_s: int = 300) -> dict[str, Any]:
    """A webhook's body, if it is from the platform and was sent just now (Standard Webhooks). Raises ValueError.

    Look up `webhook-id` before acting on it: a message may come twice, under the same id."""
    sent = headers["webhook-timestamp"]
    if abs(time.time() - int(sent)) > tolerance_s:
        raise ValueError("the message is too old, or from the future")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    wanted = hmac.new(key, f"{headers['webhook-id']}.{sent}.".encode() + body, hashlib.sha256).digest()
    given = [each.partition(",")[2] for each in headers["webhook-signature"].split() if each.startswith("v1,")]
    if not any(hmac.compare_digest(wanted, base64.b64decode(each)) for each in given):
        raise ValueError("no signature is right")
    message: dict[str, Any] = json.loads(body)
    return message
