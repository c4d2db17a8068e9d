"""A session that moves to another installation: all of it, under pseudonyms, or a problem and nothing."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from cop_api.archive.reading import read
from cop_api.archive.schemas import Record
from cop_api.archive.writing import packed
from cop_api.service import SERVICE
from cop_story import API, Cop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from infra.databases import Databases
from servicekit.problems import Problem
from servicekit.testing import StartedService, start_service
from test_records import exported, told


@asynccontextmanager
async def installation(databases: Databases, folder: Path, **settings: Any) -> AsyncIterator[StartedService]:
    await asyncio.to_thread(folder.mkdir)
    url = await databases.copy(SERVICE, "sqlite", folder)
    async with start_service(SERVICE, folder, database_url=url, migrated=True, **settings) as service:
        yield service


@pytest.fixture
async def elsewhere(databases: Databases, tmp_path: Path) -> AsyncIterator[Cop]:
    """Another installation, with its own keys."""
    async with installation(databases, tmp_path / "elsewhere", voice_key="another-installation-key") as service:
        other = Cop(service)
        await other.load_content()
        yield other


async def take_over(cop: Cop, body: bytes, by: dict[str, str] | None = None) -> httpx.Response:
    files = {"file": ("session.zip", body, "application/zip")}
    return await cop.client.post(f"{API}/sessions/import", files=files, headers=by or cop.facilitator)


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in entries.items():
            archive.writestr(name, body)
    return out.getvalue()


def changed(body: bytes, **parts: Any) -> bytes:
    """The archive with other parts of its record, and a manifest that fits."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        record = json.loads(archive.read("record.json")) | parts
    said = json.dumps(record).encode()
    manifest["files"]["record.json"] = {"sha256": hashlib.sha256(said).hexdigest(), "bytes": len(said)}
    return zipped({"manifest.json": json.dumps(manifest).encode(), "record.json": said})


async def test_a_session_is_the_same_in_another_installation(cop: Cop, elsewhere: Cop) -> None:
    session, said = await told(cop)
    body = await exported(cop, session, "archive")
    answer = await take_over(elsewhere, body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["counts"] == session["counts"]
    assert answer.json()["code"] not in (None, session["code"])

    assert await exported(elsewhere, session, "archive") == body

    for path in ("minutes", "statements", "cards"):
        here, there = [
            await c.ok("GET", f"/sessions/{session['id']}/{path}", by=c.rapporteur) for c in (cop, elsewhere)
        ]
        if path == "minutes":
            here, there = [{**each, "written_at": None} for each in (here, there)]
        assert there == here
    [round_] = await elsewhere.ok("GET", f"/sessions/{session['id']}/rounds", by=elsewhere.facilitator)
    assert round_["items"][0]["cast"] == 3
    outside = await elsewhere.ok("GET", f"/rounds/{round_['id']}/consensus", by=elsewhere.staff("policymaker:PL"))
    assert {each["reason"] for item in outside["items"] for each in item["objections"]} == {None}
    told_on = await elsewhere.state("statements")
    assert (told_on[said["quoted"]["id"]] or {})["quotable"] is True
    # Nobody can be recognised by a key that is not there.
    assert (told_on[said["quoted"]["id"]] or {})["voice_id"] != (await cop.state("statements"))[said["quoted"]["id"]][
        "voice_id"
    ]  # type: ignore[index]


async def test_contacts_credentials_and_votes_stay(cop: Cop, elsewhere: Cop) -> None:
    session, _ = await told(cop)
    body = await exported(cop, session, "archive")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        text = archive.read("record.json").decode()
    async with cop.service.deps.database.read() as tx:
        from cop_api.participants.tables import participants

        people = (await tx.execute(participants.select())).all()
    secrets = [value for row in people for value in (row.id, row.voice_id, row.join_code_hash)]
    assert not any(secret in text for secret in [*secrets, session["code"], "uincunx"] if secret)
    assert (await take_over(elsewhere, body)).status_code == 201
    assert await elsewhere.traces_of(*[row.voice_id for row in people]) == []
    assert json.loads(text)["rounds"][0]["round"]["mine"] is None


async def test_what_is_erased_there_leaves_the_kept_results_too(cop: Cop, elsewhere: Cop) -> None:
    session, said = await told(cop)
    assert (await take_over(elsewhere, await exported(cop, session, "archive"))).status_code == 201
    path = f"/sessions/{session['id']}/participants"
    people = (await elsewhere.ok("GET", path, by=elsewhere.facilitator))["items"]
    [speaker] = [each for each in people if each["pseudonym"] == "P01"]
    await elsewhere.ok("DELETE", f"{path}/{speaker['id']}", by=elsewhere.facilitator, If_Match='"r1"')
    assert await elsewhere.traces_of("ufrieden sind sie", speaker["id"]) == []
    again = await take_over(elsewhere, await exported(cop, session, "archive"))
    assert (again.status_code, again.json()["type"].rsplit("/", 1)[-1]) == (409, "already-there")
    assert (
        await elsewhere.call("GET", f"/statements/{said['quoted']['id']}", by=elsewhere.rapporteur)
    ).status_code == 404


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


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cop_api.archive.reading.MAX_UNPACKED", 10_000)
    bomb = zipped({"manifest.json": b"{}", "record.json": b"0" * 1_000_000})
    with pytest.raises(Problem) as caught:
        read(bomb)
    assert caught.value.status == 422


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_export_and_import_are_the_identity(
    data: st.DataObject, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Any session, whatever was said in whatever script, reads back as what was written, in another installation."""
    folder = tmp_path_factory.mktemp("identity")
    async with installation(databases, folder / "here") as one, installation(databases, folder / "there") as two:
        cop, other = Cop(one), Cop(two)
        session = await cop.live_session(*data.draw(st.sampled_from([("PL",), ("DE", "EL")])))
        people = [
            await cop.participant(
                session, consent={"attribution": data.draw(st.booleans()), "quotes": data.draw(st.booleans())}
            )
            for _ in range(data.draw(st.integers(0, 3)))
        ]
        said: list[dict[str, Any]] = []
        for _ in range(data.draw(st.integers(0, 4))):
            named = data.draw(st.sampled_from([None, *[each["pseudonym"] for each in people]]))
            text, form = data.draw(words), data.draw(st.sampled_from(["verbatim", "paraphrase", "ai_draft"]))
            origins = [said[-1]["id"]] if said and data.draw(st.booleans()) else []
            more = {} if named is None else {"participant": named}
            said.append(await cop.capture(session, text, form=form, derived_from=origins, **more))
        if said and data.draw(st.booleans()):
            await cop.card(session, statements=[said[0]["id"]], contexts=[{"text": data.draw(words)}])
        await cop.move(session, "read-back", "close")
        body = await exported(cop, session, "archive")
        answer = await take_over(other, body)
        assert answer.status_code == 201, answer.text
        assert await exported(other, session, "archive") == body
        record = read(body)
        assert isinstance(record, Record)
        assert packed(record) == body
