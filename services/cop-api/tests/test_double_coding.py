"""Double coding is blind until both have finished; then differences are settled, and their history stays."""

from __future__ import annotations

from typing import Any

import pytest
from cop_api.codings.agreement import ONE_VALUE
from cop_story import API, ON_BOTH, Cop
from servicekit.etag import etag_of

FIRST, SECOND, THIRD = "context.unemployment_high", "outcome.job_entry", "enabler.partnership"
TEXT = "P01: Caseloads are small 🙂 and trust grows.\nP02: Nobody may link the data.\nP01: That is all."
Headers = dict[str, str]


def coder(cop: Cop, name: str, where: str = "*") -> Headers:
    return cop.staff(f"coder:{where}", subject=name)


async def name_of(cop: Cop, by: Headers) -> str:
    return str((await cop.ok("GET", "/codings/me", by=by))["coder"])


async def code(cop: Cop, by: Headers, target: dict[str, Any], name: str, **fields: Any) -> dict[str, Any]:
    body = {"target": target, "code": name, "decision": "applied", **fields}
    coding: dict[str, Any] = await cop.ok("POST", "/codings", body, by=by)
    return coding


async def finish(cop: Cop, piece: dict[str, str], *everybody: Headers) -> None:
    for by in everybody:
        await cop.ok("POST", "/coding-assignments/finish", piece, by=by)


async def seen(cop: Cop, by: Headers, query: str) -> list[str]:
    """Codes that somebody is shown."""
    return sorted(each["code"] for each in (await cop.ok("GET", f"/codings?{query}", by=by))["items"])


async def transcript_of(cop: Cop, session: dict[str, Any], text: str = TEXT) -> str:
    path = f"{API}/sessions/{session['id']}/transcripts"
    files = {"file": ("a.txt", text.encode())}
    answer = await cop.client.post(path, files=files, data={"language": "en"}, headers=cop.rapporteur)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


@ON_BOTH
async def test_neither_coder_sees_the_other_before_both_have_finished(cop: Cop) -> None:
    session = await cop.live_session()
    piece = {"statement_id": (await cop.capture(session, "said"))["id"]}
    ann, bob, lead = coder(cop, "ann"), coder(cop, "bob"), cop.facilitator
    hers = await code(cop, ann, piece, FIRST)
    his = await code(cop, bob, piece, SECOND)
    query = f"statement={piece['statement_id']}"

    async def looks(by: Headers, coding: dict[str, Any]) -> int:
        return (await cop.call("GET", f"/codings/{coding['id']}", by=by)).status_code

    assert (await seen(cop, ann, query), await seen(cop, bob, query)) == ([FIRST], [SECOND])
    assert (await looks(ann, his), await looks(bob, hers)) == (403, 403)
    await finish(cop, piece, ann)
    assert (await seen(cop, ann, query), await seen(cop, bob, query)) == ([FIRST], [SECOND])
    refused = await cop.call("GET", f"/codings/{hers['id']}", by=bob)
    assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (403, "blind")
    await finish(cop, piece, bob)
    for by in (ann, bob, lead):
        assert await seen(cop, by, query) == [FIRST, SECOND]
        assert await looks(by, his) == 200
    assert await seen(cop, coder(cop, "third"), query) == []


async def test_whoever_reads_everything_is_blind_where_they_code_themselves(cop: Cop) -> None:
    piece = {"statement_id": (await cop.capture(await cop.live_session(), "said"))["id"]}
    await code(cop, coder(cop, "ann"), piece, FIRST)
    both = cop.staff("coder:*", "analyst:*", subject="both")
    query = f"statement={piece['statement_id']}"
    assert await seen(cop, both, query) == [FIRST]
    await code(cop, both, piece, SECOND)
    assert await seen(cop, both, query) == [SECOND]


@ON_BOTH
async def test_codings_of_a_transcript_are_blind_and_within_the_coders_countries(cop: Cop) -> None:
    transcript = await transcript_of(cop, await cop.live_session("PL"))
    ann, bob, abroad = coder(cop, "ann", "PL"), coder(cop, "bob", "PL"), coder(cop, "eve", "DE")
    hers = await code(cop, ann, {"transcript_id": transcript, "start": 0, "end": 9}, FIRST)
    await code(cop, bob, {"transcript_id": transcript, "start": 0, "end": 9}, SECOND)
    query = f"transcript={transcript}"
    assert await seen(cop, bob, query) == [SECOND]
    await finish(cop, {"transcript_id": transcript}, ann, bob)
    assert await seen(cop, bob, query) == [FIRST, SECOND]
    assert await seen(cop, bob, f"{query}&start=9&end=20") == []
    assert await seen(cop, bob, f"{query}&start=8&end=20") == [FIRST, SECOND]
    assert await seen(cop, cop.staff("analyst:DE"), query) == []
    assert await seen(cop, cop.staff("analyst:PL"), query) == [FIRST, SECOND]
    refused = await cop.call("GET", f"/codings/{hers['id']}", by=abroad)
    assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (403, "wrong-country")
    assert (await cop.ok("GET", "/coding-assignments", by=abroad))["items"] == []


async def test_replacing_a_text_tells_a_coder_nothing_of_the_others_passages(cop: Cop) -> None:
    transcript = await transcript_of(cop, await cop.live_session())
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    await code(cop, ann, {"transcript_id": transcript, "start": 0, "end": 9}, FIRST)
    his = await code(cop, bob, {"transcript_id": transcript, "start": 10, "end": 13}, FIRST)
    for by, told in ((bob, {his["id"]}), (cop.rapporteur, 2)):
        etag = (await cop.call("GET", f"/transcripts/{transcript}", by=by)).headers["ETag"]
        answer = await cop.client.put(
            f"{API}/transcripts/{transcript}",
            files={"file": ("a.txt", (TEXT + etag).encode())},
            data={"language": "en"},
            headers={**by, "If-Match": etag},
        )
        assert answer.status_code == 200, answer.text
        found = {each["coding_id"] for each in answer.json()["codings"]}
        assert (found if isinstance(told, set) else len(found)) == told


async def test_who_has_finished_decides_nothing_more_and_takes_it_back_only_unseen(cop: Cop) -> None:
    piece = {"statement_id": (await cop.capture(await cop.live_session(), "said"))["id"]}
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    mine = await code(cop, ann, piece, FIRST)
    await finish(cop, piece, ann)
    body = {"target": piece, "code": SECOND, "decision": "applied"}
    assert (await cop.call("POST", "/codings", body, by=ann)).json()["type"].endswith("/finished")
    path = f"/codings/{mine['id']}"
    assert (await cop.call("DELETE", path, by=ann, If_Match=etag_of(1))).status_code == 409
    reopened = await cop.ok("POST", "/coding-assignments/reopen", piece, by=ann)
    assert reopened["finished_at"] is None
    await code(cop, ann, piece, SECOND)
    await finish(cop, piece, ann, bob)
    refused = await cop.call("POST", "/coding-assignments/reopen", piece, by=ann)
    assert (refused.status_code, refused.json()["type"].rsplit("/", 1)[1]) == (409, "seen-others")
    unknown = {"statement_id": "0190a000-0000-7000-8000-000000000000"}
    assert (await cop.call("POST", "/coding-assignments/finish", unknown, by=ann)).status_code == 404
    assert (await cop.call("POST", "/coding-assignments/finish", {}, by=ann)).status_code == 422


async def test_a_coder_removes_their_own_coding_everywhere(cop: Cop) -> None:
    piece = {"statement_id": (await cop.capture(await cop.live_session(), "said"))["id"]}
    ann = coder(cop, "ann")
    mine = await code(cop, ann, piece, FIRST, memo="not sure of it")
    assert mine["memo"] == "not sure of it"
    assert ((await cop.state("codings"))[mine["id"]] or {})["memo"] == "not sure of it"
    path = f"/codings/{mine['id']}"
    assert (await cop.call("DELETE", path, by=ann)).status_code == 428
    assert (await cop.call("DELETE", path, by=coder(cop, "bob"), If_Match=etag_of(1))).status_code == 403
    changed = await code(cop, ann, piece, FIRST, memo="sure now")
    assert (changed["id"], changed["revision"], changed["memo"]) == (mine["id"], 2, "sure now")
    assert (await cop.call("DELETE", path, by=ann, If_Match=etag_of(1))).status_code == 412
    await cop.ok("DELETE", path, by=ann, If_Match=etag_of(2))
    assert (await cop.call("GET", path, by=ann)).status_code == 404
    assert (await cop.state("codings"))[mine["id"]] is None
    assert await cop.traces_of("sure now", "not sure of it") == []


@ON_BOTH
async def test_a_session_is_divided_among_coders_and_a_share_coded_twice(cop: Cop) -> None:
    session = await cop.live_session()
    for number in range(9):
        await cop.capture(session, f"said {number}")
    await transcript_of(cop, session)
    names = [await name_of(cop, coder(cop, name)) for name in ("ann", "bob", "eve")]
    wanted = {"session_id": session["id"], "coders": names, "double_share": 0.3}
    for refused, status in (
        (cop.call("POST", "/coding-assignments", wanted, by=coder(cop, "ann")), 403),
        (cop.call("POST", "/coding-assignments", wanted, by=cop.staff("facilitator:DE")), 403),
        (cop.call("POST", "/coding-assignments", {**wanted, "coders": names[:1]}, by=cop.facilitator), 422),
        (cop.call("POST", "/coding-assignments", {**wanted, "coders": ["ann"]}, by=cop.facilitator), 422),
    ):
        assert (await refused).status_code == status
    done = await cop.ok("POST", "/coding-assignments", wanted, by=cop.facilitator)
    assert done == {"pieces": 10, "double_coded": 3, "assigned": 13}
    again = await cop.ok("POST", "/coding-assignments", wanted, by=cop.facilitator)
    assert again == {"pieces": 10, "double_coded": 3, "assigned": 0}
    coders = (await cop.ok("GET", f"/coding-assignments/coders?session={session['id']}", by=cop.facilitator))["items"]
    assert sorted(each["assigned"] for each in coders) == [4, 4, 5]
    assert {each["coder"] for each in coders} == set(names)
    mine = f"/coding-assignments?coder={names[0]}&open=true"
    [first, *rest] = (await cop.ok("GET", mine, by=coder(cop, "ann")))["items"]
    await cop.ok("POST", f"/coding-assignments/{first['id']}/withdraw", by=cop.facilitator)
    piece = {name: rest[0][name] for name in ("statement_id", "transcript_id")}
    await finish(cop, piece, coder(cop, "ann"))
    begun = await cop.call("POST", f"/coding-assignments/{rest[0]['id']}/withdraw", by=cop.facilitator)
    assert begun.status_code == 409
    assert len((await cop.ok("GET", mine, by=coder(cop, "ann")))["items"]) == len(rest) - 1


async def differences(cop: Cop, session: dict[str, Any], by: Headers) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await cop.ok("GET", f"/coding-differences?session={session['id']}", by=by))["items"]
    return found


@ON_BOTH
async def test_a_difference_is_settled_with_a_reason_and_its_history_stays(cop: Cop) -> None:
    session = await cop.live_session()
    piece = {"statement_id": (await cop.capture(session, "said"))["id"]}
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    hers = await code(cop, ann, piece, FIRST, memo="because of the numbers")
    await code(cop, ann, piece, SECOND)
    await code(cop, bob, piece, SECOND)
    draft = {"codings": [hers["id"]], "decision": "rejected", "reason": "No figure was named."}
    early = await cop.call("POST", "/adjudications", draft, by=cop.facilitator)
    assert (early.status_code, early.json()["type"].rsplit("/", 1)[1]) == (409, "not-finished")
    assert await differences(cop, session, cop.facilitator) == []
    await finish(cop, piece, ann, bob)
    assert await differences(cop, session, coder(cop, "third")) == []
    [found] = await differences(cop, session, ann)
    assert (found["code"], found["text"], found["silent"]) == (FIRST, "said", [await name_of(cop, bob)])
    assert [each["memo"] for each in found["opinions"]] == ["because of the numbers"]

    third = await cop.call("POST", "/adjudications", draft, by=coder(cop, "third"))
    assert third.status_code == 403
    for wrong in ({**draft, "reason": " "}, {**draft, "codings": ["0190a000-0000-7000-8000-000000000000"]}):
        assert (await cop.call("POST", "/adjudications", wrong, by=ann)).status_code == 422
    settled = await cop.ok("POST", "/adjudications", draft, by=bob)
    assert (settled["decision"], settled["by_one_of_them"], settled["code"]) == ("rejected", True, FIRST)
    told = (await cop.state("codings"))[hers["id"]] or {}
    assert (told["decision"], told["settled"], told["revision"]) == ("rejected", True, 2)
    own = await cop.ok("GET", f"/codings/{hers['id']}", by=ann)
    assert (own["decision"], own["settled"]) == ("applied", "rejected")

    again = {**draft, "decision": "applied", "reason": "The minutes name it."}
    third_person = await cop.ok("POST", "/adjudications", again, by=cop.facilitator)
    assert third_person["by_one_of_them"] is False
    assert ((await cop.state("codings"))[hers["id"]] or {})["decision"] == "applied"
    history = (await cop.ok("GET", f"/adjudications?session={session['id']}", by=bob))["items"]
    assert [each["reason"] for each in history] == ["No figure was named.", "The minutes name it."]
    [now] = await differences(cop, session, ann)
    assert now["settled"]["reason"] == "The minutes name it."
    blind = (await cop.ok("GET", f"/adjudications?session={session['id']}", by=coder(cop, "third")))["items"]
    assert blind == []


async def test_passages_with_one_code_that_touch_are_one_place(cop: Cop) -> None:
    session = await cop.live_session()
    transcript = await transcript_of(cop, session)
    ann, bob = coder(cop, "ann"), coder(cop, "bob")

    async def mark(by: Headers, start: int, end: int, name: str, **fields: Any) -> dict[str, Any]:
        return await code(cop, by, {"transcript_id": transcript, "start": start, "end": end}, name, **fields)

    await mark(ann, 0, 9, FIRST)
    await mark(bob, 4, 12, FIRST)
    hers = await mark(ann, 42, 55, SECOND)
    suggestion = {"model": "lexical-1", "probability": 0.6}
    his = await mark(bob, 50, 60, SECOND, decision="rejected", suggestion=suggestion)
    await finish(cop, {"transcript_id": transcript}, ann, bob)
    [found] = await differences(cop, session, bob)
    assert (found["start"], found["end"], found["silent"]) == (42, 60, [])
    assert {each["coding_id"] for each in found["opinions"]} == {hers["id"], his["id"]}
    draft = {"codings": [hers["id"]], "decision": "applied", "reason": "It is said."}
    half = await cop.call("POST", "/adjudications", draft, by=ann)
    assert half.json()["errors"][0]["code"] == "no-difference"
    await cop.ok("POST", "/adjudications", {**draft, "codings": [hers["id"], his["id"]]}, by=ann)
    told = await cop.state("codings")
    assert [(told[each["id"]] or {})["decision"] for each in (hers, his)] == ["applied", "applied"]


async def test_agreement_knows_who_looked_and_found_nothing(cop: Cop) -> None:
    session = await cop.live_session()
    said = [{"statement_id": (await cop.capture(session, f"said {number}"))["id"]} for number in range(4)]
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    a, b = await name_of(cop, ann), await name_of(cop, bob)
    await code(cop, ann, said[0], FIRST)
    await code(cop, bob, said[0], FIRST)
    await code(cop, ann, said[1], FIRST)
    await code(cop, ann, said[2], FIRST)
    await code(cop, bob, said[2], SECOND)
    [book] = (await cop.ok("GET", "/codebooks", by=ann))["items"]
    path = f"/codebooks/{book['id']}/agreement?coders={a},{b}"
    assert (await cop.ok("GET", path, by=cop.facilitator))["units"] == 2
    for piece in said:
        await finish(cop, piece, ann, bob)
    result = await cop.ok("GET", path, by=ann)
    assert result["units"] == 3, "the fourth carries no code of anybody"
    first = next(each for each in result["codes"] if each["code"] == FIRST)
    assert (first["applied"], first["both"], first["neither"]) == ({a: 3, b: 1}, 1, 0)
    assert first["agreement"] == pytest.approx(1 / 3)
    assert result["confusions"] == [{"codes": [FIRST, SECOND], "units": 1}]


async def test_agreement_shows_a_coder_nothing_that_is_blind(cop: Cop) -> None:
    piece = {"statement_id": (await cop.capture(await cop.live_session(), "said"))["id"]}
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    await code(cop, ann, piece, FIRST)
    await code(cop, bob, piece, FIRST)
    [book] = (await cop.ok("GET", "/codebooks", by=ann))["items"]
    path = f"/codebooks/{book['id']}/agreement?coders={await name_of(cop, ann)},{await name_of(cop, bob)}"
    await finish(cop, piece, bob)
    assert (await cop.ok("GET", path, by=bob))["units"] == 0
    await finish(cop, piece, ann)
    result = await cop.ok("GET", path, by=bob)
    assert (result["units"], result["codes"][0]["kappa_reason"]) == (1, ONE_VALUE)


@ON_BOTH
async def test_an_erasure_takes_memos_reasons_and_assignments_along(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    gone = {"statement_id": (await cop.capture(session, "hers", participant=person["pseudonym"]))["id"]}
    transcript = await transcript_of(cop, session)
    passage = {"transcript_id": transcript, "start": 0, "end": 9}
    both = {"transcript_id": transcript, "start": 5, "end": 50}
    ann, bob = coder(cop, "ann"), coder(cop, "bob")
    await code(cop, ann, gone, FIRST, memo="a memo on quincunx")
    await code(cop, ann, passage, FIRST, memo="another memo on quincunx")
    kept = await code(cop, bob, {"transcript_id": transcript, "start": 42, "end": 50}, SECOND)
    wide = await code(cop, ann, both, SECOND)
    await code(cop, bob, {"transcript_id": transcript, "start": 70, "end": 72}, THIRD, memo="kept")
    for piece in (gone, {"transcript_id": transcript}):
        await finish(cop, piece, ann, bob)
    for found in await differences(cop, session, ann):
        draft = {
            "codings": [each["coding_id"] for each in found["opinions"]],
            "decision": "applied",
            "reason": "She said quincunx.",
        }
        await cop.ok("POST", "/adjudications", draft, by=ann)
    assert len(await cop.traces_of("quincunx")) > 0
    who = f"/sessions/{session['id']}/participants/{person['id']}"
    etag = (await cop.call("GET", who, by=cop.facilitator)).headers["ETag"]
    await cop.ok("DELETE", who, by=cop.facilitator, If_Match=etag)
    told = await cop.state("codings")
    assert told[wide["id"]] is None
    assert (told[kept["id"]] or {})["settled"] is False
    assert await cop.traces_of("memo on quincunx") == []
    left = await cop.traces_of(gone["statement_id"])
    assert not any(trace.startswith(("codings", "coding_assignments", "adjudications")) for trace in left)
    await cop.ok(
        "DELETE", f"/transcripts/{transcript}", by=cop.facilitator,
        If_Match=(await cop.call("GET", f"/transcripts/{transcript}", by=cop.facilitator)).headers["ETag"],
    )  # fmt: skip
    assert await cop.traces_of("quincunx") == []
