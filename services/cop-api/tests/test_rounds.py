"""A round: hidden until cast, small groups kept back, minority objections always listed."""

from __future__ import annotations

from typing import Any

from cop_story import ON_BOTH, Cop, practice_id


async def voters(cop: Cop, session: dict[str, Any], *types: str) -> list[dict[str, str]]:
    return [await cop.join(await cop.participant(session, stakeholder_type=each)) for each in types]


async def vote(cop: Cop, round_: dict[str, Any], item: str, by: dict[str, str], value: Any, **more: str) -> Any:
    return await cop.call("PUT", f"/rounds/{round_['id']}/votes/{item}", {"value": value, **more}, by=by)


async def consensus(cop: Cop, round_: dict[str, Any], by: dict[str, str]) -> dict[str, Any]:
    found = await cop.ok("GET", f"/rounds/{round_['id']}/consensus", by=by)
    return {item["item_id"]: item for item in found["items"]}


async def test_results_are_hidden_until_cast(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 4)
    first, second = [(await cop.capture(session, f"text {n}"))["id"] for n in range(2)]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [first, second]}, by=cop.facilitator)
    for person in people[:3]:
        assert (await vote(cop, round_, first, person, "agree")).status_code == 200

    mine = await consensus(cop, round_, people[0])
    assert mine[first]["tally"] == {"agree": 3, "pass": 0, "disagree": 0}
    assert mine[second] == {**mine[second], "hidden": True, "tally": None}
    assert (await consensus(cop, round_, people[3]))[first]["hidden"] is True
    assert (await consensus(cop, round_, cop.facilitator))[first] == {
        **mine[first], "hidden": True, "withheld": "not_voted", "tally": None, "groups": {},
        "group_informed_consensus": {},
    }  # fmt: skip
    assert (await cop.ok("GET", f"/rounds/{round_['id']}", by=people[0]))["mine"] == {first: "agree"}

    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)

    assert (await consensus(cop, round_, people[3]))[first]["hidden"] is False
    assert (await consensus(cop, round_, cop.facilitator))[first]["tally"]["agree"] == 3
    assert (await vote(cop, round_, first, people[3], "agree")).status_code == 409


@ON_BOTH
async def test_closing_writes_the_tallies_into_the_statements(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 3, *["trade_union"] * 3, "ministry")
    said = (await cop.capture(session, "text"))["id"]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [said]}, by=cop.facilitator)
    for person, value in zip(people, ["agree"] * 3 + ["agree", "disagree", "disagree", "pass"], strict=True):
        await vote(cop, round_, said, person, value, **({"comment": "Not here."} if value == "disagree" else {}))
    # A changed mind is one vote, not two.
    await vote(cop, round_, said, people[4], "agree")

    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)

    told = ((await cop.state("statements"))[said] or {})["votes"]
    by_group = told.pop("groups")
    assert told == {"agree": 5, "pass": 1, "disagree": 1}
    # One group of three is shown by type of stakeholder; who came alone is not, nor what would give them away.
    assert [(g["group"], g["votes"]) for g in by_group if g["by"] == "stakeholder_type"] == [
        ("ministry", None),
        ("pes", None),
        ("trade_union", {"agree": 2, "pass": 0, "disagree": 1}),
    ]
    result = (await consensus(cop, round_, cop.facilitator))[said]
    groups = {group["group"]: group for group in result["groups"]["stakeholder_type"]}
    assert groups["ministry"] == {"group": "ministry", "n": None, "tally": None, "suppressed": True}
    # The lone ministry must not follow from the total either.
    assert sum(group["suppressed"] for group in groups.values()) == 2
    assert result["objections"] == [{"source": "vote", "reason": "Not here.", "withheld": False}]
    [country] = result["groups"]["country"]
    assert country["tally"] == {"agree": 5, "pass": 1, "disagree": 1}
    assert result["group_informed_consensus"]["country"] == (5 + 1) / (7 + 2)


async def test_ratings_from_one_to_nine(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 4)
    said = (await cop.capture(session, "text"))["id"]
    body = {"items": [said], "scale": "one_to_nine"}
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", body, by=cop.facilitator)
    assert (await vote(cop, round_, said, people[0], "agree")).status_code == 422
    assert (await vote(cop, round_, said, people[0], 10)).status_code == 422
    for person, value in zip(people, (1, 1, 9, 9), strict=True):
        await vote(cop, round_, said, person, value)
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    result = (await consensus(cop, round_, cop.facilitator))[said]
    assert result["rating"]["disagreement"] is True
    assert result["tally"] == {"agree": 2, "pass": 0, "disagree": 2}


@ON_BOTH
async def test_a_round_after_read_back_validates_a_practice(cop: Cop) -> None:
    good, bad = [practice_id(entry.slug) for entry in cop.service.deps.content.practices()[:2]]
    session = await cop.live_session(practices=[good, bad])
    assert (await cop.ok("GET", f"/practices/{good}", by=cop.rapporteur))["status"] == "discussed"
    people = await voters(cop, session, *["pes"] * 3)
    path = f"/sessions/{session['id']}/rounds"
    assert (await cop.call("POST", path, {"items": [good]}, by=cop.facilitator)).status_code == 409
    await cop.move(session, "read-back")
    round_ = await cop.ok("POST", path, {"items": [good, bad]}, by=cop.facilitator)
    for person in people:
        await vote(cop, round_, good, person, "agree")
        await vote(cop, round_, bad, person, "disagree")

    await cop.move(session, "close")

    practice = await cop.ok("GET", f"/practices/{good}", by=cop.rapporteur)
    assert practice["status"] == "validated"
    assert practice["validation"] == {
        "session_id": session["id"], "round_id": round_["id"], "agree": 3, "pass": 0, "disagree": 0,
    }  # fmt: skip
    assert ((await cop.state("practices"))[bad] or {})["status"] == "contested"


async def test_only_participants_vote_and_only_on_what_is_asked(cop: Cop) -> None:
    session = await cop.live_session()
    [person] = await voters(cop, session, "pes")
    said, other = [(await cop.capture(session, f"text {n}"))["id"] for n in range(2)]
    path = f"/sessions/{session['id']}/rounds"
    round_ = await cop.ok("POST", path, {"items": [said]}, by=cop.facilitator)
    assert (await vote(cop, round_, said, cop.facilitator, "agree")).status_code == 401
    assert (await vote(cop, round_, other, person, "agree")).status_code == 404
    elsewhere = await cop.live_session()
    [stranger] = await voters(cop, elsewhere, "pes")
    assert (await vote(cop, round_, said, stranger, "agree")).status_code == 403
    assert (await cop.call("POST", path, {"items": [elsewhere["id"]]}, by=cop.facilitator)).status_code == 422
    assert (await cop.call("POST", path, {"items": [said]}, by=person)).status_code == 401


async def rated(
    cop: Cop, session: dict[str, Any], items: list[str], answers: list[list[Any]], people: Any, **more: Any
) -> Any:
    """A closed round on 1 to 9, with every person's answers."""
    body = {"items": items, "scale": "one_to_nine", **more}
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", body, by=cop.facilitator)
    for person, given in zip(people, answers, strict=False):
        for item, value in zip(items, given, strict=True):
            if value is not None:
                assert (await vote(cop, round_, item, person, value)).status_code == 200
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    return round_


@ON_BOTH
async def test_what_was_asked_keeps_its_wording(cop: Cop) -> None:
    session = await cop.live_session()
    [person] = await voters(cop, session, "pes")
    said = await cop.capture(session, "first wording")
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [said["id"]]}, by=cop.facilitator)
    await cop.put_statement(session, said["id"], "another wording", headers={"If-Match": '"r1"'})

    [item] = (await cop.ok("GET", f"/rounds/{round_['id']}", by=person))["items"]

    assert (item["wording"]["text"], item["reworded"]) == ("first wording", True)
    [listed] = await cop.ok("GET", f"/sessions/{session['id']}/rounds", by=cop.staff("policymaker:PL"))
    assert listed["items"][0]["wording"] is None


@ON_BOTH
async def test_a_second_round_shows_ones_own_answer_and_what_changed(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 5)
    item = (await cop.capture(session, "text"))["id"]
    first = await rated(cop, session, [item], [[2], [3], [5], [8], [9]], people)
    path = f"/sessions/{session['id']}/rounds"

    second = await cop.ok("POST", path, {"follows": first["id"]}, by=cop.facilitator)

    assert (second["scale"], [each["id"] for each in second["items"]]) == ("one_to_nine", [item])
    assert (await cop.ok("GET", f"/rounds/{second['id']}", by=people[3]))["mine_before"] == {item: 8}
    again = await cop.call("POST", path, {"follows": second["id"]}, by=cop.facilitator)
    assert (again.status_code, again.json()["type"].rsplit("/", 1)[-1]) == (409, "round-open")
    for person, value in zip(people[:4], (6, 7, 7, 8), strict=True):
        await vote(cop, second, item, person, value)
    await cop.ok("POST", f"/rounds/{second['id']}/close", by=cop.facilitator)
    change = (await consensus(cop, second, cop.facilitator))[item]["change"]
    assert (change["median_before"], change["median_after"], change["median_shift"]) == (5, 7, 2)
    assert (change["iqr_before"], change["iqr_after"]) == (5, 0.5)
    assert (change["in_both"], change["changed"], change["left"]) == (4, 3, 1)
    assert change["stable"] is False
    other = await cop.call("POST", path, {"follows": first["id"], "items": [session["id"]]}, by=cop.facilitator)
    assert other.json()["errors"][0]["pointer"] == "/items/0"


async def test_fewer_than_three_votes_are_not_told_after_the_close_either(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, "pes", "pes")
    said = (await cop.capture(session, "text"))["id"]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [said]}, by=cop.facilitator)
    await vote(cop, round_, said, people[0], "agree")
    await vote(cop, round_, said, people[1], "disagree", comment="Not in the villages.")
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    for who in (people[0], cop.facilitator):
        result = (await consensus(cop, round_, who))[said]
        assert (result["hidden"], result["withheld"], result["tally"], result["groups"]) == (True, "too_few", None, {})
        # An objection that somebody explained is in the record all the same.
        assert [each["reason"] for each in result["objections"]] == ["Not in the villages."]
    assert (await cop.statement(said))["votes"] is None
    assert ((await cop.state("statements"))[said] or {})["votes"] is None


async def test_reasons_are_for_the_room_and_those_who_work_with_words_there(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 3)
    said = (await cop.capture(session, "text"))["id"]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": [said]}, by=cop.facilitator)
    for person, value in zip(people, ("agree", "agree", "disagree"), strict=True):
        await vote(cop, round_, said, person, value, comment=f"why {value}")
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    # Until then nobody of another country reads anything of it.
    await cop.move(session, "read-back", "close")
    told = {"source": "vote", "reason": "why disagree", "withheld": False}
    kept = {"source": "vote", "reason": None, "withheld": True}
    for who, expected in (
        (people[0], told),
        (cop.staff("analyst:PL"), told),
        (cop.staff("analyst:DE"), kept),
        (cop.staff("policymaker:PL"), kept),
        (cop.staff("integrator:*"), kept),
    ):
        assert (await consensus(cop, round_, who))[said]["objections"] == [expected]


async def test_ratings_of_a_whole_round_have_a_concordance(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 4)
    items = [(await cop.capture(session, f"text {n}"))["id"] for n in range(3)]
    round_ = await rated(cop, session, items, [[1, 5, 9], [2, 6, 8], [1, 4, 7], [9, None, 1]], people)
    found = await cop.ok("GET", f"/rounds/{round_['id']}/consensus", by=cop.facilitator)
    assert found["concordance"] == {"raters": 3, "items": 3, "left_out": 1, "w": 1.0, "chi2": 6.0, "df": 2}


async def test_opinion_groups_say_why_there_are_none(cop: Cop) -> None:
    session = await cop.live_session()
    people = await voters(cop, session, *["pes"] * 3)
    items = [(await cop.capture(session, f"text {n}"))["id"] for n in range(3)]
    round_ = await cop.ok("POST", f"/sessions/{session['id']}/rounds", {"items": items}, by=cop.facilitator)
    path = f"/rounds/{round_['id']}/opinion-groups"
    assert (await cop.ok("GET", path, by=cop.facilitator))["reason"] == "round_open"
    for person in people:
        await vote(cop, round_, items[0], person, "agree")
    await cop.ok("POST", f"/rounds/{round_['id']}/close", by=cop.facilitator)
    found = await cop.ok("GET", path, by=people[0])
    assert (found["shown"], found["reason"], found["groups"]) == (False, "too_few_items", [])
