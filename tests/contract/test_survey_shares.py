"""The survey's report, what it tells the engine, and the answers themselves say the same."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

from almpo_contracts.survey import FiguresReleased, InstrumentPublished, ResponseRecorded
from cmo_engine.simulation.answers import Counter
from servicekit.events.sqlite_log import SqliteLog
from servicekit.testing import start_service
from sqlalchemy import select
from survey_api.load_content import instrument_id_of, load_content
from survey_api.responses.tables import responses as stored
from survey_api.service import SERVICE

BASE = "/api/survey/v1"
FUNCTIONS = ["skills_demand_forecasting", "vacancy_curriculum_analysis", "evidence_retrieval"]
FUNCTIONS += ["programme_design_support", "scenario_simulation", "anomaly_drift_alerts"]
FUNCTIONS += ["multilingual_access", "staff_assistant"]


def _answers(chance: random.Random) -> dict[str, Any]:
    ranked = FUNCTIONS[:]
    chance.shuffle(ranked)
    answers: dict[str, Any] = {
        "level": "eu",
        "ai_priority": ranked,
        "trust_conditions": {
            row: chance.choice(["1", "3", "4", "5", "dont_know"]) for row in ("audit", "bias_testing")
        },
        "ai_benefits": chance.choice([["better_fit"], ["lower_cost", "better_fit"], ["none_expected"], ["dont_know"]]),
        "ai_risks": chance.choice([["unfair_treatment"], ["privacy_loss", "dont_know"], ["none_of_these"]]),
        "never_automate": chance.choice([["profiling_ranking_persons", "sanctions"], ["sanctions"], ["dont_know"]]),
        "oversight_expected": chance.choice(["person_can_override", "sample_checks", "dont_know"]),
    }
    for name in ("ai_priority", "ai_benefits", "trust_conditions"):
        if chance.random() < 0.2:
            del answers[name]
    return answers


async def test_shares_agree(tmp_path: Path) -> None:
    chance = random.Random(20260301)
    async with start_service(SERVICE, tmp_path) as service:
        await load_content(service.deps, [])
        manager = service.issuer.headers("survey_manager:*", "integrator:*")
        instrument = instrument_id_of("cop-survey")
        draft = {"instrument_id": instrument, "version": 1, "title": "t", "opens_at": "2020-01-01T00:00:00Z"}
        wave = (await service.client.post(f"{BASE}/waves", json=draft, headers=manager)).json()
        item = {
            "language": "en",
            "stratum": {"country": "PL", "stakeholder_type": "pes"},
            "consent": {"version": "consent-v1", "open_text": False, "quotation": False},
            "complete": True,
        }
        items = [{**item, "answers": _answers(chance)} for _ in range(60)]
        path = f"{BASE}/waves/{wave['id']}"
        sent = await service.client.post(f"{path}/responses:batch", json={"items": items}, headers=manager)
        assert sent.json()["refused"] == 0, sent.text
        await service.client.post(f"{path}/close", headers=manager)
        await service.drain()
        report = (await service.client.get(f"{path}/reports/ai-and-trust", headers=manager)).json()
        log = service.deps.log
        assert isinstance(log, SqliteLog)
        published = await _read(log, InstrumentPublished)
        responses = await _read(log, ResponseRecorded)
        async with service.deps.database.read() as tx:
            rows = (await tx.execute(select(stored.c.id, stored.c.answers))).all()
        answers = {row.id: row.answers for row in rows}
        [told] = await _read(log, FiguresReleased)

    counter = Counter(InstrumentPublished.model_validate(published[0]))
    for response in responses:
        # The event does not tell what was chosen; the survey service's own rows do.
        assert response["answers"] == {}
        counter.add(ResponseRecorded.model_validate({**response, "answers": answers[response["id"]]}))
    counted = {(key.item, key.code): of for key, of in counter.tallies().items()}
    engine = {(share["item"], share["code"]): share for share in told["shares"]}
    for key, share in engine.items():
        n, hits = counted.get(key, (0, 0))
        assert share["suppressed"] or (share["n"], share["share"]) == (n, round(hits / n, 6)), key
    assert counted.keys() <= engine.keys()
    compared = 0
    for share in report["groups"][0]["shares"]:
        key = (share["item"], share["code"])
        # Of a matrix that is no scale the engine has no share.
        if share["code"] is None or share["about"] == "in_use" or share["suppressed"] or key not in engine:
            continue
        assert (share["n"], share["share"]) == (engine[key]["n"], engine[key]["share"]), key
        compared += 1
    assert compared >= 20
    said = {share["about"] for share in report["groups"][0]["shares"] if not share["suppressed"]}
    assert said >= {"priority", "benefit", "risk", "condition", "never", "oversight"}


async def _read(log: SqliteLog, payload: type[Any]) -> list[dict[str, Any]]:
    import json

    consumer = log.consumer(f"reader of {payload.__name__}", [payload.topic])
    await consumer.seek_to_beginning()
    found: list[dict[str, Any]] = []
    while delivered := await consumer.poll(500, 0.05):
        found += [json.loads(each.record.value) for each in delivered if each.record.value is not None]
        await asyncio.sleep(0)
    await consumer.close()
    return found
