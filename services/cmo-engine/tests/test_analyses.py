"""Analyses over HTTP: given data, live evidence, long ones, the same bytes again, and what an erasure takes."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import numpy as np
import pytest
from almpo_contracts.cop import CardRecorded, StatementRecorded
from cmo_engine.analyses import execution, service
from engine_story import Engine
from qca_data import read

LIPSET = read("lipset_crisp")
DATA = {
    "cases": list(LIPSET.ids),
    "columns": {name: LIPSET.column(name).astype(int).tolist() for name in LIPSET.names},
}
QCA = {"method": "qca", "title": "Democracy", "data": DATA, "outcome": "SURV", "solution": "parsimonious"}
AS_IS = {"kind": "as_is", "reason": "A share of voices is taken as the degree."}


async def _result(engine: Engine, analysis: dict[str, Any], status: int = 200) -> Any:
    return await engine.get(analysis["result_path"].removeprefix("/api/cmo/v1"), status=status)


async def _ended(engine: Engine, identifier: str) -> dict[str, Any]:
    for _ in range(600):
        analysis: dict[str, Any] = await engine.get(f"/analyses/{identifier}")
        if analysis["status"] != "running":
            return analysis
        await asyncio.sleep(0.1)
    raise AssertionError("the analysis did not end within a minute")


async def _made(engine: Engine, draft: dict[str, Any]) -> dict[str, Any]:
    """On a busy machine a short one may be answered with 202 too."""
    answer = await engine.started.client.post(
        "/api/cmo/v1/analyses", json=draft, headers=engine.started.issuer.headers("analyst:*")
    )
    assert answer.status_code in (201, 202), answer.text
    assert answer.headers["location"].endswith(answer.json()["id"])
    return await _ended(engine, answer.json()["id"])


async def test_data_are_analysed_and_the_result_is_kept_with_them(engine_on_both: Engine) -> None:
    engine = engine_on_both
    made = await _made(engine, QCA)
    assert made["status"] == "done"
    result = await _result(engine, made)
    [model] = result["result"]["solutions"]
    assert [term["term"] for term in model["terms"]] == ["DEV*STB"]
    whole = await engine.get(f"/analyses/{made['id']}")
    assert whole["data"]["columns"]["DEV"] == DATA["columns"]["DEV"]
    assert [own["id"] for own in (await engine.get("/analyses?method=qca"))["items"]] == [made["id"]]


@pytest.mark.parametrize(
    ("draft", "key"),
    [
        ({"method": "necessity", "outcome": "SURV", "incl_cut": 0.9}, "expressions"),
        ({"method": "cna"}, "csf"),
        ({"method": "robustness", "outcome": "SURV"}, "steps"),
    ],
)
async def test_the_other_methods_are_made_too(engine: Engine, draft: dict[str, Any], key: str) -> None:
    made = await _made(engine, {"title": "Democracy", "data": DATA, **draft})
    assert made["status"] == "done", made["because"]
    assert (await _result(engine, made))["result"][key]


async def test_robustness_moves_anchors_and_looks_into_each_country(engine: Engine) -> None:
    """Raw values go with a calibrated question, so that its crossovers can be moved and a picture shows both."""
    values = [1, 2, 4, 6, 8, 9]
    columns = {"A": values, "B": [0, 1, 0, 1, 0, 1], "Y": [0, 0, 0, 1, 1, 1]}
    anchors = {"kind": "direct", "exclusion": 0, "crossover": 5, "inclusion": 10, "reason": "Half of the scale."}
    draft = {
        "method": "robustness", "title": "Raw", "data": {"cases": list("abcdef"), "columns": columns}, "outcome": "Y",
        "calibration": {"A": anchors}, "incl_cut": 0.7, "shifts": [-0.5, 0.5],
        "clusters": {**dict.fromkeys("abc", "PL"), **dict.fromkeys("def", "DE")},
    }  # fmt: skip
    made = await _made(engine, draft)
    assert made["status"] == "done", made["because"]
    result = (await _result(engine, made))["result"]
    assert [s["value"] for s in result["steps"] if s["what"] == "crossover of A"] == [-0.5, 0.5]
    assert [(c["cluster"], c["n"]) for c in result["clusters"]["within"]] == [("DE", 3), ("PL", 3)]
    assert made["provenance"]["raw"] == {"A": dict(zip("abcdef", values, strict=True))}
    answer = await engine.started.client.post(
        f"/api/cmo/v1/analyses/{made['id']}/rerun", headers=engine.started.issuer.headers("analyst:*")
    )
    again = await _ended(engine, answer.json()["id"])
    assert again["result_sha256"] == made["result_sha256"]


async def test_the_same_question_to_the_same_cases_gives_the_same_bytes(engine: Engine) -> None:
    first = await _made(engine, QCA)
    answer = await engine.started.client.post(
        f"/api/cmo/v1/analyses/{first['id']}/rerun", headers=engine.started.issuer.headers("analyst:*")
    )
    second = await _ended(engine, answer.json()["id"])
    assert second["rerun_of"] == first["id"]
    assert second["result_sha256"] == first["result_sha256"]
    assert await _result(engine, second) == await _result(engine, first)


async def test_cases_that_cannot_be_analysed_are_refused_at_their_place(engine: Engine) -> None:
    columns = {**DATA["columns"], "DEV": [1.2, 0.5, *DATA["columns"]["DEV"][2:]]}
    problem = await engine.post("/analyses", {**QCA, "data": {**DATA, "columns": columns}}, status=422)
    assert problem["errors"][0]["pointer"] == "/data/columns/DEV/0"
    assert "outside [0, 1]" in problem["errors"][0]["message"]
    problem = await engine.post("/analyses", {**QCA, "outcome": None}, status=422)
    assert "needs an outcome" in problem["errors"][0]["message"]
    missing = {**DATA["columns"], "DEV": [None, *DATA["columns"]["DEV"][1:]]}
    problem = await engine.post("/analyses", {**QCA, "data": {**DATA, "columns": missing}}, status=422)
    assert "are missing" in problem["errors"][0]["message"]


async def test_only_analysts_make_analyses(engine: Engine) -> None:
    await engine.post("/analyses", QCA, role="policymaker:*", status=403)
    made = await _made(engine, QCA)
    await engine.get(f"/analyses/{made['id']}", role="policymaker:*")


def _hard() -> dict[str, Any]:
    """A random outcome over 14 conditions: no model of provably smallest size is found in a minute."""
    random = np.random.default_rng(1)
    columns = {f"C{at}": random.integers(0, 2, 400).tolist() for at in range(14)}
    columns["Y"] = random.integers(0, 2, 400).tolist()
    data = {"cases": [f"c{at}" for at in range(400)], "columns": columns}
    return {**QCA, "data": data, "outcome": "Y", "seconds": 60, "incl_cut": 0.6}


async def test_a_long_one_runs_beside_the_service_and_can_be_cancelled(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "WAIT_S", 0.05)
    running = await engine.post("/analyses", _hard(), status=202)
    assert running["status"] == "running"
    await engine.get(f"/analyses/{running['id']}/result", status=409)
    cancelled = await engine.post(f"/analyses/{running['id']}/cancel", None, status=200)
    assert cancelled["status"] == "cancelled"
    await asyncio.sleep(0.5)
    assert (await engine.get(f"/analyses/{running['id']}"))["status"] == "cancelled", "its end does not undo that"
    deleted = await engine.started.client.delete(
        f"/api/cmo/v1/analyses/{running['id']}", headers=engine.started.issuer.headers("analyst:*")
    )
    assert deleted.status_code == 204
    await engine.get(f"/analyses/{running['id']}", status=404)


async def test_a_long_one_shows_its_progress_while_the_service_answers(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "WAIT_S", 0.0)
    running = await engine.post("/analyses", _hard(), status=202)
    tables, shown = engine.started.deps.tables, []
    async with asyncio.timeout(60):
        while not shown:
            await engine.get("/configurations")
            async with engine.started.deps.database.read() as tx:
                rows = (await tx.execute(tables.live.select())).all()
            shown = [row.data for row in rows if row.event == "progress" and running["id"] in row.stream]
            await asyncio.sleep(0.05)
    assert 0 < shown[0]["seconds"] <= shown[0]["of"] == 60
    await engine.post(f"/analyses/{running['id']}/cancel", None, status=200)


async def test_a_long_one_ends_by_itself_and_tells_so_on_its_stream(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "WAIT_S", 0.0)
    running = await engine.post("/analyses", {**QCA, "method": "robustness"}, status=202)
    ended = await _ended(engine, running["id"])
    assert ended["status"] == "done", ended["because"]
    async with engine.started.deps.database.read() as tx:
        rows = (await tx.execute(engine.started.deps.tables.live.select())).all()
    assert [row.event for row in rows if row.stream == f"analysis:{running['id']}"][-1] == "done"


async def test_a_process_that_takes_too_much_memory_ends_alone(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MEMORY_MB", 64)
    made = await _made(engine, _hard())
    assert made["status"] == "failed"
    assert "64 MB" in made["because"] or "more memory" in made["because"]
    monkeypatch.setattr(service, "MEMORY_MB", execution.MEMORY_MB)
    assert (await _made(engine, QCA))["status"] == "done", "the service goes on"


async def _family(engine: Engine) -> str:
    """Six practices, each in its country; low caseloads go with job entry → the id of a configuration."""
    said: list[Any] = []
    for at, (country, contexts, direction) in enumerate(
        [
            ("PL", ("context.caseload_low", "context.neet"), "raises"),
            ("DE", ("context.caseload_low",), "raises"),
            ("EL", ("context.neet",), "lowers"),
            ("IT", ("context.neet",), "lowers"),
            ("ES", ("context.caseload_low", "context.neet"), "raises"),
        ]
    ):
        statement = engine.statement(f"st{at}", session=f"s{at}", country=country)
        said += [
            engine.session(f"s{at}"),
            statement,
            engine.card(
                f"c{at}", contexts=contexts, direction=direction, statements=(statement,), session=f"s{at}",
                country=country, practice_id=f"p{at}",
            ),
        ]  # fmt: skip
    await engine.tell(*said)
    [first] = [
        c for c in await engine.configurations() if c["support"]["countries"] == ["DE"] and c["direction"] == "raises"
    ]
    return str(first["id"])


def _assumed(proposal: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"case": case["id"], "condition": name, "membership": 0.0, "reason": "The session's notes rule it out."}
        for case in proposal["cases"]
        for name, value in case["values"].items()
        if value["raw"] is None
    ]


async def test_a_configuration_proposes_cases_and_two_calls_make_the_analysis(engine: Engine) -> None:
    proposal = await engine.get(f"/configurations/{await _family(engine)}/cases")
    assert {c["name"] for c in proposal["conditions"]} == {"CASELOAD_LOW", "EMPLOYER_BROKERAGE", "NEET"}
    by_country = {case["country"]: case["values"] for case in proposal["cases"]}
    assert by_country["DE"]["NEET"] == {"raw": None, "voices_for": 0, "voices_against": 0}, "silence is not absence"
    assert by_country["EL"]["OUTCOME"] == {"raw": 0.0, "voices_for": 0, "voices_against": 1}
    assert proposal["share_missing"] == pytest.approx(3 / 20)

    draft = proposal["request"]
    problem = await engine.post("/analyses", draft, status=422)
    assert any(error["pointer"].endswith("/reason") for error in problem["errors"]), "anchors need a person's reason"

    draft["calibration"] = dict.fromkeys(draft["calibration"], AS_IS)
    draft["conditions"] = ["CASELOAD_LOW", "NEET"]
    made = await _made(engine, {**draft, "assumed": _assumed(proposal), "solution": "parsimonious"})
    assert made["status"] == "done", made["because"]
    result = (await _result(engine, made))["result"]
    assert [[term["term"] for term in model["terms"]] for model in result["solutions"]] == [["CASELOAD_LOW"]]
    whole = await engine.get(f"/analyses/{made['id']}")
    assert whole["provenance"]["raw"]["CASELOAD_LOW"]["p2.EL"] is None
    assert len(whole["parameters"]["assumed"]) == 3


async def test_too_many_missing_values_are_refused_and_few_leave_their_case_out(engine: Engine) -> None:
    draft = (await engine.get(f"/configurations/{await _family(engine)}/cases"))["request"]
    draft["calibration"] = dict.fromkeys(draft["calibration"], AS_IS)
    draft["selection"]["max_missing"] = 0.1
    problem = await engine.post("/analyses", draft, status=422)
    assert problem["errors"][0]["code"] == "too_much_missing"
    draft["selection"]["max_missing"] = 0.2
    problem = await engine.post("/analyses", draft, status=422)
    assert "the outcome is 1 for every case" in problem["errors"][0]["message"], "only the whole cases are left"
    del draft["calibration"]["NEET"]
    problem = await engine.post("/analyses", draft, status=422)
    assert [(e["pointer"], e["code"]) for e in problem["errors"]] == [("/calibration/NEET", "not_calibrated")]


@pytest.mark.parametrize(("kind", "key"), [(StatementRecorded, "st0"), (CardRecorded, "c0")])
async def test_an_erasure_takes_the_cases_and_the_result(engine_on_both: Engine, kind: Any, key: str) -> None:
    engine = engine_on_both
    proposal = await engine.get(f"/configurations/{await _family(engine)}/cases")
    draft = proposal["request"]
    draft["calibration"] = dict.fromkeys(draft["calibration"], AS_IS)
    made = await _made(engine, {**draft, "assumed": _assumed(proposal)})
    kept = await _made(engine, QCA)
    await engine.erase(kind, key)
    gone = await engine.get(f"/analyses/{made['id']}")
    assert (gone["status"], gone["data"], gone["provenance"], gone["result_path"]) == ("superseded", None, None, None)
    assert "erased" in gone["because"]
    await engine.get(f"/analyses/{made['id']}/result", status=410)
    await engine.post(f"/analyses/{made['id']}/rerun", None, status=409)
    assert (await engine.get(f"/analyses/{kept['id']}"))["status"] == "done", "it was made of other data"
    async with engine.started.deps.database.read() as tx:
        row = await service.queries.find(tx, made["id"])
    assert row is not None
    assert "p0.PL" not in json.dumps([row.data, row.provenance, row.result])
