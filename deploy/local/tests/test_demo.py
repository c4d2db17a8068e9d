"""The demo: planted configurations come back out, whatever interrupts it, and everything says that it is synthetic."""

from __future__ import annotations

import json
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from almpo_local.demo.plan import EARLY, LATE, NATIONAL, PLANTED, id_at, script, supporting, text
from almpo_local.demo.respondents import COUNTRIES, respondents
from almpo_local.demo.survey import OPEN_TITLE, TITLE
from servicekit.content import Content, content_root

from .platform_process import PlatformProcess


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.load(content_root())


@pytest.mark.parametrize("name", [*EARLY, LATE])
def test_what_is_said_fits_the_content(name: str, content: Content) -> None:
    held, codes = script(name), {code.code for code in content.codebook().codes}
    assert {said.topic for said in held.said} == {"cmo", "enablers_barriers", "data", "ai_functions"}
    assert {said.practice for said in held.said if said.practice} <= {p.slug for p in content.practices()}
    assert set(held.practices) <= {practice.slug for practice in content.practices()}
    for said in held.said:
        assert 1 <= said.by <= len(held.participants), said
        assert (said.about in PLANTED) != bool(said.codes), said
        assert set(said.codes) <= codes, said
        assert len(said.text) <= 500, said


def test_what_is_planted_is_in_the_codebook(content: Content) -> None:
    codes = {code.code for code in content.codebook().codes}
    families = {family.code for family in content.families()}
    for planted in PLANTED.values():
        assert planted.family in families
        assert {f"context.{code}" for code in planted.contexts} | set(planted.codes()) <= codes


def test_five_national_and_two_international_sessions_in_their_languages() -> None:
    assert [script(name).language for name in NATIONAL] == list(NATIONAL)
    assert [script(name).level for name in (*EARLY, LATE)].count("international") == 2
    assert sum(len(script(name).withdrawn) for name in (*EARLY, LATE)) == 1
    against = Counter(said.about for said in script(LATE).said if said.stand == "contradicts")
    assert against["subsidy_trial"] > sum(said.about == "subsidy_trial" for said in script("el").said)


def test_ids_are_version_7_and_the_same_every_time() -> None:
    held = script("pl")
    first = id_at(held.starts_at, "pl", "statement", 1)
    assert first == id_at(held.starts_at, "pl", "statement", 1) != id_at(held.starts_at, "pl", "statement", 2)
    assert first[14] == "7"


def test_400_respondents_in_six_languages_answer_only_what_is_asked(content: Content) -> None:
    definition, _ = content.instrument("cop-survey")
    asked = {question["name"]: question for page in definition["pages"] for question in page["elements"]}
    everybody = respondents(definition, "consent-v1")
    assert len(everybody) == sum(COUNTRIES.values()) == 400
    assert {one["language"] for one in everybody} == {"en", "de", "el", "it", "pl", "es"}
    assert everybody == respondents(definition, "consent-v1")
    for one in everybody:
        for name, answer in one["answers"].items():
            allowed = {choice["value"] for choice in asked[name].get("choices", [])}
            if isinstance(answer, list):
                assert set(answer) <= allowed
                assert len(answer) <= asked[name].get("maxSelectedChoices", 99)
            elif isinstance(answer, str) and allowed:
                assert answer in allowed


def test_what_people_believe_differs_by_who_they_are(content: Content) -> None:
    definition, _ = content.instrument("cop-survey")

    def mean(kind: str, row: str) -> float:
        said = [
            int(one["answers"]["mechanisms_seen"][row])
            for one in respondents(definition, "consent-v1")
            if one["stratum"]["stakeholder_type"] == kind
            and one["answers"].get("mechanisms_seen", {}).get(row, "dont_know") != "dont_know"
        ]
        return sum(said) / len(said)

    assert mean("trade_union", "conditionality_withdrawal") > mean("ministry", "conditionality_withdrawal") + 0.5
    assert mean("pes", "counselling_trust") > mean("pes", "subsidy_stigma")


def test_open_answers_are_there_in_every_language() -> None:
    assert set(text("open-answers")) == {"en", "de", "el", "it", "pl", "es"}
    for answers in text("open-answers").values():
        assert set(answers) == {"example_open", "data_need_open", "own_condition_open"}


class Filled:
    """A platform with the demo, which was stopped in the middle of it and went on at the next start."""

    def __init__(self, platform: PlatformProcess) -> None:
        self._platform = platform

    def all(self, path: str, role: str) -> list[dict[str, Any]]:
        headers = self._platform.headers(role)
        answer = httpx.get(f"{self._platform.url}{path}?limit=100", headers=headers, timeout=60)
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    def get(self, path: str, role: str | None) -> Any:
        headers = self._platform.headers(role) if role else {}
        return httpx.get(f"{self._platform.url}{path}", headers=headers, timeout=60).json()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("demo") / "data"
    platform = PlatformProcess(folder, ALMPO_DEMO="1")
    try:
        platform.start()
        _wait(lambda: (folder / "demo-begun.json").exists() and _statements(folder) >= 20, platform)
        platform.stop()
        assert not (folder / "demo.json").exists()
        platform.start()
        _wait((folder / "demo.json").exists, platform)
        print(
            f"after the interruption the demo took {json.loads((folder / 'demo.json').read_text())['seconds']} s more"
        )
        yield Filled(platform)
    finally:
        platform.clear_up()


def _statements(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder / 'cop.db'}?mode=ro", uri=True)) as db:
        found: int = db.execute("SELECT count(*) FROM statements").fetchone()[0]
        return found


def _wait(condition: Any, platform: PlatformProcess, timeout_s: float = 240) -> None:
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > timeout_s or "demo stopped" in platform.said():
            raise AssertionError(f"in vain after {time.monotonic() - began:.0f} s:\n{platform.said()}")
        time.sleep(0.1)


def test_everything_is_there_once_and_labelled_synthetic(filled: Filled) -> None:
    sessions = filled.all("/api/cop/v1/sessions", "analyst")
    assert len(sessions) == 7
    assert {session["status"] for session in sessions} == {"closed"}
    said = sum(len([s for s in script(n).said if s.by not in script(n).withdrawn]) for n in (*EARLY, LATE))
    assert sum(session["counts"]["statements"] for session in sessions) == said
    waves = filled.all("/api/survey/v1/waves", "survey_manager")
    designs = filled.all("/api/wizard/v1/designs", "policymaker")
    releases = filled.all("/api/cmo/v1/releases", "analyst")
    configurations = filled.all("/api/cmo/v1/configurations", "analyst")
    assert (len(waves), len(designs), len(releases)) == (2, 2, 2)
    for one in [*sessions, *waves, *designs, *releases, *configurations]:
        assert one["synthetic"] is True, one
    first, second = (next(wave for wave in waves if wave["title"] == title) for title in (TITLE, OPEN_TITLE))
    results = filled.get(f"/api/survey/v1/waves/{first['id']}/results", "analyst")
    assert results["groups"][0]["n"] == 400
    # A visitor may try to answer: without an account, and without leaving a trace of who it was.
    assert (first["status"], second["status"], second["mode"]) == ("closed", "open", "open_anonymous")
    listed = filled.get("/api/survey/v1/waves", None)["items"]
    assert [wave["id"] for wave in listed] == [second["id"]]


def test_each_planted_configuration_is_found_with_its_voices(filled: Filled) -> None:
    found = {
        (one["practice_family"], one["mechanism"]["code"], one["direction"]): one
        for one in filled.all("/api/cmo/v1/configurations", "analyst")
    }
    for about, planted in PLANTED.items():
        one = found[(planted.family, f"mechanism.{planted.mechanism}", planted.direction)]
        assert {part["code"] for part in one["contexts"]} == {f"context.{code}" for code in planted.contexts}
        assert one["support"]["statements"] == supporting((*EARLY, LATE), about), about
        assert one["support"]["survey"], about
    trust = found[("counselling_job_search", "mechanism.counselling_trust", "raises")]
    assert trust["support"]["voices"] < trust["support"]["statements"], "one person in two sessions is one voice"


def test_the_late_session_changed_a_conclusion(filled: Filled) -> None:
    first, second = sorted(filled.all("/api/cmo/v1/releases", "analyst"), key=lambda one: int(one["number"]))
    diff = filled.get(f"/api/cmo/v1/releases/{first['id']}/diff/{second['id']}", "analyst")
    assert any(change["fields"].get("status") == ["accepted", "contested"] for change in diff["changed"]), diff


def test_both_designs_have_options_and_decisions(filled: Filled) -> None:
    for design in filled.all("/api/wizard/v1/designs", "policymaker"):
        path = f"/api/wizard/v1/designs/{design['id']}"
        told = filled.get(f"{path}/recommendations", "policymaker")
        assert len(told["options"]) >= 3
        assert told["abstained"]
        assert len(filled.all(f"{path}/decisions", "policymaker")) == 2
