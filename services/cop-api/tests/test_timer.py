"""The timer: planned and actual, one block at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from cop_api.sessions import timer
from cop_api.sessions.schemas import BlockTiming, TimerDraft
from cop_story import ON_BOTH, Cop
from hypothesis import given
from hypothesis import strategies as st

AGENDA = [{"topic": topic, "minutes": 10} for topic in ("cmo", "enablers_barriers", "data")]
START = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def act(cop: Cop, session: dict[str, Any], action: str, block: int, **more: Any) -> Any:
    body = {"action": action, "block": block, **more}
    return await cop.call("POST", f"/sessions/{session['id']}/timer", body, by=cop.facilitator)


@ON_BOTH
async def test_a_block_is_timed_beside_its_plan(cop: Cop) -> None:
    session = await cop.live_session(agenda=AGENDA)
    await act(cop, session, "start", 0)
    await act(cop, session, "extend", 0)
    timed = (await act(cop, session, "start", 1)).json()
    first, second = timed["timings"]
    assert (first["block"], first["added_minutes"]) == (0, 2)
    assert first["spans"][0]["stopped_at"] == second["spans"][0]["started_at"]
    assert second["spans"][0]["stopped_at"] is None
    assert (await act(cop, session, "start", 1)).json()["revision"] == timed["revision"]

    closed = await cop.move(session, "read-back", "close")
    assert [span["stopped_at"] is not None for each in closed["timings"] for span in each["spans"]] == [True, True]
    assert (await act(cop, session, "start", 2)).status_code == 409


async def test_only_who_runs_the_session_holds_the_clock(cop: Cop) -> None:
    session = await cop.session(agenda=AGENDA)
    assert (await act(cop, session, "start", 0)).status_code == 409
    await cop.move(session, "open")
    beyond = await act(cop, session, "start", 3)
    assert (beyond.status_code, beyond.json()["errors"][0]["pointer"]) == (422, "/block")
    path, body = f"/sessions/{session['id']}/timer", {"action": "start", "block": 0}
    assert (await cop.call("POST", path, body, by=cop.staff("facilitator:DE"))).status_code == 403
    assert (await cop.call("POST", path, body, by=cop.staff("analyst:*"))).status_code == 403


async def test_a_timed_block_keeps_its_place_in_the_agenda(cop: Cop) -> None:
    session = await cop.live_session(agenda=AGENDA)
    timed = (await act(cop, session, "start", 1)).json()
    path, etag = f"/sessions/{session['id']}", f'"r{timed["revision"]}"'
    moved = await cop.call("PATCH", path, {"agenda": AGENDA[::-1][:1]}, by=cop.facilitator, If_Match=etag)
    assert moved.json()["errors"][0]["code"] == "timed-already"
    longer = [{**block, "minutes": 20} for block in AGENDA]
    await cop.ok("PATCH", path, {"agenda": longer}, by=cop.facilitator, If_Match=etag)


actions = st.lists(
    st.tuples(st.sampled_from(["start", "stop", "extend"]), st.integers(0, 2), st.integers(0, 600)), max_size=20
)


@given(actions)
def test_whatever_is_pressed_one_block_runs_at_most_and_no_time_is_counted_twice(
    pressed: list[tuple[str, int, int]],
) -> None:
    timings: list[BlockTiming] = []
    now = START
    for action, block, later_s in pressed:
        now += timedelta(seconds=later_s)
        timings = timer.after(timings, TimerDraft.model_validate({"action": action, "block": block}), now)
    spans = [span for each in timings for span in each.spans]
    assert sum(span.stopped_at is None for span in spans) <= 1
    took = sum(((span.stopped_at or now) - span.started_at for span in spans), timedelta())
    assert timedelta() <= took <= now - START
    assert [each.block for each in timings] == sorted({each.block for each in timings})
