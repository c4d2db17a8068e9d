"""Seeds, and statements that are merged, split or reworded: nothing is lost, and nobody is credited with a seed."""

from __future__ import annotations

from typing import Any

import pytest
from cop_story import ON_BOTH, Cop
from servicekit.ids import uuid7


@ON_BOTH
async def test_a_merged_statement_takes_the_place_of_its_origins_in_one_step(cop: Cop) -> None:
    session = await cop.live_session()
    one, two = await cop.capture(session, "one"), await cop.capture(session, "two")
    both = [one["id"], two["id"]]
    fields: dict[str, Any] = {"origin": "merged", "derived_from": both, "replaces": both}
    merged_id = uuid7()
    first = await cop.put_statement(session, merged_id, "one and two", **fields)
    again = await cop.put_statement(session, merged_id, "one and two", **fields)
    assert (first.status_code, again.status_code) == (201, 200)
    for origin in both:
        aside = await cop.statement(origin)
        assert (aside["status"], aside["replaced_by"]) == ("rejected", merged_id)
    told = await cop.state("statements")
    assert [(told[each] or {})["status"] for each in (*both, merged_id)] == ["rejected", "rejected", "captured"]
    # Who amends it without a word about its origin leaves that as it is.
    amended = await cop.put_statement(session, merged_id, "better", derived_from=both, headers={"If-Match": '"r1"'})
    assert (amended.json()["origin"], amended.json()["text"]) == ("merged", "better")


async def test_two_who_merge_the_same_statement_lose_nothing(cop: Cop) -> None:
    session = await cop.live_session()
    one, two, three = [await cop.capture(session, word) for word in ("one", "two", "three")]
    made = []
    for pair in ([one["id"], two["id"]], [two["id"], three["id"]]):
        fields: dict[str, Any] = {"origin": "merged", "derived_from": pair, "replaces": pair}
        made.append(await cop.capture(session, "merged", **fields))
    assert (await cop.statement(two["id"]))["replaced_by"] == made[0]["id"]
    assert (await cop.statement(three["id"]))["replaced_by"] == made[1]["id"]


async def test_a_split_keeps_what_it_came_from(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    whole = await cop.capture(session, "Time and trust.", participant=person["pseudonym"])
    fields: dict[str, Any] = {"origin": "split", "derived_from": [whole["id"]], "participant": person["pseudonym"]}
    await cop.capture(session, "Time.", **fields)
    await cop.capture(session, "Trust.", **fields, replaces=[whole["id"]])
    listed = (await cop.ok("GET", f"/sessions/{session['id']}/statements", by=cop.rapporteur))["items"]
    assert [(each["text"], each["origin"], each["status"]) for each in listed] == [
        ("Time and trust.", "captured", "rejected"), ("Time.", "split", "captured"), ("Trust.", "split", "captured"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "pointer"),
    [
        ({"origin": "merged", "derived_from": 1}, "/derived_from"),
        ({"origin": "split", "derived_from": 0}, "/derived_from"),
        ({"origin": "reworded", "derived_from": 2}, "/derived_from"),
        ({"origin": "seed", "derived_from": 1}, "/derived_from"),
        ({"derived_from": 1, "replaces": 2}, "/replaces/1"),
    ],
)
async def test_a_lineage_that_does_not_fit_is_named(cop: Cop, fault: dict[str, Any], pointer: str) -> None:
    session = await cop.live_session()
    said = [(await cop.capture(session, word))["id"] for word in ("one", "two")]
    fields = {name: said[:value] if isinstance(value, int) else value for name, value in fault.items()}
    answer = await cop.put_statement(session, uuid7(), "derived", **fields)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)


async def test_what_a_statement_replaced_stands_again_when_it_is_erased(cop: Cop) -> None:
    session = await cop.live_session()
    leaving, staying = await cop.participant(session), await cop.participant(session)
    one = await cop.capture(session, "one", participant=leaving["pseudonym"])
    two = await cop.capture(session, "two", participant=staying["pseudonym"])
    both = [one["id"], two["id"]]
    merged = await cop.capture(session, "one and two", origin="merged", derived_from=both, replaces=both)
    path = f"/sessions/{session['id']}/participants/{leaving['id']}"
    etag = (await cop.call("GET", path, by=cop.facilitator)).headers["ETag"]
    await cop.ok("DELETE", path, by=cop.facilitator, If_Match=etag)
    told = await cop.state("statements")
    assert (told[one["id"]], told[merged["id"]]) == (None, None)
    stands = await cop.statement(two["id"])
    assert (stands["status"], stands["replaced_by"], stands["reject_reason"]) == ("captured", None, None)
    assert (told[two["id"]] or {})["status"] == "captured"


async def test_a_seed_is_nobodys_word_until_somebody_takes_it_up(cop: Cop) -> None:
    session = await cop.session()
    taken, left = [await cop.capture(session, word, origin="seed", by=cop.facilitator) for word in ("taken", "left")]
    assert (await cop.put_statement(session, uuid7(), "too early")).status_code == 409
    await cop.move(session, "open", "read-back")
    assert await cop.state("statements") == {}
    guest = await cop.join(await cop.participant(session))
    path = f"/sessions/{session['id']}/statements/{taken['id']}/confirmations"
    await cop.ok("POST", path, {"decision": "confirm"}, by=guest)
    await cop.move(session, "close")

    told = await cop.state("statements")
    assert [(key, (value or {})["status"]) for key, value in told.items()] == [(taken["id"], "frozen")]
    assert (await cop.statement(left["id"]))["status"] == "rejected"


async def test_a_seed_that_somebody_says_in_the_room_is_theirs(cop: Cop) -> None:
    session = await cop.session()
    seed = await cop.capture(session, "Offices lack staff.", origin="seed")
    await cop.move(session, "open")
    person = await cop.participant(session)
    mine = {"participant": person["pseudonym"], "headers": {"If-Match": '"r1"'}}
    said = (await cop.put_statement(session, seed["id"], "Ours does lack staff.", **mine)).json()
    assert (said["origin"], said["participant"]) == ("seed", person["pseudonym"])
    assert ((await cop.state("statements"))[seed["id"]] or {})["text"] == "Ours does lack staff."


async def test_the_amendment_log_says_who_changed_what(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    token = await cop.join(person)
    said = await cop.capture(session, "first", participant=person["pseudonym"])
    await cop.capture(session, "never changed")
    await cop.put_statement(
        session, said["id"], "second", participant=person["pseudonym"], headers={"If-Match": '"r1"'}
    )
    await cop.move(session, "read-back")
    path = f"/sessions/{session['id']}/statements/{said['id']}/confirmations"
    await cop.ok("POST", path, {"decision": "amend", "text": "third"}, by=token)
    await cop.move(session, "close")
    log = await cop.ok("GET", f"/sessions/{session['id']}/amendments", by=token)
    assert [(each["before"], each["text"], each["by"]) for each in log] == [
        ("first", "second", "rapporteur"), ("second", "third", "participant"),
    ]  # fmt: skip
