"""The synthesis brief of a release: every finding with its voices, in HTML, PDF/UA and Word, and no text does harm."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from html.parser import HTMLParser
from typing import Any

import pytest
from almpo_contracts.cop import StatementRecorded
from cmo_engine.briefs import composing
from cmo_engine.briefs.words import locale
from docx import Document
from engine_story import Engine
from harmful import HARM
from servicekit.documents.blocks import plain
from servicekit.vocabulary import Language

FORMATS = ("html", "pdf", "docx", "json")


async def _brief(engine: Engine, release: dict[str, Any], format: str, language: str = "en") -> bytes:
    path = f"/api/cmo/v1/releases/{release['id']}/brief?format={format}&language={language}"
    answer = await engine.started.client.get(path, headers=engine.started.issuer.headers("policymaker:*"))
    assert answer.status_code == 200, answer.text
    return answer.content


async def _evidence(engine: Engine) -> None:
    quoted = engine.statement("quoted", text="Employers call us back.", voice_id="anna")
    silent = engine.statement("silent", text="I would rather not say", quotable=False, voice_id="ben")
    against = engine.statement("against", text="Not here.", session="s-de", country="DE", voice_id="carla")
    await engine.tell(
        engine.session(), engine.session("s-de", countries=["DE"], title="Berlin"), quoted, silent, against,
        engine.card("c", statements=(quoted, silent)),
        engine.card("d", statements=(against,), polarity="contradicts", session="s-de", country="DE"),
        engine.coding("quoted", "enabler.partnership"), engine.coding("silent", "trust.audit"),
        engine.passage("barrier.funding", quote="Das Geld fehlt.", language="de"),
        engine.requirement("need", statements=["quoted"], title="Vacancy data by region"),
        engine.figures(),
    )  # fmt: skip


async def test_every_finding_leads_to_its_voices(engine: Engine) -> None:
    await _evidence(engine)
    brief = json.loads(await _brief(engine, await engine.post("/releases", {"title": "First"}), "json"))
    assert [s["name"] for s in brief["sections"]] == ["configurations", "factors", "demand", "ai"]
    findings = [f for section in brief["sections"] for f in section["findings"]]
    assert [f["number"] for f in findings] == list(range(1, len(findings) + 1))
    by_number = {voice["number"]: voice for voice in brief["evidence"]}
    cited = {number for finding in findings for number in finding["evidence"]}
    assert cited == set(by_number), "every voice listed is cited, every citation leads to a voice"
    for finding in findings:
        for number in finding["evidence"]:
            assert finding["number"] in by_number[number]["findings"]

    [works] = brief["sections"][0]["findings"]
    facts = {fact["name"]: fact["lines"] for fact in works["facts"]}
    assert "Voices: 2; sessions: 1; countries: Poland" in facts["Evidence"][0]
    share = "100 % agree, n = 5, no interval (open_link)"
    assert facts["Evidence"][1] == f"Survey, mechanisms_seen/employer_brokerage: {share}"
    assert facts["Confidence"] == ["not yet judged by a person"]
    assert facts["Dissent"] == ["voices that contradict it: 1 (Germany)"]
    assert {by_number[n]["id"] for n in works["evidence"]} == {"quoted", "silent", "against"}

    voices = {voice["id"]: voice for voice in brief["evidence"]}
    assert (voices["silent"]["quote"], voices["quoted"]["quote"]) == (None, "Employers call us back.")
    assert (voices["quoted"]["session_id"], voices["quoted"]["country"], voices["quoted"]["stakeholder_type"]) == (
        "s-pl", "PL", "pes",
    )  # fmt: skip
    [passage] = [voice for voice in brief["evidence"] if voice["kind"] == "passage"]
    assert "turn 4, code points 10–30" in passage["about"]
    assert "people reviewed 0 of the 1 findings" in brief["label"]
    assert len(brief["method"]) > 3
    assert brief["limits"]


async def test_judges_and_reviews_stand_beside_the_finding(engine: Engine) -> None:
    await _evidence(engine)
    [configuration] = await engine.configurations()
    path, components = f"/configurations/{configuration['id']}", {}
    for name in ("methodological_limitations", "coherence", "adequacy", "relevance"):
        components[name] = {"concern": "minor", "reason": "as read"}
    for by, level in (("anna", "high"), ("ben", "low")):
        revision = (await engine.get(path))["revision"]
        answer = await engine.started.client.post(
            f"/api/cmo/v1{path}/confidence",
            json={"level": level, "components": components, "reason": f"Says {by}"},
            headers={**engine.started.issuer.headers("analyst:*", subject=by), "If-Match": f'"r{revision}"'},
        )
        assert answer.status_code == 201
    revision = (await engine.get(path))["revision"]
    await engine.post(
        f"{path}/review", {"decision": "accepted", "reason": "Read it"}, headers={"If-Match": f'"r{revision}"'}
    )
    brief = json.loads(await _brief(engine, await engine.post("/releases", {"title": "Judged"}), "json"))
    facts = {fact["name"]: fact["lines"] for fact in brief["sections"][0]["findings"][0]["facts"]}
    assert facts["Confidence"] == [
        "low. Says ben", "Judges disagree on: level.", "anna: high. Says anna", "ben: low. Says ben",
    ]  # fmt: skip
    assert facts["Review"] == ["accepted (tester). Read it"]
    assert "people reviewed 1 of the 1" in brief["label"]


@pytest.mark.parametrize("format", FORMATS)
async def test_the_same_release_gives_the_same_bytes_whatever_came_in_since(engine: Engine, format: str) -> None:
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "First"})
    first = await _brief(engine, release, format)
    await engine.tell(engine.statement("more"), engine.card("e", contexts=("context.neet",)))
    assert await _brief(engine, release, format) == first


async def test_an_erasure_reaches_the_brief(engine: Engine) -> None:
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "First"})
    await engine.erase(StatementRecorded, "quoted")
    for format in FORMATS:
        assert "Employers call us back" not in _words(format, await _brief(engine, release, format))
    assert "Superseded by revision 2" in _words("html", await _brief(engine, release, "html"))


@pytest.mark.parametrize("language", [*Language])
async def test_every_language_has_every_format(engine: Engine, language: Language) -> None:
    assert locale(language).keys() == locale(Language.EN).keys()
    await _evidence(engine)
    release = await engine.post("/releases", {"title": "First"})
    brief = json.loads(await _brief(engine, release, "json", language))
    assert not re.search(r"\{[a-z]+\}", json.dumps({**brief, "words": None})), "every place of a template is filled"
    for format in ("html", "pdf", "docx"):
        assert len(await _brief(engine, release, format, language)) > 4000


async def test_the_pdf_is_tagged_and_says_its_language_and_title(engine: Engine) -> None:
    await _evidence(engine)
    pdf = await _brief(engine, await engine.post("/releases", {"title": "First"}), "pdf", "pl")
    assert pdf.startswith(b"%PDF-1.7")
    assert b"pdfuaid:part" in pdf
    assert b"/Marked true" in pdf
    assert b"/Lang(pl)" in pdf
    assert b"/DisplayDocTitle true" in pdf


async def test_injected_markup_is_text_in_every_format(engine: Engine) -> None:
    said = [engine.statement(f"s{n}", text=words, language="x; drop") for n, words in enumerate(HARM)]
    await engine.tell(
        engine.session(title=HARM[0]), *said, engine.card("c", statements=tuple(said)),
        engine.requirement("r", title=HARM[1], code=None, kind="system", statements=["s1"]),
        engine.passage("barrier.law", quote=HARM[4]),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": f"{HARM[1]} {HARM[0]}"})
    for format in FORMATS:
        document = await _brief(engine, release, format)
        for words in HARM:
            if format != "pdf":
                assert plain(words) in _words(format, document), format
    page = (await _brief(engine, release, "html")).decode()
    assert _tags(page).isdisjoint({"script", "img", "w:p"})
    assert not re.search(r"\son\w+=", re.sub(r"&[a-z#0-9]+;|>[^<]*<", "><", page)), "no handler in any tag"
    pdf = await _brief(engine, release, "pdf")
    assert pdf.startswith(b"%PDF-1.7")
    assert b"/JavaScript" not in pdf


async def test_a_long_section_says_what_it_leaves_out(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composing, "MOST", 1)
    await engine.tell(engine.card(), engine.card(contexts=("context.neet",)), engine.card(direction="lowers"))
    brief = json.loads(await _brief(engine, await engine.post("/releases", {"title": "Long"}), "json"))
    works = brief["sections"][0]
    assert (len(works["findings"]), works["left_out"]) == (1, 2)
    assert works["left_out_text"] == "2 more findings are in the release's bundle."


async def test_an_empty_release_has_a_brief_that_says_so(engine: Engine) -> None:
    release = await engine.post("/releases", {"title": "Nothing yet"})
    for format in FORMATS:
        assert "Nothing in this release." in _words(format, await _brief(engine, release, format)) or format == "pdf"


async def test_a_brief_of_nothing_known_is_refused(engine: Engine) -> None:
    await engine.get("/releases/none/brief", status=404)
    release = await engine.post("/releases", {"title": "One"})
    await engine.get(f"/releases/{release['id']}/brief?format=exe", status=422)
    await engine.get(f"/releases/{release['id']}/brief", role="rapporteur:PL", status=403)


def _words(format: str, document: bytes) -> str:
    """What a reader sees, as far as it can be read out; of a PDF the bytes."""
    if format == "json":
        return json.dumps(json.loads(document), ensure_ascii=False).replace('\\"', '"').replace("\\\\", "\\")
    if format == "html":
        return html.unescape(re.sub(r"<[^>]*>", "", document.decode()))
    if format == "docx":
        assert zipfile.ZipFile(io.BytesIO(document)).testzip() is None
        return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(document)).paragraphs)
    return document.decode("latin-1")


def _tags(page: str) -> set[str]:
    found: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: Any) -> None:
            found.add(tag)

    Tags().feed(page)
    return found
