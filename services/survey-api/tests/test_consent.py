"""Which text was agreed to, and that taking consent back is as easy as giving it."""

from __future__ import annotations

import csv
from typing import Any

from survey_api.instruments.properties import LANGUAGES
from survey_stories import Survey, receipt, recorded

WORDS = "a sentence that nobody else would write"
ANSWERS = {"level": "eu", "example_open": WORDS}


def agreed(version: str = "consent-v1", *, open_text: bool = True, quotation: bool = True) -> dict[str, Any]:
    return {"version": version, "open_text": open_text, "quotation": quotation}


def add_text(survey: Survey, version: str, title: str) -> None:
    """As if the content had a further file."""
    deps = survey.service.deps
    text = deps.consents["consent-v1"].model_copy(update={"version": version, "title": {"en": title}})
    object.__setattr__(deps, "consents", {**deps.consents, version: text})


async def shown(survey: Survey, wave: dict[str, Any]) -> Any:
    return (await survey.get(f"/waves/{wave['id']}/questionnaire")).json()["consent"]


async def test_a_changed_text_is_a_new_version_and_a_response_keeps_its_own(survey: Survey) -> None:
    wave = await survey.wave()
    assert wave["consent_versions"] == ["consent-v1"]
    early = await survey.answered(wave, consent=agreed())
    assert (await survey.answer(wave, consent=agreed("consent-v2"))).status_code == 422
    add_text(survey, "consent-v2", "The second")
    assert (await shown(survey, wave))["version"] == "consent-v1"  # a wave keeps what was in force

    fresh = {**survey.manager, "If-Match": '"r1"'}
    path = f"/waves/{wave['id']}"
    unknown = await survey.call("PATCH", path, json={"consent_version": "consent-v9"}, headers=fresh)
    assert unknown.json()["errors"][0]["pointer"] == "/consent_version"
    changed = await survey.call("PATCH", path, json={"consent_version": "consent-v2"}, headers=fresh)
    assert changed.json()["consent_versions"] == ["consent-v2", "consent-v1"]
    assert (await shown(survey, wave))["title"] == {"en": "The second"}
    late = await survey.answered(wave, consent=agreed("consent-v2"))
    slow = await survey.answered(wave, consent=agreed())  # the page was opened before
    for made, version in ((early, "consent-v1"), (late, "consent-v2"), (slow, "consent-v1")):
        path = f"/responses/{made['id']}"
        saved = await survey.call("PATCH", path, json={"answers": {"level": "local"}}, headers=receipt(made))
        assert saved.json()["consent"]["version"] == version
    assert (await survey.wave())["consent_versions"] == ["consent-v2"]


async def test_a_text_that_was_shown_is_not_changed_under_its_name(survey: Survey) -> None:
    wave = await survey.wave()
    add_text(survey, "consent-v1", "Another wording")
    body = {"instrument_id": wave["instrument_id"], "version": 1, "title": "x", "opens_at": "2020-01-01T00:00:00Z"}
    refused = await survey.post("/waves", json=body, headers=survey.manager)
    assert (refused.status_code, refused.json()["type"].rsplit("/")[-1]) == (409, "consent-text-changed")
    read = (await survey.get("/consent-texts/consent-v1")).json()
    assert read["title"] == (await shown(survey, wave))["title"] != {"en": "Another wording"}
    assert (await survey.get("/consent-texts/consent-v9")).status_code == 404


async def test_without_consent_to_words_none_are_demanded_and_no_route_depends_on_them(survey: Survey) -> None:
    """A wave of an instrument that demands words, and asks on for who gave some."""
    say = dict.fromkeys(LANGUAGES, "Text")
    elements = [
        {"type": "comment", "name": "why", "title": say, "isRequired": True},
        {"type": "boolean", "name": "more", "title": say, "visibleIf": "{why} notempty", "isRequired": True},
    ]
    body = {"slug": "words", "definition": {"title": say, "pages": [{"name": "p", "elements": elements}]}}
    made = await survey.post("/instruments", json=body, headers=survey.manager)
    published = await survey.post(f"/instruments/{made.json()['id']}/publish", headers=survey.manager)
    assert published.status_code == 201, published.text
    wave = await survey.wave(instrument_id=made.json()["id"])
    demanded = await survey.answer(wave, answers={})
    assert [fault["pointer"] for fault in demanded.json()["errors"]] == ["/answers/why"]
    nothing = await survey.answered(wave, answers={}, consent=agreed(open_text=False, quotation=False))
    assert nothing["dropped"] == []
    given = {"why": WORDS, "more": True}
    dropped = await survey.answered(wave, answers=given, consent=agreed(open_text=False, quotation=False))
    assert sorted(dropped["dropped"]) == ["more", "why"]
    assert (await survey.answered(wave, answers=given, consent=agreed()))["dropped"] == []


async def test_consent_is_taken_back_after_the_wave_was_closed(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    made = await survey.answered(wave, answers=ANSWERS, consent=agreed())
    await survey.service.drain()
    await survey.post(f"/waves/{wave['id']}/close", headers=survey.manager)
    path, code = f"/responses/{made['id']}", receipt(made)

    async def narrow(**consent: bool) -> Any:
        return await survey.call("PATCH", path, json={"consent": agreed("consent-v7", **consent)}, headers=code)

    assert (await survey.call("PATCH", path, json={"answers": {"level": "local"}}, headers=code)).status_code == 409
    no_quotes = (await narrow(quotation=False)).json()
    assert no_quotes["consent"] == agreed(quotation=False)  # of the text that was agreed to
    assert (no_quotes["answers"]["example_open"], no_quotes["erasure"]) == (WORDS, None)
    wider = await narrow(quotation=True)
    assert wider.status_code == 409
    no_words = (await narrow(open_text=False, quotation=False)).json()
    assert (no_words["dropped"], no_words["revision"]) == (["example_open"], 3)
    assert (await narrow(open_text=False, quotation=False)).json()["revision"] == 3

    last = (await recorded(survey))[-1]["value"]
    assert (last["revision"], last["open_text"], last["quotation"]) == (3, {}, False)
    export = await survey.get(f"/waves/{wave['id']}/export", headers=survey.manager)
    assert WORDS not in export.text
    [row] = csv.DictReader(export.text.lstrip("\ufeff").splitlines())
    assert (row["meta.open_text"], row["meta.quotation"]) == ("0", "0")
    statement = (await survey.get(f"/erasures/{no_words['erasure']}")).json()
    assert statement["what"] == "words"
    # The earlier revision, with the words, is not in the log any more.
    await survey.service.worker.settle_erasures()
    assert WORDS not in str(await survey.service.deps.log.read_all("almpo.survey.responses.v1"))


async def test_the_event_says_whether_the_words_may_be_quoted(survey: Survey) -> None:
    wave = await survey.wave()
    made = {quotes: await survey.answered(wave, consent=agreed(quotation=quotes)) for quotes in (True, False)}
    events = {event["key"]: event["value"] for event in await recorded(survey)}
    for quotes, response in made.items():
        assert events[response["id"]]["quotation"] is quotes


async def test_a_receipt_code_alone_finds_the_response_in_its_language(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(anonymity="anonymous")
    made = await survey.answered(wave, language="el", complete=False)
    assert len(made["receipt_code"].replace("-", "")) * 5 >= 128
    spelled = made["receipt_code"].lower().replace("-", " ").replace("0", "o").replace("1", "l")
    found = await survey.post("/responses/lookup", json={"receipt_code": spelled})
    assert found.json() == {"id": made["id"], "wave_id": wave["id"], "language": "el", "status": "partial"}
    back = await survey.get(f"/responses/{made['id']}", headers=receipt(made))
    assert back.json()["language"] == "el"
    changed = made["receipt_code"][:-1] + ("A" if made["receipt_code"][-1] != "A" else "B")
    for code in (changed, "x", "\x00"):
        refused = await survey.post("/responses/lookup", json={"receipt_code": code})
        assert (refused.status_code, refused.json()["type"].rsplit("/")[-1]) == (404, "receipt-unknown")
    await survey.call("DELETE", f"/responses/{made['id']}", headers=receipt(made))
    assert (await survey.post("/responses/lookup", json={"receipt_code": spelled})).status_code == 404
