"""A codebook as REFI-QDA has it, and back. Pure.

REFI-QDA has a name and one text per code. The English label is the name; the description holds the definition and then
one line each for what else is in English (`Code:`, `Include:`, …), which `drafted` reads back. Other languages and the
colours of a foreign codebook have no place on the other side: both directions say what stays behind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

from almpo_contracts.base import Code as CodeName
from pydantic import TypeAdapter, ValidationError
from servicekit.vocabulary import Language

from ..refi.model import Book, Node, NotRefiError, guid_of
from .schemas import Code, CodebookDraft, ReportLine

ORIGIN = "EU-ALMPO"
_PARTS = ("include", "exclude", "example")
_INDENT = "\t"
_CODE = TypeAdapter[str](CodeName)


def book_of(slug: str, codes: Iterable[Code]) -> Book:
    """Families group codes; GUIDs are the same in every export of the codebook."""
    families: dict[str, list[Node]] = {}
    for code in codes:
        families.setdefault(code.family, []).append(node_of(slug, code))
    return Book(
        ORIGIN,
        tuple(
            Node(guid_of("family", slug, family), family, codable=False, below=tuple(nodes))
            for family, nodes in families.items()
        ),
    )


def node_of(slug: str, code: Code) -> Node:
    lines = [code.definition.get(Language.EN, ""), f"Code: {code.code}"]
    # A part's further lines are indented, so that none of them reads like another part.
    lines += [f"{part.capitalize()}: {_indented(text)}" for part in _PARTS if (text := getattr(code, part))]
    if code.group:
        lines.append(f"Group: {code.group}")
    label = code.label.get(Language.EN) or code.code
    return Node(code_guid(slug, code.code), label, description="\n".join(lines))


def code_guid(slug: str, code: str) -> str:
    return guid_of("code", slug, code)


def drafted(book: Book, slug: str, title: str) -> tuple[CodebookDraft, list[ReportLine]]:
    """A draft from a foreign codebook. Raises NotRefiError where it has no code that can be applied."""
    report: list[ReportLine] = []
    codes: dict[str, Code] = {}
    for node, above in book.walk():
        if not node.codable:
            if node.description and not node.below:
                report.append(_line(node, "warning", "A group without codes was left out."))
            continue
        code = _code(node, above, codes, report)
        codes[code.code] = code
    if not codes:
        raise NotRefiError("The codebook has no code that can be applied.")
    if book.sets:
        names = ", ".join(each.name for each in book.sets[:5])
        report.append(ReportLine(source="Sets", severity="info", message=f"Sets have no place here: {names}."))
    draft = CodebookDraft(
        slug=slug,
        title={Language.EN: title},
        provenance=f"Imported from REFI-QDA, written by {book.origin or 'an unnamed program'}"[:2000],
        codes=list(codes.values()),
    )
    return draft, report


def _code(node: Node, above: tuple[Node, ...], taken: dict[str, Code], report: list[ReportLine]) -> Code:
    definition, said = _read(node.description)
    name = said.get("code", "")
    if name in taken or not _is_code(name):
        family = _slug(above[0].name if above else node.name) or "imported"
        name = _free(f"{family}.{_slug(node.name) or 'code'}"[:70], taken)
    if not definition:
        report.append(_line(node, "warning", "It has no description; its name stands for the definition."))
    if len(definition) > 2000:
        report.append(_line(node, "warning", "Its description is longer than 2,000 characters and was cut."))
    return Code(
        code=name,
        family=name.split(".")[0][:40],
        group=(said.get("group") or (above[-1].name if len(above) > 1 else None) or "")[:80] or None,
        label={Language.EN: (node.name.strip() or name)[:300]},
        definition={Language.EN: (definition or node.name or name)[:2000]},
        include=said.get("include"),
        exclude=said.get("exclude"),
        example=said.get("example"),
        translation={Language.EN: "original"},
    )


def _read(description: str) -> tuple[str, dict[str, str]]:
    """(definition, what the lines of `node_of` say). They stand behind the last line that names the code; in another
    program's description, anywhere."""
    lines = description.split("\n")
    named = max((at for at, line in enumerate(lines) if line.startswith("Code: ")), default=0)
    said: dict[str, str] = {}
    rest = lines[:named]
    part = None
    for line in lines[named:]:
        found = re.match(r"^(Code|Include|Exclude|Example|Group): (.+)$", line)
        if found:
            part = found[1].lower()
            said[part] = found[2].strip()[:2000]
        elif part is not None and line.startswith(_INDENT):
            said[part] = f"{said[part]}\n{line.removeprefix(_INDENT)}"[:2000]
        else:
            rest.append(line)
    return "\n".join(rest).strip(), said


def _indented(text: str) -> str:
    return text.replace("\n", f"\n{_INDENT}")


def _is_code(name: str) -> bool:
    try:
        _CODE.validate_python(name)
    except ValidationError:
        return False
    return True


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return found if not found[:1].isdigit() else f"n{found}"


def _free(name: str, taken: dict[str, Code]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def _line(node: Node, severity: Literal["warning", "info"], message: str) -> ReportLine:
    return ReportLine(source=f"Code {node.name}", severity=severity, message=message)
