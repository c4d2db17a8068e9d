"""Minutes as a Word document that a screen reader can walk: real headings, lists and tables with header rows, the
language of every passage."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..cards.schemas import Card, CodeOrText, Outcome
from ..rounds.schemas import ItemConsensus, ItemWording
from .schemas import MinutedRound, MinutedStatement, Minutes

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

LANGUAGE = "en-GB"
_TOPICS = {
    "cmo": "Contexts, mechanisms and outcomes",
    "enablers_barriers": "Enablers and barriers",
    "data": "Data",
    "ai_functions": "AI functions",
}
_FORMS = {"paraphrase": "paraphrase", "ai_draft": "machine draft", "verbatim": "word for word"}
_STATUS = {"amended": "reworded", "contested": "objected to", "frozen": "part of the record", "read_back": "read back"}


def write(minutes: Minutes) -> bytes:
    """The document's bytes."""
    import docx

    document = docx.Document()
    _set_up(document, minutes)
    _heading(document, minutes)
    for topic in minutes.topics:
        document.add_heading(_TOPICS[topic.topic.value], 1)
        for said in topic.statements:
            _statement(document, said)
        if topic.not_printed:
            document.add_paragraph(
                f"{topic.not_printed} more, said word for word, whose speakers have not agreed to be quoted."
            )
    if minutes.cards:
        document.add_heading("Links of context, mechanism and outcome", 1)
        for card in minutes.cards:
            _bullet(document, _sentence(card, minutes.code_labels) + _polarity(card))
    for kind, title in (("decision", "Decisions"), ("parked", "Parking lot")):
        written = [note for note in minutes.notes if note.kind == kind]
        if written:
            document.add_heading(title, 1)
        for note in written:
            settled = {"decision": " (revoked)", "parked": " (taken up)"}[note.kind] if note.settled else ""
            _bullet(document, f"{note.text}{settled}" + (f": {note.outcome}" if note.outcome else ""))
    for at, held in enumerate(minutes.rounds, 1):
        document.add_heading(f"Round {at} of voting", 1)
        _round(document, held, minutes)
    if minutes.requirements:
        document.add_heading("Requirements", 1)
        rows = [(each.title, each.kind.replace("_", " "), each.priority, each.status) for each in minutes.requirements]
        _table(document, ("Requirement", "Kind", "Priority", "Status"), rows)
    if minutes.set_aside:
        document.add_heading("Set aside", 1)
        document.add_paragraph("Statements that stay in the record and count for nothing, and why:")
        for each in minutes.set_aside:
            _bullet(document, each.reason)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _set_up(document: Document, minutes: Minutes) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    about = document.core_properties
    about.title, about.language, about.author = f"Minutes: {minutes.session.title}", LANGUAGE, "EU-ALMPO"
    about.subject, about.comments = "Community of Practice session", ""
    about.created = about.modified = minutes.written_at.replace(tzinfo=None)
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        raise RuntimeError("the template of python-docx has no defaults of a run")
    language = defaults.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        defaults.append(language)
    language.set(qn("w:val"), LANGUAGE)
    for zoom in document.settings.element.iter(qn("w:zoom")):
        # The schema asks for it (ECMA-376, transitional), and the template of python-docx leaves it out.
        zoom.set(qn("w:percent"), "100")


def _heading(document: Document, minutes: Minutes) -> None:
    session = minutes.session
    document.add_heading(f"Minutes: {session.title}", 0)
    if session.synthetic:
        document.add_paragraph("Synthetic demo data: nobody said this.", style="Intense Quote")
    document.add_paragraph(
        f"{session.level.capitalize()} session, {', '.join(session.countries)}. "
        f"{session.starts_at:%d %B %Y, %H:%M} UTC ({session.timezone}). Status: {session.status.replace('_', ' ')}."
    )
    if session.status != "closed":
        document.add_paragraph("The session is not closed: these minutes are a draft.")
    document.add_heading("Who took part", 1)
    rows = [
        (each.stakeholder_type.value.replace("_", " "), each.country, str(each.number)) for each in minutes.attending
    ]
    _table(document, ("Stakeholder group", "Country", "Participants"), rows)
    if session.agenda:
        document.add_heading("Agenda", 1)
        agenda = [(_TOPICS[item.topic.value], str(item.minutes), item.prompt) for item in session.agenda]
        _table(document, ("Topic", "Minutes", "Prompt"), agenda)


def _statement(document: Document, said: MinutedStatement) -> None:
    """Quoted words in the style of a quotation and in quotation marks; everything else in neither."""
    paragraph = document.add_paragraph(style="Quote" if said.quoted else "List Bullet")
    words = f"“{said.text}”" if said.quoted else said.text
    _in_language(paragraph.add_run(words), said.language.value)
    notes = [] if said.quoted else [_FORMS[said.form]]
    if said.speaker is not None:
        notes.append(f"{said.speaker}, {(said.stakeholder_type or '').replace('_', ' ')}")
    notes.append(_STATUS.get(said.status, said.status))
    if said.late:
        notes.append("recorded after the close")
    if said.confirmations.object:
        notes.append(f"objections: {said.confirmations.object}")
    if said.votes is not None:
        notes.append(_tally(said.votes.agree, said.votes.pass_, said.votes.disagree))
    paragraph.add_run(f" ({'; '.join(notes)})")


def _round(document: Document, held: MinutedRound, minutes: Minutes) -> None:
    scale = "1 (not at all) to 9 (fully)" if held.round.scale == "one_to_nine" else "agree, pass, disagree"
    again = " The questions of an earlier round, asked again." if held.round.follows else ""
    document.add_paragraph(f"Scale: {scale}.{again}")
    wordings = {item.id: item.wording for item in held.round.items}
    rows = [(_words(wordings.get(item.item_id), minutes), _result(item)) for item in held.result.items]
    _table(document, ("Voted on", "Result"), rows)
    agreed = held.result.concordance
    if agreed is not None and agreed.w is not None:
        document.add_paragraph(f"Kendall's W = {agreed.w:.2f} ({agreed.raters} raters, {agreed.items} items).")
    objections = [
        (item, each.reason) for item in held.result.items for each in item.objections if each.reason is not None
    ]
    if objections:
        document.add_heading("Objections", 2)
        for item, reason in objections:
            _bullet(document, f"{reason} (to: {_words(wordings.get(item.item_id), minutes)})")


def _result(item: ItemConsensus) -> str:
    if item.tally is None:
        why = "fewer than three votes" if item.withheld == "too_few" else "the round is open"
        return f"Withheld: {why}."
    parts = [_tally(item.tally.agree, item.tally.pass_, item.tally.disagree)]
    if item.rating is not None:
        word = "disagreement" if item.rating.disagreement else "no disagreement"
        parts.append(f"median {item.rating.median:g}, {word} (RAND/UCLA)")
    if item.change is not None:
        word = "stable" if item.change.stable else "changed"
        parts.append(f"{word} since the earlier round")
    for by, value in item.group_informed_consensus.items():
        if value is not None:
            parts.append(f"agreement across {by.replace('_', ' ')} groups {value:.2f}")
    return "; ".join(parts)


def _tally(agree: int, passed: int, disagree: int) -> str:
    return f"{agree} agree, {passed} pass, {disagree} disagree"


def _words(wording: ItemWording | None, minutes: Minutes) -> str:
    if wording is None:
        return "A statement whose words are not printed"
    if wording.card is not None:
        return _link(wording.card.contexts, wording.card.mechanism, wording.card.outcome, minutes.code_labels)
    return wording.text or ""


def _sentence(card: Card, labels: dict[str, str]) -> str:
    return _link(card.contexts, card.mechanism, card.outcome, labels)


def _link(contexts: Sequence[CodeOrText], mechanism: Any, outcome: Outcome, labels: dict[str, str]) -> str:
    def name(part: CodeOrText | Outcome) -> str:
        return part.text or labels.get(part.code or "", part.code or "")

    where = "; ".join(name(each) for each in contexts)
    return (
        f"Where {where}: {mechanism.resource} leads people to {mechanism.reasoning}, "
        f"and this {outcome.direction}: {name(outcome)}."
    )


def _polarity(card: Card) -> str:
    return "" if card.polarity == "supports" else " (what was said contradicts this)"


def _bullet(document: Document, text: str) -> None:
    document.add_paragraph(text, style="List Bullet")


def _table(document: Document, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """With a header row that is marked as one and repeated on every page."""
    from docx.oxml import OxmlElement

    table = document.add_table(rows=1, cols=len(header), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, header, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _in_language(run: Run, language: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), language)
    properties: Any = run._r.get_or_add_rPr()
    properties.append(mark)
