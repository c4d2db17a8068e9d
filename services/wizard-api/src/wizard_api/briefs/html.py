"""A brief as one self-contained HTML page: no scripts, nothing loaded, every text escaped by construction."""

from __future__ import annotations

from collections.abc import Iterable

from almpo_contracts.cmo import SurveyShare
from servicekit.markup import Safe, element
from servicekit.vocabulary import Language

from ..words import locale, number, percent
from .schemas import Brief, Claim, Evidence, Quote, Reference, Section

_STYLE = """body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1,h2,h3{line-height:1.25}ol,ul{padding-left:1.5rem}blockquote,q{font-style:italic}a{color:#0b4a8f}
.claim{border-left:4px solid #0b4a8f;padding:.1rem 0 .1rem 1rem;margin:1rem 0}
.label{border:3px solid #8a4b00;padding:.75rem;font-weight:bold}.small{font-size:.92rem}
:target{outline:3px solid #8a4b00}@media print{a{color:inherit}}"""


def _all(children: Iterable[Safe]) -> Safe:
    return Safe("".join(children))


def page(brief: Brief) -> str:
    """The whole document. `lang` is the brief's language; words in another language carry their own."""
    say = _Say(brief.language)
    body = [
        element("h1", brief.title, lang=""),
        element("p", f"{say('brief')} · {say('country')}: {brief.country_label}", *_region(brief, say)),
        element("p", f"{say('evidence_base')}: ", _release(brief, say), class_="small"),
        element("p", brief.statement),
    ]
    if brief.synthetic:
        body.insert(0, element("p", say("synthetic"), class_="label", role="note"))
    body += [
        _section(brief, say, "situation"),
        _options(brief, say),
        _section(brief, say, "gaps"),
        _section(brief, say, "abstained"),
        _decisions(brief, say),
        element("h2", say("section_references"), id="references"),
        element("ol", *(_reference(each, say) for each in brief.references)),
        element("h2", say("section_method"), id="method"),
        element("ul", *(element("li", line) for line in brief.method)),
        element("h2", say("section_limits"), id="limits"),
        element("ul", *(element("li", line) for line in brief.limits)),
    ]
    head = Safe('<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">')
    title = element("title", f"{brief.title} – {say('brief')}")
    document = element(
        "html",
        element("head", head, title, element("style", Safe(_STYLE))),
        element("body", element("main", *body)),
        lang=brief.language,
    )
    return f"<!doctype html>{document}"


class _Say:
    def __init__(self, language: str) -> None:
        self._locale = locale(Language(language))

    def __call__(self, key: str, **values: object) -> str:
        template: str = self._locale[key]
        return template.format(**values)


def _region(brief: Brief, say: _Say) -> list[object]:
    return [] if brief.region is None else [f" · {say('region')}: ", element("span", brief.region, lang="")]


def _release(brief: Brief, say: _Say) -> Safe:
    release = brief.release
    line = say("release", number=release.number, revision=release.revision, title=release.title)
    return _all([element("span", line), element("br"), element("code", f"sha256 {release.sha256}")])


def _section(brief: Brief, say: _Say, section: Section) -> Safe:
    claims = [claim for claim in brief.claims if claim.section == section]
    if not claims:
        return Safe("")
    return _all([element("h2", say(f"section_{section}")), *(_claim(claim, say) for claim in claims)])


def _options(brief: Brief, say: _Say) -> Safe:
    parts = [element("h2", say("section_options"))] if brief.options else []
    for heading in brief.options:
        parts.append(element("h3", say("rank_heading", position=heading.position, option=heading.label)))
        parts += [
            _claim(claim, say)
            for claim in brief.claims
            if claim.section == "options" and claim.option == heading.option
        ]
    return _all(parts)


def _decisions(brief: Brief, say: _Say) -> Safe:
    if brief.decisions:
        return _section(brief, say, "decisions")
    return _all([element("h2", say("section_decisions")), element("p", say("no_decision"))])


def _claim(claim: Claim, say: _Say) -> Safe:
    parts = [element("p", element("strong", say("claim", number=claim.number)), ". ", claim.text)]
    if claim.quoted is not None:
        # An empty lang says that the language is not known, so that it is not read as the page's.
        parts.append(element("blockquote", claim.quoted, lang=claim.quoted_language or ""))
    facts = []
    if claim.confidence_text is not None:
        facts.append(element("li", f"{say('confidence')}: {claim.confidence_text}"))
    if claim.dissent_text is not None:
        facts.append(element("li", f"{say('dissent')}: {claim.dissent_text}"))
    facts += [element("li", *_evidence(each, say)) for each in claim.evidence]
    parts.append(element("ul", *facts, class_="small"))
    return element("section", *parts, class_="claim", id=f"claim-{claim.number}")


def _evidence(evidence: Evidence, say: _Say) -> list[object]:
    kind = f"{say(f'kind_{evidence.kind}')}: "
    if evidence.kind == "configuration":
        return [kind, element("a", evidence.id, href=f"#configuration-{evidence.id}")]
    if evidence.kind == "effect":
        source: object = evidence.text or evidence.id
        if evidence.url is not None:
            source = element("a", evidence.text, href=evidence.url, rel="noopener noreferrer")
        return [kind, element("span", source, lang="en")]
    return [kind, element("code", evidence.id), f" {evidence.text}" if evidence.text else ""]


def _reference(reference: Reference, say: _Say) -> Safe:
    numbers: list[object] = []
    for number_of_claim in reference.claims:
        numbers += [" " if numbers else "", element("a", str(number_of_claim), href=f"#claim-{number_of_claim}")]
    counts = (
        f"{say('sessions')}: {len(reference.sessions)} · {say('cards')}: {len(reference.cards)} · "
        f"{say('statements')}: {len(reference.statements)}"
    )
    before, after = say("cited_in", numbers="\0").split("\0")
    parts = [
        element("p", reference.text),
        element("p", element("code", reference.id), element("br"), before, *numbers, after),
        element("p", counts),
    ]
    if reference.statements:
        parts.append(element("ul", *(_statement(each, say) for each in reference.statements)))
    if reference.survey:
        parts.append(element("p", say("survey")))
        parts.append(element("ul", *(element("li", _survey(each, say)) for each in reference.survey)))
    return element("li", *parts, id=f"configuration-{reference.id}", class_="small")


def _statement(quote: Quote, say: _Say) -> Safe:
    who = ", ".join(part for part in (quote.country, quote.stakeholder_type) if part)
    said = say("withheld") if quote.quote is None else element("q", quote.quote, lang=quote.language or "")
    return element("li", said, f" ({who}) " if who else " ", element("code", quote.id))


def _survey(share: SurveyShare, say: _Say) -> str:
    if share.suppressed or share.share is None:
        return say("survey_suppressed", item=share.item)
    line = say("survey_share", item=share.item, share=percent(share.share), n=share.n)
    if share.ci is not None:
        return f"{line}, {say('interval', low=number(share.ci[0]), high=number(share.ci[1]))}"
    return f"{line}, {say('no_interval', reason=share.ci_reason or say('not_known'))}"
