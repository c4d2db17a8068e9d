"""From what people said to configurations."""

from __future__ import annotations

from almpo_contracts.cop import CardRecorded, StatementRecorded
from engine_story import Engine


async def test_a_card_becomes_a_configuration_with_one_voice(engine: Engine) -> None:
    said = engine.statement(text="With low caseloads counsellors broker with employers.")
    await engine.tell(engine.session(), said, engine.card(statements=(said,)))

    [configuration] = await engine.configurations("?country=PL")
    assert configuration["support"]["sessions"] == 1
    assert configuration["support"]["voices"] == 1
    assert configuration["support"]["statements"] == 1
    assert configuration["status"] == "proposed"
    assert configuration["lmp_category"] == "1"
    assert configuration["lineage"]["path"] == ["cards"]
    assert "they broker" not in str(configuration), "a coded configuration holds nobody's own words"
    [told] = await engine.told()
    assert (told.key, told.state.revision) == (configuration["id"], 1)


async def test_ten_statements_by_one_person_are_one_voice(engine: Engine) -> None:
    said = [engine.statement(voice_id="anna") for _ in range(10)]
    unattributed = [engine.statement(voice_id=None, session=s) for s in ("s-pl", "s-pl", "s-de")]
    statements = (*said, *unattributed)
    await engine.tell(*statements, engine.card(statements=statements))

    [configuration] = await engine.configurations()
    assert configuration["support"]["statements"] == 13
    assert configuration["support"]["voices"] == 1 + 2, "unattributed words are one voice per session"


async def test_a_card_without_statements_is_the_voice_of_its_session(engine: Engine) -> None:
    await engine.tell(engine.card(), engine.card(), engine.card(session="s-de", country="DE"))

    [configuration] = await engine.configurations()
    assert configuration["support"]["cards"] == 3
    assert configuration["support"]["voices"] == 2
    assert configuration["support"]["countries"] == ["DE", "PL"]


async def test_statements_may_arrive_after_the_cards_that_stand_on_them(engine: Engine) -> None:
    said = engine.statement()
    await engine.tell(engine.card(statements=(said,)))
    [before] = await engine.configurations()
    assert before["support"]["voices"] == 0

    await engine.tell(said)
    [after] = await engine.configurations()
    assert after["support"]["voices"] == 1
    assert after["revision"] == before["revision"] + 1


async def test_rejected_statements_and_unconfirmed_drafts_do_not_count(engine: Engine) -> None:
    good, bad = engine.statement(), engine.statement(status="rejected")
    draft = engine.statement("draft", form="ai_draft")
    await engine.tell(good, bad, draft, engine.card(statements=(good, bad, draft)))
    [configuration] = await engine.configurations()
    assert configuration["support"]["voices"] == 1

    await engine.tell(engine.statement("draft", form="ai_draft", status="confirmed"))
    [configuration] = await engine.configurations()
    assert configuration["support"]["voices"] == 2


async def test_contradiction_is_kept_as_dissent_beside_the_support(engine: Engine) -> None:
    await engine.tell(engine.card(), engine.card(polarity="contradicts", session="s-de", country="DE", statements=()))
    [configuration] = await engine.configurations()
    assert configuration["support"]["cards"] == 1
    [dissent] = configuration["dissent"]
    assert (dissent["kind"], dissent["countries"], dissent["cards"]) == ("contradicting_cards", ["DE"], 1)
    assert await engine.configurations("?country=DE") == [configuration], "it is found where it was contradicted"


async def test_a_configuration_that_is_only_contradicted_exists_without_support(engine: Engine) -> None:
    await engine.tell(engine.card(polarity="contradicts"))
    [configuration] = await engine.configurations()
    assert configuration["support"]["cards"] == 0
    assert configuration["dissent"][0]["cards"] == 1


async def test_opposite_directions_in_the_same_context_are_cross_linked(engine: Engine) -> None:
    await engine.tell(engine.card("up"))
    await engine.tell(engine.card("down", direction="lowers"), engine.card(contexts=("context.neet",)))
    by_direction = {
        c["direction"]: c for c in await engine.configurations() if c["contexts"][0]["code"] == "context.caseload_low"
    }
    up, down = by_direction["raises"], by_direction["lowers"]
    assert [(d["kind"], d["configuration_id"]) for d in up["dissent"]] == [("opposite_direction", down["id"])]
    assert [(d["kind"], d["configuration_id"]) for d in down["dissent"]] == [("opposite_direction", up["id"])]
    family = await engine.get(f"/families/{up['family']}")
    assert family["opposite_family"] == down["family"]
    assert len(family["held_in"]) == 2
    assert [c["id"] for c in family["failed_in"]] == [up["id"]]

    await engine.tell(engine.card("down", direction="lowers", withdrawn=True))
    [up_again] = [c for c in await engine.configurations() if c["id"] == up["id"]]
    assert up_again["dissent"] == []


async def test_an_uncoded_card_is_visible_at_once_and_merges_when_it_is_coded(engine: Engine) -> None:
    await engine.tell(engine.card())
    await engine.tell(engine.card("vague", contexts=("few clients each",), mechanism=None))
    [uncoded] = await engine.configurations("?status=uncoded")
    assert uncoded["contexts"] == [{"code": None, "text": "few clients each"}]
    assert (await engine.get("/coding-queue?order=voices"))["items"][0]["id"] == "vague"

    await engine.tell(engine.card("vague"))
    [merged] = await engine.configurations()
    assert merged["support"]["cards"] == 2
    await engine.get(f"/configurations/{uncoded['id']}", status=410)
    last = [e for e in await engine.told() if e.key == uncoded["id"]][-1].state
    assert (last.status, last.contexts, last.mechanism.resource) == ("rejected", [], ""), "an empty shell, no words"

    await engine.erase(CardRecorded, "vague")
    assert [e for e in await engine.told() if e.key == uncoded["id"]][-1].erased


async def test_when_all_cards_are_withdrawn_the_id_stays_usable(engine: Engine) -> None:
    await engine.tell(engine.card("one"))
    [first] = await engine.configurations()
    await engine.tell(engine.card("one", withdrawn=True))
    assert await engine.configurations() == []
    await engine.get(f"/configurations/{first['id']}", status=410)
    told = await engine.told()
    assert (told[-1].state.status, told[-1].state.support.cards) == ("rejected", 0)
    assert not any(event.erased for event in told)

    await engine.tell(engine.card("two"))
    [again] = await engine.configurations()
    assert again["id"] == first["id"]
    assert again["revision"] == 3, "downstream sees it rise, never fall back"


async def test_erasing_the_only_card_leaves_codes_and_nobodys_words(engine: Engine) -> None:
    said = engine.statement(text="secret words")
    await engine.tell(said, engine.card("only", statements=(said,), practice_id="p"))
    await engine.erase(CardRecorded, "only")
    await engine.erase(StatementRecorded, said.id)
    assert await engine.configurations() == []
    last = (await engine.told())[-1].state
    assert (last.support.voices, last.lineage.cards, last.lineage.statements) == (0, [], [])
    await engine.get(f"/evidence/{said.id}", status=404)


async def test_an_erased_statement_stops_counting_before_its_card_is_told_anew(engine: Engine) -> None:
    said, other = engine.statement(), engine.statement()
    await engine.tell(said, other, engine.card(statements=(said, other)))
    await engine.erase(StatementRecorded, said.id)
    [configuration] = await engine.configurations()
    assert configuration["support"]["voices"] == 1
    assert configuration["lineage"]["statements"] == [other.id]


async def test_nothing_is_told_when_nothing_really_changed(engine: Engine) -> None:
    said = engine.statement("s")
    await engine.tell(said, engine.card(statements=(said,)))
    told = len(await engine.told())
    await engine.tell(engine.statement("s", text="A typo mended"), engine.session("s-pl", "closed"))
    assert len(await engine.told()) == told


async def test_lineage_leads_from_the_claim_to_the_voices(engine: Engine) -> None:
    quoted, silent = engine.statement("a", text="We know them."), engine.statement("b", quotable=False)
    await engine.tell(
        engine.session(), quoted, silent, engine.card(statements=(quoted, silent)),
        engine.coding("a", "enabler.partnership"),
    )  # fmt: skip
    [configuration] = await engine.configurations()
    lineage = await engine.get(f"/configurations/{configuration['id']}/lineage", role="policymaker:PL")
    assert lineage["voices"] == 2
    assert [(s["text"], s["withheld"], s["voice"]) for s in lineage["statements"]] == [
        ("We know them.", None, "V1"),
        (None, "not_quotable", "V2"),
    ]
    assert lineage["statements"][0]["codings"] == ["enabler.partnership"]
    assert lineage["sessions"][0]["title"] == "Session s-pl"
    assert lineage["cards"][0]["mechanism"]["resource"] == "they broker"


async def test_a_late_session_changes_a_conclusion(engine: Engine) -> None:
    """A policymaker reads an accepted finding; a session that closed elsewhere meanwhile contradicts it."""
    await engine.tell(engine.session(), engine.card())
    [before] = await engine.configurations()
    await engine.post(
        f"/configurations/{before['id']}/review",
        {"decision": "accepted", "reason": "Heard in every session"},
        headers={"If-Match": f'"r{before["revision"]}"'},
    )
    late = engine.statement(session="s-it", country="IT", late=True, stakeholder_type="trade_union")
    await engine.tell(
        engine.session("s-it", "closed", countries=["IT"]),
        engine.card(polarity="contradicts", session="s-it", country="IT", statements=(late,)),
    )
    await engine.tell(late)
    [after] = await engine.configurations()
    assert after["status"] == "accepted", "a judgement stands until a person changes it"
    assert after["review"]["evidence_changed"]
    assert after["dissent"][0]["stakeholder_types"] == ["trade_union"]
    assert (await engine.told())[-1].state.dissent[0].countries == ["IT"]

    await engine.post(
        f"/configurations/{after['id']}/review",
        {"decision": "contested", "reason": "Italian unions saw the contrary"},
        role="analyst:IT",
        headers={"If-Match": f'"r{after["revision"]}"'},
    )
    assert [c["status"] for c in await engine.configurations("?status=contested")] == ["contested"]


async def test_lists_are_filtered_and_paged(engine: Engine) -> None:
    await engine.tell(
        engine.card(), engine.card(session="s2"), engine.card(contexts=("context.neet",)),
        engine.card(outcome="outcome.lock_in", direction="lowers"),
    )  # fmt: skip
    assert len(await engine.configurations("?context=context.neet")) == 1
    assert len(await engine.configurations("?outcome=outcome.lock_in&intervention=employer_services")) == 1
    assert await engine.configurations("?mechanism=mechanism.mentoring_belonging") == []
    first = await engine.get("/configurations?limit=2")
    assert first["items"][0]["support"]["voices"] == 2, "most voices first"
    second = await engine.get(f"/configurations?limit=2&cursor={first['next']}")
    ids = [c["id"] for c in first["items"] + second["items"]]
    assert len(set(ids)) == 3
    assert second["next"] is None
    await engine.get("/configurations?country=XX", status=422)
    await engine.get("/configurations/none", status=404)
