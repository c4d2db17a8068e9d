"""What the wizard's tests tell their stories with: an engine that publishes releases, and people who use the wizard."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
from almpo_contracts.cmo import ReleasePublished
from almpo_contracts.wizard import FeedbackRecorded
from servicekit.cli import Service
from servicekit.db import Outgoing
from servicekit.events.envelope import to_record
from servicekit.testing import StartedService
from wizard_api.deps import WizardDeps, build
from wizard_api.releases.source import HttpBundles
from wizard_api.service import SERVICE
from wizard_api.settings import WizardSettings

API = "/api/wizard/v1"


def voices(count: int = 2, countries: Sequence[str] = ("PL",)) -> dict[str, Any]:
    return {
        "voices": count, "statements": count, "cards": 1, "sessions": 1,
        "countries": list(countries), "stakeholder_types": ["pes"],
    }  # fmt: skip


def configuration(
    identifier: str,
    contexts: Sequence[str] = ("context.caseload_low",),
    *,
    family: str = "employer_services",
    category: str = "1",
    mechanism: str = "mechanism.employer_brokerage",
    outcome: str = "outcome.job_entry",
    direction: str = "raises",
    status: str = "accepted",
    confidence: str | None = None,
    statements: Sequence[str] = (),
    dissent: Sequence[dict[str, Any]] = (),
    voiced: int = 2,
    survey: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """A configuration as the engine's bundle has it: without a revision."""
    return {
        "id": identifier,
        "family": f"family-{family}",
        "intervention": family,
        "practice_family": family,
        "lmp_category": category,
        "contexts": [{"code": code, "text": None} for code in contexts],
        "mechanism": {"resource": "Counsellors call", "reasoning": "Employers dare to try", "code": mechanism},
        "outcome": {"code": outcome, "text": None},
        "direction": direction,
        "support": {**voices(voiced), "survey": list(survey)},
        "dissent": list(dissent),
        "confidence": {"level": confidence, "components": {}, "reason": "Judged" if confidence else None},
        "review": None,
        "status": status,
        "lineage": {
            "path": ["cards"], "cards": [f"card-{identifier}"], "statements": list(statements),
            "practices": [], "sessions": ["session-1"],
        },
        "synthetic": False,
    }  # fmt: skip


def statement(identifier: str, quote: str | None, practice: str | None = None) -> dict[str, Any]:
    return {
        "id": identifier, "quote": quote, "form": "verbatim", "language": "pl", "session_id": "session-1",
        "practice_id": practice, "country": "PL", "stakeholder_type": "pes", "status": "confirmed", "synthetic": False,
    }  # fmt: skip


def bundle(configurations: Sequence[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {
        "schema": "almpo.release-bundle.v1",
        "configurations": list(configurations),
        "factors": [
            {
                "code": "enabler.funding",
                "kind": "enabler",
                "label": {"en": "Funding"},
                "mentions": voices(4),
                "survey": [],
            }
        ],
        "requirement_demand": [
            {"kind": "data", "code": "data.vacancy_data", "label": {"en": "Vacancies"}, "voices": voices(3)},
            {"kind": "system", "code": None, "label": None, "voices": voices(1)},
        ],
        "statements": [],
        "codebook": {"slug": "almpo-codebook", "version": 1, "labels": {}},
        "synthetic": False,
        **more,
    }


class Engine:
    """The engine as the wizard's worker sees it: bundles at their paths, for whoever has a token."""

    def __init__(self) -> None:
        self.bundles: dict[str, bytes] = {}
        self.fetched: list[str] = []
        self.down = False

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.fetched.append(request.url.path)
        if self.down:
            return httpx.Response(503)
        if request.headers.get("authorization") != "Bearer good":
            return httpx.Response(401)
        found = self.bundles.get(request.url.path)
        return httpx.Response(404) if found is None else httpx.Response(200, content=found)

    def source(self) -> HttpBundles:
        async def token() -> str:
            return "good"

        client = httpx.AsyncClient(transport=httpx.MockTransport(self.answer), base_url="http://engine.test")
        return HttpBundles(client, token)

    def publish(
        self, document: dict[str, Any], *, number: int = 1, revision: int = 1, sha256: str | None = None
    ) -> ReleasePublished:
        raw = json.dumps(document, sort_keys=True).encode()
        path = f"/api/cmo/v1/releases/release-{number}/bundle"
        self.bundles[path] = raw
        return ReleasePublished(
            release_id=f"release-{number}",
            title=f"Release {number}",
            number=number,
            revision=revision,
            bundle_path=path,
            bundle_sha256=sha256 or hashlib.sha256(raw).hexdigest(),
            bundle_bytes=len(raw),
            code_version="test",
            content_version="test",
            configurations=len(document["configurations"]),
            at="2026-03-01T10:00:00Z",
            synthetic=document["synthetic"],
        )


def service_with(engine: Engine) -> Service[WizardSettings, WizardDeps]:
    return replace(SERVICE, build_deps=partial(build, bundle_source=engine.source()))


class Wizard:
    """A running wizard, and people who use it."""

    def __init__(self, started: StartedService, engine: Engine) -> None:
        self.started, self.engine = started, engine
        self.deps: WizardDeps = started.deps

    def staff(self, *roles: str) -> dict[str, str]:
        return self.started.issuer.headers(*roles)

    async def announce(self, event: ReleasePublished) -> None:
        record = to_record(Outgoing(ReleasePublished, event.key, event), datetime.now(UTC), None)
        await self.deps.log.append([record])
        await self.started.drain()

    async def release(self, *configurations: dict[str, Any], number: int = 1, revision: int = 1, **more: Any) -> None:
        """The engine publishes, the worker fetches."""
        await self.announce(self.engine.publish(bundle(configurations, **more), number=number, revision=revision))

    async def call(
        self, method: str, path: str, body: Any = None, *, by: str = "policymaker:PL", **headers: str
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.started.client.request(method, f"{API}{path}", json=body, headers={**self.staff(by), **named})

    async def ok(self, method: str, path: str, body: Any = None, **more: Any) -> Any:
        answer = await self.call(method, path, body, **more)
        assert answer.is_success, answer.text
        return answer.json()

    async def design(self, *, country: str = "PL", **steps: Any) -> str:
        """A design with these steps saved → its id."""
        by = f"policymaker:{country}"
        made = await self.ok("POST", "/designs", {"title": "Faster into work", "country": country}, by=by)
        for name, step in steps.items():
            await self.save(made["id"], name, step, by=by)
        return str(made["id"])

    async def save(self, design: str, step: str, body: Any, *, by: str = "policymaker:PL") -> Any:
        etag = (await self.call("GET", f"/designs/{design}", by=by)).headers["ETag"]
        return await self.ok("PUT", f"/designs/{design}/steps/{step}", body, by=by, If_Match=etag)

    async def recommendations(self, design: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.ok("GET", f"/designs/{design}/recommendations")
        return found

    async def feedback_events(self) -> list[FeedbackRecorded]:
        """What left for the engine."""
        await self.started.drain()
        consumer = self.deps.log.consumer("listener", [FeedbackRecorded.topic])
        found = await consumer.poll(100, 0.1)
        await consumer.close()
        return [FeedbackRecorded.model_validate_json(each.record.value or b"") for each in found]


def context(**memberships: float | None) -> dict[str, Any]:
    return {"memberships": [{"code": f"context.{code}", "membership": value} for code, value in memberships.items()]}
