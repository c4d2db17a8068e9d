"""When a wave opens and closes: by the clock that the service is given, and by the clocks on the walls."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from servicekit.problems import Problem
from servicekit.testing import start_service
from survey_api.load_content import load_content
from survey_api.service import SERVICE
from survey_api.waves.moments import moment_of
from survey_stories import Survey, receipt

# Central Europe puts its clocks forward on 29 March 2026 at 02:00 and back on 25 October 2026 at 03:00 (01:00 UTC).
GAP, FOLD = datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001 - wall clocks


@dataclass
class HeldClock:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


CLOCK = HeldClock(datetime(2026, 6, 1, tzinfo=UTC))


@pytest.fixture
async def timed(tmp_path: Path) -> AsyncIterator[Survey]:
    async with start_service(SERVICE, tmp_path, clock=CLOCK) as service:
        await load_content(service.deps, [])
        yield Survey(service)


async def status(survey: Survey, wave: dict[str, Any]) -> str:
    found: str = (await survey.get(f"/waves/{wave['id']}", headers=survey.manager)).json()["status"]
    return found


async def test_the_status_follows_the_clock_and_the_end_is_the_first_closed_moment(timed: Survey) -> None:
    tick = timedelta(microseconds=1)
    opens, closes = datetime(2026, 6, 1, 7, tzinfo=UTC), datetime(2026, 6, 30, 21, 59, tzinfo=UTC)
    CLOCK.moment = opens - tick
    wave = await timed.wave(opens_at="2026-06-01T09:00", closes_at="2026-06-30T23:59", timezone="Europe/Warsaw")
    assert (wave["opens_at"], wave["closes_at"]) == ("2026-06-01T07:00:00Z", "2026-06-30T21:59:00Z")
    assert (wave["timezone"], wave["status"]) == ("Europe/Warsaw", "planned")
    assert (await timed.answer(wave)).status_code == 409
    CLOCK.moment = opens
    made = await timed.answered(wave)
    CLOCK.moment = closes - tick
    assert await status(timed, wave) == "open"
    assert (await timed.answer(wave)).status_code == 201
    CLOCK.moment = closes
    assert await status(timed, wave) == "closed"
    assert (await timed.answer(wave)).status_code == 409
    change = await timed.call("PATCH", f"/responses/{made['id']}", json={"answers": {}}, headers=receipt(made))
    assert change.status_code == 409


@pytest.mark.parametrize(
    ("given", "pointer", "code"),
    [
        ({"opens_at": GAP.isoformat(), "timezone": "Europe/Warsaw"}, "/opens_at", "nonexistent_time"),
        ({"opens_at": FOLD.isoformat(), "timezone": "Europe/Warsaw"}, "/opens_at", "ambiguous_time"),
        ({"closes_at": FOLD.isoformat(), "timezone": "Europe/Athens"}, None, None),
        ({"closes_at": "2026-10-25T03:30", "timezone": "Europe/Athens"}, "/closes_at", "ambiguous_time"),
        ({"opens_at": "2026-03-01T09:00"}, "/opens_at", "timezone_missing"),
        ({"opens_at": "2026-03-01T09:00", "timezone": "Europe/Warschau"}, "/timezone", "value_error"),
        ({"opens_at": "0001-01-01T00:00+14:00"}, "/opens_at", "out_of_range"),
        ({"closes_at": "9999-12-31T23:59-12:00"}, "/closes_at", "out_of_range"),
        ({"closes_at": "2019-12-31T23:59Z"}, "/closes_at", "range"),
    ],
)
async def test_a_time_that_clocks_skip_or_show_twice_is_refused(
    shared_survey: Survey, given: dict[str, Any], pointer: str | None, code: str | None
) -> None:
    from survey_stories import COP_SURVEY

    body = {"instrument_id": COP_SURVEY, "version": 1, "title": "x", "opens_at": "2020-01-01T00:00Z", **given}
    made = await shared_survey.post("/waves", json=body, headers=shared_survey.manager)
    if pointer is None:
        assert made.status_code == 201
        return
    assert made.status_code == 422
    assert [(fault["pointer"], fault["code"]) for fault in made.json()["errors"]] == [(pointer, code)]


async def test_a_change_is_read_in_the_waves_own_zone(survey: Survey) -> None:
    wave = await survey.wave(timezone="Europe/Athens")
    fresh = {**survey.manager, "If-Match": '"r1"'}
    body = {"closes_at": "2030-07-01T18:00"}
    changed = (await survey.call("PATCH", f"/waves/{wave['id']}", json=body, headers=fresh)).json()
    assert changed["closes_at"] == "2030-07-01T15:00:00Z"
    fresh["If-Match"] = '"r2"'
    body = {"closes_at": "2030-07-01T18:00", "timezone": "Europe/Madrid"}
    changed = (await survey.call("PATCH", f"/waves/{wave['id']}", json=body, headers=fresh)).json()
    assert (changed["closes_at"], changed["timezone"]) == ("2030-07-01T16:00:00Z", "Europe/Madrid")


@settings(max_examples=150, deadline=None)
@given(
    moment=st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2037, 1, 1)),  # noqa: DTZ001
    zone=st.sampled_from(sorted(available_timezones())),
)
def test_what_a_wall_clock_shows_once_is_that_moment_and_everything_else_is_refused(
    moment: datetime, zone: str
) -> None:
    """Against the definition: search the moments about that time for those at which the wall shows it. (Since 1990 all
    offsets are quarters of an hour.)"""
    around = [moment.replace(tzinfo=UTC) + timedelta(minutes=m) for m in range(-27 * 60, 27 * 60, 15)]
    shown = [each for each in around if each.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == moment]
    if len(shown) == 1:
        assert moment_of(moment, zone, "/opens_at") == shown[0]
        return
    with pytest.raises(Problem) as refused:
        moment_of(moment, zone, "/opens_at")
    assert refused.value.errors[0].code == ("ambiguous_time" if shown else "nonexistent_time")
    # Said with its offset, each of the two is taken.
    for each in shown:
        assert moment_of(each.astimezone(ZoneInfo(zone)), None, "/opens_at") == each
