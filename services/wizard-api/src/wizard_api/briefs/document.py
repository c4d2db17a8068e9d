"""A brief as a document: the same blocks for HTML, PDF and Word. Nothing is said here that the brief does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from almpo_contracts.cmo import SurveyShare
from servicekit.documents.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Framed,
    Heading,
    Paragraph,
    Parts,
    Table,
    Text,
    parts,
)
from servicekit.vocabulary import Language

from ..recommendations.schemas import EffectShown
from ..words import locale, number, percent
from .options import figure
from .schemas import Brief, Claim, Evidence, Quote, Reference, Section

_QUOTED = 5
"""So many statements of a configuration are printed, quotes first; how many more there are is said beside them."""
_SECTIONS: tuple[Section, ...] = ("situation", "ranking", "options", "gaps", "abstained", "decisions")


class _Say:
    def __init__(self, language: str) -> None:
        self._locale = locale(Language(language))

    def __call__(self, key: str, **values: object) -> str:
        """A template with its places filled. The values are not templates: braces in them stay as they are."""
        template: str = self._locale[key]
        return template.format(**values)


def document(brief: Brief) -> Document:
    say = _Say(brief.language)
    blocks = [*_front(brief, say)]
    for section in _SECTIONS:
        blocks += _section(brief, section, say)
    blocks.append(Heading(1, parts(say("section_references")), "references"))
    blocks += [_reference(each, say) for each in brief.references]
    for name, lines in (("method", brief.method), ("limits", brief.limits)):
        blocks += [Heading(1, parts(say(f"section_{name}")), name), Bullets(tuple(parts(line) for line in lines))]
    return Document(language=brief.language, title=brief.title, kind=say("brief"), at=brief.at, blocks=tuple(blocks))


def _front(brief: Brief, say: _Say) -> Iterator[Block]:
    """What a reader must know first: what this is, how far to trust its wording, for which place, on what evidence."""
    yield Paragraph(parts(brief.statement), "note")
    if brief.synthetic:
        yield Paragraph(parts(say("synthetic")), "note")
    if brief.translation_note is not None:
        yield Paragraph(parts(brief.translation_note), "note")
    place = parts(f"{say('country')}: {brief.country_label}")
    if brief.region is not None:
        place += parts(f" · {say('region')}: ", Text(brief.region, language=""))
    yield Paragraph(place)
    release = brief.release
    base = say("release", number=release.number, revision=release.revision, title=release.title)
    yield Paragraph(parts(f"{say('evidence_base')}: {base}\n", Text(f"sha256 {release.sha256}", "code")), "small")
    yield Paragraph(parts(say("as_of", revision=brief.design_revision, date=brief.at[:10])), "small")
    yield Paragraph(parts(say("how_to_read")))


def _section(brief: Brief, section: Section, say: _Say) -> Iterator[Block]:
    claims = [claim for claim in brief.claims if claim.section == section]
    if claims or section == "decisions":
        yield Heading(1, parts(say(f"section_{section}")), section)
    if section == "options":
        yield from _options(brief, claims, say)
    else:
        yield from (_claim(claim, say) for claim in claims)
    if section == "decisions" and not claims:
        yield Paragraph(parts(say("no_decision")))


def _options(brief: Brief, claims: list[Claim], say: _Say) -> Iterator[Block]:
    if brief.options:
        yield _overview(brief, say)
    for heading in brief.options:
        yield Heading(2, parts(say("rank_heading", position=heading.position, option=heading.label)))
        own = [claim for claim in claims if claim.option == heading.option]
        for aspect, those in groupby(own, key=lambda claim: claim.aspect):
            yield Heading(3, parts(say(f"aspect_{aspect}")))
            yield from (_claim(claim, say) for claim in those)


def _overview(brief: Brief, say: _Say) -> Table:
    columns = ("column_rank", "column_option", "column_first", "column_applies", "confidence", "column_claims")
    rows = []
    for each in brief.options:
        here = each.applicability
        applies = number(here.low) if here.low == here.high else f"{number(here.low)}–{number(here.high)}"
        said = (str(each.position), each.label, percent(each.acceptability), applies, each.certainty)
        rows.append((*(parts(cell) for cell in said), _links("claim", each.claims)))
    return Table(say("overview"), tuple(say(column) for column in columns), tuple(rows))


def _claim(claim: Claim, say: _Say) -> Framed:
    """The claim, the words of others, what stands beside it, and the numbers of what it rests on."""
    name = Text(say("claim", number=claim.number), "strong")
    blocks: list[Block] = [Paragraph(parts(name, f". {claim.text}"))]
    if claim.effect is not None:
        blocks.append(_effect(claim.effect, say))
    elif claim.quoted is not None:
        # An empty language says that it is not known, so that it is not read as the document's.
        blocks.append(Paragraph(parts(Text(claim.quoted, language=claim.quoted_language or "")), "quote"))
    facts = []
    if claim.confidence_text is not None:
        facts.append((say("confidence"), (parts(claim.confidence_text),)))
    if claim.dissent_text is not None:
        facts.append((say("dissent"), (parts(claim.dissent_text),)))
    facts.append((say("evidence"), (_evidence(claim.evidence, say),)))
    blocks.append(Facts(tuple(facts)))
    return Framed(tuple(blocks), f"claim-{claim.number}")


def _evidence(evidence: list[Evidence], say: _Say) -> Parts:
    """`Configuration [4] [5]; Ranking [2]`."""
    said: list[str | Text] = []
    for kind, those in groupby(evidence, key=lambda each: each.kind):
        said += ["; " if said else "", f"{say(f'kind_{kind}')} ", *_links("evidence", [each.number for each in those])]
    return parts(*said)


def _effect(effect: EffectShown, say: _Say) -> Facts:
    """The figure as printed: the source speaks English, and its words stay as they are."""
    months, origin = effect.horizon_months, effect.horizon_origin
    horizon = Text(say("not_stated"))
    if months is not None:
        key = "months_from" if origin else "months"
        horizon = Text(say(key, months=number(months), origin=origin))
    elif origin:
        horizon = Text(origin, language="en")
    said: dict[str, str | Text | None] = {
        "effect_horizon": horizon,
        "effect_outcome": effect.outcome,
        "effect_estimate": figure(effect),
        "effect_estimand": effect.estimand,
        "effect_population": effect.population,
        "effect_scope": effect.scope,
        "effect_certainty": effect.certainty_note,
        "effect_read": effect.source.read,
    }
    lines = {name: each if isinstance(each, Text) else Text(each, language="en") for name, each in said.items() if each}
    return Facts(tuple((say(name), (parts(each),)) for name, each in lines.items()))


def _reference(reference: Reference, say: _Say) -> Framed:
    """What it is, who said it, which claims rest on it."""
    text = Text(reference.text, language=reference.text_language, link=reference.url)
    head = parts(Text(f"[{reference.number}] {say(f'kind_{reference.kind}')}", "strong"), ": ", text)
    before, after = say("cited_in", numbers="\0").split("\0")
    named = parts(before, *_links("claim", reference.claims), f"{after} · ", Text(reference.id, "code"))
    blocks: list[Block] = [Paragraph(head), Paragraph(named, "small")]
    if reference.support is not None:
        blocks.append(Paragraph(parts(reference.support), "small"))
    if reference.confidence is not None:
        judged = parts(f"{say('confidence')}: {reference.confidence}")
        if reference.confidence_reason is not None:
            judged += parts(". ", Text(reference.confidence_reason, language=""))
        blocks.append(Paragraph(judged, "small"))
    facts = []
    if reference.statements:
        facts.append((say("statements"), tuple(_statements(reference.statements, say))))
    if reference.survey:
        facts.append((say("survey"), tuple(parts(_survey(each, say)) for each in reference.survey)))
    if facts:
        blocks.append(Facts(tuple(facts)))
    return Framed(tuple(blocks), f"evidence-{reference.number}")


def _statements(statements: list[Quote], say: _Say) -> Iterator[Parts]:
    shown = sorted(statements, key=lambda each: each.quote is None)[:_QUOTED]
    for each in shown:
        who = ", ".join(part for part in (each.country, each.stakeholder_type) if part)
        said = Text(say("withheld"))
        if each.quote is not None:
            said = Text(f"“{each.quote}”", "emphasis", language=each.language or "")
        yield parts(said, f" ({who}) " if who else " ", Text(each.id, "code"))
    if len(statements) > len(shown):
        yield parts(say("more_statements", count=len(statements) - len(shown)))


def _survey(share: SurveyShare, say: _Say) -> str:
    if share.suppressed or share.share is None:
        return say("survey_suppressed", item=share.item)
    line = say("survey_share", item=share.item, share=percent(share.share), n=share.n)
    if share.ci is not None:
        return f"{line}, {say('interval', low=number(share.ci[0]), high=number(share.ci[1]))}"
    return f"{line}, {say('no_interval', reason=share.ci_reason or say('not_known'))}"


def _links(to: str, numbers: list[int]) -> Parts:
    links: list[str | Text] = []
    for each in numbers:
        links += [" " if links else "", Text(f"[{each}]", link=f"#{to}-{each}")]
    return parts(*(each for each in links if each))
