"""A release is a frozen evidence base: reproducible, and superseded by an erasure."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from almpo_contracts.cop import CardRecorded, CodingRecorded, RequirementRecorded, StatementRecorded
from cmo_engine.canonical import canonical
from cmo_engine.metadata import metadata
from cmo_engine.rebuild import rebuild
from cmo_engine.releases.queries import snapshot_of
from cmo_engine.releases.reproducing import reproduce_command
from cmo_engine.releases.snapshot import decode, inflate
from cmo_engine.releases.tables import releases, snapshots
from engine_story import Engine
from sqlalchemy import select

CANARY = "A canary sang in the labour office."


async def _bundle(engine: Engine, release: dict[str, Any]) -> tuple[bytes, dict[str, Any]]:
    path = f"/api/cmo/v1/releases/{release['id']}/bundle"
    answer = await engine.started.client.get(path, headers=engine.started.issuer.headers("integrator:*"))
    assert answer.headers["etag"] == f'"{hashlib.sha256(answer.content).hexdigest()}"'
    unchanged = await engine.started.client.get(
        path, headers={**engine.started.issuer.headers("integrator:*"), "If-None-Match": answer.headers["etag"]}
    )
    assert unchanged.status_code == 304
    return answer.content, json.loads(answer.content)


async def _evidence(engine: Engine) -> None:
    quoted = engine.statement("quoted", text="Employers call us back.")
    silent = engine.statement("silent", text="I would rather not say", quotable=False, voice_id="b")
    await engine.tell(
        engine.session(), quoted, silent, engine.card("c", statements=(quoted, silent)),
        engine.card("vague", mechanism=None), engine.coding("quoted", "enabler.partnership"),
        engine.coding("silent", "trust.audit"),
        engine.requirement("need", statements=["quoted"], title="Vacancy data by region"),
        engine.instrument(), *(engine.response() for _ in range(5)),
    )  # fmt: skip


async def test_the_same_state_gives_the_same_bytes(engine: Engine) -> None:
    await _evidence(engine)
    one = await engine.post("/releases", {"title": "First", "parameters": {"note": 1}})
    two = await engine.post("/releases", {"title": "Second", "parameters": {"note": 1}})
    first, bundle = await _bundle(engine, one)
    second, _ = await _bundle(engine, two)
    assert first == second
    assert len(first) == one["bundle_bytes"]
    assert (one["number"], two["number"]) == (1, 2)

    assert [c["lineage"]["cards"] for c in bundle["configurations"]] == [["c"]], "uncoded ones stay out"
    assert "revision" not in bundle["configurations"][0]
    assert (bundle["factors"][0]["evidence"], bundle["trust_shares"][0]["evidence"]) == (["quoted"], ["silent"])
    assert [s["voice"] for s in bundle["statements"]] == ["V1", "V2"]
    assert [f["code"] for f in bundle["factors"]] == ["enabler.partnership"]
    assert [r["code"] for r in bundle["trust_shares"]] == ["trust.audit"]
    assert {s["id"]: s["quote"] for s in bundle["statements"]} == {"quoted": "Employers call us back.", "silent": None}
    assert bundle["inputs"]["almpo.survey.responses.v1"]["count"] == 5
    assert bundle["codebook"]["labels"]["mechanism.employer_brokerage"]["de"]
    assert bundle["requirement_demand"][0]["voices"]["voices"] == 1

    await engine.started.drain()
    told = await engine.releases_told()
    assert [(e.state.title, e.state.bundle_sha256) for e in told if e.key == one["id"]] == [
        ("First", one["bundle_sha256"])
    ]


async def test_a_diff_names_what_changed(engine: Engine) -> None:
    await _evidence(engine)
    one = await engine.post("/releases", {"title": "First"})
    await engine.tell(engine.card("d", session="s-de", country="DE"), engine.card("e", contexts=("context.neet",)))
    two = await engine.post("/releases", {"title": "Second"})
    diff = await engine.get(f"/releases/{one['id']}/diff/{two['id']}")
    assert (len(diff["added"]), diff["removed"], diff["unchanged"]) == (1, [], 0)
    [changed] = diff["changed"]
    before, after = changed["fields"]["support"]
    assert (before["cards"], after["cards"]) == (1, 2)
    assert changed["why"] == [
        {"kind": "cards", "added": ["d"], "removed": [], "because": None},
        {"kind": "sessions", "added": ["s-de"], "removed": [], "because": None},
    ]
    assert await engine.get(f"/releases/{two['id']}/diff/now") == {
        "release": two["id"], "other": "now", "added": [], "removed": [], "changed": [], "unchanged": 2, "why": [],
        "factors": [], "demand": [],
    }  # fmt: skip
    assert [r["title"] for r in (await engine.get("/releases"))["items"]] == ["Second", "First"]


async def test_a_diff_says_why(engine: Engine) -> None:
    """What changed since the last release, for each kind of reason."""
    await _evidence(engine)
    one = await engine.post("/releases", {"title": "First"})
    [configuration] = [c for c in await engine.configurations() if c["status"] != "uncoded"]

    async def since() -> Any:
        return await engine.get(f"/releases/{one['id']}/diff/now")

    def whys(diff: Any) -> list[str]:
        return [why["kind"] for changed in diff["changed"] for why in changed["why"]]

    await engine.tell(engine.statement("silent", status="rejected", quotable=False, voice_id="b"))
    assert whys(await since()) == ["statements"]
    await engine.tell(engine.statement("silent", quotable=False, voice_id=None))
    assert whys(await since()) == [], "two voices still, now of another kind"
    await engine.tell(engine.statement("silent", quotable=False, voice_id="voice of quoted"))
    assert whys(await since()) == ["recounted"]
    await engine.tell(engine.card("no", polarity="contradicts"))
    assert whys(await since()) == ["cards", "dissent"]
    await engine.tell(engine.figures(0.5))
    path = f"/configurations/{configuration['id']}"
    revision = (await engine.get(path))["revision"]
    review = {"decision": "contested", "reason": "Heard otherwise"}
    await engine.post(f"{path}/review", review, headers={"If-Match": f'"r{revision}"'})
    assert whys(await since()) == ["cards", "survey", "dissent", "judgement"]

    await engine.tell(
        engine.session("s-new"), engine.statement("new", session="s-new", voice_id="new"),
        engine.coding("new", "enabler.partnership"),
        engine.passage("data.administrative_registers", session_id="s-new"),
    )  # fmt: skip
    diff = await since()
    assert diff["why"] == [{"kind": "sessions", "added": ["s-new"], "removed": [], "because": None}]
    assert diff["factors"] == [{"code": "enabler.partnership", "voices": [1, 2], "survey": False}]
    assert diff["demand"] == [{"code": "data.administrative_registers", "voices": [1, 2], "survey": False}]

    two = await engine.post("/releases", {"title": "Second"})
    await engine.erase(CardRecorded, "no")
    diff = await engine.get(f"/releases/{one['id']}/diff/{two['id']}")
    assert [why["kind"] for why in diff["why"]] == ["sessions", "erasure"]


async def test_an_erasure_supersedes_the_releases_that_held_the_words(engine: Engine) -> None:
    await _evidence(engine)
    untouched = await engine.post("/releases", {"title": "Before"})
    await engine.tell(engine.statement("other"))
    await engine.erase(StatementRecorded, "other")
    assert (await engine.get(f"/releases/{untouched['id']}"))["revision"] == 1, "it never held these words"

    await engine.erase(StatementRecorded, "quoted")
    release = await engine.get(f"/releases/{untouched['id']}")
    raw, bundle = await _bundle(engine, release)
    assert release["revision"] == 2
    assert b"Employers call us back" not in raw
    assert b'"quoted"' not in raw
    assert "erased" in bundle["superseded_because"]
    told = [e.state for e in await engine.releases_told() if e.key == release["id"]]
    assert [(t.revision, t.bundle_sha256) for t in told] == [
        (1, untouched["bundle_sha256"]),
        (2, hashlib.sha256(raw).hexdigest()),
    ]

    await engine.erase(CardRecorded, "c")
    await engine.erase(RequirementRecorded, "need")
    raw, bundle = await _bundle(engine, await engine.get(f"/releases/{untouched['id']}"))
    assert bundle["configurations"] == [], "nothing stands behind it any more"
    assert b"Vacancy data by region" not in raw


async def test_a_quote_leaves_the_releases_when_consent_is_withdrawn(engine: Engine) -> None:
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "Before"})
    await engine.tell(engine.statement("quoted", quotable=False, text="Employers call us back."))
    raw, bundle = await _bundle(engine, await engine.get(f"/releases/{release['id']}"))
    assert b"Employers call us back" not in raw
    assert {s["id"] for s in bundle["statements"]} == {"quoted", "silent"}
    assert "withdrew" in bundle["superseded_because"]


async def test_releases_are_for_analysts_to_make(engine: Engine) -> None:
    await engine.post("/releases", {"title": "No"}, role="policymaker:*", status=403)
    problem = await engine.post("/releases", {"title": ""}, status=422)
    assert problem["errors"][0]["pointer"] == "/title"
    await engine.get("/releases/none", status=404)


async def test_a_release_with_any_synthetic_figure_is_synthetic(engine: Engine) -> None:
    """Factors, trust and demand carry the survey's shares and coded statements that no configuration rests on."""
    await engine.tell(engine.session(), engine.card("c"), engine.instrument(), engine.statement("said"))
    assert not (await engine.post("/releases", {"title": "Nothing synthetic"}))["synthetic"]

    await engine.tell(engine.figures(item="barriers=funding", code="barrier.funding", synthetic=True))
    release = await engine.post("/releases", {"title": "A synthetic wave"})
    _, bundle = await _bundle(engine, release)
    assert [f["code"] for f in bundle["factors"]] == ["barrier.funding"]
    assert not any(c["synthetic"] for c in bundle["configurations"])
    assert release["synthetic"]
    assert bundle["synthetic"]


async def test_a_release_with_synthetic_mentions_is_synthetic(engine: Engine) -> None:
    demo = engine.statement("demo", synthetic=True)
    await engine.tell(engine.session(), engine.card("c"), demo, engine.coding("demo", "trust.audit"))
    release = await engine.post("/releases", {"title": "A demo session's mentions"})
    _, bundle = await _bundle(engine, release)
    assert [r["mentions"]["voices"] for r in bundle["trust_shares"]] == [1]
    assert release["synthetic"]


async def test_the_report_names_what_hangs_on_one_country_and_what_is_found_at_this_size(engine: Engine) -> None:
    await engine.tell(
        engine.session(), engine.card("here"), engine.card("there", session="s-de", country="DE"),
        engine.card("alone", contexts=("context.neet",)),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": "Two countries"})
    _, bundle = await _bundle(engine, release)
    both, alone = (
        next(c["id"] for c in bundle["configurations"] if len(c["support"]["countries"]) == n) for n in (2, 1)
    )
    report = await engine.get(f"/releases/{release['id']}/report?noise=0.1")
    assert report["without_country"] == [
        {"country": "DE", "weakened": [both], "lost": []},
        {"country": "PL", "weakened": [both], "lost": [alone]},
    ]
    planted = report["planted_truth"]
    assert (planted["sessions"], planted["configurations"], planted["noise"], planted["bounded"]) == (2, 2, 0.1, False)
    assert [r["method"] for r in planted["recovery"]] == ["consensus", "configurations", "whole_terms", "triples"]
    assert await engine.get(f"/releases/{release['id']}/report?noise=0.1") == report, "the same again"

    await engine.get(f"/releases/{release['id']}/report?noise=0.9", status=422)
    await engine.get("/releases/none/report", status=404)


async def test_the_report_names_what_hangs_on_one_practice(engine: Engine) -> None:
    await engine.tell(
        engine.card("p1", practice_id="one"), engine.card("p2", practice_id="two"),
        engine.card("n1", contexts=("context.neet",), practice_id="one"),
        engine.card("n2", contexts=("context.neet",), practice_id="two", polarity="contradicts"),
        engine.card("g1", contexts=("context.caseload_high",), practice_id="one"),
        engine.card("g2", contexts=("context.caseload_high",)),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": "Practices"})
    _, bundle = await _bundle(engine, release)
    of = {c["contexts"][0]["code"]: c["id"] for c in bundle["configurations"]}
    report = await engine.get(f"/releases/{release['id']}/report")
    assert [(p["practice"], p["weakened"], p["lost"]) for p in report["without_practice"]] == [
        ("one", sorted([of["context.caseload_low"], of["context.caseload_high"]]), [of["context.neet"]]),
        ("two", [of["context.caseload_low"]], []),
    ]


async def test_the_report_of_an_empty_release_says_nothing_hangs_on_anybody(engine: Engine) -> None:
    release = await engine.post("/releases", {"title": "Nothing yet"})
    report = await engine.get(f"/releases/{release['id']}/report")
    assert report["without_country"] == []
    assert report["planted_truth"]["sessions"] == 0


async def test_a_release_is_reproduced_whatever_came_in_since(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    deps = engine.started.deps
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "First", "parameters": {"note": 1}})
    same = f"the same {release['bundle_bytes']} bytes, sha256 {release['bundle_sha256']}\n"
    await reproduce_command(deps, [release["id"]])
    assert capsys.readouterr().out == same

    more = [engine.statement(f"more {n}", session="s-de", country="DE") for n in range(10)]
    await engine.tell(
        *more, engine.card("c2", statements=tuple(more), country="DE", session="s-de"),
        engine.statement("quoted", text="Said otherwise later."), engine.coding("more 1", "barrier.law"),
        engine.figures(0.25), engine.response(),
    )  # fmt: skip
    await rebuild(deps)
    await reproduce_command(deps, [release["id"]])
    assert capsys.readouterr().out == same
    with pytest.raises(SystemExit) as unknown:
        await reproduce_command(deps, ["none"])
    assert unknown.value.code == 2


async def test_another_bundle_than_the_inputs_make_is_told(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "First"})

    async def tamper(**columns: Any) -> str:
        async with engine.started.deps.database.write() as tx:
            await tx.execute(releases.update().values(**columns))
        with pytest.raises(SystemExit) as left:
            await reproduce_command(engine.started.deps, [release["id"]])
        assert left.value.code == 1
        return capsys.readouterr().out

    _, bundle = await _bundle(engine, release)
    assert "parts that differ: factors" in await tamper(bundle=canonical({**bundle, "factors": []}))
    assert "the inputs are not those it was made of" in await tamper(snapshot_sha256="0" * 64)


async def test_an_erasure_makes_a_revision_that_reproduces_and_the_words_are_nowhere(
    engine_on_both: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = engine_on_both
    deps = engine.started.deps
    await _evidence(engine)
    await engine.tell(
        engine.statement("canary", text=CANARY, voice_id="canary's voice"),
        engine.passage("barrier.law", identifier="k", quote=CANARY),
        engine.requirement("asked", title=CANARY, statements=["canary"]),
        engine.card("c3", statements=(engine.statement("canary", text=CANARY, voice_id="canary's voice"),)),
        engine.coding("canary", "barrier.funding"),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": "First"})
    assert CANARY in str(await _bundle(engine, release))
    # The quote moves to another place before its speaker is erased: the release still holds the old one.
    await engine.tell(engine.passage("barrier.law", identifier="k", quote=CANARY, at=(90, 110)))
    await reproduce_command(deps, [release["id"]])
    assert "the same" in capsys.readouterr().out

    await engine.erase(StatementRecorded, "canary")
    await engine.erase(CodingRecorded, "k")
    await engine.erase(RequirementRecorded, "asked")
    await engine.erase(CardRecorded, "c3")
    revised = await engine.get(f"/releases/{release['id']}")
    _, bundle = await _bundle(engine, revised)
    assert "erased" in bundle["superseded_because"]
    assert "barrier.law" not in {f["code"] for f in bundle["factors"]}, "what only the erased said counts no more"
    assert bundle["configurations"][0]["support"]["voices"] == 2
    await reproduce_command(deps, [release["id"]])
    said = capsys.readouterr().out
    assert f"the same {revised['bundle_bytes']} bytes" in said
    assert "At the request of a person" in said
    with pytest.raises(SystemExit) as left:
        await reproduce_command(deps, [release["id"], "--revision", "1"])
    assert left.value.code == 1
    assert f"revision 1 was superseded by revision {revised['revision']}: At the request" in capsys.readouterr().out

    held = await _everything(engine)
    assert "Employers call us back." in held, "the test can see what is held"
    assert CANARY not in held
    assert "canary's voice" not in held


async def _everything(engine: Engine) -> str:
    """All that the database holds, deflated columns inflated."""
    found = []
    async with engine.started.deps.database.read() as tx:
        for table in metadata.sorted_tables:
            for row in await tx.execute(select(table)):
                found += [inflate(v) if isinstance(v, bytes | memoryview) else str(v) for v in row]
    return "\n".join(found)


async def test_a_release_without_inputs_still_loses_what_is_erased(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    """One from before inputs were kept: its bundle is rewritten, its counts stay, and it says that it has none."""
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "Old"})
    async with engine.started.deps.database.write() as tx:
        await tx.execute(snapshots.delete())
        await tx.execute(releases.update().values(snapshot_sha256=None))
    await engine.tell(engine.statement("silent", quotable=False))
    await engine.erase(StatementRecorded, "quoted")
    revised = await engine.get(f"/releases/{release['id']}")
    raw, bundle = await _bundle(engine, revised)
    assert (revised["revision"], revised["snapshot_sha256"]) == (2, None)
    assert b"Employers call us back" not in raw
    assert bundle["configurations"][0]["support"]["voices"] == 2
    with pytest.raises(SystemExit):
        await reproduce_command(engine.started.deps, [release["id"]])
    assert "before inputs were kept" in capsys.readouterr().out


async def test_inputs_hold_no_more_words_than_the_bundle(engine: Engine) -> None:
    await _evidence(engine)
    await engine.tell(engine.passage("barrier.law", quote="Not to be quoted", quotable=False))
    release = await engine.post("/releases", {"title": "One"})
    async with engine.started.deps.database.read() as tx:
        inputs = await snapshot_of(tx, release["id"])
    assert inputs is not None
    assert "Employers call us back." in inputs
    for words in ("I would rather not say", "Not to be quoted", "they broker", "words of a person"):
        assert words not in inputs
    assert "response" not in decode(inputs).model_dump(), "nobody's answers, only published shares"


async def test_a_release_says_what_stands_out_of_its_cards(engine: Engine) -> None:
    said = [engine.statement(f"s{n}", session=f"x{n % 2}") for n in range(4)]
    cards = [engine.card(f"c{n}", statements=(one,), session=one.session_id) for n, one in enumerate(said[:3])]
    slip = engine.card("slip", outcome="outcome.job_quality", statements=(said[3],), session="x1")
    await engine.tell(*said, *cards, slip)
    _, bundle = await _bundle(engine, await engine.post("/releases", {"title": "Three and a slip"}))
    assert len(bundle["configurations"]) == 2
    [one] = bundle["consensus"]
    assert (one["identity"]["outcome"], one["voices"], one["sessions"]) == ("outcome.job_entry", 4, 2)
    assert one["members"] == [c["id"] for c in bundle["configurations"]]
