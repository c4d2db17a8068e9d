"""Factors, demand, gap map, evidence and the coding queue."""

from __future__ import annotations

from engine_story import Engine


async def test_factors_count_voices_of_coded_statements_beside_the_survey(engine: Engine) -> None:
    said = [engine.statement(str(n), voice_id="anna") for n in range(3)]
    german = engine.statement("de", session="s-de", country="DE", stakeholder_type="ministry")
    rejected = engine.statement("no", status="rejected")
    await engine.tell(*said, german, rejected, engine.instrument())
    await engine.tell(
        *(engine.coding(s.id, "barrier.funding") for s in [*said, german, rejected]),
        engine.coding("de", "barrier.law", "rejected"), engine.coding("de", "enabler.law", "confirmed"),
    )  # fmt: skip
    await engine.tell(engine.figures(item="barriers=funding", code="barrier.funding"))

    funding, law = (await engine.get("/factors"))["items"]
    assert (funding["code"], funding["mentions"]["voices"], funding["mentions"]["statements"]) == (
        "barrier.funding", 2, 4,
    )  # fmt: skip
    assert funding["mentions"]["stakeholder_types"] == ["ministry", "pes"]
    assert (funding["survey"][0]["item"], funding["survey"][0]["share"]) == ("barriers=funding", 1.0)
    assert (law["code"], law["kind"]) == ("enabler.law", "enabler")
    in_germany = (await engine.get("/factors?country=DE&kind=barrier"))["items"]
    assert [f["mentions"]["voices"] for f in in_germany] == [1]


async def test_demand_gathers_requirements_and_mentions_by_code(engine: Engine) -> None:
    said = engine.statement("s")
    await engine.tell(
        said, engine.requirement(statements=["s"]), engine.requirement(country="DE", priority="could"),
        engine.requirement(status="dropped"), engine.requirement(kind="system", code=None, title="One sign-on"),
        engine.coding("s", "ai.evidence_retrieval"),
    )  # fmt: skip
    items = (await engine.get("/requirements-demand"))["items"]
    registers = next(d for d in items if d["code"] == "data.administrative_registers")
    assert (registers["must"], registers["could"], registers["voices"]["voices"]) == (1, 1, 1)
    assert any(d["code"] is None and d["requirements"][0]["title"] == "One sign-on" for d in items)
    [ai] = (await engine.get("/requirements-demand?kind=ai_function"))["items"]
    assert (ai["code"], ai["requirements"]) == ("ai.evidence_retrieval", [])


async def test_the_gap_map_shows_evidence_and_holes(engine: Engine) -> None:
    await engine.tell(engine.card(), engine.card(contexts=("context.neet",), direction="lowers"))
    gap_map = await engine.get("/gap-map")
    [cell] = gap_map["cells"]
    assert (cell["configurations"], cell["raises"], cell["lowers"]) == (2, 1, 1)
    assert gap_map["holes"] == len(gap_map["rows"]) * len(gap_map["columns"]) - 1
    assert len((await engine.get("/gap-map?rows=context&columns=practice_family"))["cells"]) == 2
    await engine.get("/gap-map?rows=outcome", status=422)


async def test_the_flow_counts_who_speaks_twice_once_and_tells_no_small_number(engine: Engine) -> None:
    anna = [engine.statement(f"anna {n}", voice_id="anna") for n in range(2)]
    others = [engine.statement(name, voice_id=name, country="DE") for name in ("ben", "cleo")]
    await engine.tell(
        *anna, *others,
        engine.card(statements=(anna[0], *others)),
        engine.card(contexts=("context.caseload_low", "context.neet"), statements=(anna[1],)),
        engine.card(outcome="outcome.lock_in", direction="lowers", statements=(others[0],), country="DE"),
        engine.card(contexts=("context.caseload_high",), polarity="contradicts", statements=(others[1],)),
        engine.card(outcome=None),
    )  # fmt: skip
    flow = await engine.get("/flow")
    brokerage = "mechanism.employer_brokerage"
    assert {(link["source"], link["target"], link["direction"]): link["voices"] for link in flow["links"]} == {
        ("context.caseload_low", brokerage, None): 3,
        ("context.neet", brokerage, None): None,
        (brokerage, "outcome.job_entry", "raises"): 3,
        (brokerage, "outcome.lock_in", "lowers"): None,
    }
    assert (flow["more"], flow["least"]) == (False, 3)
    assert (await engine.get("/flow?limit=1"))["more"]
    in_germany = (await engine.get("/flow?country=DE"))["links"]
    assert {(link["target"], link["voices"]) for link in in_germany} == {
        (brokerage, None), ("outcome.lock_in", None),
    }  # fmt: skip
    assert (await engine.get("/flow?context=context.neet"))["configurations"] == 1


async def test_evidence_is_found_by_its_provenance(engine: Engine) -> None:
    await engine.tell(
        engine.statement("a", practice_id="p", text="Quotable"),
        engine.statement("b", session="s-de", country="DE", language="de", quotable=False),
        engine.coding("a", "enabler.law"),
    )
    [item] = (await engine.get("/evidence?practice=p&country=PL"))["items"]
    assert (item["text"], item["codings"], item["session_id"]) == ("Quotable", ["enabler.law"], "s-pl")
    [german] = (await engine.get("/evidence?language=de", role="policymaker:*"))["items"]
    assert (german["text"], german["withheld"]) == (None, "not_quotable")
    assert (await engine.get("/evidence/b", role="coder:DE"))["text"] == "Said: b"


async def test_a_coder_is_not_told_what_others_coded(engine: Engine) -> None:
    """Who has finished is known where people code: there each sees what is not blind to them."""
    said = engine.statement("a")
    await engine.tell(said, engine.card(statements=(said,)), engine.coding("a", "enabler.law"))
    [configuration] = await engine.configurations()
    paths = ("/evidence/a", "/evidence", "/evidence/search?q=said", f"/configurations/{configuration['id']}/lineage")
    for path in paths:
        assert "enabler.law" not in str(await engine.get(path, role="coder:*")), path
        assert "enabler.law" in str(await engine.get(path, role="facilitator:*")), path


async def test_the_queue_starts_with_what_most_voices_stand_behind(engine: Engine) -> None:
    said = engine.statement("s", votes={"agree": 4, "pass": 1, "disagree": 0})
    coded = engine.statement("coded")
    await engine.tell(said, coded, engine.coding("coded", "enabler.law"), engine.card("vague", outcome=None))
    queue = await engine.get("/coding-queue?order=voices&limit=1", role="coder:PL")
    assert [(q["kind"], q["id"], q["voices"]) for q in queue["items"]] == [("statement", "s", 5)]
    assert (queue["cards_waiting"], queue["statements_waiting"]) == (1, 1)
    await engine.get("/coding-queue", role="policymaker:*", status=403)


async def test_the_queue_shows_a_coder_their_countries_alone(engine: Engine) -> None:
    await engine.tell(
        engine.session("s-both", level="international", countries=["DE", "PL"]),
        engine.statement("polish"),
        engine.statement("german", session="s-de", country="DE"),
        engine.statement("of the room", session="s-both", country="EU"),
        engine.card("vague", outcome=None),
    )

    async def waiting(role: str) -> tuple[set[str], int, int]:
        queue = await engine.get("/coding-queue?order=voices", role=role)
        return {item["id"] for item in queue["items"]}, queue["cards_waiting"], queue["statements_waiting"]

    assert await waiting("coder:DE") == ({"german", "of the room"}, 0, 2)
    assert await waiting("coder:PL") == ({"polish", "of the room", "vague"}, 1, 2)
    assert await waiting("coder:*") == ({"polish", "german", "of the room", "vague"}, 1, 3)
