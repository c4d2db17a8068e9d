"""From a stakeholder's words to an explained recommendation and back again, in both worlds, through the gateway."""

from __future__ import annotations

from .chain import CONTEXT, FAMILY, MECHANISM, OUTCOME, Chain, response, until

SAID = "Przy małej liczbie podopiecznych doradcy znają pracodawców i za ludzi ręczą."


async def test_the_whole_chain(chain: Chain) -> None:
    # Respondents answer: a person, and a national service in a batch.
    wave = await chain.open_wave()
    receipt = await chain.respond(wave["id"])
    batch = {"items": [response() for _ in range(20)] + [response(country="UK")]}
    answered = await chain.call(
        "POST", f"/api/survey/v1/waves/{wave['id']}/responses:batch", "integrator:PL", json=batch
    )
    assert (answered["created"], answered["refused"]) == (20, 1), answered
    read = await chain.call(
        "GET", f"/api/survey/v1/responses/{receipt['id']}", headers={"Receipt-Code": receipt["receipt_code"]}
    )
    assert read["answers"]["mechanisms_seen"]["employer_brokerage"] == "4"
    assert await chain.counted(wave["id"]) == 21

    # A session: two rapporteurs capture at once, a card links what was said.
    session = await chain.live_session()
    people = [await chain.participant(session, kind) for kind in ("pes", "employer_organisation")]
    said = [
        await chain.capture(session, SAID, people[0]),
        await chain.capture(session, "Pracodawca mniej się boi zatrudnić.", people[1], role="rapporteur:*"),
    ]
    await chain.card(session, said)

    # Voted, read back, closed.
    await chain.move(session, "read-back")
    for person, word in zip(people, said, strict=True):
        joined = await chain.call(
            "POST", "/api/cop/v1/sessions/join", json={"code": person["join_code"]}, expect=(200, 201)
        )
        token = {"Participant-Token": joined["token"]}
        at = f"/api/cop/v1/sessions/{session['id']}/statements/{word['id']}/confirmations"
        await chain.call("POST", at, json={"decision": "confirm"}, headers=token, expect=(200, 201))
        person["token"] = token
    draft = {"items": [said[0]["id"]], "scale": "agree_pass_disagree"}
    rounds = f"/api/cop/v1/sessions/{session['id']}/rounds"
    vote_round = await chain.call("POST", rounds, "facilitator:*", json=draft, expect=201)
    for person in people:
        at = f"/api/cop/v1/rounds/{vote_round['id']}/votes/{said[0]['id']}"
        await chain.call("PUT", at, json={"value": "agree"}, headers=person["token"], expect=(200, 201))
    now = await chain.answer("GET", f"/api/cop/v1/rounds/{vote_round['id']}", "facilitator:*")
    closing = f"/api/cop/v1/rounds/{vote_round['id']}/close"
    await chain.call("POST", closing, "facilitator:*", headers={"If-Match": now.headers["etag"]})
    await chain.move(session, "close")

    # The wave closes, and its figures are released. Events reach the engine: a configuration with its voices, and the
    # survey's view beside it.
    await chain.call("POST", f"/api/survey/v1/waves/{wave['id']}/close", "survey_manager:*")

    def matches(c: dict) -> bool:  # type: ignore[type-arg]
        return (
            [x["code"] for x in c["contexts"]] == [CONTEXT]
            and c["mechanism"]["code"] == MECHANISM
            and c["outcome"]["code"] == OUTCOME
            and c["practice_family"] == FAMILY
        )

    configuration = await chain.configuration(
        lambda c: (
            matches(c)
            and c["support"]["voices"] >= 2
            and any(s["n"] and s["wave_id"] == wave["id"] for s in c["support"]["survey"])
        )
    )
    assert configuration["support"]["sessions"] >= 1
    assert "PL" in configuration["support"]["countries"]
    shares = [s for s in configuration["support"]["survey"] if s["code"] == MECHANISM and s["wave_id"] == wave["id"]]
    assert shares[0]["share"] == 1.0
    assert shares[0]["ci"] is None
    assert shares[0]["ci_reason"] == "open_link"

    # A person judges; a release; a design; ranked options with their reasons.
    await chain.judge(configuration)
    release = await chain.release()
    design = await chain.design()
    await chain.step(design, "context", {"memberships": [{"code": CONTEXT, "membership": 1.0}]})
    await chain.step(design, "objectives", {"outcomes": [{"code": OUTCOME, "direction": "raises"}]})
    advice = await chain.about(design, "recommendations")
    assert advice["release"]
    [option] = [o for o in advice["options"] if o["practice_family"] == FAMILY]
    assert option["applicability"]["low"] == 1.0
    assert option["applicability"]["reasons_for"]
    assert option["rank"]["position"] >= 1
    assert advice["abstained"], "families without reviewed evidence are abstained from, with the reason"
    assert all(a["reason"] for a in advice["abstained"])
    again = await chain.about(design, "recommendations")
    assert again == advice

    # A person decides, and the brief leads back to the voices.
    decision = {"option": FAMILY, "decision": "adopt", "reason": "It fits the offices we have."}
    at = f"/api/wizard/v1/designs/{design['id']}/decisions"
    await chain.call("POST", at, "policymaker:PL", json=decision, expect=201)
    brief = await chain.about(design, "brief", params={"format": "html", "language": "pl"})
    assert "It fits the offices we have." in brief
    assert configuration["id"] in brief
    lineage = str(await chain.about(design, "lineage"))
    assert said[0]["id"] in lineage
    assert "mechanisms_seen" in lineage
    assert release["id"] in str(advice["release"])


async def test_a_withdrawn_voice_is_gone_everywhere(chain: Chain) -> None:
    session = await chain.live_session(title="Who leaves")
    person = await chain.participant(session, "trade_union")
    words = "Słowa, które mają zniknąć."
    said = await chain.capture(session, words, person)
    await chain.card(session, [said], contexts=[{"code": "context.informal_work"}])
    informal = [{"code": "context.informal_work", "text": None}]
    before = await chain.configuration(lambda c: c["contexts"] == informal and c["support"]["voices"] == 1)

    at = f"/api/cop/v1/sessions/{session['id']}/participants/{person['id']}"
    tag = (await chain.answer("GET", at, "facilitator:*")).headers["etag"]
    await chain.call("DELETE", at, "facilitator:*", headers={"If-Match": tag}, expect=204)

    async def gone() -> bool | None:
        evidence = await chain.call("GET", "/api/cmo/v1/evidence", "analyst:*", params={"limit": 500})
        there = [c for c in await chain.configurations() if c["id"] == before["id"] and c["support"]["voices"]]
        return None if words in str(evidence) or there else True

    assert await until(gone, "the erasure at the engine")


async def test_consent_that_is_taken_back_on_a_phone_reaches_the_engine(chain: Chain) -> None:
    session = await chain.live_session(title="Who takes back their word")
    person = await chain.participant(session, "trade_union")
    words = "Słowa, których nie wolno cytować."
    said = await chain.capture(session, words, person)

    async def evidence() -> dict[str, object] | None:
        found = await chain.call("GET", "/api/cmo/v1/evidence", "policymaker:*", params={"limit": 500})
        return next((each for each in found["items"] if each["id"] == said["id"]), None)

    async def told() -> bool | None:
        item = await evidence()
        return True if item is not None and item["text"] == words else None

    assert await until(told, "the statement at the engine")
    joined = await chain.call("POST", "/api/cop/v1/sessions/join", json={"code": person["join_code"]}, expect=201)
    mine = f"/api/cop/v1/sessions/{session['id']}/participants/me"
    body = {"attribution": False, "quotes": False}
    await chain.call("PATCH", mine, json=body, headers={"Participant-Token": joined["token"]})

    async def withheld() -> bool | None:
        item = await evidence()
        gone = item is not None and item["text"] is None and item["stakeholder_type"] is None
        return True if gone else None

    assert await until(withheld, "the withdrawal at the engine")


async def test_the_demo_world_speaks_problems_everywhere(chain: Chain) -> None:
    for path in ("/api/survey/v1/nothing", "/api/cop/v1/nothing", "/api/cmo/v1/nothing", "/api/wizard/v1/nothing"):
        answer = await chain.answer("GET", path)
        assert answer.status_code == 404
        assert answer.headers["content-type"].startswith("application/problem+json")
    for path in ("/api/cop/v1/sessions", "/api/cmo/v1/configurations", "/api/wizard/v1/designs"):
        assert (await chain.answer("GET", path)).status_code == 401
    page = await chain.answer("GET", "/survey/anything")
    assert page.status_code == 200
    assert "<html" in page.text
