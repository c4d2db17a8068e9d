"""What happens in a session is told as it happens."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

from cop_story import Cop
from servicekit.live import _events as stream_events


async def listen(cop: Cop, session: dict[str, Any], last: int, number: int) -> list[tuple[str, Any]]:
    deps = cop.service.deps
    told = []
    events = stream_events(deps.database, deps.tables, f"session:{session['id']}", last)
    async with contextlib.aclosing(events), asyncio.timeout(10):
        async for message in events:
            lines = dict(line.split(": ", 1) for line in message.strip().split("\n"))
            told.append((lines["event"], json.loads(lines["data"])))
            if len(told) == number:
                break
    return told


async def test_statements_cards_votes_and_moves_are_told_in_order(cop: Cop) -> None:
    await cop.load_content()
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
