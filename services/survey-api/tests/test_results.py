"""Figures: counted as responses come in, shown only where enough people stand behind them."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from survey_api.results.counting import stream_of
from survey_stories import Survey, draft, receipt


def rating(value: str, **given: Any) -> dict[str, Any]:
    return draft(answers={"level": "eu", "trust_conditions": {"audit": value}}, **given)


def item(group: dict[str, Any], name: str, row: str | None = None) -> dict[str, Any]:
    [found] = [each for each in group["items"] if (each["item"], each["row"]) == (name, row)]
    return dict(found)


async def test_figures_of_an_open_wave(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave()
    values = ["5", "5", "4", "3", "1", "dont_know"]
    await survey.batch(wave, [*map(rating, values), draft(answers={"level": "eu", "experience_years": 4})])
    partial = await survey.answered(wave, complete=False, answers={"trust_conditions": {"audit": "1"}})
    assert partial["status"] == "partial"

    everybody = (await survey.final(wave))["groups"][0]
    assert (everybody["n"], everybody["suppressed"]) == (7, False)
    audit = item(everybody, "trust_conditions", "audit")
    assert (audit["n"], audit["dont_know"], audit["missing"]) == (5, 1, 1)
    assert (audit["top2_share"], audit["mean"], audit["median"]) == (0.6, 3.6, 4.0)
    assert [(each["value"], each["n"], each["share"]) for each in audit["distribution"]] == [
        ("1", 1, 0.2),
        ("2", 0, 0.0),
        ("3", 1, 0.2),
        ("4", 1, 0.2),
        ("5", 2, 0.4),
        ("dont_know", 1, None),
    ]
    assert (audit["ci"], audit["ci_reason"]) == (None, "open_link")
    # One answer only: under the threshold, though the group is not.
    years = item(everybody, "experience_years")
    assert (years["suppressed"], years["n"], years["distribution"]) == (True, None, [])


async def test_a_revision_counts_once_and_in_its_new_place(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await survey.wave(min_cell=3)
    await survey.batch(wave, [rating("5"), rating("5")])
    made = await survey.answered(wave, answers={"level": "eu", "trust_conditions": {"audit": "5"}})
    change = {"answers": {"trust_conditions": {"audit": "1"}}}
    await survey.call("PATCH", f"/responses/{made['id']}", json=change, headers=receipt(made))
    audit = item((await survey.final(wave))["groups"][0], "trust_conditions", "audit")
    assert {each["value"]: each["n"] for each in audit["distribution"]}["1"] == 1
    assert (audit["n"], audit["top2_share"]) == (3, pytest.approx(2 / 3, abs=1e-6))


async def test_an_invited_wave_with_a_frame_has_intervals(survey: Survey) -> None:
    frame = [{"country": "PL", "stakeholder_type": "pes", "population": 40}]
    wave = await survey.wave(access="invited", targets=frame)
    await survey.batch(wave, [rating(value) for value in "5544321123"])
    audit = item((await survey.final(wave))["groups"][0], "trust_conditions", "audit")
    low, high = audit["ci"]
    assert audit["ci_reason"] is None
    assert low < audit["top2_share"] == 0.4 < high
    # Narrower than without the correction for asking ten of forty.
    assert high - low < 0.5
    other = await survey.wave(access="invited", targets=frame)
    await survey.batch(other, [rating("5", country=country) for country in ("PL", "DE") for _ in range(5)])
    audit = item((await survey.final(other))["groups"][0], "trust_conditions", "audit")
    assert (audit["ci"], audit["ci_reason"]) == (None, "no_frame")


async def test_a_small_group_is_suppressed_and_cannot_be_subtracted(survey: Survey) -> None:
    wave = await survey.wave()
    sizes = {"PL": 9, "DE": 6, "IT": 2}
    await survey.batch(wave, [rating("5", country=country) for country, n in sizes.items() for _ in range(n)])
    groups = {group["country"]: group for group in (await survey.final(wave, by="country"))["groups"]}
    assert groups[None]["n"] == 17
    assert (groups["PL"]["suppressed"], groups["PL"]["n"]) == (False, 9)
    # Italy is too small; with Germany shown, everybody minus the rest would give Italy.
    assert (groups["IT"]["suppressed"], groups["IT"]["n"], groups["IT"]["items"]) == (True, None, [])
    assert groups["DE"]["suppressed"]
    crossed = (await survey.final(wave, by="country,stakeholder_type"))["groups"]
    assert {(g["country"], g["suppressed"]) for g in crossed if g["country"]} == {
        ("PL", False),
        ("DE", True),
        ("IT", True),
    }


async def test_too_few_are_not_shown_at_all(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [rating("5")] * 4)
    [everybody] = (await survey.final(wave))["groups"]
    assert (everybody["suppressed"], everybody["n"], everybody["items"]) == (True, None, [])


async def test_rankings_and_choices(survey: Survey) -> None:
    wave = await survey.wave(min_cell=3)
    options = ["funding", "law", "staff_time_skills", "partnership"]
    options += ["data_access_quality", "technology", "incentives", "transport_care"]
    reverse = options[::-1]
    answers = [
        {"level": "eu", "barriers_first": order, "barriers": chosen}
        for order, chosen in ((options, ["funding"]), (options, ["funding", "law"]), (reverse, ["dont_know"]))
    ]
    await survey.batch(wave, [draft(answers=each) for each in answers])
    everybody = (await survey.final(wave))["groups"][0]
    first = item(everybody, "barriers_first", "funding")
    assert (first["n"], first["mean"], first["median"]) == (3, pytest.approx(10 / 3, abs=1e-6), 1.0)
    chosen = item(everybody, "barriers")
    shares = {each["value"]: each["share"] for each in chosen["distribution"]}
    # Who does not know gave no opinion: two are left, too few for a threshold of three.
    assert (chosen["suppressed"], chosen["reason"], shares) == (True, "too_few", {})


async def test_an_analyst_of_one_country_sees_its_groups(survey: Survey) -> None:
    wave = await survey.wave()
    await survey.batch(wave, [rating("5", country=country) for country in ("PL", "DE") for _ in range(6)])
    await survey.close(wave)
    path = f"/waves/{wave['id']}/results"
    seen = (await survey.get(path, params={"by": "country"}, headers=survey.as_("analyst:PL"))).json()["groups"]
    assert [group["country"] for group in seen] == [None, "PL"]
    refused = await survey.get(path, params={"by": "shoe_size"}, headers=survey.analyst)
    assert refused.json()["errors"][0]["pointer"] == "/query/by"


async def test_the_live_counts_are_streamed_and_are_counts_alone(survey: Survey) -> None:
    wave = await survey.wave()
    made = await survey.answered(wave, complete=False)
    await survey.service.drain()
    await survey.post(f"/responses/{made['id']}/complete", headers=receipt(made))
    await survey.service.drain()
    live = survey.service.deps.tables.live
    async with survey.service.deps.database.read() as tx:
        rows = (
            await tx.execute(
                live.select().where(live.c.stream == stream_of(wave["id"], numbers=True)).order_by(live.c.seq)
            )
        ).all()
    stratum = {"country": "PL", "stakeholder_type": "pes"}
    assert [row.data for row in rows] == [
        {**stratum, "complete": 0, "partial": 1},
        {**stratum, "complete": 1, "partial": 0},
    ]
    assert {row.subject for row in rows} == {None}
    unknown = await survey.get("/waves/018f6b2e-7c1a-7000-8000-0000000000aa/stream", headers=survey.analyst)
    assert unknown.status_code == 404


async def test_the_export_starts_no_formula(survey: Survey) -> None:
    wave = await survey.wave()
    words = '=HYPERLINK("http://evil.example","x")'
    answers = {"level": "eu", "experience_years": 4, "example_open": words, "barriers": ["law"]}
    await survey.answered(wave, answers=answers)
    await survey.answered(wave, country="DE", answers={"level": "local", "example_open": " \t@SUM(1)"})
    path = f"/waves/{wave['id']}/export"
    export = await survey.get(path, headers=survey.manager)
    assert export.headers["content-type"].startswith("text/csv")
    lines = sorted(csv.DictReader(io.StringIO(export.text)), key=lambda line: line["country"], reverse=True)
    assert lines[0]["example_open"] == "'" + words
    assert lines[1]["example_open"].startswith("'")
    assert (lines[0]["experience_years"], lines[0]["barriers.law"], lines[0]["barriers.funding"]) == ("4", "1", "0")
    assert lines[1]["barriers.law"] == ""
    own = await survey.get(path, headers=survey.as_("survey_manager:PL"))
    assert {line["country"] for line in csv.DictReader(io.StringIO(own.text))} == {"PL"}
