"""What follows a decision: the theory of change, the evaluation plan, the record of who decided and who saw what."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from wizard_api.audit.service import forget_old
from wizard_api.audit.tables import design_reads
from wizard_api.decisions.tables import decisions
from wizard_api.designs.log import LogEntry, first_broken
from wizard_api.designs.tables import design_log
from wizard_story import Wizard, configuration

DRAWN = "0198c0de-0000-7000-8000-000000000001"


async def decided(wizard: Wizard, verdict: str = "adopt") -> str:
    await wizard.release(configuration(DRAWN), configuration("c2", family="hiring_subsidies", category="4"))
    design = await wizard.design(
        objectives={"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]},
    )
    await decide(wizard, design, verdict)
    return design


async def decide(wizard: Wizard, design: str, verdict: str, option: str = "employer_services") -> dict[str, Any]:
    body = {"option": option, "decision": verdict, "reason": "As discussed"}
    made: dict[str, Any] = await wizard.ok("POST", f"/designs/{design}/decisions", body)
    return made


async def test_chains_are_drawn_from_what_was_decided_and_each_box_keeps_where_it_comes_from(wizard: Wizard) -> None:
    design = await decided(wizard)
    theory = await wizard.ok("GET", f"/designs/{design}/theory-of-change")
    assert (theory["chains"], theory["decided"]) == ([], ["employer_services"])
    [chain] = theory["drawn"]
    assert {box["configuration"] for box in [*chain["contexts"], chain["resource"], chain["outcome"]]} == {DRAWN}
    chain["reasoning"]["text"] = "Employers see people at work first"
    chain["contexts"].append({"text": "Public transport runs early", "code": None, "configuration": None})
    gone = {**chain, "outcome": {**chain["outcome"], "configuration": DRAWN[:-1] + "2"}}
    await wizard.save(design, "theory_of_change", {"chains": [chain, gone], "narrative": "Trust first."})

    read = await wizard.call("GET", f"/designs/{design}/theory-of-change?language=de")
    assert read.headers["ETag"] == (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    first, second = read.json()["chains"]
    assert [box["origin"] for box in first["contexts"]] == ["configuration", "person"]
    assert (first["resource"]["origin"], first["reasoning"]["origin"]) == ("configuration", "reworded")
    assert second["outcome"]["origin"] == "not_in_release"
    assert "Employers see people at work first" in first["text"]


async def test_nothing_is_drawn_for_what_was_rejected_later_or_has_no_evidence(wizard: Wizard) -> None:
    design = await decided(wizard)
    await decide(wizard, design, "reject")
    await decide(wizard, design, "adopt", "start_up_support")
    theory = await wizard.ok("GET", f"/designs/{design}/theory-of-change")
    assert (theory["drawn"], theory["without_evidence"]) == ([], ["start_up_support"])


async def test_a_chain_with_an_unknown_code_or_about_a_person_is_refused(wizard: Wizard) -> None:
    design = await decided(wizard)
    [chain] = (await wizard.ok("GET", f"/designs/{design}/theory-of-change"))["drawn"]
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    for box, pointer in (
        ({"text": "Joy", "code": "outcome.joy"}, "/chains/0/outcome/code"),
        ({"text": "Jobseeker named Anna finds work"}, "/chains/0/outcome/text"),
    ):
        body = {"chains": [{**chain, "outcome": box}]}
        answer = await wizard.call("PUT", f"/designs/{design}/steps/theory_of_change", body, If_Match=etag)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == pointer


async def test_an_evaluation_plan_says_what_the_caseload_can_show(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await decided(wizard)
    path = f"/designs/{design}/evaluation-plan"
    empty = await wizard.call("GET", path)
    assert (empty.json()["revision"], empty.json()["comparisons"]) == (0, [])
    assert {each["outcome"] for each in empty.json()["suggested"]} == {"outcome.job_entry"}
    asked = {"outcome": "share", "baseline": 0.3, "effect": 0.05, "caseload": 3200, "attrition": 0.1}
    body = {"question": "Do more find work?", "comparison": "randomised", "power": asked}
    assert (await wizard.call("PUT", path, body)).status_code == 428
    saved = await wizard.call("PUT", path, body, If_Match=empty.headers["ETag"])
    assert saved.json()["revision"] == 1
    found = {each["comparison"]: each for each in saved.json()["comparisons"]}
    assert 0.8 < found["randomised"]["power"] < 0.85
    assert found["regression_discontinuity"]["power"] < found["randomised"]["power"]
    assert found["before_after"]["strength"] == "weak"
    late = await wizard.call("PUT", path, body, If_Match=empty.headers["ETag"])
    assert late.status_code == 412
    assert late.json()["current"]["plan"]["question"] == "Do more find work?"
    history = await wizard.ok("GET", f"/designs/{design}/history")
    assert history["items"][-1]["action"] == "plan_saved"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"effect": 0}, "smallest effect"),
        ({"effect": 5}, "between 0 and 1"),
        ({"baseline": None}, "needs its baseline"),
        ({"outcome": "mean"}, "standard deviation"),
        ({"caseload": 2}, "greater than or equal to 4"),
    ],
)
async def test_a_question_that_makes_no_sense_says_what_to_do(
    wizard: Wizard, change: dict[str, Any], words: str
) -> None:
    design = await wizard.design()
    asked = {"outcome": "share", "baseline": 0.3, "effect": 0.05, "caseload": 3000, **change}
    answer = await wizard.call("PUT", f"/designs/{design}/evaluation-plan", {"power": asked}, If_Match='"r0"')
    assert answer.status_code == 422
    assert words in answer.text


async def test_known_indicators_are_taken_by_their_id(wizard: Wizard) -> None:
    design = await wizard.design()
    row = {"title": "In work", "outcome": "outcome.job_entry", "known": "employed_on_leaving"}
    await wizard.save(design, "monitoring", {"indicators": [row]})
    plan = await wizard.ok("GET", f"/designs/{design}/evaluation-plan")
    assert plan["indicators"][0]["known"] == "employed_on_leaving"
    etag = (await wizard.call("GET", f"/designs/{design}")).headers["ETag"]
    body = {"indicators": [{**row, "known": "made_up"}]}
    answer = await wizard.call("PUT", f"/designs/{design}/steps/monitoring", body, If_Match=etag)
    assert answer.json()["errors"][0]["pointer"] == "/indicators/0/known"


async def entries_of(wizard: Wizard, design: str) -> list[dict[str, Any]]:
    answer = await wizard.call("GET", f"/designs/{design}/history/export")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    return [json.loads(line) for line in answer.text.splitlines()]


async def test_an_export_is_verified_without_this_platform(wizard: Wizard) -> None:
    design = await decided(wizard)
    previous = "0" * 64
    entries = await entries_of(wizard, design)
    assert [each["action"] for each in entries] == ["created", "step_saved", "decided"]
    for entry in entries:
        said = {name: value for name, value in entry.items() if name != "hash"}
        canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert entry["previous"] == previous
        assert hashlib.sha256(canonical.encode()).hexdigest() == entry["hash"]
        previous = entry["hash"]
    found = await wizard.ok("GET", f"/designs/{design}/history/verification?seq=3&hash={previous}")
    assert found == {"intact": True, "entries": 3, "last_hash": previous, "faults": []}


LOG = [
    LogEntry.model_validate(each)
    for each in json.loads((Path(__file__).parent / "data" / "log.json").read_text("utf-8"))
]
"""A design's log as it was exported."""
TEXTS = st.text(max_size=12)


@settings(max_examples=300)
@given(
    at=st.integers(0, len(LOG) - 1),
    field=st.sampled_from(["design_id", "seq", "at", "by", "by_name", "action", "detail", "previous", "hash"]),
    text=TEXTS,
    number=st.integers(-5, 50),
)
def test_any_change_to_any_entry_is_found(at: int, field: str, text: str, number: int) -> None:
    entry = LOG[at]
    given_value: Any = {"seq": number, "detail": {**entry.detail, text: number}, "action": "plan_saved"}.get(
        field, text
    )
    changed = [*LOG[:at], entry.model_copy(update={field: given_value}), *LOG[at + 1 :]]
    assert first_broken(LOG) is None
    if changed[at] != entry:
        broken = first_broken(changed)
        assert broken is not None
        assert broken <= at + 2


@given(at=st.integers(0, len(LOG) - 1), to=st.integers(0, len(LOG) - 1))
def test_entries_left_out_doubled_or_moved_are_found(at: int, to: int) -> None:
    left_out = [*LOG[:at], *LOG[at + 1 :]]
    # The end alone can be cut off unseen: that is what a decision's own hash and an anchor kept elsewhere are for.
    assert first_broken(left_out) == (None if at == len(LOG) - 1 else at + 1)
    assert first_broken([*LOG[: at + 1], *LOG[at:]]) == at + 2
    moved = [*left_out[:to], LOG[at], *left_out[to:]]
    assert (first_broken(moved) is None) == (at == to)


async def test_what_is_changed_behind_the_log_is_found(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await decided(wizard)
    path = f"/designs/{design}/history/verification"
    assert (await wizard.ok("GET", path))["intact"] is True
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(decisions).values(reason="Something else"))
    [fault] = (await wizard.ok("GET", path))["faults"]
    assert (fault["kind"], fault["seq"]) == ("decision_differs", 3)
    async with wizard.deps.database.write() as tx:
        await tx.execute(delete(design_log).where(design_log.c.seq == 3))
    found = await wizard.ok("GET", path)
    assert [each["kind"] for each in found["faults"]] == ["decision_differs"]
    async with wizard.deps.database.write() as tx:
        await tx.execute(delete(decisions))
    kept = await wizard.ok("GET", f"{path}?seq=3&hash={'a' * 64}")
    assert [each["kind"] for each in kept["faults"]] == ["anchor_differs"]
    assert (await wizard.call("GET", f"{path}?seq=3")).status_code == 422


async def test_who_saw_what_is_noted_once_a_day_and_state_and_forgotten_in_time(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await decided(wizard)
    for _ in range(2):
        await wizard.recommendations(design)
    await wizard.call("GET", f"/designs/{design}/brief", by="analyst:PL")
    assert (await wizard.call("GET", f"/designs/{design}/brief", by="policymaker:ES")).status_code == 403
    reads = (await wizard.ok("GET", f"/designs/{design}/reads"))["items"]
    assert sorted(each["what"] for each in reads) == ["brief", "recommendations"]
    assert all(each["release_id"] == "release-1" and each["design_revision"] == 2 for each in reads)
    assert set(reads[0]) == {
        "design_id", "day", "subject", "what", "design_revision", "release_id", "release_revision", "first_at",
    }  # fmt: skip
    await wizard.save(design, "problem", {"statement": "Long spells without work."})
    await wizard.recommendations(design)
    page = await wizard.ok("GET", f"/designs/{design}/reads?limit=2")
    rest = await wizard.ok("GET", f"/designs/{design}/reads?limit=2&cursor={page['next']}")
    assert len(page["items"] + rest["items"]) == 3

    assert await forget_old(wizard.deps) == 0
    before = (wizard.deps.clock.now() - timedelta(days=1096)).date().isoformat()
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(design_reads).where(design_reads.c.what == "brief").values(day=before))
    assert await forget_old(wizard.deps) == 1
    async with wizard.deps.database.read() as tx:
        assert len((await tx.execute(select(design_reads))).all()) == 2
