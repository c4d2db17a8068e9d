"""Recommendations over the API: repeatable, without invented figures, honest about what is not known."""

from __future__ import annotations

from typing import Any

import pytest
from servicekit.content_models import Effect
from servicekit.vocabulary import Language
from wizard_api.ranking.effects import effects_for
from wizard_story import Wizard, configuration, context, statement, voices

GAPS = ("enablers_missing", "barriers_present", "data_gaps")


async def test_the_same_release_and_design_give_the_same_bytes(wizard: Wizard) -> None:
    await wizard.release(
        configuration("c1", ("context.legacy_it",)),
        configuration("c2", ("context.neet",), family="hiring_subsidies", category="4"),
    )
    one = await wizard.design(context=context(unemployment_high=0.4))
    two = await wizard.design(context=context(unemployment_high=0.4))
    for path in ("recommendations", "sensitivity"):
        first = await wizard.call("GET", f"/designs/{one}/{path}")
        again = await wizard.call("GET", f"/designs/{one}/{path}")
        same = await wizard.call("GET", f"/designs/{two}/{path}")
        assert first.content == again.content == same.content


async def test_vote_counts_are_never_shown_as_effects(wizard: Wizard) -> None:
    rows = wizard.deps.content.effects()
    counts = {row.id for row in rows if row.kind == "vote_count"}
    assert counts, "the content has vote counts to be kept out"
    families = wizard.deps.content.families()
    await wizard.release(*(configuration(f"c-{f.code}", family=f.code, category=f.lmp_category) for f in families))
    shown = await wizard.recommendations(await wizard.design())
    assert len(shown["options"]) == len(families)
    for option in shown["options"]:
        assert not counts & {effect["id"] for effect in option["effects"]}
        assert (option["effects_note"] is None) == bool(option["effects"])
    estimated = {o["practice_family"]: o["effects"] for o in shown["options"]}
    assert estimated["supported_employment"]
    assert estimated["digital_matching"] == []


def test_a_neighbours_estimate_is_not_borrowed() -> None:
    def row(identifier: str, family: str | None, category: str | None) -> Effect:
        return Effect(
            id=identifier, kind="effect", scope="pooled", practice_family=family, study="S", year=None,
            doi_or_url="doi", programme_type="p", lmp_category=category, outcome="o", estimand="ITT", unit="pp",
            horizon_months=None, horizon_origin=None, population=None, country_or_scope=None, estimate=1,
            ci_low=None, ci_high=None, n_estimates=None, n_studies=None, certainty_note="n", source_read="r",
            inferred_fields=None,
        )  # fmt: skip

    rows = [
        row("own", "work_based_training", "2"),
        row("next", "institutional_training", "2"),
        row("all2", None, "2"),
        row("all", None, None),
    ]
    found = [(effect.id, match) for effect, match in effects_for(rows, "work_based_training", "2")]
    assert found == [("own", "practice_family"), ("all2", "lmp_category")]


async def test_without_a_judgement_certainty_is_not_yet_judged(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    [option] = (await wizard.recommendations(await wizard.design()))["options"]
    assert option["certainty"] == {"level": None, "text": "not yet judged", "judged": 0, "of": 1}


async def test_what_is_not_known_widens_the_interval_and_is_said(wizard: Wizard) -> None:
    await wizard.release(configuration("c1", ("context.caseload_low", "context.neet")))
    design = await wizard.design()
    [option] = (await wizard.recommendations(design))["options"]
    assert (option["applicability"]["low"], option["applicability"]["high"]) == (0, 1)
    [unknown] = option["applicability"]["reasons_against"][:1]
    assert (unknown["kind"], unknown["codes"]) == ("unknown", ["context.caseload_low", "context.neet"])
    await wizard.save(design, "context", context(caseload_high=0.3, neet=1))
    [option] = (await wizard.recommendations(design))["options"]
    assert (option["applicability"]["low"], option["applicability"]["high"]) == (0.7, 0.7)


async def test_adverse_and_contested_evidence_is_a_reason_against(wizard: Wizard) -> None:
    await wizard.release(
        configuration("c1"),
        configuration("c2", outcome="outcome.lock_in"),
        configuration("c3", outcome="outcome.qualification_gained", status="contested"),
        configuration("c4", status="proposed"),
    )
    [option] = (await wizard.recommendations(await wizard.design()))["options"]
    kinds = {reason["kind"]: reason for reason in option["applicability"]["reasons_against"]}
    assert kinds["adverse"]["configurations"] == ["c2"]
    assert kinds["contested"]["configurations"] == ["c3"]
    assert "1" in kinds["unreviewed"]["text"]
    assert option["dissent"][0]["kind"] == "contested"
    assert [each["id"] for each in option["configurations"]] == ["c1"]


async def test_objectives_decide_what_counts_in_favour(wizard: Wizard) -> None:
    await wizard.release(configuration("c1", outcome="outcome.qualification_gained"))
    wanted = {"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]}
    shown = await wizard.recommendations(await wizard.design(objectives=wanted))
    assert shown["options"] == []
    codes = {each["practice_family"]: each["code"] for each in shown["abstained"]}
    assert codes["employer_services"] == "other_outcomes"


@pytest.mark.parametrize("language", list(Language))
async def test_reasons_come_in_six_languages(wizard: Wizard, language: Language) -> None:
    await wizard.release(configuration("c1"), configuration("c2", ("context.neet",), family="start_up_support"))
    design = await wizard.design(context=context(neet=0))
    shown = await wizard.ok("GET", f"/designs/{design}/recommendations?language={language}")
    label = {c.code: c.label for c in wizard.deps.content.codebook().codes}["outcome.job_entry"][language]
    assert label in shown["options"][0]["applicability"]["reasons_for"][0]["text"]
    assert all("{" not in each["reason"] for each in shown["abstained"])


async def test_sensitivity_names_the_unknown_that_matters(wizard: Wizard) -> None:
    await wizard.release(
        configuration("c1", ("context.neet",)), configuration("c2", (), family="hiring_subsidies", category="4")
    )
    design = await wizard.design(options={"weights": {"equity": 4, "problem": 0}})
    found = await wizard.ok("GET", f"/designs/{design}/sensitivity")
    assert found["draws"] == 10_000
    assert found["weights"]["problem"] == 0
    assert [each["code"] for each in found["unknowns"]] == ["context.neet"]
    assert found["unknowns"][0]["if_absent"]["employer_services"] == 0
    assert {each["practice_family"] for each in found["first_when"]} == {"employer_services", "hiring_subsidies"}


async def test_an_empty_release_recommends_nothing_and_says_why(wizard: Wizard) -> None:
    await wizard.release()
    design = await wizard.design()
    shown = await wizard.recommendations(design)
    assert shown["options"] == []
    assert {each["code"] for each in shown["abstained"]} == {"no_evidence"}
    assert (await wizard.ok("GET", f"/designs/{design}/sensitivity"))["first_when"] == []
    assert (await wizard.call("GET", f"/designs/{design}/brief")).status_code == 200


async def test_what_is_missing_is_told_for_the_options_whose_evidence_names_it(wizard: Wizard) -> None:
    def named(code: str, *evidence: str) -> dict[str, Any]:
        kind = code.partition(".")[0]
        return {"code": code, "kind": kind, "mentions": voices(2), "survey": [], "evidence": evidence}

    asked = {"kind": "data", "code": "data.vacancy_data", "voices": voices(3), "evidence": ["s-elsewhere"]}
    training = configuration("c2", (), family="work_based_training", category="2")
    training["lineage"]["practices"] = ["practice-1"]
    await wizard.release(
        configuration("c1", (), statements=["s-brokers"]),
        training,
        factors=[named("enabler.funding", "s-brokers"), named("barrier.law", "s-about-training")],
        requirement_demand=[asked],
        statements=[statement("s-brokers", "x"), statement("s-about-training", "y", "practice-1"),
                    statement("s-elsewhere", "z")],
    )  # fmt: skip
    capacity = [{"code": "enabler.funding", "state": "missing"}, {"code": "barrier.law", "state": "present"}]
    shown = await wizard.recommendations(await wizard.design(capacity={"factors": capacity}))
    told = {
        each["practice_family"]: [found["code"] for key in GAPS for found in each[key]] for each in shown["options"]
    }
    assert told == {"employer_services": ["enabler.funding"], "work_based_training": ["barrier.law"]}
    assert {each["gaps_basis"] for each in shown["options"]} == {"by_option"}
    assert [each["codes"] for each in shown["gaps"]] == [["enabler.funding"], ["barrier.law"], ["data.vacancy_data"]]


@pytest.mark.parametrize(
    ("register", "basis"),
    [({}, "same_for_all"), ({"factors": [], "requirement_demand": []}, "no_register")],
)
async def test_a_release_that_does_not_say_who_named_what_says_so(
    wizard: Wizard, register: dict[str, Any], basis: str
) -> None:
    await wizard.release(configuration("c1"), configuration("c2", family="start_up_support"), **register)
    capacity = {"factors": [{"code": "enabler.funding", "state": "missing"}]}
    shown = await wizard.recommendations(await wizard.design(capacity=capacity))
    assert [each["gaps_basis"] for each in shown["options"]] == [basis, basis]
    assert [len(each["enablers_missing"]) for each in shown["options"]] == [1, 1]
