"""Minutes and lineage: what is printed follows from consent, and the files open elsewhere."""

from __future__ import annotations

import asyncio
import io
import json
import posixpath
import shutil
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from cop_story import Cop
from docx.oxml.ns import qn
from lxml import etree
from prov.model import ProvDocument, ProvEntity
from servicekit.ids import uuid7

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


async def told(cop: Cop) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """A closed session with everything in it → it, and its statements by what they are here for."""
    session = await cop.live_session(title="Minutes & <more>")
    open_, shy = [
        await cop.participant(
            session,
            consent={"attribution": agreed, "quotes": agreed},
            contact={"name": "Ada Quincunx", "email": f"ada{agreed}@quincunx.example"},
        )
        for agreed in (True, False)
    ]
    token = await cop.join(open_)
    said = {
        "quoted": await cop.capture(session, "Zufrieden sind sie.", participant=open_["pseudonym"], language="de"),
        "withheld": await cop.capture(session, "Zanzibar word for word", participant=shy["pseudonym"]),
        "paraphrase": await cop.capture(session, "They come back.", form="paraphrase", topic="data"),
        "draft": await cop.capture(session, "Perhaps so.", form="ai_draft", topic="data"),
        "rejected": await cop.capture(session, "Quetzalcoatl", form="paraphrase"),
    }
    path = f"/sessions/{session['id']}"
    reject = f"{path}/statements/{said['rejected']['id']}/reject"
    await cop.ok("POST", reject, {"reason": "Said twice."}, by=cop.rapporteur)
    await cop.card(session, statements=[said["quoted"]["id"]])
    body = {
        "kind": "data", "title": "Vacancies by region", "country": "PL", "priority": "must",
        "statements": [said["paraphrase"]["id"]],
    }  # fmt: skip
    await cop.ok("POST", "/requirements", body, by=cop.rapporteur)
    decided = {"kind": "decision", "text": "Asked again in May."}
    await cop.ok("PUT", f"{path}/notes/{uuid7()}", decided, by=cop.rapporteur, If_None_Match="*")
    items = [said[name]["id"] for name in ("quoted", "withheld", "paraphrase")]
    round_ = await cop.ok("POST", f"{path}/rounds", {"items": items}, by=cop.facilitator)
    voters = [token, *[await cop.join(await cop.participant(session)) for _ in range(2)]]
    for voter, value in zip(voters, ("agree", "agree", "disagree"), strict=True):
        for item in items:
            vote = {"value": value, "comment": "Not in the villages."}
            await cop.ok("PUT", f"/rounds/{round_['id']}/votes/{item}", vote, by=voter)
    await cop.move(session, "read-back")
    amend = {"decision": "amend", "text": "Sehr zufrieden sind sie."}
    await cop.ok("POST", f"{path}/statements/{said['quoted']['id']}/confirmations", amend, by=token)
    return await cop.move(session, "close"), said


async def exported(cop: Cop, session: dict[str, Any], format: str, **by: Any) -> bytes:
    answer = await cop.call("GET", f"/sessions/{session['id']}/export?format={format}", by=by.get("by", cop.rapporteur))
    assert answer.status_code == 200, answer.text
    return answer.content


async def test_minutes_print_what_people_agreed_to(cop: Cop) -> None:
    session, said = await told(cop)
    minutes = await cop.ok("GET", f"/sessions/{session['id']}/minutes", by=cop.staff("analyst:PL"))
    cmo, data = minutes["topics"]
    assert [(each["text"], each["quoted"], each["speaker"]) for each in cmo["statements"]] == [
        ("Sehr zufrieden sind sie.", True, "P01")
    ]
    assert (cmo["not_printed"], data["not_printed"]) == (1, 0)
    assert [(each["form"], each["quoted"]) for each in data["statements"]] == [
        ("paraphrase", False),
        ("ai_draft", False),
    ]
    assert minutes["set_aside"] == [{"reason": "Said twice."}]
    wordings = {item["id"]: item["wording"] for item in minutes["rounds"][0]["round"]["items"]}
    assert wordings[said["withheld"]["id"]] is None
    assert wordings[said["quoted"]["id"]]["text"] == "Zufrieden sind sie."
    text = json.dumps(minutes)
    assert not any(word in text for word in ("Zanzibar", "Quetzalcoatl", "uincunx", "P02"))
    assert minutes["session"]["code"] is None
    refused = await cop.call("GET", f"/sessions/{session['id']}/minutes", by=cop.staff("analyst:DE"))
    assert refused.status_code == 403
    reader = await cop.call("GET", f"/sessions/{session['id']}/minutes", by=cop.staff("policymaker:PL"))
    assert reader.status_code == 403


async def test_minutes_open_in_word_and_to_a_screen_reader(cop: Cop) -> None:
    session, _ = await told(cop)
    body = await exported(cop, session, "docx")
    opened = docx.Document(io.BytesIO(body))
    assert (opened.core_properties.title, opened.core_properties.language) == (
        "Minutes: Minutes & <more>", "en-GB",
    )  # fmt: skip
    headings = [p.text for p in opened.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == [
        "Who took part", "Agenda", "Contexts, mechanisms and outcomes", "Data",
        "Links of context, mechanism and outcome", "Decisions", "Round 1 of voting", "Requirements", "Set aside",
    ]  # fmt: skip
    quotes = [p for p in opened.paragraphs if p.style and p.style.name == "Quote"]
    assert [p.runs[0].text for p in quotes] == ["“Sehr zufrieden sind sie.”"]
    assert quotes[0].runs[0]._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "de"
    for table in opened.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(cell.text for cell in table.rows[0].cells)
    text = "\n".join(
        [p.text for p in opened.paragraphs] + [c.text for t in opened.tables for r in t.rows for c in r.cells]
    )
    assert "2 agree, 0 pass, 1 disagree" in text
    assert "Not in the villages." in text
    assert "machine draft" in text
    assert "Asked again in May." in text
    assert not any(word in text for word in ("Zanzibar", "Quetzalcoatl", "uincunx"))


async def test_the_word_file_is_a_sound_package(cop: Cop) -> None:
    """Every part is well-formed, typed, and every relation leads somewhere: what Word and LibreOffice insist on."""
    session, _ = await told(cop)
    with zipfile.ZipFile(io.BytesIO(await exported(cop, session, "docx"))) as package:
        assert package.testzip() is None
        names = set(package.namelist())
        parts = {name: etree.fromstring(package.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    types = parts["[Content_Types].xml"]
    typed = {each.get("Extension") for each in types} | {(each.get("PartName") or "").lstrip("/") for each in types}
    assert all(name in typed or name.rsplit(".", 1)[-1] in typed for name in names - {"[Content_Types].xml"})
    for name, relations in parts.items():
        if name.endswith(".rels"):
            folder = name.split("_rels/")[0]
            inside = [each.get("Target") or "" for each in relations if each.get("TargetMode") != "External"]
            assert {posixpath.normpath(posixpath.join("/", folder, each))[1:] for each in inside} <= names
    body = parts["word/document.xml"].find(qn("w:body"))
    assert body is not None
    assert body[-1].tag == qn("w:sectPr")
    styles = {each.get(qn("w:styleId")) for each in parts["word/styles.xml"].iter(qn("w:style"))}
    used = {each.get(qn("w:val")) for each in body.iter(qn("w:pStyle"), qn("w:tblStyle"), qn("w:rStyle"))}
    assert used <= styles
    default = parts["word/styles.xml"].find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    assert default is not None
    assert default.get(qn("w:val")) == "en-GB"
    assert {each.get(qn("w:percent")) for each in parts["word/settings.xml"].iter(qn("w:zoom"))} == {"100"}


@pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice (soffice) is not installed here: the minutes were not opened by it"
)
async def test_libreoffice_prints_the_minutes(cop: Cop, tmp_path: Path) -> None:
    session, _ = await told(cop)
    (tmp_path / "minutes.docx").write_bytes(await exported(cop, session, "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    office = await asyncio.create_subprocess_exec(
        *command, str(tmp_path / "minutes.docx"), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    async with asyncio.timeout(120):
        output, _ = await office.communicate()
    assert office.returncode == 0, output
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF-"), output


async def test_the_lineage_is_read_back_by_prov(cop: Cop) -> None:
    session, said = await told(cop)
    body = await exported(cop, session, "prov")
    read = ProvDocument.deserialize(content=body.decode(), format="json")
    assert read == ProvDocument.deserialize(content=read.serialize(format="json"), format="json")
    entities = {str(each.identifier): each for each in read.get_records(ProvEntity)}
    quoted = f"almpo:statement-{said['quoted']['id']}"
    assert {quoted, f"{quoted}-r1"} <= set(entities)
    text = read.get_provn()
    assert f"wasAttributedTo({quoted}, almpo:session-{session['id']}-P01" in text
    assert f"wasDerivedFrom({quoted}, {quoted}-r1" in text
    assert "-P02" not in text
    assert "uincunx" not in text
    [requirement] = [name for name in entities if name.startswith("almpo:requirement-")]
    assert f"wasDerivedFrom({requirement}, almpo:statement-{said['paraphrase']['id']}" in text
