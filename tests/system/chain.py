"""The whole chain through the gateway, step by step, as any client would go it: from words to an explained option."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpx
from servicekit.ids import uuid7

from .worlds import World

T = TypeVar("T")
NEW = {"If-None-Match": "*"}
CONTEXT, MECHANISM, OUTCOME = "context.caseload_low", "mechanism.employer_brokerage", "outcome.job_entry"
CONSENT = "consent-v1"
FAMILY = "employer_services"


class NotYetError(Exception):
    """What was waited for had not come about in time."""


async def until(look: Callable[[], Awaitable[T | None]], what: str, seconds: float = 60) -> T:
    """The first result of `look` that is not None; the chain is asynchronous, so effects are waited for."""
    deadline, pause = time.monotonic() + seconds, 0.05
    while time.monotonic() < deadline:
        found = await look()
        if found is not None:
            return found
        await asyncio.sleep(pause)
        pause = min(1.2 * pause, 0.5)  # what takes long is not asked for all the time
    raise NotYetError(f"{what}: not within {seconds} s")


class Chain:
    """A client with every role, on one world."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self.world, self.client = world, client
        self._headers: dict[str, dict[str, str]] = {}

    async def call(
        self, method: str, path: str, role: str | None = None, *, expect: int | tuple[int, ...] = 200, **kwargs: Any
    ) -> Any:
        """A request as `role`; the body of the answer. Fails with the problem document when the status differs."""
        response = await self.answer(method, path, role, **kwargs)
        expected = (expect,) if isinstance(expect, int) else expect
        assert response.status_code in expected, f"{method} {path} as {role}: {response.status_code} {response.text}"
        if not response.content:
            return None
        return response.json() if "json" in response.headers.get("content-type", "") else response.text

    async def answer(self, method: str, path: str, role: str | None = None, **kwargs: Any) -> httpx.Response:
        headers = {**(self._as(role) if role else {}), **kwargs.pop("headers", {})}
        return await self.client.request(method, path, headers=headers, **kwargs)

    def _as(self, role: str) -> dict[str, str]:
        if role not in self._headers:
            self._headers[role] = self.world.headers(role)
        return self._headers[role]

    # Survey -----------------------------------------------------------------------------------------------------

    async def open_wave(self, **settings: Any) -> dict[str, Any]:
        """A wave of the survey that the content brings."""
        instruments = await self.call("GET", "/api/survey/v1/instruments", "survey_manager:*")
        [instrument] = [i for i in instruments["items"] if i["slug"] == "cop-survey"]
        draft = {
            "instrument_id": instrument["id"],
            "version": 1,
            "title": "Spring",
            "opens_at": "2026-01-01T00:00:00Z",
            **settings,
        }
        wave: dict[str, Any] = await self.call(
            "POST", "/api/survey/v1/waves", "survey_manager:*", json=draft, expect=201
        )
        return wave

    async def respond(self, wave_id: str, **changes: Any) -> dict[str, Any]:
        """A person answers the open wave, without an account."""
        receipt: dict[str, Any] = await self.call(
            "POST", f"/api/survey/v1/waves/{wave_id}/responses", json=response(**changes), expect=201
        )
        return receipt

    async def counted(self, wave_id: str) -> int:
        counts = await self.call("GET", f"/api/survey/v1/waves/{wave_id}/counts", "survey_manager:*")
        return int(counts["complete"])

    # Sessions ---------------------------------------------------------------------------------------------------

    async def live_session(self, country: str = "PL", title: str = "What brokers do") -> dict[str, Any]:
        draft = {
            "title": title,
            "level": "national",
            "countries": [country],
            "starts_at": "2026-03-02T09:00:00Z",
            "timezone": "Europe/Warsaw",
            "agenda": [{"topic": "cmo", "minutes": 60, "prompt": "In which conditions did this work?"}],
        }
        session = await self.call("POST", "/api/cop/v1/sessions", "facilitator:*", json=draft, expect=201)
        opened: dict[str, Any] = await self.move(session, "open")
        return opened

    async def move(self, session: dict[str, Any], step: str) -> dict[str, Any]:
        now = await self.answer("GET", f"/api/cop/v1/sessions/{session['id']}", "facilitator:*")
        headers = {"If-Match": now.headers["etag"]}
        moved: dict[str, Any] = await self.call(
            "POST", f"/api/cop/v1/sessions/{session['id']}/{step}", "facilitator:*", headers=headers
        )
        return moved

    async def participant(self, session: dict[str, Any], stakeholder_type: str = "pes", **more: Any) -> dict[str, Any]:
        draft = {
            "stakeholder_type": stakeholder_type,
            "country": session["countries"][0],
            "consent": {"attribution": True, "quotes": True},
            **more,
        }
        person: dict[str, Any] = await self.call(
            "POST", f"/api/cop/v1/sessions/{session['id']}/participants", "facilitator:*", json=draft, expect=201
        )
        return person

    async def capture(
        self, session: dict[str, Any], text: str, person: dict[str, Any] | None = None, role: str = "rapporteur:PL"
    ) -> dict[str, Any]:
        draft = {"topic": "cmo", "text": text, "form": "verbatim", "language": "pl"}
        if person:
            draft["participant"] = person["pseudonym"]
        path = f"/api/cop/v1/sessions/{session['id']}/statements/{uuid7()}"
        said: dict[str, Any] = await self.call("PUT", path, role, json=draft, headers=NEW, expect=201)
        return said

    async def card(self, session: dict[str, Any], statements: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
        path = f"/api/cop/v1/sessions/{session['id']}/cards/{changes.pop('id', None) or uuid7()}"
        draft = {**card_draft([s["id"] for s in statements]), **changes}
        card: dict[str, Any] = await self.call("PUT", path, "rapporteur:PL", json=draft, headers=NEW, expect=201)
        return card

    # Engine -----------------------------------------------------------------------------------------------------

    async def configurations(self, **filters: str) -> list[dict[str, Any]]:
        found = await self.call("GET", "/api/cmo/v1/configurations", "analyst:*", params={"limit": 500, **filters})
        items: list[dict[str, Any]] = found["items"]
        return items

    async def configuration(self, accept: Callable[[dict[str, Any]], bool], seconds: float = 60) -> dict[str, Any]:
        """The first configuration that satisfies `accept`, once there is one."""

        async def look() -> dict[str, Any] | None:
            return next((c for c in await self.configurations() if accept(c)), None)

        return await until(look, "the configuration", seconds)

    async def judge(self, configuration: dict[str, Any]) -> None:
        """A person reviews the configuration and judges the confidence in it, each with a reason."""
        at = f"/api/cmo/v1/configurations/{configuration['id']}"

        async def tag() -> dict[str, str]:
            return {"If-Match": (await self.answer("GET", at, "analyst:*")).headers["etag"]}

        review = {"decision": "accepted", "reason": "Two people in one office described it independently."}
        await self.call("POST", f"{at}/review", "analyst:*", json=review, headers=await tag(), expect=(200, 201))
        component = {"concern": "minor", "reason": "One session, one country."}
        names = ("methodological_limitations", "coherence", "adequacy", "relevance")
        judgement = {
            "level": "low",
            "reason": "Little material, no contradiction.",
            "components": dict.fromkeys(names, component),
        }
        await self.call("POST", f"{at}/confidence", "analyst:*", json=judgement, headers=await tag(), expect=(200, 201))

    async def release(self, title: str = "First release") -> dict[str, Any]:
        """Publish a release, and wait until the wizard holds it."""
        made = await self.call("POST", "/api/cmo/v1/releases", "analyst:*", json={"title": title}, expect=201)

        async def held() -> dict[str, Any] | None:
            releases = await self.call("GET", "/api/wizard/v1/releases", "policymaker:*")
            return next((r for r in releases["items"] if r["id"] == made["id"] and r["status"] == "held"), None)

        await until(held, "the release at the wizard")
        return dict(made)

    # Wizard -----------------------------------------------------------------------------------------------------

    async def design(self, country: str = "PL") -> dict[str, Any]:
        draft = {"title": "Placing people who need a broker", "country": country}
        design: dict[str, Any] = await self.call(
            "POST", "/api/wizard/v1/designs", f"policymaker:{country}", json=draft, expect=201
        )
        return design

    async def step(self, design: dict[str, Any], step: str, body: dict[str, Any]) -> None:
        role, at = f"policymaker:{design['country']}", f"/api/wizard/v1/designs/{design['id']}"
        tag = (await self.answer("GET", at, role)).headers["etag"]
        await self.call("PUT", f"{at}/steps/{step}", role, json=body, headers={"If-Match": tag})

    async def about(self, design: dict[str, Any], what: str, **kwargs: Any) -> Any:
        role = f"policymaker:{design['country']}"
        return await self.call("GET", f"/api/wizard/v1/designs/{design['id']}/{what}", role, **kwargs)


def response(country: str = "PL", stakeholder_type: str = "pes", **changes: Any) -> dict[str, Any]:
    """A complete answer to the survey: what is required, and an opinion on the mechanisms."""
    answers = {
        "country": country,
        "stakeholder_type": stakeholder_type,
        "level": "national",
        "mechanisms_seen": {"employer_brokerage": "4", "counselling_trust": "5"},
    }
    return {
        "language": "pl",
        "stratum": {"country": country, "stakeholder_type": stakeholder_type},
        "consent": {"version": CONSENT, "open_text": False, "quotation": False},
        "answers": answers,
        "complete": True,
        **changes,
    }


def card_draft(statements: list[str]) -> dict[str, Any]:
    return {
        "contexts": [{"code": CONTEXT}],
        "mechanism": {
            "resource": "Counsellors know the employers and speak for the person.",
            "reasoning": "The employer sees less risk in hiring.",
            "code": MECHANISM,
        },
        "outcome": {"code": OUTCOME, "direction": "raises"},
        "practice_family": FAMILY,
        "statements": statements,
        "polarity": "supports",
    }
