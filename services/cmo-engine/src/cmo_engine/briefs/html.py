"""A brief as one self-contained HTML page: no scripts, nothing loaded, every text escaped by construction."""

from __future__ import annotations

from collections.abc import Sequence

from servicekit.markup import Safe, element

from .schemas import Brief, Finding, Section, Voice

_STYLE = """body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1,h2,h3{line-height:1.25}ol,ul,dd{padding-left:1.5rem;margin-left:0}a{color:#0b4a8f}q{font-style:italic}
.finding{border-left:4px solid #0b4a8f;padding:.1rem 0 .1rem 1rem;margin:1.5rem 0}dt{font-weight:bold}
.label{border:3px solid #8a4b00;padding:.75rem;font-weight:bold}.small{font-size:.92rem}
:target{outline:3px solid #8a4b00}@media print{a{color:inherit}}"""


def page(brief: Brief) -> str:
    """The whole document. Quotes carry the language in which they were said."""
    body = [
        element("h1", element("span", brief.title, lang=""), f" – {brief.kind}"),
        element("p", brief.label, class_="label", role="note"),
        *(element("p", warning, class_="label", role="note") for warning in brief.warnings),
        element("p", brief.release, Safe("<br>"), element("code", f"sha256 {brief.sha256}"), class_="small"),
        element("p", brief.base),
        *(_section(section, brief) for section in brief.sections),
        element("h2", brief.evidence_title, id="evidence"),
        element("ol", *(_voice(voice, brief) for voice in brief.evidence)),
        element("h2", brief.method_title, id="method"),
        element("ul", *(element("li", line) for line in brief.method)),
        element("h2", brief.limits_title, id="limits"),
        element("ul", *(element("li", line) for line in brief.limits)),
    ]
    head = Safe('<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">')
    title = element("title", f"{brief.title} – {brief.kind}")
    document = element(
        "html",
        element("head", head, title, element("style", Safe(_STYLE))),
        element("body", element("main", *body)),
        lang=brief.language,
    )
    return f"<!doctype html>{document}"


def _section(section: Section, brief: Brief) -> Safe:
    parts = [element("h2", section.title, id=f"section-{section.name}")]
    parts += [_finding(finding, brief) for finding in section.findings]
    if not section.findings:
        parts.append(element("p", brief.words["none"]))
    if section.left_out_text is not None:
        parts.append(element("p", section.left_out_text, class_="small"))
    return element("section", *parts)


def _finding(finding: Finding, brief: Brief) -> Safe:
    number = str(finding.number)
    heading = [brief.words["finding"].replace("{number}", number)]
    if finding.synthetic:
        heading.append(f" ({brief.words['part_synthetic']})")
    facts: list[Safe] = []
    for fact in finding.facts:
        facts += [element("dt", fact.name), *(element("dd", line) for line in fact.lines)]
    links = _links(finding.evidence, "voice") if finding.evidence else [brief.words["no_evidence"]]
    return element(
        "section",
        element("h3", *heading),
        element("p", finding.text),
        element("dl", *facts, class_="small"),
        element("p", f"{brief.words['evidence']}: ", *links, class_="small"),
        element("p", element("code", finding.id), class_="small"),
        class_="finding",
        id=f"finding-{number}",
    )


def _voice(voice: Voice, brief: Brief) -> Safe:
    quote = brief.words["withheld"] if voice.quote is None else element("q", voice.quote, lang=voice.language or "")
    before, after = brief.words["cited_in"].split("{numbers}")
    about = voice.about + (f"; {brief.words['part_synthetic']}" if voice.synthetic else "")
    return element(
        "li",
        element("p", quote),
        element("p", about, Safe("<br>"), element("code", voice.id), " ", element("code", voice.session_id)),
        element("p", before, *_links(voice.findings, "finding"), after),
        class_="small",
        id=f"voice-{voice.number}",
    )


def _links(numbers: Sequence[int], to: str) -> list[object]:
    parts: list[object] = []
    for number in numbers:
        parts += [" " if parts else "", element("a", f"[{number}]", href=f"#{to}-{number}")]
    return parts
