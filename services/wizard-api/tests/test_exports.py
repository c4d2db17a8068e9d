"""Bulk exports: whole, in chunks, from a cursor on, each country its own, and nobody's name."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from wizard_api.designs.tables import designs
from wizard_api.exports import service
from wizard_api.releases.tables import releases
from wizard_story import Wizard, configuration, context

MACHINE = "integrator:PL"
Lines = list[dict[str, Any]]


async def _exported(wizard: Wizard, path: str, *, by: str = MACHINE) -> Lines:
    answer = await wizard.call("GET", f"/exports/{path}", by=by)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    assert answer.text.endswith("\n")
    return [json.loads(line) for line in answer.text.splitlines()]


def _of(kind: str, lines: Lines) -> Lines:
    return [line["data"] for line in lines if line["kind"] == kind]


async def _settle(wizard: Wizard) -> None:
    """Let the settling time pass for all that was written."""
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(designs).values(updated_at=tx.now - timedelta(minutes=1)))


async def _decide(wizard: Wizard, design: str, decision: str = "adopt") -> Any:
    body = {"option": "employer_services", "decision": decision, "reason": "As the board discussed"}
    return await wizard.ok("POST", f"/designs/{design}/decisions", body)


async def test_a_country_s_designs_recommendations_and_decisions(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    await wizard.release(configuration("c1"))
    mine, foreign = await wizard.design(context=context(caseload_low=1)), await wizard.design(country="ES")
    decided = await _decide(wizard, mine)

    lines = await _exported(wizard, "designs")
    [design] = _of("design", lines)
    shown = await wizard.ok("GET", f"/designs/{mine}")
    assert design == {name: value for name, value in shown.items() if name != "created_by"}
    assert lines[-1]["kind"] == "end"
    assert lines[-1]["data"]["lines"] == 1

    [recommended] = _of("recommendations", await _exported(wizard, "recommendations"))
    about = {"design_id": mine, "design_revision": shown["revision"], "country": "PL"}
    assert recommended == {**await wizard.recommendations(mine), **about}
    [polish] = _of("recommendations", await _exported(wizard, "recommendations?language=pl"))
    assert polish != recommended

    [decision] = _of("decision", await _exported(wizard, "decisions"))
    hidden = {"by", "by_name"}
    assert decision == {name: value for name, value in decided.items() if name not in hidden} | {"country": "PL"}
    for path in ("designs", "recommendations", "decisions"):
        said = str(await _exported(wizard, path))
        assert foreign not in said
        assert "tester" not in said


async def test_whose_recommendations_were_exported_says_so_to_the_design_s_readers(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    design, foreign = await wizard.design(), await wizard.design(country="ES")
    for path in ("recommendations", "recommendations", "designs", "decisions"):
        await _exported(wizard, path)
    [read] = (await wizard.ok("GET", f"/designs/{design}/reads"))["items"]
    assert (read["what"], read["release_id"], read["design_revision"]) == ("export", "release-1", 1)
    assert (await wizard.ok("GET", f"/designs/{foreign}/reads", by="policymaker:ES"))["items"] == []


async def test_the_lines_come_in_chunks_and_every_cursor_goes_on_where_it_stands(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "CHUNK", 2)
    made = [await wizard.design() for _ in range(5)]
    await _settle(wizard)
    lines = await _exported(wizard, "designs")
    assert [line["kind"] for line in lines] == ["design", "design", "cursor"] * 2 + ["design", "end"]
    assert [each["id"] for each in _of("design", lines)] == made
    for at, line in enumerate(lines):
        if line["kind"] in ("cursor", "end"):
            rest = await _exported(wizard, f"designs?cursor={line['data']['cursor']}")
            assert _of("design", rest) == _of("design", lines[at:])


async def test_the_next_export_holds_what_was_changed_since(wizard: Wizard) -> None:
    first, second = await wizard.design(), await wizard.design()
    await _settle(wizard)
    cursor = _of("end", await _exported(wizard, "designs"))[0]["cursor"]
    assert _of("end", await _exported(wizard, f"designs?cursor={cursor}")) == [{"cursor": cursor, "lines": 0}]
    await wizard.save(first, "context", context(caseload_low=1))
    third = await wizard.design()
    since = await _exported(wizard, f"designs?cursor={cursor}")
    assert [each["id"] for each in _of("design", since)] == [first, third]
    assert second not in str(since)


async def test_what_was_written_just_now_comes_once_more_rather_than_never(wizard: Wizard) -> None:
    """A slower transaction may yet commit an older moment than the one that was read."""
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    decided = await _decide(wizard, design)
    for path, kind, identifier in (("designs", "design", design), ("decisions", "decision", decided["id"])):
        cursor = _of("end", await _exported(wizard, path))[0]["cursor"]
        again = await _exported(wizard, f"{path}?cursor={cursor}")
        assert [each["id"] for each in _of(kind, again)] == [identifier]


async def test_a_design_about_which_nothing_can_be_said_takes_no_other_down(wizard: Wizard) -> None:
    without = await wizard.design()
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    lines = await _exported(wizard, "recommendations")
    assert [line["kind"] for line in lines] == ["problem", "recommendations", "end"]
    assert lines[0]["data"]["design_id"] == without
    assert lines[0]["data"]["problem"]["status"] == 409
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(releases).values(status="pending", bundle=None))
    lines = await _exported(wizard, "recommendations")
    assert [each["problem"]["status"] for each in _of("problem", lines)] == [409, 503]
    assert _of("problem", lines)[1]["design_id"] == design


@pytest.mark.parametrize(
    ("by", "query", "status"),
    [
        ("integrator:PL", "", 200), ("integrator:PL", "?country=PL", 200), ("integrator:*", "?country=ES", 200),
        ("admin:*", "", 200), ("integrator:PL", "?country=ES", 403), ("policymaker:PL", "", 403),
        ("analyst:*", "", 403), ("survey_manager:PL", "", 403), ("integrator:PL", "?country=ZZ", 422),
        ("integrator:PL", "?cursor=nonsense", 400),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["designs", "recommendations", "decisions"])
async def test_who_may_export_what(wizard: Wizard, path: str, by: str, query: str, status: int) -> None:
    answer = await wizard.call("GET", f"/exports/{path}{query}", by=by)
    assert answer.status_code == status, answer.text


async def test_a_cursor_belongs_to_one_export_and_one_country(wizard: Wizard) -> None:
    await wizard.design()
    cursor = _of("end", await _exported(wizard, "designs"))[0]["cursor"]
    for path in (f"recommendations?cursor={cursor}", f"designs?country=PL&cursor={cursor}"):
        assert (await wizard.call("GET", f"/exports/{path}", by=MACHINE)).status_code == 400


async def test_nothing_is_an_answer_too(wizard: Wizard) -> None:
    assert await _exported(wizard, "decisions") == [{"kind": "end", "data": {"cursor": None, "lines": 0}}]


@pytest.mark.parametrize(
    ("by", "status"),
    [("integrator:PL", 200), ("integrator:*", 200), ("integrator:ES", 403), ("survey_manager:PL", 403)],
)
async def test_a_national_machine_reads_its_own_country(wizard: Wizard, by: str, status: int) -> None:
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    for path in ("", "/recommendations", "/decisions", "/history"):
        assert (await wizard.call("GET", f"/designs/{design}{path}", by=by)).status_code == status
    listed = await wizard.call("GET", "/designs", by=by)
    seen = [each["id"] for each in listed.json().get("items", [])]
    assert seen == ([design] if status == 200 else [])


async def test_a_national_machine_writes_nothing_here(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    step = f"/designs/{design}/steps/context"
    body = {"option": "employer_services", "decision": "adopt", "reason": "A machine decides"}
    for method, path, sent in (
        ("POST", "/designs", {"title": "T", "country": "PL"}),
        ("PUT", step, context(caseload_low=1)),
        ("POST", f"/designs/{design}/decisions", body),
    ):
        answer = await wizard.call(method, path, sent, by=MACHINE, If_Match='"r1"')
        assert (answer.status_code, answer.json()["type"].rpartition("/")[2]) == (403, "wrong-role")
