"""One thing across countries, side by side: what each said, linked and voted, and who objected."""

from __future__ import annotations

from typing import Any

from cop_story import ON_BOTH, PRACTICE_FAMILY, Cop

MECHANISM = "mechanism.employer_brokerage"


async def practice(cop: Cop, country: str) -> str:
    draft = {
        "slug": f"{country.lower()}-mentors", "name": f"Mentors in {country}", "country": country,
        "lmp_categories": ["2"], "practice_family": PRACTICE_FAMILY, "aim": "Bring people into training.",
    }  # fmt: skip
    return str((await cop.ok("POST", "/practices", draft, by=cop.facilitator))["id"])


async def held(cop: Cop, country: str, about: str, votes: list[tuple[str, str]], said: str = "said") -> dict[str, Any]:
    """A closed national session: one statement and one card about the practice, and a round on it."""
    session = await cop.live_session(country, practices=[about])
    people = [await cop.join(await cop.participant(session, stakeholder_type=kind)) for kind, _ in votes]
    statement = await cop.capture(session, said, practice=about, participant="P01")
    mechanism = {"resource": "brokerage", "reasoning": "people dare", "code": MECHANISM}
    await cop.card(session, mechanism=mechanism, practice=about, statements=[statement["id"]])
    await cop.move(session, "read-back")
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [about]}, by=cop.facilitator)
    for token, (kind, value) in zip(people, votes, strict=True):
        vote = {"value": value, "comment": f"{kind} objects" if value == "disagree" else None}
        await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{about}", vote, by=token)
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    return {**(await cop.move(session, "close")), "statement": statement["id"]}


def column(comparison: dict[str, Any], country: str) -> dict[str, Any]:
    [found] = [each for each in comparison["countries"] if each["country"] == country]
    return dict(found)


VOTES = [("pes", "agree")] * 3 + [("employer_organisation", "agree")] * 3 + [("trade_union", "disagree")] * 2


@ON_BOTH
async def test_a_family_side_by_side_keeps_dissent_and_withholds_small_groups(cop: Cop) -> None:
    polish, german = await practice(cop, "PL"), await practice(cop, "DE")
    await held(cop, "PL", polish, VOTES)
    await held(cop, "DE", german, [("pes", "disagree")] * 4)
    path = f"/comparisons?family={PRACTICE_FAMILY}"
    compared = await cop.ok("GET", path, by=cop.staff("analyst:ES"))
    at_home, abroad = column(compared, "PL"), column(compared, "DE")

    mine = next(each for each in at_home["practices"] if each["id"] == polish)
    assert (mine["status"], [step["status"] for step in mine["course"]][-1]) == ("validated", "validated")
    assert [each["status"] for each in abroad["practices"] if each["id"] == german] == ["contested"]
    assert (at_home["tally"], abroad["tally"]) == (
        {"agree": 6, "pass": 0, "disagree": 2}, {"agree": 0, "pass": 0, "disagree": 4},
    )  # fmt: skip
    groups = {each["group"]: (each["withheld"], each["tally"]["agree"]) for each in at_home["groups"]}
    # Two trade unionists are too few; beside the total, the next smallest group would give them away.
    assert groups == {"employer_organisation": (True, 0), "pes": (False, 3), "trade_union": (True, 0)}
    # That somebody objects is told to everybody, the reason to those who work with words there.
    assert [each["reason"] for each in at_home["objections"]] == [None] * 2
    there = column(await cop.ok("GET", path, by=cop.staff("analyst:PL")), "PL")
    assert [each["reason"] for each in there["objections"]] == ["trade_union objects"] * 2
    assert [card["mechanism"]["code"] for card in at_home["cards"]] == [MECHANISM]
    assert [(each["text"], each["stakeholder_type"]) for each in at_home["said"]] == [("said", "pes")]
    # Who does not work with words gets none.
    reader = column(await cop.ok("GET", path, by=cop.staff("policymaker:*")), "PL")
    assert (reader["statements"], reader["said"]) == (1, [])


async def test_a_mechanism_and_one_practice_are_compared_where_they_were_spoken_of(cop: Cop) -> None:
    polish = await practice(cop, "PL")
    home = await held(cop, "PL", polish, [("pes", "agree")] * 3)
    away = await held(cop, "DE", polish, [("pes", "pass")] * 3, said="said elsewhere")
    coding = {"target": {"statement_id": away["statement"]}, "code": MECHANISM, "decision": "applied", "quote": "said"}
    await cop.ok("POST", "/codings", coding, by=cop.staff("coder:DE"))

    one = await cop.ok("GET", f"/practices/{polish}/comparison", by=cop.staff("analyst:*"))
    assert [(each["country"], [s["id"] for s in each["sessions"]]) for each in one["countries"]] == [
        ("DE", [away["id"]]), ("PL", [home["id"]]),
    ]  # fmt: skip
    by_code = await cop.ok("GET", f"/comparisons?code={MECHANISM}", by=cop.staff("analyst:*"))
    assert [(each["country"], each["statements"], len(each["cards"])) for each in by_code["countries"]] == [
        ("DE", 1, 1), ("PL", 0, 1),
    ]  # fmt: skip
    # A coder who did not code it does not learn from here that somebody else did.
    blind = await cop.ok("GET", f"/comparisons?code={MECHANISM}", by=cop.staff("coder:*", subject="second"))
    assert column(blind, "DE")["statements"] == 0


async def test_what_another_country_works_on_is_not_compared_before_it_is_closed(cop: Cop) -> None:
    polish = await practice(cop, "PL")
    session = await cop.live_session("PL", practices=[polish])
    await cop.capture(session, "in confidence", practice=polish)
    path = f"/practices/{polish}/comparison"
    assert column(await cop.ok("GET", path, by=cop.staff("analyst:PL")), "PL")["statements"] == 1
    assert column(await cop.ok("GET", path, by=cop.staff("analyst:DE")), "PL")["statements"] == 0


async def test_an_international_sessions_votes_are_told_by_country_where_enough_voted(cop: Cop) -> None:
    about = await practice(cop, "PL")
    session = await cop.live_session("PL", "DE", practices=[about])
    people = [("PL", "agree")] * 3 + [("DE", "disagree")] * 2 + [("EU", "agree")] * 3
    await cop.move(session, "read-back")
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [about]}, by=cop.facilitator)
    for country, value in people:
        token = await cop.join(await cop.participant(session, country=country))
        await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{about}", {"value": value}, by=token)
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    path = f"/practices/{about}/comparison"
    compared = await cop.ok("GET", path, by=cop.staff("analyst:*"))
    assert column(compared, "PL")["tally"]["agree"] == 3
    assert (column(compared, "DE")["tally"]["disagree"], column(compared, "DE")["withheld"]) == (0, True)
    assert len(column(compared, "EU")["objections"]) == 2
    national = await cop.ok("GET", f"{path}?level=national", by=cop.staff("analyst:*"))
    assert [(each["country"], each["items"]) for each in national["countries"]] == [("PL", 0)]


async def test_one_thing_is_compared_at_a_time_and_must_be_known(cop: Cop) -> None:
    for query in ("", f"?family={PRACTICE_FAMILY}&code={MECHANISM}", "?family=magic", "?code=mechanism.no_such"):
        assert (await cop.call("GET", f"/comparisons{query}", by=cop.staff("analyst:*"))).status_code == 422, query
