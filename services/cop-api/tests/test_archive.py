"""A session that moves to another installation: all of it, under pseudonyms, or a problem and nothing."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import Any

from archive_story import coded, take_over, zipped
from cop_api.archive.reading import read
from cop_api.archive.schemas import Record
from cop_api.archive.writing import packed
from cop_story import API, ELSEWHERE_ON_BOTH, Cop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_records import exported, told


@ELSEWHERE_ON_BOTH
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


@ELSEWHERE_ON_BOTH
async def test_transcripts_and_codings_travel(cop: Cop, elsewhere: Cop) -> None:
    session, said = await told(cop)
    transcript = await coded(cop, session, [said["quoted"]["id"], said["withheld"]["id"]])
    body = await exported(cop, session, "archive", by=cop.facilitator)
    text = zipfile.ZipFile(io.BytesIO(body)).read("record.json").decode()
    assert "Quincunx" not in text  # the label of a speaker may be a name
    assert (await take_over(elsewhere, body)).status_code == 201
    assert await exported(elsewhere, session, "archive", by=elsewhere.facilitator) == body

    there = await elsewhere.ok("GET", f"/transcripts/{transcript}", by=elsewhere.rapporteur)
    # Of the three speakers the one who agreed to attribution.
    assert [(each["participant"], each["label"]) for each in there["speakers"]] == [("P01", None)]
    turns = (await elsewhere.ok("GET", f"/transcripts/{transcript}/turns", by=elsewhere.rapporteur))["items"]
    assert [each["text"] for each in turns] == ["Zufrieden \N{GRINNING FACE} sind sie.", "Nein.", "Ja."]
    assert [each["speaker"] is not None for each in turns] == [True, False, False]
    path = f"/codings?session={session['id']}"
    here, imported = [(await c.ok("GET", path, by=c.facilitator))["items"] for c in (cop, elsewhere)]
    book = {
        each["id"]: each["slug"]
        for each in (await elsewhere.ok("GET", "/codebooks", by=elsewhere.facilitator))["items"]
    }
    assert {book[each["codebook_id"]] for each in imported} == {"almpo-codebook"}
    assert imported == [{**each, "codebook_id": imported[0]["codebook_id"]} for each in here]
    assert len(imported) == 4
    # Passed on as well, and the passage under a voice of this installation.
    state = await elsewhere.state("codings")
    assert set(state) == {each["id"] for each in imported}
    passages = [each["passage"] for each in state.values() if each and each["passage"]]
    assert all(each["voice_id"] and each["voice_id"] not in text for each in passages)
    # Erasing the speaker there masks the turn and takes the codings that touch it.
    people = (await elsewhere.ok("GET", f"/sessions/{session['id']}/participants", by=elsewhere.facilitator))["items"]
    [speaker] = [each for each in people if each["pseudonym"] == "P01"]
    erasing = f"/sessions/{session['id']}/participants/{speaker['id']}"
    await elsewhere.ok("DELETE", erasing, by=elsewhere.facilitator, If_Match='"r1"')
    assert await elsewhere.traces_of("\N{GRINNING FACE}", "not sure of it") == []


async def test_a_blind_coder_takes_no_others_codings_along(cop: Cop) -> None:
    session, said = await told(cop)
    await coded(cop, session, [said["quoted"]["id"]])
    second = cop.staff("coder:*", subject="second")
    record = read(await exported(cop, session, "archive", by=second))
    assert [each.decision for each in record.codings] == ["rejected"]


async def test_an_archive_of_version_1_is_still_taken_over(cop: Cop, elsewhere: Cop) -> None:
    session, _ = await told(cop)
    with zipfile.ZipFile(io.BytesIO(await exported(cop, session, "archive"))) as archive:
        manifest, record = (json.loads(archive.read(name)) for name in ("manifest.json", "record.json"))
    del record["session"]["changed_at"]
    for name in ("transcripts", "assignments", "codings"):
        assert record.pop(name) == []
    said = json.dumps(record).encode()
    manifest |= {
        "version": 1,
        "files": {"record.json": {"sha256": hashlib.sha256(said).hexdigest(), "bytes": len(said)}},
    }
    answer = await take_over(elsewhere, zipped({"manifest.json": json.dumps(manifest).encode(), "record.json": said}))
    assert answer.status_code == 201, answer.text
    assert answer.json()["changed_at"] == session["closed_at"]
    for broken in (b"[]", b'{"session": 1}', b"{"):
        manifest["files"]["record.json"] = {"sha256": hashlib.sha256(broken).hexdigest(), "bytes": len(broken)}
        file = zipped({"manifest.json": json.dumps(manifest).encode(), "record.json": broken})
        assert (await take_over(elsewhere, file)).status_code == 422, broken


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


async def upload(cop: Cop, session: dict[str, Any], lines: list[str], data: st.DataObject) -> None:
    """A transcript, and codings of passages of it that two coders may have drawn anywhere."""
    answer = await cop.client.post(
        f"{API}/sessions/{session['id']}/transcripts",
        files={"file": ("said.txt", "\n".join(lines).encode())},
        data={"language": "en"},
        headers=cop.rapporteur,
    )
    assert answer.status_code == 201, answer.text
    transcript = answer.json()
    for name in data.draw(st.lists(st.sampled_from(["first", "second"]), unique=True)):
        start = data.draw(st.integers(0, transcript["length"] - 1))
        end = data.draw(st.integers(start + 1, transcript["length"]))
        target = {"transcript_id": transcript["id"], "start": start, "end": end}
        body = {"target": target, "code": "outcome.job_entry", "decision": "applied", "memo": data.draw(words)}
        by = cop.staff("coder:*", subject=name)
        await cop.ok("POST", "/codings", body, by=by)
        if data.draw(st.booleans()):
            await cop.ok("POST", "/coding-assignments/finish", {"transcript_id": transcript["id"]}, by=by)


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_export_and_import_are_the_identity(cop: Cop, elsewhere: Cop, data: st.DataObject) -> None:
    """Any session, whatever was said in whatever script, reads back as what was written, in another installation."""
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
    if coding := data.draw(st.booleans()):
        words_of = data.draw(st.lists(words, min_size=1, max_size=3))
        await upload(cop, session, [f"P0{at % 3 + 1}: {text}" for at, text in enumerate(words_of)], data)
    if said and coding and data.draw(st.booleans()):
        body = {"target": {"statement_id": said[0]["id"]}, "code": "outcome.job_entry", "decision": "applied"}
        await cop.ok("POST", "/codings", body, by=cop.staff("coder:*"))
    if said and data.draw(st.booleans()):
        await cop.card(session, statements=[said[0]["id"]], contexts=[{"text": data.draw(words)}])
    await cop.move(session, "read-back", "close")
    body = await exported(cop, session, "archive", by=cop.facilitator)
    answer = await take_over(elsewhere, body)
    assert answer.status_code == 201, answer.text
    assert await exported(elsewhere, session, "archive", by=elsewhere.facilitator) == body
    record = read(body)
    assert isinstance(record, Record)
    assert packed(record) == body
