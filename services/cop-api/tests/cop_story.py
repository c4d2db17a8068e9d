"""What the tests of cop-api tell their stories with."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from cop_api.content import content_id, load_content
from cop_api.metadata import metadata
from servicekit.ids import uuid7
from servicekit.testing import StartedService
from sqlalchemy import select

API = "/api/cop/v1"
PRACTICE_FAMILY = "institutional_training"
NEW = {"If-None-Match": "*"}


class Cop:
    """A running cop-api, and people who use it."""

    def __init__(self, service: StartedService) -> None:
        self.service = service
        self.client = service.client

    def staff(self, *roles: str, subject: str = "tester") -> dict[str, str]:
        return self.service.issuer.headers(*roles, subject=subject)

    async def call(
        self, method: str, path: str, body: Any = None, *, by: dict[str, str] | None = None, **headers: str
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.request(method, f"{API}{path}", json=body, headers={**(by or {}), **named})

    async def ok(
        self, method: str, path: str, body: Any = None, *, by: dict[str, str] | None = None, **headers: str
    ) -> Any:
        answer = await self.call(method, path, body, by=by, **headers)
        assert answer.status_code < 300, answer.text
        return answer.json() if answer.content else None

    async def load_content(self) -> None:
        """Once more: every test begins with the content loaded."""
        await load_content(self.service.deps, [])

    async def session(self, *countries: str, practices: list[str] | None = None, **fields: Any) -> dict[str, Any]:
        countries = countries or ("PL",)
        body = {
            "title": "What works for the long-term unemployed",
            "level": "national" if len(countries) == 1 else "international",
            "countries": list(countries),
            "starts_at": "2026-03-02T09:00:00+01:00",
            "timezone": "Europe/Warsaw",
            "agenda": [{"topic": "cmo", "minutes": 45, "prompt": "What made people act differently?"}],
            "practices": practices or [],
            **fields,
        }
        session: dict[str, Any] = await self.ok("POST", "/sessions", body, by=self.facilitator)
        return session

    @property
    def facilitator(self) -> dict[str, str]:
        return self.staff("facilitator:*", subject="facilitator")

    @property
    def rapporteur(self) -> dict[str, str]:
        return self.staff("rapporteur:*", subject="rapporteur")

    async def move(self, session: dict[str, Any], *steps: str) -> dict[str, Any]:
        for step in steps:
            session = await self.ok("POST", f"/sessions/{session['id']}/{step}", by=self.facilitator)
        return session

    async def live_session(self, *countries: str, **fields: Any) -> dict[str, Any]:
        return await self.move(await self.session(*countries, **fields), "open")

    async def participant(self, session: dict[str, Any], **fields: Any) -> dict[str, Any]:
        body = {
            "stakeholder_type": "pes",
            "country": session["countries"][0],
            "consent": {"attribution": True, "quotes": True},
            **fields,
        }
        path = f"/sessions/{session['id']}/participants"
        person: dict[str, Any] = await self.ok("POST", path, body, by=self.facilitator)
        return person

    async def join(self, person: dict[str, Any]) -> dict[str, str]:
        """→ the header that the participant sends from now on"""
        joined = await self.ok("POST", "/sessions/join", {"code": person["join_code"]})
        return {"Participant-Token": joined["token"]}

    async def put_statement(
        self, session: dict[str, Any], statement_id: str, text: str, *, by: dict[str, str] | None = None, **fields: Any
    ) -> httpx.Response:
        headers = fields.pop("headers", NEW)
        body = {"topic": "cmo", "text": text, "form": "verbatim", "language": "en", **fields}
        path = f"{API}/sessions/{session['id']}/statements/{statement_id}"
        return await self.client.put(path, json=body, headers={**(by or self.rapporteur), **headers})

    async def capture(self, session: dict[str, Any], text: str, **fields: Any) -> dict[str, Any]:
        answer = await self.put_statement(session, uuid7(), text, **fields)
        assert answer.status_code == 201, answer.text
        statement: dict[str, Any] = answer.json()
        return statement

    async def statement(self, statement_id: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.ok("GET", f"/statements/{statement_id}", by=self.rapporteur)
        return found

    def card_body(self, **fields: Any) -> dict[str, Any]:
        return {
            "contexts": [{"code": "context.unemployment_high"}],
            "mechanism": {"resource": "time with a counsellor", "reasoning": "people trust the offer"},
            "outcome": {"text": "people take up work", "direction": "raises"},
            "practice_family": PRACTICE_FAMILY,
            "statements": [],
            "polarity": "supports",
            **fields,
        }

    async def put_card(
        self, session: dict[str, Any], card_id: str, body: dict[str, Any], *, by: dict[str, str] | None = None,
        headers: dict[str, str] = NEW,
    ) -> httpx.Response:  # fmt: skip
        path = f"{API}/sessions/{session['id']}/cards/{card_id}"
        return await self.client.put(path, json=body, headers={**(by or self.rapporteur), **headers})

    async def card(self, session: dict[str, Any], **fields: Any) -> dict[str, Any]:
        answer = await self.put_card(session, uuid7(), self.card_body(**fields))
        assert answer.status_code == 201, answer.text
        card: dict[str, Any] = answer.json()
        return card

    async def events(self, noun: str) -> list[tuple[str, dict[str, Any] | None]]:
        """(key, payload or None) of everything on a topic, in order per key."""
        await self.service.drain()
        delivered = await self.service.deps.log.read_all(f"almpo.cop.{noun}.v1")
        records = [each.record for each in sorted(delivered, key=lambda each: (each.partition, each.offset))]
        return [(r.key, None if r.value is None else json.loads(r.value)) for r in records]

    async def state(self, noun: str) -> dict[str, dict[str, Any] | None]:
        """Key → the last thing a state topic says of it."""
        return dict(await self.events(noun))

    async def traces_of(self, *words: str) -> list[str]:
        """The tables that hold any of the words, after everything was relayed."""
        await self.service.drain()
        holding = []
        async with self.service.deps.database.read() as tx:
            for table in metadata.sorted_tables:
                for row in await tx.execute(select(table)):
                    content = json.dumps([str(value) for value in row], ensure_ascii=False)
                    content += json.dumps(list(row), ensure_ascii=False, default=str)
                    holding += [f"{table.name}: {word}" for word in words if word in content]
        return holding


def practice_id(slug: str) -> str:
    return content_id("practice", slug)


ON_BOTH = pytest.mark.parametrize("cop", ["sqlite", "postgresql"], indirect=True)
"""For tests of what the database counts, orders, locks or erases."""
ELSEWHERE_ON_BOTH = pytest.mark.parametrize("elsewhere", ["sqlite", "postgresql"], indirect=True)
"""The same, for what is taken over into another installation."""
