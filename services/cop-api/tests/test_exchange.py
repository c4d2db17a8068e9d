"""Codebooks and sessions leave for other programs and come back."""

from __future__ import annotations

from typing import Any

from cop_api.refi import codebook as qdc
from cop_api.refi import project as qdpx
from cop_story import API, Cop
from servicekit.etag import etag_of

QUOTE = "caseloads are small 🙂"
MEMO = "Said with a smile 🙂.\nTwice."
SAID = f"With that, {QUOTE}, and trust grows."


async def send(cop: Cop, path: str, name: str, body: bytes, by: dict[str, str], **fields: str) -> Any:
    return await cop.client.post(f"{API}{path}", files={"file": (name, body)}, data=fields, headers=by)


async def test_the_codebook_leaves_and_comes_back(cop: Cop) -> None:
    coder = cop.staff("coder:*")
    [summary] = (await cop.ok("GET", "/codebooks", by=coder))["items"]
    path = f"/codebooks/{summary['id']}/versions/{summary['latest_version']}"
    left = await cop.call("GET", f"{path}?format=qdc", by=coder)
    assert left.headers["content-type"].startswith("application/xml")
    assert ".qdc" in left.headers["content-disposition"]
    answer = await send(cop, "/codebooks/import", "a.qdc", left.content, coder, slug="came-back", title="Came back")
    assert answer.status_code == 201, answer.text
    assert answer.json()["report"] == []
    original = {each["code"]: each for each in (await cop.ok("GET", path, by=coder))["codes"]}
    came = {each["code"]: each for each in answer.json()["codebook"]["codes"]}
    assert came.keys() == original.keys()
    for name, code in came.items():
        for part in ("family", "group", "include", "exclude", "example"):
            assert code[part] == original[name][part], (name, part)
        assert code["label"] == {"en": original[name]["label"]["en"]}
        assert code["definition"] == {"en": original[name]["definition"]["en"]}
    assert (
        await cop.call("POST", f"/codebooks/{answer.json()['codebook']['id']}/publish", by=coder)
    ).status_code == 201


async def test_a_foreign_codebook_says_what_did_not_map(cop: Cop) -> None:
    body = (
        b'<CodeBook origin="Elsewhere 2"><Codes>'
        b'<Code guid="00000000-0000-0000-0000-000000000001" name="Hindernisse" isCodable="false">'
        b'<Code guid="{00000000-0000-0000-0000-000000000002}" name="F\xc3\xb6rderrecht"/>'
        b'<Code guid="00000000-0000-0000-0000-000000000003" name="2. Recht"><Description>Law</Description></Code>'
        b'</Code></Codes><Sets/></CodeBook>'
    )  # fmt: skip
    coder = cop.staff("coder:*")
    answer = await send(cop, "/codebooks/import", "a.qdc", body, coder, slug="foreign", title="Foreign")
    assert answer.status_code == 201, answer.text
    codes = answer.json()["codebook"]["codes"]
    assert [code["code"] for code in codes] == ["hindernisse.forderrecht", "hindernisse.n2_recht"]
    assert [line["source"] for line in answer.json()["report"]] == ["Code Förderrecht"]
    for fault, slug in ((b"<Other/>", "other"), (body, "Not A Slug"), (body, "foreign")):
        answer = await send(cop, "/codebooks/import", "a.qdc", fault, coder, slug=slug, title="x")
        assert answer.status_code == 422, slug
    refused = await send(cop, "/codebooks/import", "a.qdc", body, cop.staff("analyst:*"), slug="no", title="x")
    assert refused.status_code == 403


async def session_with_words(cop: Cop) -> dict[str, Any]:
    session = await cop.live_session()
    told = await cop.participant(session)
    silent = await cop.participant(session, consent={"attribution": False, "quotes": False})
    said = await cop.capture(session, SAID, participant=told["pseudonym"])
    await cop.capture(session, "said by somebody who stays unnamed", participant=silent["pseudonym"])
    coder = cop.staff("coder:*", subject="ann")
    coding = {
        "target": {"statement_id": said["id"]},
        "code": "outcome.job_entry",
        "quote": QUOTE,
        "memo": MEMO,
        "decision": "applied",
    }
    await cop.ok("POST", "/codings", coding, by=coder)
    files = {"file": ("a.txt", b"P01: Data are not linked.\nNobody may.")}
    path = f"{API}/sessions/{session['id']}/transcripts"
    answer = await cop.client.post(path, files=files, data={"language": "en"}, headers=cop.rapporteur)
    transcript = answer.json()
    passage = {"target": {"transcript_id": transcript["id"], "start": 0, "end": 4}, "code": "context.unemployment_high"}
    await cop.ok("POST", "/codings", {**passage, "decision": "applied"}, by=coder)
    return session


async def test_a_session_as_a_project_has_its_words_speakers_and_codes(cop: Cop) -> None:
    session = await session_with_words(cop)
    path = f"/sessions/{session['id']}/export?format=qdpx"
    left = await cop.call("GET", path, by=cop.facilitator)
    assert left.status_code == 200, left.text
    assert (await cop.call("GET", path, by=cop.facilitator)).content == left.content
    opened = qdpx.read(left.content)
    assert opened.notes == []
    names = {node.guid: node.name for node, _ in opened.project.book.walk()}
    coded = {
        (source.text[each.start : each.end], names[applied.code])
        for source in opened.project.sources
        for each in source.selections
        for applied in each.codings
    }
    assert coded == {
        (QUOTE, "Entry into work"),
        (SAID, "P01"),
        ("Data", "High unemployment"),
        ("Data are not linked.", "P01"),
    }
    assert [case.name for case in opened.project.cases] == ["P01"]
    assert "P02" not in str(opened.project)
    assert "unnamed" in str(opened.project)


async def test_a_coder_does_not_get_others_codings_by_the_export(cop: Cop) -> None:
    session = await session_with_words(cop)
    left = await cop.call(
        "GET", f"/sessions/{session['id']}/export?format=qdpx", by=cop.staff("coder:*", subject="bob")
    )
    opened = qdpx.read(left.content)
    codes = {each.code for source in opened.project.sources for one in source.selections for each in one.codings}
    names = {node.name for node, _ in opened.project.book.walk() if node.guid in codes}
    assert names == {"P01"}


async def test_a_project_comes_back_as_transcripts_with_their_codings(cop: Cop) -> None:
    session = await session_with_words(cop)
    left = await cop.call("GET", f"/sessions/{session['id']}/export?format=qdpx", by=cop.facilitator)
    other = await cop.live_session("DE")
    path = f"/sessions/{other['id']}/transcripts/import"
    answer = await send(cop, path, "a.qdpx", left.content, cop.rapporteur, language="en")
    assert answer.status_code == 201, answer.text
    taken = answer.json()
    assert (len(taken["transcripts"]), taken["codings"]) == (2, 2)
    assert taken["report"] == ["The code “P01” is none of the codebook's; what carries it was left out."]
    listed = (await cop.ok("GET", f"/codings?session={other['id']}", by=cop.facilitator))["items"]
    found = set()
    for coding in listed:
        text = (await cop.call("GET", f"/transcripts/{coding['transcript_id']}/text", by=cop.facilitator)).text
        assert text[coding["start"] : coding["end"]] == coding["quote"]
        found.add((coding["quote"], coding["code"], coding["memo"]))
    assert found == {(QUOTE, "outcome.job_entry", MEMO), ("Data", "context.unemployment_high", "")}
    told = await cop.state("codings")
    assert all(told[coding["id"]] for coding in listed)
    for body, status in ((b"no zip", 422), (left.content, 403)):
        by = cop.rapporteur if status == 422 else cop.staff("rapporteur:PL")
        assert (await send(cop, path, "a.qdpx", body, by, language="en")).status_code == status


async def test_an_erased_speaker_is_in_no_export(cop: Cop) -> None:
    session = await session_with_words(cop)
    [person] = [
        each
        for each in (await cop.ok("GET", f"/sessions/{session['id']}/participants", by=cop.facilitator))["items"]
        if each["pseudonym"] == "P01"
    ]
    who = f"/sessions/{session['id']}/participants/{person['id']}"
    await cop.ok("DELETE", who, by=cop.facilitator, If_Match=etag_of(person["revision"]))
    left = await cop.call("GET", f"/sessions/{session['id']}/export?format=qdpx", by=cop.facilitator)
    opened = qdpx.read(left.content)
    everything = str(opened.project)
    assert QUOTE not in everything
    assert "Data are" not in everything
    assert opened.project.cases == ()
    assert qdc.read(qdc.write(opened.project.book)) == opened.project.book
