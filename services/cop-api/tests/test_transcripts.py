"""Transcripts become evidence: passages are coded, follow their words, and go with their speaker."""

from __future__ import annotations

import time
from typing import Any

import httpx
from cop_story import API, ON_BOTH, Cop
from servicekit.etag import etag_of

VTT = (
    "WEBVTT\n\n00:01.000 --> 00:06.000\n<v P01>Caseloads are small 🙂 and trust grows.</v>\n\n"
    "00:06.000 --> 00:09.000\n<v Ewa Quincunx>Nobody may link the data.</v>\n\n"
    "00:09.000 --> 00:12.000\nsaid by the room\n"
)
TRUST = "trust grows"
LINK = "Nobody may link the data"


async def upload(
    cop: Cop, path: str, body: str, *, by: dict[str, str] | None = None, method: str = "POST", name: str = "a.vtt",
    **headers: str,
) -> httpx.Response:  # fmt: skip
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return await cop.client.request(
        method,
        f"{API}{path}",
        files={"file": (name, body.encode())},
        data={"language": "en"},
        headers={**(by or cop.rapporteur), **named},
    )


async def uploaded(cop: Cop, session: dict[str, Any], body: str = VTT) -> dict[str, Any]:
    answer = await upload(cop, f"/sessions/{session['id']}/transcripts", body, Idempotency_Key="upload-1")
    assert answer.status_code == 201, answer.text
    transcript: dict[str, Any] = answer.json()
    return transcript


async def code(cop: Cop, transcript: dict[str, Any], quote: str, name: str, subject: str = "coder") -> dict[str, Any]:
    text = (await cop.call("GET", f"/transcripts/{transcript['id']}/text", by=cop.rapporteur)).text
    start = text.index(quote)
    body = {
        "target": {"transcript_id": transcript["id"], "start": start, "end": start + len(quote)},
        "code": name,
        "quote": quote,
        "decision": "applied",
    }
    coding: dict[str, Any] = await cop.ok("POST", "/codings", body, by=cop.staff("coder:*", subject=subject))
    return coding


@ON_BOTH
async def test_a_passage_is_coded_and_told_with_its_voice(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    transcript = await uploaded(cop, session)
    assert person["pseudonym"] == "P01"
    assert transcript["speakers"] == [
        {"number": 1, "label": None, "participant": "P01", "turns": 1},
        {"number": 2, "label": "Ewa Quincunx", "participant": None, "turns": 1},
    ]
    turns = (await cop.ok("GET", f"/transcripts/{transcript['id']}/turns?limit=2", by=cop.rapporteur))["items"]
    assert [(turn["speaker"], turn["start"], turn["text"]) for turn in turns] == [
        (1, 0, "Caseloads are small 🙂 and trust grows."),
        (2, 39, "Nobody may link the data."),
    ]
    trust = await code(cop, transcript, TRUST, "outcome.job_entry")
    assert (trust["quote"], trust["statement_id"], trust["start"]) == (TRUST, None, 26)
    told = (await cop.state("codings"))[trust["id"]] or {}
    assert told["passage"]["stakeholder_type"] == "pes"
    assert told["passage"]["country"] == "PL"
    assert told["passage"]["quotable"] is True
    assert (told["passage"]["turn"], told["passage"]["speaker"]) == (0, 1)
    assert told["passage"]["voice_id"].startswith("v")


async def test_offsets_are_code_points_and_a_wrong_one_says_where_the_quote_stands(cop: Cop) -> None:
    transcript = await uploaded(cop, await cop.live_session())
    coder = cop.staff("coder:PL")
    utf16 = {"transcript_id": transcript["id"], "start": 27, "end": 27 + len(TRUST)}
    body = {"target": utf16, "code": "outcome.job_entry", "quote": TRUST, "decision": "applied"}
    answer = await cop.call("POST", "/codings", body, by=coder)
    assert answer.status_code == 422
    assert "26–37" in answer.json()["errors"][0]["message"]
    for target, pointer in (
        ({**utf16, "end": 900}, "/target/end"),
        ({**utf16, "start": 30, "end": 20}, "/target"),
        ({"transcript_id": transcript["id"]}, "/target"),
        ({**utf16, "transcript_id": "0190a000-0000-7000-8000-000000000000"}, "/target/transcript_id"),
    ):
        answer = await cop.call("POST", "/codings", {**body, "target": target}, by=coder)
        assert answer.status_code == 422, answer.text
        assert answer.json()["errors"][0]["pointer"] == pointer


@ON_BOTH
async def test_codings_follow_their_quotes_into_a_better_text(cop: Cop) -> None:
    session = await cop.live_session()
    await cop.participant(session)
    transcript = await uploaded(cop, session)
    kept = await code(cop, transcript, "Caseloads", "context.unemployment_high")
    moved = await code(cop, transcript, "Nobody may link", "outcome.job_entry")
    lost = await code(cop, transcript, "said by the room", "outcome.job_entry")
    path = f"/transcripts/{transcript['id']}"
    better = VTT.replace("trust grows", "trust slowly grows").replace("said by the room", "murmuring")
    assert (await upload(cop, path, better, method="PUT")).status_code == 428
    assert (await upload(cop, path, better, method="PUT", If_Match=etag_of(9))).status_code == 412
    answer = await upload(cop, path, better, method="PUT", If_Match=etag_of(1))
    assert answer.status_code == 200, answer.text
    states = {each["coding_id"]: each for each in answer.json()["codings"]}
    assert [states[each["id"]]["state"] for each in (kept, moved, lost)] == ["kept", "moved", "lost"]
    text = (await cop.call("GET", f"{path}/text", by=cop.rapporteur)).text
    now = await cop.ok("GET", f"/codings/{moved['id']}", by=cop.rapporteur)
    assert text[now["start"] : now["end"]] == moved["quote"]
    assert (await cop.state("codings"))[lost["id"]] is None


@ON_BOTH
async def test_a_named_speaker_loses_the_label_and_an_erased_one_the_words(cop: Cop) -> None:
    session = await cop.live_session()
    first, second = await cop.participant(session), await cop.participant(session)
    transcript = await uploaded(cop, session)
    linked = await code(cop, transcript, LINK, "outcome.job_entry")
    assert ((await cop.state("codings"))[linked["id"]] or {})["passage"]["voice_id"] is None
    assert ((await cop.state("codings"))[linked["id"]] or {})["passage"]["speaker"] is None
    path = f"/transcripts/{transcript['id']}"
    body = {"participant": second["pseudonym"]}
    named = await cop.call("PUT", f"{path}/speakers/2", body, by=cop.facilitator, If_Match=etag_of(1))
    assert named.status_code == 200, named.text
    assert await cop.traces_of("Quincunx") == []
    assert ((await cop.state("codings"))[linked["id"]] or {})["passage"]["voice_id"] is not None

    trust = await code(cop, transcript, TRUST, "outcome.job_entry")
    who = f"/sessions/{session['id']}/participants/{second['id']}"
    etag = (await cop.call("GET", who, by=cop.facilitator)).headers["ETag"]
    await cop.ok("DELETE", who, by=cop.facilitator, If_Match=etag)

    assert await cop.traces_of(LINK, "link the data") == []
    assert (await cop.state("codings"))[linked["id"]] is None
    text = (await cop.call("GET", f"{path}/text", by=cop.rapporteur)).text
    assert text == "Caseloads are small 🙂 and trust grows.\n" + "█" * 25 + "\nsaid by the room"
    left = await cop.ok("GET", f"/codings/{trust['id']}", by=cop.rapporteur)
    assert text[left["start"] : left["end"]] == TRUST
    assert first["id"] != second["id"]


async def test_withdrawn_attribution_reaches_what_was_told(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session)
    transcript = await uploaded(cop, session)
    coding = await code(cop, transcript, TRUST, "outcome.job_entry")
    path = f"/sessions/{session['id']}/participants/{person['id']}"
    change = {"consent": {"attribution": False, "quotes": False}}
    await cop.ok("PATCH", path, change, by=cop.facilitator, If_Match=etag_of(1))
    told = ((await cop.state("codings"))[coding["id"]] or {})["passage"]
    assert (told["voice_id"], told["stakeholder_type"], told["quotable"]) == (None, None, False)


async def test_agreement_counts_turns_that_two_coded(cop: Cop) -> None:
    transcript = await uploaded(cop, await cop.live_session())
    ann = await code(cop, transcript, "Caseloads are small", "context.unemployment_high", "ann")
    bob = await code(cop, transcript, "small", "context.unemployment_high", "bob")
    await code(cop, transcript, LINK, "outcome.job_entry", "ann")
    await code(cop, transcript, "link", "context.unemployment_high", "bob")
    await code(cop, transcript, "said by the room", "outcome.job_entry", "ann")
    [codebook] = (await cop.ok("GET", "/codebooks", by=cop.rapporteur))["items"]
    coders = f"{ann['coder']},{bob['coder']}"
    found = await cop.ok("GET", f"/codebooks/{codebook['id']}/agreement?coders={coders}", by=cop.rapporteur)
    assert found["units"] == 2
    by_code = {each["code"]: each["agreement"] for each in found["codes"]}
    assert by_code == {"context.unemployment_high": 0.5, "outcome.job_entry": 0.5}


async def test_who_may_not_and_what_cannot_be_read(cop: Cop) -> None:
    session = await cop.session()
    path = f"/sessions/{session['id']}/transcripts"
    assert (await upload(cop, path, VTT)).status_code == 409
    await cop.move(session, "open")
    assert (await upload(cop, path, VTT, by=cop.staff("policymaker:PL"))).status_code == 403
    assert (await upload(cop, path, VTT, by=cop.staff("rapporteur:DE"))).status_code == 403
    for name, body in (("a.pdf", "%PDF"), ("a.vtt", "no header"), ("a.docx", "no zip"), ("a.txt", "\x00")):
        answer = await upload(cop, path, body, name=name)
        assert answer.status_code == 422, name
        assert answer.json()["type"].endswith("/unreadable-transcript")
    transcript = await uploaded(cop, session)
    for place in ("", "/text", "/turns"):
        found = f"/transcripts/{transcript['id']}{place}"
        assert (await cop.call("GET", found, by=cop.staff("coder:DE"))).status_code == 403
        assert (await cop.call("GET", found, by=cop.staff("policymaker:PL"))).status_code == 403


async def test_removing_a_transcript_erases_its_codings(cop: Cop) -> None:
    transcript = await uploaded(cop, await cop.live_session())
    coding = await code(cop, transcript, TRUST, "outcome.job_entry")
    path = f"/transcripts/{transcript['id']}"
    assert (await cop.call("DELETE", path, by=cop.facilitator)).status_code == 428
    await cop.ok("DELETE", path, by=cop.facilitator, If_Match=etag_of(transcript["revision"]))
    assert (await cop.state("codings"))[coding["id"]] is None
    assert await cop.traces_of(TRUST, "Quincunx") == []


async def test_five_hundred_pages_are_there_within_seconds(cop: Cop) -> None:
    """500 pages of 3,000 characters. The time is printed, not judged: the machine may be busy."""
    session = await cop.live_session()
    cues = [
        f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.000 --> {n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.900\n"
        f"<v P{n % 12:02}>{'what was said in this very turn ' * 5}{n}</v>"
        for n in range(9_300)
    ]
    began = time.process_time()
    transcript = await uploaded(cop, session, "WEBVTT\n\n" + "\n\n".join(cues))
    print(f"\n500 pages: {time.process_time() - began:.1f} s CPU")
    assert transcript["turns"] == 9_300
    assert transcript["length"] > 1_490_000
