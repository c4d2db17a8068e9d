"""Who tries many codes, or one code very often, is told to wait."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
from cop_api.deps import CopDeps
from cop_story import API, Cop
from servicekit.rate_limit import RateLimit


def limited(cop: Cop, per_address: int, per_code: int) -> None:
    deps = cop.service.deps
    assert isinstance(deps, CopDeps)
    cop.service.app.state.deps = replace(deps, limits=RateLimit(per_address, per_code))


async def join_from(cop: Cop, address: str, code: str) -> httpx.Response:
    body: dict[str, Any] = {"code": code, "stakeholder_type": "pes", "country": "PL"}
    transport = httpx.ASGITransport(app=cop.service.app, client=(address, 40_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://cop") as client:
        return await client.post(f"{API}/sessions/join", json=body)


async def test_an_address_that_tries_many_codes_is_told_when_to_go_on(cop: Cop) -> None:
    limited(cop, 3, 0)
    answers = [await join_from(cop, "8.8.8.8", f"GUESS{n}") for n in range(4)]
    assert [answer.status_code for answer in answers] == [403, 403, 403, 429]
    problem = answers[-1].json()
    assert problem["type"].endswith("too-many-joins")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    assert f"again in {answers[-1].headers['retry-after']} s" in problem["detail"]
    assert (await join_from(cop, "9.9.9.9", "GUESS5")).status_code == 403


async def test_a_code_is_counted_however_it_is_typed_and_from_wherever(cop: Cop) -> None:
    limited(cop, 0, 2)
    ways = ["abcd-efgh", "ABCDEFGH", "AB CD EF GH"]
    answers = [await join_from(cop, f"8.8.8.{n}", code) for n, code in enumerate(ways)]
    assert [answer.status_code for answer in answers] == [403, 403, 429]
    assert (await join_from(cop, "8.8.8.8", "ZZZZZZZZ")).status_code == 403


def test_by_default_a_whole_room_can_join(cop: Cop) -> None:
    deps = cop.service.deps
    assert isinstance(deps, CopDeps)
    assert (deps.settings.joins_per_minute, deps.settings.joins_per_code) == (120, 300)
