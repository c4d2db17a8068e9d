"""The survey of the demo: a wave of the published instrument with its responses in batches, and one that is open."""

from __future__ import annotations

from typing import Any

from .api import SURVEY_MANAGER, Api, DemoFailedError
from .respondents import respondents

_SURVEY = "/api/survey/v1"
_INSTRUMENT = "cop-survey"
_BATCH = 100
TITLE = "Community of Practice survey, first wave (synthetic demo)"
OPEN_TITLE = "Community of Practice survey, second wave (demo: try it)"


async def field(api: Api) -> int:
    """Field a wave, let the simulated people answer and close it; open the next → how many answered."""
    instruments = await api.all(f"{_SURVEY}/instruments", SURVEY_MANAGER)
    instrument = next((one for one in instruments if one["slug"] == _INSTRUMENT and one["latest_version"]), None)
    if instrument is None:
        raise DemoFailedError(f"no published instrument {_INSTRUMENT}; load the content first")
    draft = {
        "instrument_id": instrument["id"],
        "version": instrument["latest_version"],
        "title": TITLE,
        "opens_at": "2025-02-03T00:00:00Z",
        "access": "open",
        "anonymity": "pseudonymous",
        "min_cell": 5,
        "synthetic": True,
    }
    wave = await api.post(f"{_SURVEY}/waves", SURVEY_MANAGER, "wave", draft)
    # For whoever wants to try: nobody has answered it yet, and nothing ties an answer to a person.
    second = {**draft, "title": OPEN_TITLE, "opens_at": "2025-09-01T00:00:00Z", "anonymity": "anonymous"}
    await api.post(f"{_SURVEY}/waves", SURVEY_MANAGER, "second wave", second)
    asked = await api.get(f"{_SURVEY}/waves/{wave['id']}/questionnaire", SURVEY_MANAGER)
    items = respondents(asked["definition"], asked["consent"]["version"])
    if (await api.get(f"{_SURVEY}/waves/{wave['id']}", SURVEY_MANAGER))["status"] == "closed":
        # A demo that goes on after a stop: all of them have answered.
        return len(items)
    for start in range(0, len(items), _BATCH):
        await _hand_in(api, wave["id"], items[start : start + _BATCH])
    # All figures of a wave are released at its close.
    await api.send("POST", f"{_SURVEY}/waves/{wave['id']}/close", SURVEY_MANAGER)
    return len(items)


async def _hand_in(api: Api, wave: str, items: list[dict[str, Any]]) -> None:
    path = f"{_SURVEY}/waves/{wave}/responses:batch"
    results = (await api.send("POST", path, SURVEY_MANAGER, json={"items": items})).json()
    if results["refused"]:
        refused = next(item for item in results["items"] if item["status"] == "refused")
        raise DemoFailedError(f"{results['refused']} responses were refused, the first one for {refused['errors']}")
