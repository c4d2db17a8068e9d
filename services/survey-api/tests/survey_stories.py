"""Shorthands for what every story about the survey begins with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import httpx
from almpo_contracts.survey import ResponseRecorded
from servicekit.events.log import EventLog
from servicekit.testing import StartedService
from survey_api.load_content import instrument_id_of

BASE = "/api/survey/v1"
COP_SURVEY = instrument_id_of("cop-survey")


@dataclass(frozen=True)
class Survey:
    """The started service; paths are below /api/survey/v1."""

    service: StartedService

    def as_(self, *roles: str) -> dict[str, str]:
        return self.service.issuer.headers(*roles)

    @property
    def manager(self) -> dict[str, str]:
        return self.as_("survey_manager:*")

    @property
    def analyst(self) -> dict[str, str]:
        return self.as_("analyst:*")

    async def call(self, method: str, path: str, **given: Any) -> httpx.Response:
        return await self.service.client.request(method, BASE + path, **given)

    async def get(self, path: str, **given: Any) -> httpx.Response:
        return await self.call("GET", path, **given)

    async def post(self, path: str, **given: Any) -> httpx.Response:
        return await self.call("POST", path, **given)

    async def wave(self, **given: Any) -> dict[str, Any]:
        """An open wave of the CoP survey, unless told otherwise."""
        body = {
            "instrument_id": COP_SURVEY,
            "version": 1,
            "title": "Spring",
            "opens_at": "2020-01-01T00:00:00Z",
            "access": "open",
            "anonymity": "pseudonymous",
            **given,
        }
        made = await self.post("/waves", json=body, headers=self.manager)
        assert made.status_code == 201, made.text
        wave: dict[str, Any] = made.json()
        return wave

    async def answer(self, wave: dict[str, Any], headers: dict[str, str] | None = None, **given: Any) -> httpx.Response:
        """Send a response; `given` changes the usual one."""
        return await self.post(f"/waves/{wave['id']}/responses", json=draft(**given), headers=headers or {})

    async def answered(self, wave: dict[str, Any], **given: Any) -> dict[str, Any]:
        sent = await self.answer(wave, **given)
        assert sent.status_code == 201, sent.text
        receipt: dict[str, Any] = sent.json()
        return receipt

    async def results(self, wave: dict[str, Any], by: str = "", **given: Any) -> dict[str, Any]:
        path = f"/waves/{wave['id']}/results"
        found = await self.get(path, params={"by": by, **given}, headers=self.analyst)
        assert found.status_code == 200, found.text
        figures: dict[str, Any] = found.json()
        return figures

    async def close(self, wave: dict[str, Any]) -> None:
        """Close the wave and let the worker release its figures."""
        closed = await self.post(f"/waves/{wave['id']}/close", headers=self.manager)
        assert closed.status_code == 200, closed.text
        await self.service.drain()

    async def final(self, wave: dict[str, Any], by: str = "", **given: Any) -> dict[str, Any]:
        """The figures as they are released at the close."""
        await self.close(wave)
        return await self.results(wave, by, **given)

    async def internal(self, wave: dict[str, Any], by: str = "") -> dict[str, Any]:
        """The figures of this moment, unsuppressed."""
        found = await self.get(f"/waves/{wave['id']}/results/internal", params={"by": by}, headers=self.manager)
        assert found.status_code == 200, found.text
        figures: dict[str, Any] = found.json()
        return figures

    async def batch(self, wave: dict[str, Any], items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Hand in many responses → their ids and receipt codes."""
        made: list[dict[str, Any]] = []
        for at in range(0, len(items), 500):
            path = f"/waves/{wave['id']}/responses:batch"
            answer = await self.post(path, json={"items": items[at : at + 500]}, headers=self.as_("integrator:*"))
            assert answer.json()["refused"] == 0, answer.text
            made += answer.json()["items"]
        return made


def draft(country: str = "PL", stakeholder_type: str = "pes", **given: Any) -> dict[str, Any]:
    """A complete response to the CoP survey with a few answers."""
    return {
        "language": "pl",
        "stratum": {"country": country, "stakeholder_type": stakeholder_type},
        "consent": {"version": "consent-v1", "open_text": True, "quotation": False},
        "answers": {"level": "national", "experience_years": 12},
        "complete": True,
        **given,
    }


def receipt(made: dict[str, Any]) -> dict[str, str]:
    return {"Receipt-Code": made["receipt_code"]}


async def topic(log: EventLog, name: str) -> list[dict[str, Any]]:
    """A topic as a new consumer would read it: key, headers and value of every record."""
    consumer = log.consumer("reader-of-the-test", [name])
    await consumer.seek_to_beginning()
    found = []
    while delivered := await consumer.poll(500, 0.05):
        for each in delivered:
            value = None if each.record.value is None else json.loads(each.record.value)
            found.append({"key": each.record.key, "headers": dict(each.record.headers), "value": value})
    await consumer.close()
    return found


async def recorded(survey: Survey) -> list[dict[str, Any]]:
    """What has left of the responses."""
    await survey.service.drain()
    return await topic(survey.service.deps.log, ResponseRecorded.topic)
