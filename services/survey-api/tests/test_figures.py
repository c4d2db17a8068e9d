"""Figures as they are released, looked at internally, crossed and reported."""

from __future__ import annotations

from typing import Any

import pytest
from almpo_contracts.survey import FiguresReleased
from sqlalchemy import select
from survey_api.releases.tables import held_back
from survey_api.responses.tables import organisations
from survey_stories import Survey, draft, receipt, topic

TARGETS = [
    {"country": country, "stakeholder_type": kind, "population": n}
    for country, kind, n in (("PL", "pes", 60), ("PL", "ministry", 40), ("DE", "pes", 300), ("DE", "ministry", 100))
]


def rated(value: str, country: str = "PL", kind: str = "pes", **more: Any) -> dict[str, Any]:
    answers = {"level": "eu", "trust_conditions": {"audit": value}, **more}
    return draft(country=country, stakeholder_type=kind, answers=answers)


async def asked(survey: Survey, wave: dict[str, Any], path: str, headers: Any = None, **query: Any) -> dict[str, Any]:
    found = await survey.get(f"/waves/{wave['id']}{path}", params=query, headers=headers or survey.analyst)
    assert found.status_code == 200, found.text
    document: dict[str, Any] = found.json()
    return document


async def everybody(survey: Survey, wave: dict[str, Any]) -> tuple[int | None, str | None]:
    figures = await survey.results(wave)
    return figures["groups"][0]["n"], figures["groups"][0]["reason"]


async def test_figures_move_in_steps_and_once_more_at_the_close(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    seen = []
    for _ in range(13):
        await survey.batch(wave, [rated("5")])
        await survey.service.drain()
        seen.append((await everybody(survey, wave))[0])
    # A moment is released once five more came after it: of five at ten, of ten at fifteen.
    assert seen == [None] * 9 + [5] * 4
    assert (await survey.internal(wave))["groups"][0]["n"] == 13
    final = await survey.final(wave)
    assert (final["step"], final["final"], final["groups"][0]["n"]) == (2, True, 13)


async def test_who_withdraws_leaves_the_figures_until_the_next_step(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    await survey.batch(wave, [rated("5") for _ in range(5)])
    await survey.service.drain()
    made = await survey.batch(wave, [rated("1") for _ in range(5)])
    await survey.service.drain()
    assert await everybody(survey, wave) == (5, None)
    gone = await survey.call("DELETE", f"/responses/{made[0]['id']}", headers=receipt(made[0]))
    assert gone.status_code == 204
    await survey.service.drain()
    assert await everybody(survey, wave) == (None, "withdrawn")
    seen = []
    for _ in range(12):
        await survey.batch(wave, [rated("3")])
        await survey.service.drain()
        seen.append((await everybody(survey, wave))[0])
    # Nine were left, four more than were shown: too few. Of fourteen, nine more, once five more came after them.
    assert seen == [None] * 9 + [14] * 3


async def test_who_withdraws_after_the_close_takes_others_along(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    made = await survey.batch(wave, [rated("5", country=c) for c in ("PL", "DE") for _ in range(12)])
    before = (await survey.final(wave, by="country"))["groups"]
    assert [(g["country"], g["n"]) for g in before] == [(None, 24), ("DE", 12), ("PL", 12)]
    await survey.call("DELETE", f"/responses/{made[0]['id']}", headers=receipt(made[0]))
    await survey.service.drain()
    after = (await survey.results(wave, by="country"))["groups"]
    assert [(g["country"], g["n"]) for g in after] == [(None, 19), ("DE", 12), ("PL", 7)]
    # Of seven, five less would leave two: all of them go, and nobody can be subtracted.
    await survey.call("DELETE", f"/responses/{made[1]['id']}", headers=receipt(made[1]))
    await survey.service.drain()
    again = (await survey.results(wave, by="country"))["groups"]
    assert {(g["country"], g["n"]) for g in again if not g["suppressed"]} <= {(None, 12), ("DE", 12)}
    async with survey.service.deps.database.read() as tx:
        held = set((await tx.execute(select(held_back.c.response_id))).scalars())
    assert not held & {made[0]["id"], made[1]["id"]}
    assert await _count(survey, wave, "/crosstab", row="trust_conditions.audit", column="language") == 12


async def _count(survey: Survey, wave: dict[str, Any], path: str, **query: Any) -> int | None:
    n: int | None = (await asked(survey, wave, path, **query))["tables"][0]["n"]
    return n


async def test_the_internal_view_is_for_the_manager_and_every_look_is_logged(survey: Survey) -> None:
    wave = await survey.wave(targets=TARGETS)
    await survey.batch(wave, [rated("5"), rated("2", country="DE")])
    path = f"/waves/{wave['id']}/results/internal"
    assert (await survey.get(path, headers=survey.analyst)).status_code == 403
    assert (await survey.get(path, headers=survey.as_("survey_manager:PL"))).status_code == 403
    assert (await survey.get(f"/waves/{wave['id']}/results/internal/looks", headers=survey.manager)).json()[
        "items"
    ] == []
    figures = (await survey.get(path, params={"by": "country", "weighted": "true"}, headers=survey.manager)).json()
    assert [(g["country"], g["n"], g["suppressed"]) for g in figures["groups"]] == [
        (None, 2, False),
        ("DE", 1, False),
        ("PL", 1, False),
    ]
    # Of two countries with one answer each, none is weighted alone.
    assert figures["weighting"]["collapsed"][0]["categories"] == ["DE", "PL"]
    crossed = await survey.get(
        f"/waves/{wave['id']}/crosstab",
        params={"row": "trust_conditions.audit", "column": "country", "view": "internal"},
        headers=survey.manager,
    )
    assert crossed.json()["tables"][0]["n"] == 2
    refused = await survey.get(f"/waves/{wave['id']}/rankings", params={"view": "internal"}, headers=survey.analyst)
    assert refused.status_code == 403
    looks = (await survey.get(f"/waves/{wave['id']}/results/internal/looks", headers=survey.manager)).json()["items"]
    assert [(look["what"], look["subject"]) for look in looks] == [("crosstab", "tester"), ("results", "tester")]
    assert looks[1]["query"] == "by=country&weighted=true"


async def test_counts_of_small_strata_are_for_the_manager_alone(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [rated("5", country=c) for c, n in (("PL", 9), ("DE", 6), ("IT", 1)) for _ in range(n)])
    full = await asked(survey, wave, "/counts", survey.manager)
    assert {c["country"]: c["complete"] for c in full["items"]} == {"PL": 9, "DE": 6, "IT": 1}
    seen = await asked(survey, wave, "/counts")
    assert {c["country"]: c["complete"] for c in seen["items"]} == {"PL": 9, "DE": None, "IT": None}
    assert seen["complete"] == 16
    small = await survey.wave()
    await survey.batch(small, [rated("5")])
    assert (await asked(survey, small, "/counts"))["complete"] is None


async def test_weighted_figures_and_representativeness(survey: Survey) -> None:
    wave = await survey.wave(access="invited", targets=TARGETS)
    invitations = [
        {
            "reference": f"{t['country']}-{t['stakeholder_type']}-{n}",
            "country": t["country"],
            "stakeholder_type": t["stakeholder_type"],
        }
        for t in TARGETS
        for n in range(30)
    ]
    path = f"/waves/{wave['id']}/invitations"
    assert (await survey.post(path, json={"items": invitations}, headers=survey.manager)).status_code == 201
    given = {
        ("PL", "pes"): ("5", 20),
        ("PL", "ministry"): ("5", 10),
        ("DE", "pes"): ("1", 10),
        ("DE", "ministry"): ("1", 10),
    }
    await survey.batch(wave, [rated(v, c, k) for (c, k), (v, n) in given.items() for _ in range(n)])
    await survey.batch(wave, [draft(complete=False, answers={"level": "eu"}) for _ in range(6)])
    open_still = await asked(survey, wave, "/representativeness")
    assert all(place["suppressed"] for place in open_still["break_off"]), "it would move with every person"
    await survey.close(wave)

    figures = await survey.results(wave, weighted="true")
    audit = next(i for i in figures["groups"][0]["items"] if i["row"] == "audit")
    plain = next(i for i in (await survey.results(wave))["groups"][0]["items"] if i["row"] == "audit")
    assert (plain["top2_share"], plain["n"]) == (0.6, 50)
    # Poland is a fifth of the population and gave three fifths of the answers.
    assert audit["top2_share"] == pytest.approx(0.2, abs=1e-3)
    assert audit["n"] == 50
    assert audit["n_effective"] < 50
    assert audit["ci"][0] < 0.2 < audit["ci"][1]
    assert audit["diverging"] == {"negative": 0.8, "neutral": 0.0, "positive": 0.2}
    weighting = figures["weighting"]
    assert (weighting["converged"], weighting["n"]) == (True, 50)

    report = await asked(survey, wave, "/representativeness")
    rates = report["rates"]
    assert rates["dispositions"] == {"invited": 120, "complete": 50, "partial": 6, "unused": 0, "unanswered": 64}
    assert (rates["rr1"], rates["rr2"], rates["rr3"]) == pytest.approx((50 / 120, 56 / 120, 50 / 120), abs=1e-6)
    country = report["margins"][0]
    assert country["dissimilarity"] == pytest.approx(0.4)
    assert country["dissimilarity_weighted"] == pytest.approx(0, abs=1e-3)
    assert {c["category"]: c["flag"] for c in country["categories"]} == {"DE": "far", "PL": "far"}
    assert 0 < report["r_indicator"]["r"] < 1
    assert report["completion"]["rate"] == pytest.approx(50 / 56, abs=1e-6)
    broke = {b["page"]: b["n"] for b in report["break_off"]}
    assert broke["you"] == 6
    years = next(i for i in report["nonresponse"] if i["item"] == "accountability")
    assert years["suppressed"], "nobody answered it"


async def test_without_targets_nothing_is_weighted(survey: Survey) -> None:
    wave = await survey.wave()
    refused = await survey.get(f"/waves/{wave['id']}/results", params={"weighted": "true"}, headers=survey.analyst)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "no_targets")
    report = await asked(survey, wave, "/representativeness")
    assert (report["margins"], report["weighting"], report["rates"]["reason"]) == ([], None, "open_link")
    assert report["completion"]["suppressed"]


@pytest.mark.parametrize(
    ("query", "pointer", "code"),
    [
        ({"row": "no_such_item", "column": "country"}, "/query/row/0", "unknown_item"),
        ({"row": "trust_conditions", "column": "country"}, "/query/row/0", "unknown_row"),
        ({"row": "trust_conditions.no_row", "column": "country"}, "/query/row/0", "unknown_row"),
        ({"row": "example_open", "column": "country"}, "/query/row/0", "not_a_category"),
        ({"row": "ai_priority", "column": "country"}, "/query/row/0", "not_a_category"),
        ({"row": "level", "column": "shoe_size"}, "/query/column", "unknown_item"),
        ({"row": ["level", "level"], "column": "country"}, "/query/row", "duplicate"),
        ({"row": "country", "column": "stakeholder_type"}, "/query/row", "in_results"),
    ],
)
async def test_what_cannot_be_crossed_is_refused(
    shared_survey: Survey, query: dict[str, Any], pointer: str, code: str
) -> None:
    wave = await shared_survey.wave()
    path = f"/waves/{wave['id']}/crosstab"
    refused = await shared_survey.get(path, params={**query, "view": "internal"}, headers=shared_survey.manager)
    assert refused.status_code == 422
    assert (refused.json()["errors"][0]["pointer"], refused.json()["errors"][0]["code"]) == (pointer, code)


async def test_crossed_answers(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(targets=TARGETS)
    for path in ("/crosstab?row=level&column=country", "/scales"):
        early = await survey.get(f"/waves/{wave['id']}{path}", headers=survey.analyst)
        assert (early.status_code, early.json()["type"].rsplit("/", 1)[-1]) == (409, "not-final")
    cells = {("5", "PL"): 12, ("5", "DE"): 8, ("2", "PL"): 6, ("2", "DE"): 10}
    chosen = ["law", "funding"]
    await survey.batch(
        wave,
        [
            rated(value, country, kind, barriers=chosen, data_linkage="by_hand" if value == "5" else "routinely")
            for (value, country), n in cells.items()
            for kind in ("pes", "ministry")
            for _ in range(n)
        ],
    )
    await survey.batch(wave, [rated("dont_know", barriers=["dont_know"]) for _ in range(7)])
    await survey.close(wave)
    query = {"row": ["trust_conditions.audit", "data_linkage"], "column": "country"}
    found = (await asked(survey, wave, "/crosstab", **query))["tables"]
    assert {(c["row"], c["column"]): c["n"] for c in found[0]["cells"] if c["n"]} == {
        k: 2 * n for k, n in cells.items()
    }
    assert (found[0]["n"], found[0]["left_out"], found[0]["no_test"]) == (72, 7, None)
    assert found[0]["test"]["method"] == "pearson"
    assert found[0]["test"]["p_holm"] == pytest.approx(2 * found[0]["test"]["p"], rel=1e-3)
    share = next(c["share"] for c in found[0]["cells"] if (c["row"], c["column"]) == ("5", "PL"))
    assert share == pytest.approx(24 / 36, abs=1e-4)
    weighted = (await asked(survey, wave, "/crosstab", weighted="true", **query))["tables"][0]
    assert weighted["test"]["method"] == "rao_scott"
    several = (await asked(survey, wave, "/crosstab", row="barriers", column="data_linkage"))["tables"][0]
    assert (several["n"], several["no_test"], several["test"]) == (72, "multiple_choice", None)
    assert {c["n"] for c in several["cells"] if c["row"] in chosen} >= {40, 32}
    one = (await asked(survey, wave, "/crosstab", row="barriers.law", column="trust_conditions.audit"))["tables"][0]
    assert one["no_test"] == "too_few_rows_or_columns"


async def test_small_cells_are_hidden_and_leave_no_statistic(survey: Survey) -> None:
    wave = await survey.wave()
    cells = {("5", "PL"): 12, ("5", "DE"): 8, ("2", "PL"): 2, ("2", "DE"): 10}
    await survey.batch(wave, [rated(v, c) for (v, c), n in cells.items() for _ in range(n)])
    await survey.close(wave)
    table = (await asked(survey, wave, "/crosstab", row="trust_conditions.audit", column="country"))["tables"][0]
    assert all(c["suppressed"] for c in table["cells"] if c["row"] in ("5", "2"))
    assert (table["test"], table["no_test"]) == (None, "suppressed")


async def test_an_empty_wave_and_one_of_too_few(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.close(wave)
    await _everything_is_withheld(survey, wave)
    few = await survey.wave()
    await survey.batch(few, [rated("5", barriers=["law"]) for _ in range(3)])
    await survey.close(few)
    await _everything_is_withheld(survey, few)


async def _everything_is_withheld(survey: Survey, wave: dict[str, Any]) -> None:
    [group] = (await survey.results(wave))["groups"]
    assert (group["suppressed"], group["n"]) == (True, None)
    assert all(item["suppressed"] for item in (await asked(survey, wave, "/rankings"))["items"])
    assert (await asked(survey, wave, "/reports/ai-and-trust"))["groups"][0]["suppressed"]
    assert all(item["suppressed"] for item in (await asked(survey, wave, "/open-text"))["items"])
    assert (await asked(survey, wave, "/open-text/example_open"))["items"] == []
    report = await asked(survey, wave, "/representativeness")
    assert all(item["suppressed"] for item in report["nonresponse"])


async def test_final_only_figures_of_a_wave_of_too_few(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [rated("5", barriers=["law"]) for _ in range(3)])
    await survey.close(wave)
    assert (await asked(survey, wave, "/crosstab", row="trust_conditions.audit", column="country"))["tables"][0][
        "suppressed"
    ]
    assert all(scale["suppressed"] for scale in (await asked(survey, wave, "/scales"))["scales"])


async def test_rankings_and_scales(survey: Survey) -> None:
    wave = await survey.wave()
    options = ["funding", "law", "staff_time_skills", "partnership"]
    options += ["data_access_quality", "technology", "incentives", "transport_care"]
    orders = [options, options, options, options[1:] + options[:1], options[::-1], options[2:] + options[:2]]
    conditions = ("explanation_plain", "right_to_override", "human_oversight", "audit", "security_robustness")
    conditions += ("data_protection", "bias_testing", "inclusive_design", "staff_training", "public_register")
    conditions += ("complaint_route", "accountability_named", "societal_impact")
    for at, order in enumerate(orders):
        steps = {condition: str(1 + (at + number // 6) % 5) for number, condition in enumerate(conditions)}
        await survey.batch(
            wave, [draft(answers={"level": "eu", "barriers_first": order, "trust_conditions": steps})] * 1
        )
    await survey.close(wave)
    found = {item["item"]: item for item in (await asked(survey, wave, "/rankings"))["items"]}
    ranking = found["barriers_first"]
    assert (ranking["n"], ranking["unranked"], ranking["worth_reason"]) == (6, 0, None)
    first = ranking["choices"][0]
    assert (first["choice"], first["first_share"]) == ("funding", 0.5)
    assert first["mean_rank"] == pytest.approx((1 + 1 + 1 + 8 + 8 + 7) / 6, abs=1e-6)
    assert sum(choice["worth"] for choice in ranking["choices"]) == pytest.approx(1, abs=1e-4)
    assert 0 < ranking["kendalls_w"] < 1
    scale = {s["item"]: s for s in (await asked(survey, wave, "/scales"))["scales"]}["trust_conditions"]
    assert (scale["n"], scale["items"]) == (6, 13)
    assert 0 < scale["alpha"] <= 1
    assert len(scale["rows"]) == 13


async def test_open_answers_by_consent(survey: Survey) -> None:
    wave = await survey.wave()
    consents = [(True, True)] * 6 + [(True, False)] * 5 + [(False, False)]
    items = [
        {
            **draft(answers={"level": "eu", "example_open": f"words {at}"}),
            "consent": {"version": "consent-v1", "open_text": read, "quotation": quote},
        }
        for at, (read, quote) in enumerate(consents)
    ]
    await survey.batch(wave, items)
    counted = {i["item"]: i for i in (await asked(survey, wave, "/open-text"))["items"]}["example_open"]
    assert (counted["n"], counted["quotable"], counted["languages"]) == (
        11,
        6,
        [{"language": "pl", "suppressed": False, "n": 11}],
    )
    page = await asked(survey, wave, "/open-text/example_open", limit=8)
    rest = await asked(survey, wave, "/open-text/example_open", limit=8, cursor=page["next"])
    words = {a["text"] for a in [*page["items"], *rest["items"]]}
    assert words == {f"words {at}" for at in range(11)}
    # Nothing is released yet: no stratum is named.
    assert {a["country"] for a in page["items"]} == {None}
    quotable = await asked(survey, wave, "/open-text/example_open", quotable="true")
    assert {a["quotable"] for a in quotable["items"]} == {True}
    assert len(quotable["items"]) == 6
    other = await asked(survey, wave, "/open-text/example_open", survey.as_("analyst:DE"))
    assert other["items"] == []
    unknown = await survey.get(f"/waves/{wave['id']}/open-text/level", headers=survey.analyst)
    assert unknown.status_code == 404


async def test_what_one_organisation_says_is_not_the_countrys(survey: Survey) -> None:
    wave = await survey.wave(access="invited")
    invitations = [
        {"reference": f"{org}/{n}", "country": country, "stakeholder_type": "pes"}
        for country, org in (("PL", "PUP"), ("DE", "BA"), ("DE", "JC"))
        for n in range(6)
    ]
    made = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": invitations}, headers=survey.manager)
    for invitation in made.json()["items"]:
        path = f"/waves/{wave['id']}/ballots"
        ballot = (await survey.post(path, json={"invitation": invitation["token"]})).json()["ballot"]
        sent = await survey.answer(wave, country=invitation["country"], ballot=ballot)
        assert sent.status_code == 201, sent.text
    await survey.batch(wave, [rated("5", country="IT") for _ in range(9)])
    groups = {g["country"]: g for g in (await survey.final(wave, by="country"))["groups"]}
    assert (groups["PL"]["suppressed"], groups["PL"]["reason"]) == (True, "one_organisation")
    assert not groups[None]["suppressed"]
    assert sum(g["suppressed"] for g in groups.values()) == 2, "and one more, so that it cannot be subtracted"


async def test_a_batch_says_of_which_organisation_its_people_are(survey: Survey) -> None:
    wave = await survey.wave()
    of = [("PL", "PUP Łódź")] * 8 + [("PL", "WUP Toruń")] * 2
    of += [(country, f"{country} {n}") for country in ("DE", "IT") for n in range(9)]
    items = [{**rated("5", country=country), "organisation": organisation} for country, organisation in of]
    made = await survey.batch(wave, items)
    groups = {g["country"]: g for g in (await survey.final(wave, by="country"))["groups"]}
    assert (groups["PL"]["suppressed"], groups["PL"]["reason"]) == (True, "one_organisation"), "8 of 10"
    assert sum(g["suppressed"] for g in groups.values()) == 2, "and one more, so that it cannot be subtracted"

    async with survey.service.deps.database.read() as tx:
        kept = (await tx.execute(select(organisations))).all()
    assert len(kept) == len(items)
    assert "PUP" not in str(kept), "a keyed hash"
    await survey.call("DELETE", f"/responses/{made[0]['id']}", headers=receipt(made[0]))
    async with survey.service.deps.database.read() as tx:
        assert made[0]["id"] not in str((await tx.execute(select(organisations))).all())


async def test_an_anonymous_wave_takes_no_organisation(survey: Survey) -> None:
    wave = await survey.wave(anonymity="anonymous")
    path = f"/waves/{wave['id']}/responses:batch"
    items = [{**rated("5"), "organisation": "PUP"}]
    answer = await survey.post(path, json={"items": items}, headers=survey.as_("integrator:*"))
    [error] = answer.json()["items"][0]["errors"]
    assert (error["pointer"], error["code"]) == ("/organisation", "anonymous_wave")


async def told(survey: Survey, wave: dict[str, Any]) -> list[dict[str, Any]]:
    events = await topic(survey.service.deps.log, FiguresReleased.topic)
    return [each["value"] for each in events if each["key"] == wave["id"]]


async def test_others_are_told_of_released_figures_alone_and_of_their_withdrawal(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()

    async def send(n: int) -> list[dict[str, Any]]:
        made = await survey.batch(wave, [rated("5") for _ in range(n)])
        await survey.service.drain()
        return made

    await send(9)
    assert await told(survey, wave) == [], "nothing is released yet"
    await send(6)
    [first] = await told(survey, wave)
    assert (first["title"], first["opened_on"]) == (wave["title"], wave["opens_at"][:10])
    [audit] = [share for share in first["shares"] if share["item"] == "trust_conditions/audit"]
    assert (audit["code"], audit["n"], audit["share"], audit["ci_reason"]) == ("trust.audit", 9, 1.0, "open_link")
    made = await send(1)
    assert await told(survey, wave) == [first], "one response moves nothing"

    await survey.call("DELETE", f"/responses/{made[0]['id']}", headers=receipt(made[0]))
    await survey.service.drain()
    last = (await told(survey, wave))[-1]
    assert last["revision"] > first["revision"]
    assert all(share["suppressed"] and share["n"] is share["share"] is None for share in last["shares"])

    await survey.close(wave)
    last = (await told(survey, wave))[-1]
    [audit] = [share for share in last["shares"] if share["item"] == "trust_conditions/audit"]
    assert (audit["n"], last["final"]) == (15, True)


async def test_a_group_outside_the_targets_says_so(survey: Survey) -> None:
    wave = await survey.wave(targets=TARGETS)
    people = [("PL", 9), ("DE", 9), ("FR", 9)]
    await survey.batch(wave, [rated("5", country=country) for country, n in people for _ in range(n)])
    figures = await survey.final(wave, by="country", weighted="true")
    assert {g["country"]: g["reason"] for g in figures["groups"] if g["suppressed"]} == {"FR": "outside_targets"}
    report = await asked(survey, wave, "/reports/ai-and-trust", by="country", weighted="true")
    assert {g["country"]: g["reason"] for g in report["groups"] if g["suppressed"]} == {"FR": "outside_targets"}


async def test_hidden_strata_do_not_withhold_weighted_figures(survey: Survey) -> None:
    """Two of a country: one weighted sum beside the plain one would give both away, had they weights of their own."""
    wave = await survey.wave(targets=TARGETS)
    given = {("PL", "pes"): 9, ("PL", "ministry"): 9, ("DE", "pes"): 3, ("DE", "ministry"): 4}
    await survey.batch(wave, [rated("5", c, k) for (c, k), n in given.items() for _ in range(n)])
    figures = await survey.final(wave, by="country", weighted="true")
    assert not any(g["suppressed"] for g in figures["groups"])
    for group in figures["groups"]:
        [audit] = [i for i in group["items"] if i["row"] == "audit"]
        assert (audit["suppressed"], audit["top2_share"]) == (False, 1.0)
