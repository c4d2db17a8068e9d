"""What happens in a session is told as it happens, to those who may hear it, as long as they may."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from cop_story import API, ON_BOTH, Cop
from servicekit import live
from servicekit.testing import Told, listening


async def listen(cop: Cop, session: dict[str, Any], last: int, number: int) -> list[Told]:
    headers = {**cop.facilitator, "Last-Event-ID": str(last)}
    async with listening(cop.service.app, path_of(session), headers) as told, asyncio.timeout(10):
        return [await anext(told) for _ in range(number)]


def path_of(session: dict[str, Any]) -> str:
    return f"{API}/sessions/{session['id']}/stream"


async def test_statements_cards_votes_and_moves_are_told_in_order(cop: Cop) -> None:
    session = await cop.live_session()
    token = await cop.join(await cop.participant(session))
    said = await cop.capture(session, "text")
    card = await cop.card(session, statements=[said["id"]])
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [said["id"]]}, by=cop.facilitator)
    await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{said['id']}", {"value": "agree"}, by=token)

    told = await listen(cop, session, 0, 7)

    assert [event for event, _ in told] == ["session", "session", "session", "statement", "card", "round", "vote"]
    assert told[3][1]["text"] == "text"
    assert told[4][1]["id"] == card["id"]
    assert told[6][1] == {"round_id": round_["id"], "item_id": said["id"], "cast": 1}
    assert "code" not in told[0][1]


async def test_strangers_do_not_follow(cop: Cop) -> None:
    session = await cop.live_session()
    path = f"/sessions/{session['id']}/stream"
    assert (await cop.call("GET", path)).status_code == 401
    stranger = await cop.join(await cop.participant(await cop.live_session()))
    assert (await cop.call("GET", path, by=stranger)).status_code == 403


@ON_BOTH
async def test_everybody_hears_everything_in_one_order(cop: Cop) -> None:
    session = await cop.live_session()
    more = 60

    async def hear(last: int | None, begun: asyncio.Event) -> list[str]:
        headers = cop.facilitator if last is None else {**cop.facilitator, "Last-Event-ID": str(last)}
        heard: list[str] = []
        async with listening(cop.service.app, path_of(session), headers) as told, asyncio.timeout(30):
            async for event, data in told:
                begun.set()
                if event == "statement":
                    heard.append(data["text"])
                if len(heard) == more:
                    return heard
        raise AssertionError("the stream ended")

    listening_now = [asyncio.Event() for _ in range(4)]
    from_the_start = [asyncio.create_task(hear(None, begun)) for begun in listening_now]
    for begun in listening_now:
        await begun.wait()
    await asyncio.gather(*(say(cop, session, f"{who}", more // 6) for who in range(6)))
    later = await hear(0, asyncio.Event())
    assert len(set(later)) == more
    for each in from_the_start:
        assert await each == later


async def test_a_slow_listener_is_caught_up(cop: Cop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "_MOST_WAITING", 2)
    monkeypatch.setattr(live, "_BATCH", 3)
    session = await cop.live_session()
    async with listening(cop.service.app, path_of(session), cop.facilitator) as told, asyncio.timeout(10):
        assert (await anext(told))[0] == "ready"
        await say(cop, session, "text", 10)
        heard = [await anext(told) for _ in range(10)]
    assert [data["text"] for _, data in heard] == [f"text {n}" for n in range(10)]


async def test_a_stream_ends_with_the_token(cop: Cop) -> None:
    session = await cop.live_session()
    token = cop.service.issuer.token("rapporteur:*", expires_in_s=2)
    headers = {"Authorization": f"Bearer {token}"}
    async with listening(cop.service.app, path_of(session), headers) as told, asyncio.timeout(10):
        heard = [event async for event, _ in told]
    assert heard == ["ready", "ended"]


async def test_a_stream_ends_when_the_participant_is_erased(cop: Cop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "ASK_AGAIN_S", 0.05)
    session = await cop.live_session()
    person = await cop.participant(session)
    token = await cop.join(person)
    async with listening(cop.service.app, path_of(session), token) as told, asyncio.timeout(10):
        assert (await anext(told))[0] == "ready"
        path = f"/sessions/{session['id']}/participants/{person['id']}"
        await cop.ok("DELETE", path, by=cop.facilitator, If_Match='"r2"')
        await cop.capture(session, "text")
        heard = [event async for event, _ in told]
    assert heard[-1] == "ended"


async def say(cop: Cop, session: dict[str, Any], text: str, number: int) -> None:
    for n in range(number):
        await cop.capture(session, f"{text} {n}")
