"""An archive that does not fit is a problem that says why, and leaves nothing behind."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest
from archive_story import changed, coded, take_over, zipped
from cop_api.archive.reading import read
from cop_story import Cop
from servicekit.ids import uuid7
from servicekit.problems import Problem
from test_records import exported, told


async def test_conflicts_are_problems_and_leave_nothing(cop: Cop, elsewhere: Cop) -> None:
    session, _ = await told(cop)
    body = await exported(cop, session, "archive")
    assert (await take_over(cop, body)).status_code == 409
    assert (await take_over(elsewhere, body, elsewhere.staff("facilitator:DE"))).status_code == 403
    assert (await take_over(elsewhere, body, elsewhere.staff("rapporteur:*"))).status_code == 403
    record = json.loads(zipfile.ZipFile(io.BytesIO(body)).read("record.json"))
    card = {**record["cards"][0], "contexts": [{"code": "context.nobody_knows", "text": None}]}
    refused = await take_over(elsewhere, changed(body, cards=[card]))
    assert (refused.status_code, refused.json()["codes"]) == (422, ["context.nobody_knows"])
    assert (await elsewhere.ok("GET", "/sessions", by=elsewhere.facilitator))["items"] == []
    live = await cop.live_session()
    answer = await cop.call("GET", f"/sessions/{live['id']}/export?format=archive", by=cop.rapporteur)
    assert (answer.status_code, answer.json()["type"].rsplit("/", 1)[-1]) == (409, "session-not-closed")


async def test_foreign_and_broken_files_are_problems(cop: Cop, elsewhere: Cop) -> None:
    session, _ = await told(cop)
    body = await exported(cop, session, "archive")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        manifest, record = archive.read("manifest.json"), archive.read("record.json")
    said = json.loads(record)
    strange = json.dumps({**json.loads(manifest), "version": 9}).encode()
    foreign = {**said["statements"][0], "statement": {**said["statements"][0]["statement"], "participant": "P99"}}
    long = {**said["statements"][0], "statement": {**said["statements"][0]["statement"], "text": "x" * 3000}}
    broken = {
        "no zip": b"PK nothing of the kind",
        "cut off": body[: len(body) // 2],
        "another zip": zipped({"word/document.xml": b"<w/>"}),
        "a path out": zipped({"manifest.json": manifest, "record.json": record, "../../etc/passwd": b"x"}),
        "no record": zipped({"manifest.json": manifest}),
        "other bytes": zipped({"manifest.json": manifest, "record.json": record.replace(b"zufrieden", b"unzufried")}),
        "another version": zipped({"manifest.json": strange, "record.json": record}),
        "no manifest of ours": zipped({"manifest.json": b"[]", "record.json": record}),
        "unknown speaker": changed(body, statements=[foreign, *said["statements"][1:]]),
        "too long": changed(body, statements=[long, *said["statements"][1:]]),
        "a field nobody knows": changed(body, contacts=[]),
        "an open session": changed(body, session={**said["session"], "status": "live"}),
        "twice the same": changed(body, cards=said["cards"] * 2),
        "a card on nothing": changed(body, statements=[]),
    }
    for what, file in broken.items():
        answer = await take_over(elsewhere, file)
        assert answer.status_code == 422, (what, answer.status_code, answer.text[:300])
        assert answer.headers["content-type"] == "application/problem+json", what
    assert (await elsewhere.ok("GET", "/sessions", by=elsewhere.facilitator))["items"] == []


async def test_codings_that_contradict_the_record_are_problems(cop: Cop, elsewhere: Cop) -> None:
    session, said = await told(cop)
    await coded(cop, session, [said["quoted"]["id"]])
    body = await exported(cop, session, "archive", by=cop.facilitator)
    record = json.loads(zipfile.ZipFile(io.BytesIO(body)).read("record.json"))
    coding, transcript, assignment = record["codings"][0], record["transcripts"][0], record["assignments"][0]
    nobody = str(uuid7())
    broken: dict[str, dict[str, Any]] = {
        "a passage beyond the text": {"codings": [{**coding, "target": {**coding["target"], "end": 9999}}]},
        "another quote": {"codings": [{**coding, "quote": "not this"}]},
        "a coding of nothing": {"codings": [{**coding, "target": {"statement_id": nobody}}]},
        "no pseudonym": {"codings": [{**coding, "coder": "Ada"}]},
        "twice the same": {"codings": [coding, {**coding, "id": nobody}]},
        "an unknown code": {"codings": [{**coding, "code": "outcome.nobody_knows"}]},
        "an unknown codebook": {"codings": [{**coding, "codebook": "nobody-knows"}]},
        "an unknown version": {"codings": [{**coding, "codebook_version": 99}]},
        "work on nothing": {"assignments": [{**assignment, "piece": {"transcript_id": nobody}}]},
        "a speaker who may not be named": {
            "transcripts": [{**transcript, "speakers": [{"number": 1, "participant": "P02"}]}]
        },
        "turns outside the text": {"transcripts": [{**transcript, "turns": [{**transcript["turns"][0], "end": 9999}]}]},
        "no transcript": {"transcripts": []},
        "a speaker twice": {"transcripts": [{**transcript, "speakers": transcript["speakers"] * 2}]},
        "a moment that no database holds": {
            "transcripts": [{**transcript, "turns": [{**transcript["turns"][0], "start_ms": 2**40}]}]
        },
        "a character that is none": {"transcripts": [{**transcript, "text": f"{transcript['text']}\0"}]},
    }
    for what, parts in broken.items():
        answer = await take_over(elsewhere, changed(body, **parts))
        assert answer.status_code == 422, (what, answer.status_code, answer.text[:300])
    assert (await elsewhere.ok("GET", "/sessions", by=elsewhere.facilitator))["items"] == []


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cop_api.archive.reading.MAX_UNPACKED", 10_000)
    bomb = zipped({"manifest.json": b"{}", "record.json": b"0" * 1_000_000})
    with pytest.raises(Problem) as caught:
        read(bomb)
    assert caught.value.status == 422
