"""The same remaining inputs give the same bytes: whatever came in which order, how often, and was erased meanwhile,
the incremental configurations equal those of a rebuild."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from almpo_contracts.base import Payload
from almpo_contracts.cop import CardRecorded, CodingRecorded, StatementRecorded
from almpo_contracts.survey import FiguresReleased, InstrumentPublished, ResponseRecorded
from cmo_engine.configurations.queries import documents
from cmo_engine.judgements.tables import judgements
from cmo_engine.rebuild import DERIVED, rebuild, rebuild_command
from cmo_engine.releases.queries import find, snapshot_of
from cmo_engine.releases.reproducing import reproduce
from cmo_engine.releases.tables import releases
from cmo_engine.service import SERVICE
from engine_story import Engine, record_of, tombstone_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servicekit import migrations
from servicekit.events.log import Record
from servicekit.testing import start_service
from sqlalchemy import select

CODINGS = ("k1", "k2", "k3")
CARDS, STATEMENTS, RESPONSES, SESSIONS = ("c1", "c2", "c3"), ("s1", "s2", "s3"), ("r1", "r2", "r3", "r4"), ("x", "y")
WAVES = ("w", "v")

# One entry: what is told (a function of the engine's builders), or an erasure of a key.
cards = st.fixed_dictionaries(
    {
        "identifier": st.sampled_from(CARDS),
        "contexts": st.sampled_from([("context.neet",), ("context.neet", "context.caseload_low"), ("in words",)]),
        "mechanism": st.sampled_from(["mechanism.employer_brokerage", "mechanism.mentoring_belonging", None]),
        "direction": st.sampled_from(["raises", "lowers"]),
        "polarity": st.sampled_from(["supports", "contradicts"]),
        "behind": st.sets(st.sampled_from(STATEMENTS)),
        "session": st.sampled_from(SESSIONS),
        "withdrawn": st.sampled_from([False, False, True]),
        "synthetic": st.booleans(),
    }
)
statements = st.fixed_dictionaries(
    {
        "identifier": st.sampled_from(STATEMENTS),
        "session": st.sampled_from(SESSIONS),
        "voice_id": st.sampled_from(["anna", "ben", None]),
        "status": st.sampled_from(["captured", "confirmed", "rejected"]),
        "country": st.sampled_from(["PL", "DE"]),
    }
)
responses = st.fixed_dictionaries(
    {
        "identifier": st.sampled_from(RESPONSES),
        "step": st.sampled_from(["1", "4", "5", "dont_know"]),
        "complete": st.sampled_from([True, True, False]),
        "wave_access": st.sampled_from(["open", "invited"]),
        "min_cell": st.sampled_from([1, 2]),
        "synthetic": st.booleans(),
    }
)
figures = st.fixed_dictionaries(
    {
        "wave": st.sampled_from(WAVES),
        "share": st.sampled_from([None, 0.25, 0.5, 1.0]),
        "n": st.sampled_from([5, 10]),
        "synthetic": st.booleans(),
    }
)
passages = st.fixed_dictionaries(
    {
        "identifier": st.sampled_from(CODINGS),
        "code": st.sampled_from(["barrier.law", "enabler.law"]),
        "decision": st.sampled_from(["applied", "rejected"]),
        "at": st.sampled_from([(0, 5), (5, 9)]),
        "quote": st.sampled_from(["one reading", "another"]),
        "voice_id": st.sampled_from(["anna", "ben", None]),
        "quotable": st.booleans(),
    }
)
erasures = st.sampled_from(
    [(CodingRecorded, key) for key in CODINGS]
    + [(CardRecorded, key) for key in CARDS]
    + [(StatementRecorded, key) for key in STATEMENTS]
    + [(ResponseRecorded, key) for key in RESPONSES]
    + [(FiguresReleased, key) for key in WAVES]
    + [(InstrumentPublished, "i:1")]
)
happenings = st.lists(
    st.one_of(
        st.tuples(st.just("card"), cards),
        st.tuples(st.just("card"), cards),
        st.tuples(st.just("statement"), statements),
        st.tuples(st.just("response"), responses),
        st.tuples(st.just("figures"), figures),
        st.tuples(st.just("passage"), passages),
        st.tuples(st.just("instrument"), st.none()),
        st.tuples(st.just("session"), st.sampled_from(SESSIONS)),
        st.tuples(st.just("erase"), erasures),
        st.tuples(st.just("again"), st.integers(1, 10)),
    ),
    min_size=1,
    max_size=25,
)


def _records(story: Engine, happened: Sequence[tuple[str, Any]]) -> list[Record]:
    told: list[Record] = []
    for what, given_ in happened:
        if what == "again":
            # A relay that crashed sends its last batch again, whole and in order: the newest of a key stays last.
            told += told[-given_:]
        elif what == "erase":
            told.append(tombstone_of(*given_))
        else:
            told.append(record_of(_payload(story, what, given_)))
    return told


def _payload(story: Engine, what: str, given_: Any) -> Payload:
    if what == "instrument":
        return story.instrument()
    if what == "session":
        return story.session(given_)
    if what == "passage":
        return story.passage(**given_)
    if what == "statement":
        return story.statement(**given_)
    if what == "figures":
        return story.figures(**given_)
    if what == "response":
        rest = {k: v for k, v in given_.items() if k != "step"}
        return story.response(answers={"mechanisms_seen": {"employer_brokerage": given_["step"]}}, **rest)
    rest = {k: v for k, v in given_.items() if k != "behind"}
    return story.card(**rest).model_copy(update={"statements": sorted(given_["behind"])})


@asynccontextmanager
async def _engine(template: Path) -> AsyncIterator[Engine]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(template, Path(folder) / "cmo.db")
        async with start_service(SERVICE, Path(folder), consumer_tries=1) as started:
            yield Engine(started)


async def _derived(engine: Engine) -> dict[str, list[Any]]:
    """Every derived row, and the configurations' bytes among them."""
    async with engine.started.deps.database.read() as tx:
        found = {t.name: sorted(map(repr, (await tx.execute(select(t))).all())) for t in DERIVED}
        return {**found, "bytes": sorted((await documents(tx)).items())}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("law") / "template.db"
    migrations.upgrade("cmo_engine", f"sqlite:///{path}")
    return path


async def _law(template: Path, happened: Sequence[tuple[str, Any]], seed: int) -> None:
    chance = random.Random(seed)
    async with _engine(template) as engine, _engine(template) as other:
        records = _records(engine, happened)
        at = 0
        release: dict[str, Any] | None = None
        while at < len(records):
            if release is None and 2 * at >= len(records):
                release = await engine.post("/releases", {"title": "Halfway"})
                await _is_what_is_shown(engine, release)
            size = chance.randint(1, 6)
            await engine.deliver(*records[at : at + size])
            at += size
        incremental = await _derived(engine)

        # Another order across keys and topics; within a key the log keeps it.
        order = {key: chance.random() for key in {(r.topic, r.key) for r in records}}
        await other.deliver(*sorted(records, key=lambda r: order[r.topic, r.key]))
        assert (await _derived(other))["bytes"] == incremental["bytes"]

        told = len(await engine.told())
        await rebuild(engine.started.deps)
        assert await _derived(engine) == incremental
        if release is not None:
            await _reproduces(engine, release["id"])
        await engine.started.drain()
        assert len(await engine.told()) == told, "a rebuild that changes nothing tells nothing"

        for topic in {r.topic for r in records}:
            await engine.started.deps.log.compact(topic)
        await rebuild(engine.started.deps)
        assert await _derived(engine) == incremental
        await _revisions_rise(engine)


async def _is_what_is_shown(engine: Engine, release: dict[str, Any]) -> None:
    """The bundle is made of its own inputs, and says of each configuration what the engine's tables say."""
    bundle = await engine.get(f"/releases/{release['id']}/bundle")
    shown = {c["id"]: c for c in await engine.configurations("?limit=100") if c["status"] != "uncoded"}
    assert {c["id"] for c in bundle["configurations"]} == shown.keys()
    for configuration in bundle["configurations"]:
        for name, value in configuration.items():
            assert value == shown[configuration["id"]][name], name


async def _reproduces(engine: Engine, release_id: str) -> None:
    """Whatever came in or was erased since."""
    async with engine.started.deps.database.read() as tx:
        inputs, row = await snapshot_of(tx, release_id), await find(tx, release_id)
    assert inputs is not None
    assert row is not None
    assert reproduce(inputs, row.bundle) == []


async def _revisions_rise(engine: Engine) -> None:
    last: dict[str, int] = {}
    for event in await engine.told():
        assert last.get(event.key) != -1, "after an erasure the key never comes back"
        if event.payload is not None:
            assert event.payload.revision > last.get(event.key, 0), "the topic may be compacted, but revisions rise"
        last[event.key] = -1 if event.payload is None else event.payload.revision


_relaxed = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@settings(max_examples=12, deadline=None, suppress_health_check=_relaxed)
@given(happened=happenings, seed=st.integers(0, 1000))
async def test_incremental_equals_rebuild(template: Path, happened: list[tuple[str, Any]], seed: int) -> None:
    await _law(template, happened, seed)


@pytest.mark.long
@settings(max_examples=60, deadline=None, suppress_health_check=_relaxed)
@given(happened=happenings, seed=st.integers(0, 1000))
async def test_incremental_equals_rebuild_long(template: Path, happened: list[tuple[str, Any]], seed: int) -> None:
    await _law(template, happened, seed)


async def test_a_rebuild_leaves_what_people_judged_and_froze(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    await engine.tell(engine.session(), engine.statement("s"), engine.card(), engine.instrument(), engine.response())
    [configuration] = await engine.configurations()
    await engine.post(
        f"/configurations/{configuration['id']}/review",
        {"decision": "accepted", "reason": "As heard"},
        headers={"If-Match": '"r1"'},
    )
    await engine.post("/releases", {"title": "One"})

    async def owned() -> list[Any]:
        async with engine.started.deps.database.read() as tx:
            return [(await tx.execute(select(table))).all() for table in (judgements, releases)]

    before, seen = await owned(), await engine.get(f"/configurations/{configuration['id']}")
    async with engine.started.deps.database.write() as tx:
        for table in DERIVED:
            await tx.execute(table.delete())
    await rebuild_command(engine.started.deps, [])
    assert "5 events" in capsys.readouterr().out
    assert await owned() == before
    assert await engine.get(f"/configurations/{configuration['id']}") == seen
