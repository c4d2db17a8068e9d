"""Many at once: a bad one takes no good one down with it, and sending again is harmless."""

from __future__ import annotations

import json
import uuid
from typing import Any

from survey_stories import Survey, draft, recorded


async def sent(survey: Survey, wave: dict[str, Any], items: list[Any], **headers: str) -> Any:
    path = f"/waves/{wave['id']}/responses:batch"
    return await survey.post(path, json={"items": items}, headers={**survey.as_("integrator:PL"), **headers})


async def test_good_ones_are_kept_and_bad_ones_named(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(access="invited")
    items = [
        draft(),
        draft(answers={"level": "moon", "trust_conditions": {"audit": "9"}}),
        draft(country="DE"),
        {"language": "pl"},
        "not an object",
        draft(complete=False, answers={}),
        {**draft(), "surprise\ud800": 1},
    ]
    answer = await survey.post(
        f"/waves/{wave['id']}/responses:batch",
        content=json.dumps({"items": items}),
        headers={**survey.as_("integrator:PL"), "content-type": "application/json"},
    )
    assert answer.status_code == 200
    results = answer.json()
    assert (results["created"], results["replayed"], results["refused"]) == (2, 0, 5)
    assert [item["status"] for item in results["items"]] == ["created"] + ["refused"] * 4 + ["created", "refused"]
    pointers = [{error["pointer"] for error in item["errors"]} for item in results["items"]]
    assert pointers[1] == {"/answers/level", "/answers/trust_conditions/audit"}
    assert pointers[2] == {"/stratum/country"}
    assert "/stratum" in pointers[3]
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert (counts["complete"], counts["partial"]) == (1, 1)
    assert len(await recorded(survey)) == 1


async def test_the_same_ids_again_change_nothing(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    items = [{**draft(), "id": str(uuid.uuid4())} for _ in range(3)]
    assert (await sent(survey, wave, items)).json()["created"] == 3
    again = (await sent(survey, wave, [*items, {**draft(language="de"), "id": items[0]["id"]}])).json()
    assert (again["created"], again["replayed"], again["refused"]) == (0, 3, 1)
    assert again["items"][3]["errors"][0]["code"] == "conflict"
    twice = {**draft(), "id": str(uuid.uuid4())}
    within = (await sent(survey, wave, [twice, twice])).json()
    assert [item["status"] for item in within["items"]] == ["created", "replayed"]
    counts = (await survey.get(f"/waves/{wave['id']}/counts", headers=survey.manager)).json()
    assert counts["complete"] == 4


async def test_the_same_key_again_changes_nothing(survey: Survey) -> None:
    wave = await survey.wave()
    key = {"Idempotency-Key": "monday"}
    assert (await sent(survey, wave, [draft(), draft()], **key)).json()["created"] == 2
    assert (await sent(survey, wave, [draft(), draft()], **key)).json()["replayed"] == 2


async def test_an_anonymous_wave_refuses_ids_that_tell_the_time(survey: Survey) -> None:
    wave = await survey.wave(anonymity="anonymous")
    telling = {**draft(), "id": "018f6b2e-7c1a-7000-8000-0000000000aa"}
    result = (await sent(survey, wave, [telling, draft()])).json()
    assert result["items"][0]["errors"][0]["code"] == "not_random"
    assert result["items"][1]["id"][14] == "4"


async def test_one_object_per_line_is_read_too(survey: Survey) -> None:
    wave = await survey.wave()
    lines = "\n".join([json.dumps(draft()), "{broken", "", json.dumps(draft()), "[" * 100_000])
    headers = {**survey.as_("integrator:PL"), "content-type": "application/x-ndjson"}
    answer = await survey.post(f"/waves/{wave['id']}/responses:batch", content=lines, headers=headers)
    assert [item["status"] for item in answer.json()["items"]] == ["created", "refused", "created", "refused"]


async def test_a_batch_that_is_none_is_refused_whole(survey: Survey) -> None:
    wave = await survey.wave()
    path = f"/waves/{wave['id']}/responses:batch"
    who = survey.as_("integrator:*")
    for body, status in (
        ({"items": []}, 422),
        ({"items": [draft()] * 501}, 422),
        ({"things": []}, 422),
        ({"items": [draft()], "more": 1}, 422),
        ([draft()], 422),
    ):
        assert (await survey.post(path, json=body, headers=who)).status_code == status
    broken = await survey.post(path, content="{", headers={**who, "content-type": "application/json"})
    assert broken.status_code == 422
    strange = await survey.post(path, content="<a/>", headers={**who, "content-type": "application/xml"})
    assert strange.status_code == 415
    await survey.post(f"/waves/{wave['id']}/close", headers=survey.manager)
    assert (await sent(survey, wave, [draft()])).status_code == 409
