"""The brief: every claim with its support, in six languages and four formats; nobody's text breaks out of it."""

from __future__ import annotations

import asyncio
import json
import re
import string
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
import wizard_api
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from infra.documents import Page, read_docx, read_pdf
from pydantic import ValidationError
from servicekit.documents.blocks import Framed, Heading, Paragraph, plain, texts, walk
from servicekit.documents.docx import docx
from servicekit.documents.html import html
from servicekit.documents.pdf import pdf
from servicekit.vocabulary import Language
from wizard_api.briefs.document import document
from wizard_api.briefs.schemas import Brief, Claim
from wizard_story import Wizard, configuration, context, statement

EVIL = (
    '</q><script>alert("x")</script><img src=x onerror=alert(1)> {release.sha256} {0} #panic("x") *bold* `raw` $x$ '
    "]]><w:p/> &e; =HYPERLINK(1) \u202e\u0007 שלום 🙂 \\"
)
FORMATS = ("html", "pdf", "docx", "json")
LOCALES = Path(wizard_api.__file__).parent / "locales"


async def _told(wizard: Wizard, words: str = "Krótkie słowa") -> str:
    """A design that says something everywhere, over evidence that does too."""
    against = {
        "kind": "opposite_direction", "configuration_id": "c3", "voices": 1, "statements": 1, "cards": 0,
        "sessions": 1, "countries": ["DE"], "stakeholder_types": [],
    }  # fmt: skip
    share = {"item": "q1", "code": "outcome.job_entry", "wave_id": "w", "share": None, "n": None, "suppressed": True}
    shown = {**share, "share": 0.5, "n": 9, "ci": [0.4, 0.6], "suppressed": False}
    best = configuration("c1", statements=["s1", "s2"], confidence="low", dissent=[against], survey=[share, shown])
    uncoded = configuration("c2", (), family="supported_employment", category="5")
    uncoded["contexts"] = [{"code": None, "text": words}]
    uncoded["mechanism"] = {"resource": words, "reasoning": words, "code": None}
    await wizard.release(
        best,
        uncoded,
        configuration("c3", direction="lowers"),
        configuration("c4", family="start_up_support", status="proposed"),
        statements=[statement("s1", words), statement("s2", None)],
    )
    return await wizard.design(
        context=context(caseload_low=0.8, legacy_it=None),
        problem={"statement": words, "causes": [words], "scale": words},
        target_group={"groups": ["neet"], "note": words},
        objectives={"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}], "note": words},
        capacity={
            "factors": [
                {"code": "barrier.law", "state": "present", "note": words},
                {"code": "enabler.funding", "state": "missing"},
                {"code": "enabler.leadership", "state": "unknown"},
            ]
        },
        data_readiness={"sources": [{"code": "data.vacancy_data", "level": None, "note": words}]},
        options={
            "judgements": [
                {"option": "start_up_support", "criterion": "equity", "value": 0, "reason": words},
                {"option": "employer_services", "criterion": "resources", "value": 2, "reason": words},
                {"option": "employer_services", "criterion": "equity", "value": None},
            ],
            "weights": {"problem": 3, "effects": 1},
        },
    )


@pytest.fixture(scope="module")
async def told(read_only: Wizard) -> str:
    """The design of the tests that only read its brief."""
    return await _told(read_only)


async def _brief(wizard: Wizard, design: str, language: str = "en") -> Brief:
    return Brief.model_validate(await wizard.ok("GET", f"/designs/{design}/brief?format=json&language={language}"))


async def test_every_claim_has_its_support(wizard: Wizard) -> None:
    design = await _told(wizard)
    decision = {"option": "supported_employment", "decision": "adopt", "reason": "Agreed with the unions"}
    await wizard.ok("POST", f"/designs/{design}/decisions", decision)
    brief = await _brief(wizard, design)
    by_number = {reference.number: reference for reference in brief.references}
    effects = {row.id for row in wizard.deps.content.effects()} | {"content/effects/effects.csv"}
    assert [claim.number for claim in brief.claims] == list(range(1, len(brief.claims) + 1))
    assert list(by_number) == list(range(1, len(brief.references) + 1))
    assert [claim.section for claim in brief.claims] == sorted((claim.section for claim in brief.claims), key=[
        "situation", "ranking", "options", "gaps", "abstained", "decisions"].index)  # fmt: skip
    assert {claim.aspect for claim in brief.claims} == {None, "standing", "for", "against", "effects", "judged"}
    for claim in brief.claims:
        assert claim.evidence
        for evidence in claim.evidence:
            reference = by_number[evidence.number]
            assert (reference.kind, reference.id) == (evidence.kind, evidence.id)
            assert claim.number in reference.claims
    assert {number for each in brief.references for number in each.claims} == {each.number for each in brief.claims}
    for reference in brief.references:
        if reference.kind == "configuration":
            assert reference.id in {"c1", "c2", "c3", "c4"}
        elif reference.kind == "effect":
            assert reference.id in effects
        elif reference.kind == "release":
            assert reference.id == "release-1"
        elif reference.kind in ("factor", "requirement"):
            assert reference.id in {"release-1/enabler.funding", "release-1/data.vacancy_data"}
            assert "Voices: " in str(reference.support)
        else:
            assert reference.id.startswith(design)
    told = [claim for claim in brief.claims if claim.confidence == "low" and claim.dissent]
    assert told
    assert "1 (Germany)" in str(told[0].dissent_text)
    [decided] = [claim for claim in brief.claims if claim.section == "decisions"]
    assert decided.quoted == "Agreed with the unions"
    assert decided.text.startswith("This goes another way than the ranking.")


async def test_what_a_reader_is_told(read_only: Wizard, told: str) -> None:
    """The unknowns by name, weights, what would have to be true, the judgements, each thing missing once."""
    brief = await _brief(read_only, told)

    def said(section: str, aspect: str | None = None) -> str:
        return "\n".join(c.text for c in brief.claims if c.section == section and c.aspect == aspect)

    assert "do not know whether this holds here: Outdated IT systems." in said("situation")
    assert "do not know whether this is there: Leadership" in said("situation")
    assert "size of the problem 33 %; effects 11 %" in said("ranking")
    assert "Nobody knows yet: Krótkie słowa. Knowing it would change how often" in said("ranking")
    assert "What would have to be true for Services for employers to rank first: First in" in said(
        "options", "standing"
    )
    assert "Services for employers, resources: 2 (−2 clearly against" in said("options", "judged")
    assert "equity: 0" in said("abstained", "judged")
    assert said("gaps").count("Voices that name it as a barrier") == 1
    [missing] = [claim for claim in brief.claims if claim.text.startswith("Missing here")]
    assert [evidence.kind for evidence in missing.evidence[:2]] == ["design_step", "factor"]
    figures = [claim.effect for claim in brief.claims if claim.option == "supported_employment" and claim.effect]
    horizons = [float("inf") if each.horizon_months is None else each.horizon_months for each in figures]
    assert len(figures) > 3
    assert horizons == sorted(horizons)
    best = brief.options[0]
    assert (best.label, best.certainty, best.position) == ("Services for employers", "low", 1)
    assert [brief.claims[number - 1].aspect for number in best.claims] == ["standing"] * 3


async def test_no_sentence_stands_without_support(read_only: Wizard, told: str) -> None:
    """Whatever is no claim with its numbers is wording of the frame, or belongs to the list of evidence."""
    brief = await _brief(read_only, told)
    written = document(brief)
    locale = json.loads((LOCALES / "en.json").read_text("utf-8"))
    frame = {brief.statement, locale["no_decision"]}
    numbered = {f"claim-{claim.number}" for claim in brief.claims}
    cited = {f"evidence-{reference.number}" for reference in brief.references}
    found = {block.anchor for block in written.blocks if isinstance(block, Framed)}
    assert found == numbered | cited
    for block in written.blocks:
        links = {str(each.link)[1:] for each in texts((block,)) if each.link and each.link.startswith("#")}
        if isinstance(block, Framed) and block.anchor in numbered:
            assert links
            assert links <= cited
        elif isinstance(block, Framed):
            assert links
            assert links <= numbered
        elif isinstance(block, Heading):
            heading = "".join(each.text for each in block.parts)
            assert heading in locale.values() or re.fullmatch(r"\d+\. .+", heading)
        elif isinstance(block, Paragraph):
            said = "".join(each.text for each in block.parts)
            start = ("Country: ", "Evidence base: ", "Revision ", locale["how_to_read"])
            assert said in frame or said.startswith(start), said


def test_a_claim_without_support_cannot_be_made() -> None:
    with pytest.raises(ValidationError):
        Claim(number=1, section="options", text="Everything works.", evidence=[])
    with pytest.raises(ValidationError):
        Claim.model_validate({"number": 1, "section": "options", "text": "Everything works."})


@pytest.mark.parametrize("language", list(Language))
async def test_the_page_is_whole_and_says_its_language(read_only: Wizard, told: str, language: Language) -> None:
    answer = await read_only.call("GET", f"/designs/{told}/brief?language={language}")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-language"] == language
    assert f'<html lang="{language}">' in answer.text
    page = Page(answer.text)
    assert len(page.ids) == len(set(page.ids))
    assert {"title", "h1", "h2", "h3", "main"} <= set(page.tags)
    for link in page.links:
        assert link.startswith("https://") or link.removeprefix("#") in page.ids, link
    locale = json.loads((LOCALES / f"{language}.json").read_text("utf-8"))
    assert locale["statement"] in answer.text
    assert locale["no_decision"] in answer.text
    assert locale["withheld"] in answer.text
    assert locale["translation_note"] in answer.text
    assert (locale["translation_note"] == "") is (language is Language.EN)


@pytest.mark.parametrize("language", list(Language))
async def test_the_pdf_is_tagged_and_leads_from_claims_to_voices(
    read_only: Wizard, told: str, language: Language
) -> None:
    answer = await read_only.call("GET", f"/designs/{told}/brief?format=pdf&language={language}")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == f'inline; filename="brief-{told}-{language}.pdf"'
    read = read_pdf(answer.content)
    brief = await _brief(read_only, told, language)
    assert (read.ua, read.marked, read.shows_title, read.language) == (True, True, True, language)
    assert read.title == document(brief).heading
    assert {"pl", "und"} <= read.languages, "a quote and the authors' words are read in their own language"
    headings = [block for block in walk(document(brief).blocks) if isinstance(block, Heading)]
    for level in (1, 2, 3):
        assert read.tags[f"H{level}"] == sum(1 for each in headings if each.level == level) > 0
    assert read.tags["TH"] == 6
    assert read.tags["Link"] >= sum(len(claim.evidence) for claim in brief.claims)
    assert read.active == []


@pytest.mark.parametrize("language", list(Language))
async def test_the_word_file_has_headings_tables_and_its_language(
    read_only: Wizard, told: str, language: Language
) -> None:
    answer = await read_only.call("GET", f"/designs/{told}/brief?format=docx&language={language}")
    word, brief = read_docx(answer.content), await _brief(read_only, told, language)
    assert word.language == language
    assert word.headings[0] == ("Title", document(brief).heading)
    assert {name for name, _ in word.headings} == {"Title", "heading 1", "heading 2", "heading 3"}
    assert (word.tables, word.header_rows) == (1, 1)
    assert brief.statement in word.text
    assert (brief.translation == "original") is (language is Language.EN)
    if brief.translation_note is not None:
        assert brief.translation_note in word.text
    for claim in brief.claims:
        assert claim.text in word.text


async def test_injected_text_stays_text(wizard: Wizard) -> None:
    """Through the doors by which it comes: the design's steps, a decision, the evidence of a release."""
    design = await _told(wizard, EVIL)
    body = {"option": "employer_services", "decision": "reject", "reason": EVIL}
    await wizard.ok("POST", f"/designs/{design}/decisions", body)
    answer = await wizard.call("GET", f"/designs/{design}/brief")
    page = Page(answer.text)
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert not {name for name in page.attributes if name.startswith("on")}
    assert page.text.count(plain(EVIL)) > 10
    assert "{release.sha256}" in answer.text, "braces are words, not places to fill"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    word = read_docx((await wizard.call("GET", f"/designs/{design}/brief?format=docx")).content)
    assert word.text.count(plain(EVIL)) > 10
    assert read_pdf((await wizard.call("GET", f"/designs/{design}/brief?format=pdf")).content).active == []
    assert any(claim.quoted == EVIL for claim in (await _brief(wizard, design)).claims)


def _poisoned(said: Any, words: Iterator[str], kept: frozenset[str]) -> Any:
    """The same document with other words wherever it holds words; names of closed lists and numbers stay."""
    if isinstance(said, dict):
        return {key: value if key in kept else _poisoned(value, words, kept) for key, value in said.items()}
    if isinstance(said, list):
        return [_poisoned(each, words, kept) for each in said]
    return next(words) if isinstance(said, str) else said


CLOSED = frozenset({
    "language", "translation", "section", "aspect", "kind", "confidence", "decision", "at", "pooled_over", "option",
    "url",
})  # fmt: skip
NASTY = st.one_of(st.sampled_from((EVIL, EVIL * 20, "x" * 4_000, "=1+1", "\u202e\u2066", "")), st.text(max_size=40))


async def test_whatever_a_brief_holds_is_text_in_every_format(read_only: Wizard, told: str) -> None:
    brief = (await _brief(read_only, told)).model_dump(mode="json")
    plain_one = document(Brief.model_validate(brief))
    tags, structure = set(Page(html(plain_one)).tags), set(read_pdf(pdf(plain_one)).tags)

    @settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(NASTY, min_size=1, max_size=3), st.integers(0, 40))
    @example([EVIL, "x" * 4_000], 0)
    def holds(nasty: list[str], first: int) -> None:
        # Each of the words stands in every fortieth place, from a place that differs from try to try.
        places = cycle([*nasty, *["kurz"] * (41 - len(nasty))])
        said = _poisoned(brief, islice(places, first, None), CLOSED)
        written = document(Brief.model_validate(said))
        page = Page(html(written))
        assert set(page.tags) <= tags
        assert not {name for name in page.attributes if name.startswith("on")}
        assert {link.removeprefix("#") for link in page.links if link.startswith("#")} <= set(page.ids)
        read_docx(docx(written))
        read = read_pdf(pdf(written))
        assert read.active == []
        assert set(read.tags) <= structure

    await asyncio.to_thread(holds)


async def test_demonstration_data_say_so(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"), synthetic=True)
    design = await wizard.design()
    assert "Demonstration data" in (await wizard.call("GET", f"/designs/{design}/brief")).text
    assert (await wizard.ok("GET", f"/designs/{design}/brief?format=json"))["synthetic"] is True


@pytest.mark.parametrize("format", FORMATS)
async def test_the_same_design_gives_the_same_bytes(wizard: Wizard, format: str) -> None:
    """Not today's date, nor who asks, nor a release that came in since."""
    design = await _told(wizard)
    path = f"/designs/{design}/brief?format={format}&language=el"
    one = (await wizard.call("GET", path)).content
    await wizard.release(configuration("c9"), number=2)
    assert (await wizard.call("GET", path, by="analyst:PL")).content == one
    await wizard.ok("POST", f"/designs/{design}/decisions", {
        "option": "employer_services", "decision": "adopt", "reason": "Agreed"
    })  # fmt: skip
    assert (await wizard.call("GET", path)).content != one


async def test_a_brief_in_no_format_or_language_is_refused(read_only: Wizard, told: str) -> None:
    for query in ("format=exe", "language=xx"):
        assert (await read_only.call("GET", f"/designs/{told}/brief?{query}")).status_code == 422
    assert (await read_only.call("GET", "/designs/none/brief?format=pdf")).status_code in (404, 422)
    assert (await read_only.call("GET", f"/designs/{told}/brief?format=pdf", by="policymaker:DE")).status_code == 403


async def test_a_design_that_says_nothing_has_a_brief_that_says_so(wizard: Wizard) -> None:
    await wizard.release()
    design = await wizard.design()
    brief = await _brief(wizard, design)
    assert brief.options == []
    assert {claim.section for claim in brief.claims} == {"situation", "abstained"}
    assert "says nothing yet about: Context; Problem; Target group" in brief.claims[0].text
    for format in FORMATS:
        assert (await wizard.call("GET", f"/designs/{design}/brief?format={format}")).status_code == 200


async def test_lineage_covers_every_claim(read_only: Wizard, told: str) -> None:
    brief = await read_only.ok("GET", f"/designs/{told}/brief?format=json")
    lineage = await read_only.ok("GET", f"/designs/{told}/lineage")
    assert [claim["number"] for claim in lineage["claims"]] == [claim["number"] for claim in brief["claims"]]
    for claim in lineage["claims"]:
        cited = [each["id"] for each in claim["evidence"] if each["kind"] == "configuration"]
        assert [found["id"] for found in claim["configurations"]] == cited
    cards = {card for claim in lineage["claims"] for found in claim["configurations"] for card in found["cards"]}
    assert {"card-c1", "card-c2", "card-c3"} <= cards


def test_every_language_has_the_same_sentences_with_the_same_places() -> None:
    def places(value: Any) -> Any:
        if isinstance(value, list):
            return [places(each) for each in value]
        return sorted(name for _, name, _, _ in string.Formatter().parse(value) if name)

    found = {language: json.loads((LOCALES / f"{language}.json").read_text("utf-8")) for language in Language}
    english = {key: places(value) for key, value in found[Language.EN].items()}
    for language, said in found.items():
        assert {key: places(value) for key, value in said.items()} == english, language
        assert said["translation"] == ("original" if language is Language.EN else "machine-drafted")
    used = set()
    for source in LOCALES.parent.rglob("*.py"):
        used |= set(re.findall(r"""(?:say|lines)\(\s*["']([a-z_0-9]+)["']""", source.read_text("utf-8")))
    assert used <= english.keys()
