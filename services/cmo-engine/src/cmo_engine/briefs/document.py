"""A synthesis brief as a document: the same blocks for HTML, PDF and Word."""

from __future__ import annotations

from collections.abc import Sequence

from servicekit.documents.blocks import Block, Bullets, Document, Facts, Framed, Heading, Paragraph, Parts, Text, parts

from .schemas import Brief, Finding, Section, Voice


def document(brief: Brief) -> Document:
    blocks: list[Block] = [Paragraph(parts(label), "note") for label in (brief.label, *brief.warnings)]
    blocks += [
        Paragraph(parts(f"{brief.release}\n", Text(f"sha256 {brief.sha256}", "code")), "small"),
        Paragraph(parts(brief.base)),
    ]
    for section in brief.sections:
        blocks += _section(section, brief)
    blocks.append(Heading(1, parts(brief.evidence_title), "evidence"))
    blocks += [_voice(voice, brief) for voice in brief.evidence]
    for name, title, lines in (
        ("method", brief.method_title, brief.method),
        ("limits", brief.limits_title, brief.limits),
    ):
        blocks += [Heading(1, parts(title), name), Bullets(tuple(parts(line) for line in lines))]
    return Document(brief.language, brief.title, brief.kind, brief.at, tuple(blocks))


def _section(section: Section, brief: Brief) -> list[Block]:
    blocks: list[Block] = [Heading(1, parts(section.title), f"section-{section.name}")]
    blocks += [_finding(finding, brief) for finding in section.findings]
    if not section.findings:
        blocks.append(Paragraph(parts(brief.words["none"])))
    if section.left_out_text is not None:
        blocks.append(Paragraph(parts(section.left_out_text), "small"))
    return blocks


def _finding(finding: Finding, brief: Brief) -> Framed:
    mark = f" ({brief.words['part_synthetic']})" if finding.synthetic else ""
    links = _links(finding.evidence, "voice") if finding.evidence else parts(brief.words["no_evidence"])
    blocks = (
        Heading(2, parts(brief.words["finding"].replace("{number}", str(finding.number)) + mark)),
        Paragraph(parts(finding.text)),
        Facts(tuple((fact.name, tuple(parts(line) for line in fact.lines)) for fact in finding.facts)),
        Paragraph(parts(f"{brief.words['evidence']}: ", *links), "small"),
        Paragraph(parts(Text(finding.id, "code")), "small"),
    )
    return Framed(blocks, f"finding-{finding.number}")


def _voice(voice: Voice, brief: Brief) -> Framed:
    """What was said, in its own language; who and where; the findings that cite it."""
    quote = Text(brief.words["withheld"])
    if voice.quote is not None:
        quote = Text(voice.quote, "emphasis", language=voice.language)
    before, after = brief.words["cited_in"].split("{numbers}")
    about = voice.about + (f"; {brief.words['part_synthetic']}" if voice.synthetic else "")
    ids = (Text(voice.id, "code"), " · ", Text(voice.session_id, "code"))
    blocks = (
        Paragraph(parts(Text(f"[{voice.number}] ", "strong"), quote)),
        Paragraph(parts(f"{about}\n", *ids, f"\n{before}", *_links(voice.findings, "finding"), after), "small"),
    )
    return Framed(blocks, f"voice-{voice.number}")


def _links(numbers: Sequence[int], to: str) -> Parts:
    links: list[str | Text] = []
    for number in numbers:
        links += [*([" "] if links else []), Text(f"[{number}]", link=f"#{to}-{number}")]
    return parts(*links)
