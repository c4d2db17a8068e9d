"""The forms as a document to hand on."""

from __future__ import annotations

from collections.abc import Sequence

from servicekit.documents.blocks import Block, Bullets, Document, Facts, Heading, Paragraph, Parts, Table, parts

from .schemas import Forms, FunctionForms

_STATES = {"yes": "Yes", "no": "No", "not_applicable": "Not applicable", "unknown": "Not known"}
_STANDING = "A suggestion from written rules, confirmed or overridden by a person. Not legal advice and not a verdict."


def document(forms: Forms) -> Document:
    """Everything that was said, with a place to fill in for what was not."""
    blocks: list[Block] = []
    if forms.synthetic:
        blocks.append(Paragraph(parts("Demonstration: this design is not a real one."), "note"))
    blocks += [
        Paragraph(parts(f"Design {forms.design}, revision {forms.revision}, {forms.country}")),
        Paragraph(parts(_STANDING)),
        Paragraph(parts(forms.note)),
        Paragraph(parts(forms.source)),
    ]
    if not forms.functions:
        blocks.append(Paragraph(parts("This design plans no AI function.")))
    for function in forms.functions:
        blocks += _function(function)
    return Document("en", forms.title, "AI screening and impact assessment", forms.at, tuple(blocks))


def _function(function: FunctionForms) -> list[Block]:
    facts = (
        ("Options", "; ".join(function.options)),
        ("Stage of the policy cycle", function.stage or ""),
        ("Intended purpose", function.intended_purpose),
        ("Who works with it", function.users),
        ("Suggested class", function.suggested),
        ("Conclusion of a person", function.conclusion or "None yet"),
    )
    blocks: list[Block] = [
        Heading(1, parts(function.label)),
        Heading(2, parts("Screening")),
        Facts(tuple((name, (parts(text or "Not stated"),)) for name, text in facts)),
    ]
    for heading, lines in (
        ("Reasons", function.reasons),
        ("Duties", function.duties),
        ("Conditions for trust, and what is done about them", function.trust),
    ):
        blocks += [Heading(3, parts(heading)), Bullets(_lines(lines or ["None"]))]
    blocks.append(Heading(2, parts("Fundamental-rights impact assessment")))
    for part in function.impact:
        blocks.append(Heading(3, parts(f"{part.title} ({part.citation})")))
        if part.from_design:
            blocks.append(Bullets(_lines(part.from_design)))
        blocks.append(Paragraph(parts(part.text or "To be filled in.")))
    rows = [(f"{item.title} ({item.citation})", _STATES[item.state], item.note) for item in function.data_protection]
    blocks.append(Heading(2, parts("Data protection checklist")))
    blocks.append(
        Table(
            f"Data protection checklist: {function.label}",
            ("Item", "State", "Note"),
            tuple(tuple(parts(cell) for cell in row) for row in rows),
        )
    )
    return blocks


def _lines(lines: Sequence[str]) -> tuple[Parts, ...]:
    return tuple(parts(line) for line in lines)
