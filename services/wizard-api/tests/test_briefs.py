"""The brief: every claim with its support, in six languages, and nobody's text can break out of it."""

from __future__ import annotations

import json
import re
import string
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import wizard_api
from pydantic import ValidationError
from servicekit.vocabulary import Language
from wizard_api.briefs.schemas import Brief, Claim
from wizard_story import Wizard, configuration, context, statement

EVIL = '</q><script>alert("x")</script><img src=x onerror=alert(1)> {release.sha256} {0}'
LOCALES = Path(wizard_api.__file__).parent / "locales"


class Page(HTMLParser):
    """What a browser would see: the elements, ids and links."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.feed(html)
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(str(value))
            if name in ("href", "src"):
                self.links.append(str(value))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


async def _told(wizard: Wizard, words: str = "Short words") -> str:
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
        problem={"statement": words, "causes": [words]},
        target_group={"groups": ["neet"]},
        objectives={"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]},
        capacity={"factors": [{"code": "barrier.law", "state": "present", "note": words}]},
        options={"judgements": [{"option": "start_up_support", "criterion": "equity", "value": 0, "reason": words}]},
    )


async def test_every_claim_has_its_support(wizard: Wizard) -> None:
    design = await _told(wizard)
    decision = {"option": "supported_employment", "decision": "adopt", "reason": "Agreed with the unions"}
    await wizard.ok("POST", f"/designs/{design}/decisions", decision)
    brief = Brief.model_validate(await wizard.ok("GET", f"/designs/{design}/brief?format=json"))
    held = {reference.id: reference for reference in brief.references}
    effects = {row.id for row in wizard.deps.content.effects()} | {"content/effects/effects.csv"}
    assert [claim.number for claim in brief.claims] == list(range(1, len(brief.claims) + 1))
    assert {claim.section for claim in brief.claims} == {"situation", "options", "gaps", "abstained", "decisions"}
    for claim in brief.claims:
        assert claim.evidence
        for evidence in claim.evidence:
            if evidence.kind == "configuration":
                assert claim.number in held[evidence.id].claims
            elif evidence.kind == "effect":
                assert evidence.id in effects
            elif evidence.kind in ("release", "factor", "requirement"):
                assert evidence.id.startswith("release-1")
            else:
                assert evidence.id.startswith(design)
    told = [claim for claim in brief.claims if claim.confidence == "low" and claim.dissent]
    assert told
    assert "1 (Germany)" in str(told[0].dissent_text)
    [decided] = [claim for claim in brief.claims if claim.section == "decisions"]
    assert decided.quoted == "Agreed with the unions"


def test_a_claim_without_support_cannot_be_made() -> None:
    with pytest.raises(ValidationError):
        Claim(number=1, section="options", text="Everything works.", evidence=[])


@pytest.mark.parametrize("language", list(Language))
async def test_the_page_is_whole_and_says_its_language(wizard: Wizard, language: Language) -> None:
    design = await _told(wizard)
    answer = await wizard.call("GET", f"/designs/{design}/brief?language={language}")
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


async def test_injected_text_stays_text(wizard: Wizard) -> None:
    design = await _told(wizard, EVIL)
    body = {"option": "employer_services", "decision": "reject", "reason": EVIL}
    await wizard.ok("POST", f"/designs/{design}/decisions", body)
    answer = await wizard.call("GET", f"/designs/{design}/brief")
    page = Page(answer.text)
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert not {name for name in page.attributes if name.startswith("on")}
    assert "&lt;script&gt;" in answer.text
    assert "{release.sha256}" in answer.text, "braces are words, not places to fill"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_demonstration_data_say_so(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"), synthetic=True)
    design = await wizard.design()
    assert "Demonstration data" in (await wizard.call("GET", f"/designs/{design}/brief")).text
    assert (await wizard.ok("GET", f"/designs/{design}/brief?format=json"))["synthetic"] is True


async def test_the_same_design_gives_the_same_brief(wizard: Wizard) -> None:
    design = await _told(wizard)
    one, two = [(await wizard.call("GET", f"/designs/{design}/brief")).content for _ in range(2)]
    assert one == two


async def test_lineage_covers_every_claim(wizard: Wizard) -> None:
    design = await _told(wizard)
    brief = await wizard.ok("GET", f"/designs/{design}/brief?format=json")
    lineage = await wizard.ok("GET", f"/designs/{design}/lineage")
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
    for language, texts in found.items():
        assert {key: places(value) for key, value in texts.items()} == english, language
        assert texts["translation"] == ("original" if language is Language.EN else "machine-drafted")
    used = set()
    for source in LOCALES.parent.rglob("*.py"):
        used |= set(re.findall(r"""(?:say|lines)\(\s*["']([a-z_0-9]+)["']""", source.read_text("utf-8")))
    assert used <= english.keys()
