"""Confidence and review are people's words, each with its reason."""

from __future__ import annotations

from typing import Any

import pytest
from cmo_engine.judgements.opinions import Verdict, judged_of
from engine_story import Engine
from hypothesis import given
from hypothesis import strategies as st
from servicekit.testing import StartedService

COMPONENTS = ("methodological_limitations", "coherence", "adequacy", "relevance")


def _draft(**changed: Any) -> dict[str, Any]:
    components = {name: {"concern": "minor", "reason": "few late statements"} for name in COMPONENTS}
    return {"level": "moderate", "components": components, "reason": "Coherent, from two countries", **changed}


async def _one(engine: Engine) -> tuple[str, dict[str, str]]:
    said = engine.statement()
    await engine.tell(said, engine.card(statements=(said,)))
    [configuration] = await engine.configurations()
    return f"/configurations/{configuration['id']}", {"If-Match": f'"r{configuration["revision"]}"'}


async def test_confidence_is_judged_beside_the_facts_and_told(engine: Engine) -> None:
    path, seen = await _one(engine)
    sheet = await engine.get(f"{path}/confidence")
    assert sheet["confidence"]["level"] is None, "never computed"
    assert sheet["facts"]["methodological_limitations"]["verbatim"] == 1
    assert sheet["facts"]["relevance"]["countries"] == ["PL"]

    judged = await engine.post(f"{path}/confidence", _draft(), role="analyst:PL", headers=seen)
    assert judged["level"] == "moderate"
    configuration = await engine.get(path)
    assert configuration["confidence"]["components"]["coherence"] == "minor"
    await engine.started.drain()
    assert (await engine.told())[-1].state.confidence.level == "moderate"

    more = engine.statement(voice_id="another")
    await engine.tell(more, engine.card(statements=(more,)))
    [entry] = (await engine.get(f"{path}/judgements"))["items"]
    assert entry["evidence_changed"]
    assert (await engine.get(path))["confidence_evidence_changed"]


@pytest.mark.parametrize(
    ("draft", "pointer"),
    [
        (_draft(reason="  "), "/reason"),
        (_draft(level="certain"), "/level"),
        (_draft(components={"coherence": {"concern": "minor", "reason": "fine enough"}}), "/components/adequacy"),
        (
            _draft(components={n: {"concern": "minor", "reason": ""} for n in COMPONENTS}),
            "/components/coherence/reason",
        ),
        (_draft(score=5), "/score"),
    ],
)
async def test_a_level_without_reasons_is_refused(engine: Engine, draft: dict[str, Any], pointer: str) -> None:
    path, seen = await _one(engine)
    problem = await engine.post(f"{path}/confidence", draft, headers=seen, status=422)
    assert pointer in {error["pointer"] for error in problem["errors"]}


async def test_one_judges_what_one_has_seen(engine: Engine) -> None:
    path, seen = await _one(engine)
    review = {"decision": "accepted", "reason": "As heard"}
    await engine.post(f"{path}/review", review, status=428)
    await engine.tell(engine.card(session="s2"))
    problem = await engine.post(f"{path}/review", review, headers=seen, status=412)
    assert problem["current"]["support"]["cards"] == 2


async def test_only_analysts_of_a_country_that_was_heard_judge(engine: Engine) -> None:
    path, seen = await _one(engine)
    review = {"decision": "accepted", "reason": "As heard"}
    await engine.post(f"{path}/review", review, role="analyst:DE", headers=seen, status=403)
    await engine.post(f"{path}/review", review, role="policymaker:PL", headers=seen, status=403)
    await engine.get(path, role="rapporteur:PL", status=403)
    await engine.post(f"{path}/review", review, role="analyst:PL", headers=seen)


async def test_a_card_is_coded_before_it_is_judged(engine: Engine) -> None:
    await engine.tell(engine.card(mechanism=None))
    [configuration] = await engine.configurations()
    path, seen = f"/configurations/{configuration['id']}", {"If-Match": '"r1"'}
    await engine.post(f"{path}/review", {"decision": "accepted", "reason": "As heard"}, headers=seen, status=409)


async def test_a_repeated_request_judges_once(engine: Engine) -> None:
    path, seen = await _one(engine)
    headers = {**seen, "Idempotency-Key": "k1"}
    token = engine.started.issuer.headers("analyst:*")
    answers = [
        await engine.started.client.post(
            f"/api/cmo/v1{path}/review",
            json={"decision": "rejected", "reason": "A misunderstanding"},
            headers={**token, **headers},
        )
        for _ in range(2)
    ]
    assert [a.status_code for a in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert len((await engine.get(f"{path}/judgements"))["items"]) == 1


async def test_changes_are_streamed_to_whoever_is_signed_in(engine: Engine) -> None:
    await engine.tell(engine.card())
    started: StartedService = engine.started
    async with started.deps.database.read() as tx:
        rows = (await tx.execute(started.deps.tables.live.select())).all()
    assert [(row.event, row.data["status"]) for row in rows] == [("configuration", "proposed")]
    refused = await started.client.get("/api/cmo/v1/stream")
    assert refused.status_code == 401


async def _judge(engine: Engine, path: str, by: str, draft: dict[str, Any], *, at: str = "/confidence") -> Any:
    """`by`: the judge."""
    token = engine.started.issuer.token("analyst:*", subject=by)
    revision = (await engine.get(path))["revision"]
    answer = await engine.started.client.post(
        f"/api/cmo/v1{path}{at}", json=draft, headers={"Authorization": f"Bearer {token}", "If-Match": f'"r{revision}"'}
    )
    return answer


async def test_judges_who_differ_are_shown_until_a_person_settles_it_with_a_reason(engine: Engine) -> None:
    path, _ = await _one(engine)
    assert (await _judge(engine, path, "anna", _draft())).status_code == 201
    early = await _judge(engine, path, "carla", _draft(), at="/confidence/settlement")
    assert (early.status_code, early.json()["type"].endswith("no-disagreement")) == (409, True)

    doubts = {**_draft()["components"], "coherence": {"concern": "serious", "reason": "Unions saw the contrary"}}
    await _judge(engine, path, "ben", _draft(level="low", components=doubts, reason="Half of the voices differ"))
    sheet = await engine.get(f"{path}/confidence")
    assert [(o["by"], o["level"]) for o in sheet["opinions"]] == [("anna", "moderate"), ("ben", "low")]
    assert sheet["opinions"][1]["components"]["coherence"]["reason"] == "Unions saw the contrary"
    assert sheet["disagreement"] == ["level", "coherence"]
    await engine.started.drain()
    assert (await engine.told())[-1].state.confidence.disagreement == ["level", "coherence"]

    unexplained = await _judge(engine, path, "carla", _draft(reason=" "), at="/confidence/settlement")
    assert unexplained.status_code == 422
    settled = await _judge(
        engine, path, "carla", _draft(level="low", components=doubts, reason="We read the notes together"),
        at="/confidence/settlement",
    )  # fmt: skip
    assert settled.json()["kind"] == "settlement"
    sheet = await engine.get(f"{path}/confidence")
    assert (sheet["disagreement"], sheet["confidence"]["level"]) == ([], "low")
    assert sheet["settlement"]["reason"] == "We read the notes together"
    assert len(sheet["opinions"]) == 2, "what each judge holds stays to be read"
    kinds = [j["kind"] for j in (await engine.get(f"{path}/judgements"))["items"]]
    assert kinds == ["settlement", "confidence", "confidence"]

    await _judge(engine, path, "anna", _draft(components=doubts))
    assert (await engine.get(path))["confidence"]["disagreement"] == ["level"], "a judge who still differs reopens it"
    release = await engine.post("/releases", {"title": "With both"})
    bundle = await engine.get(f"/releases/{release['id']}/bundle")
    [configuration] = bundle["configurations"]
    assert configuration["confidence"]["disagreement"] == ["level"]
    assert [o["by"] for o in configuration["opinions"]] == ["ben", "anna"]
    assert configuration["settlement"]["by"] == "carla"


async def test_one_judge_who_thinks_again_is_no_disagreement(engine: Engine) -> None:
    path, _ = await _one(engine)
    await _judge(engine, path, "anna", _draft())
    await _judge(engine, path, "anna", _draft(level="low"))
    sheet = await engine.get(f"{path}/confidence")
    assert (sheet["disagreement"], [o["level"] for o in sheet["opinions"]]) == ([], ["low"])


_judgements = st.lists(
    st.tuples(
        st.sampled_from(["confidence", "confidence", "confidence", "settlement", "review"]),
        st.sampled_from(["anna", "ben", "carla"]),
        st.sampled_from(["high", "low"]),
        st.sampled_from(["minor", "serious"]),
    ),
    max_size=9,
)


@given(_judgements)
def test_judges_disagree_exactly_while_somebody_differs_from_what_stands(said: list[tuple[str, str, str, str]]) -> None:
    verdicts = [
        Verdict(f"{at:03}", kind, level, {"coherence": {"concern": concern, "reason": "so"}}, "so", by, "t", "e")
        for at, (kind, by, level, concern) in enumerate(said)
    ]
    judged = judged_of(verdicts)
    assert judged == judged_of(verdicts[::-1]), "their order in the table changes nothing"
    confidence = [v for v in verdicts if v.kind != "review"]
    assert judged.confidence == (confidence[-1] if confidence else None), "the last word stands, and nothing else"
    since = max((at for at, v in enumerate(verdicts) if v.kind == "settlement"), default=None)
    last = {v.by: v for v in verdicts if v.kind == "confidence"}
    voiced = [v for v in last.values() if since is None or v.id > verdicts[since].id]
    voiced += [verdicts[since]] if since is not None else []
    differ = {(v.verdict, v.components["coherence"]["concern"]) for v in voiced}
    assert bool(judged.disagreement) == (len(differ) > 1)
