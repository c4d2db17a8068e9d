"""REFI-QDA projects (.qdpx): a zip with `project.qde` and the texts. Pure.

Read as Taguette, QualCoder, NVivo, MAXQDA and ATLAS.ti write them: any name of the document, `Sources/` in any case,
braces in GUIDs. Offsets that do not fit their selection's own words are moved to where the words stand, and said."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lxml import etree

from . import xml
from .codebook import add_codes, add_sets, codes_of, sets_of
from .model import Applied, Book, Case, NotRefiError, Project, Selection, Source, User, guid_of, without_dangling

NAMESPACE = "urn:QDA-XML:project:1.0"
MAX_UNPACKED = 300_000_000
MAX_ENTRIES = 5_000
_INTERNAL = "internal://"


@dataclass(slots=True)
class Opened:
    """A project and what of the file could not be taken over as it stands."""

    project: Project
    notes: list[str] = field(default_factory=list)


def read(body: bytes) -> Opened:
    """Raises NotRefiError for what is no project, unpacks to too much, or points outside of itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return _read(archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, OSError) as error:
        raise NotRefiError(f"The file is no .qdpx: {error}.") from None


def _read(archive: zipfile.ZipFile) -> Opened:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise NotRefiError("The project unpacks to more than 300 MB, or to more than 5,000 files.")
    for entry in entries:
        parts = entry.filename.replace("\\", "/").split("/")
        if entry.filename.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]:
            raise NotRefiError(f"The project holds a file that leads outside of it: “{entry.filename[:80]}”.")
    documents = [entry for entry in entries if entry.filename.lower().endswith(".qde")]
    if len(documents) != 1:
        raise NotRefiError(f"A project has one .qde document; this one has {len(documents)}.")
    root = xml.parse(archive.read(documents[0]), "Project")
    by_name = {entry.filename.replace("\\", "/").split("/")[-1].lower(): entry for entry in entries}
    opened = Opened(_project(root))
    opened.project = _with_sources(root, opened, lambda name: _text(archive, by_name.get(name.lower())))
    return opened


def _text(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None) -> str | None:
    if entry is None:
        return None
    try:
        return normalised(archive.read(entry).decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None


def normalised(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))


def _project(root: etree._Element) -> Project:
    book = xml.child(root, "CodeBook")
    codes = () if book is None else codes_of(book)
    origin = root.get("origin") or ""
    variables = {xml.guid(each): each.get("name") or "" for each in xml.grandchildren(root, "Variables", "Variable")}
    return Project(
        name=root.get("name") or "",
        origin=origin,
        book=without_dangling(Book(origin, codes, sets_of(root))),
        user=xml.guid(root, "creatingUserGUID") if root.get("creatingUserGUID") else "",
        at=root.get("creationDateTime") or "",
        users=tuple(User(xml.guid(each), each.get("name") or "") for each in xml.grandchildren(root, "Users", "User")),
        cases=tuple(_case(each, variables) for each in xml.grandchildren(root, "Cases", "Case")),
        description=xml.text_of(root, "Description"),
    )


def _case(element: etree._Element, variables: dict[str, str]) -> Case:
    values = []
    for each in xml.children(element, "VariableValue"):
        ref = xml.child(each, "VariableRef")
        value = next((part for part in each if xml.name_of(part).endswith("Value")), None)
        if ref is not None and value is not None:
            values.append((variables.get(xml.guid(ref, "targetGUID"), ""), "".join(value.itertext())))
    selections = tuple(xml.guid(each, "targetGUID") for each in xml.children(element, "SelectionRef"))
    return Case(xml.guid(element), element.get("name") or "", tuple(values), selections)


def _with_sources(root: etree._Element, opened: Opened, text_of: Callable[[str], str | None]) -> Project:
    sources = []
    notes = _notes(root)
    for element in xml.members(root, "Sources"):
        name = element.get("name") or xml.name_of(element)
        if xml.name_of(element) != "TextSource":
            opened.notes.append(f"“{name}” is a {xml.name_of(element)}; only texts are taken over.")
            continue
        path = element.get("plainTextPath") or ""
        text = xml.text_of(element, "PlainTextContent") or text_of(path.removeprefix(_INTERNAL).split("/")[-1])
        if not text:
            opened.notes.append(f"The text of “{name}” is not in the file ({path or 'no path'}), or not UTF-8.")
            continue
        sources.append(_source(element, name, normalised(text), opened, notes))
    return replace(opened.project, sources=tuple(sources))


def _notes(root: etree._Element) -> dict[str, str]:
    """GUID → text of the notes that hold theirs in the document."""
    notes = xml.grandchildren(root, "Notes", "Note")
    return {xml.guid(each): xml.text_of(each, "PlainTextContent") for each in notes}


def _noted(element: etree._Element, notes: dict[str, str]) -> str:
    """What the notes say that an element points to."""
    found = (notes.get(xml.guid(ref, "targetGUID"), "") for ref in xml.children(element, "NoteRef"))
    return "\n".join(filter(None, found))


def _source(element: etree._Element, name: str, text: str, opened: Opened, notes: dict[str, str]) -> Source:
    codes = {node.guid for node, _ in opened.project.book.walk()}
    selections = []
    for each in xml.children(element, "PlainTextSelection"):
        place = _place(each, text, name, opened)
        if place is None:
            continue
        codings = []
        for coding in xml.children(each, "Coding"):
            ref = xml.child(coding, "CodeRef")
            code = "" if ref is None else xml.guid(ref, "targetGUID")
            if code not in codes:
                opened.notes.append(f"A coding in “{name}” names a code that is not in the codebook; it was left out.")
                continue
            at = coding.get("creationDateTime") or ""
            codings.append(Applied(xml.guid(coding), code, _user(coding), at, _noted(coding, notes)))
        selections.append(
            Selection(
                guid=xml.guid(each),
                start=place[0],
                end=place[1],
                user=_user(each),
                at=each.get("creationDateTime") or "",
                name=each.get("name") or "",
                memo=xml.text_of(each, "Description") or _noted(each, notes),
                codings=tuple(codings),
            )
        )
    return Source(
        xml.guid(element), name, text, _user(element), element.get("creationDateTime") or "", tuple(selections)
    )


def _user(element: etree._Element) -> str:
    return xml.guid(element, "creatingUser") if element.get("creatingUser") else ""


def _place(element: etree._Element, text: str, source: str, opened: Opened) -> tuple[int, int] | None:
    """[start, end). A selection is called after its words: where those stand elsewhere nearby, that is the place."""
    try:
        start, end = int(element.get("startPosition") or ""), int(element.get("endPosition") or "")
    except ValueError:
        opened.notes.append(f"A selection in “{source}” has no positions; it was left out.")
        return None
    words = element.get("name") or ""
    if 0 <= start < end <= len(text) and (not words or text[start:end].startswith(words[:20])):
        return start, end
    at = text.find(words) if words else -1
    if at >= 0 and text.find(words, at + 1) < 0:
        opened.notes.append(
            f"“{words[:40]}” in “{source}” stood at {start}; it was moved to {at}, where its words are."
        )
        return at, at + len(words)
    if 0 <= start < end <= len(text):
        # A name that is no quote says nothing about the place.
        return start, end
    opened.notes.append(f"A selection {start}–{end} in “{source}” lies outside of its text; it was left out.")
    return None


def write(project: Project) -> bytes:
    """In the order that the schema asks for; lists that would be empty are left out."""
    root = etree.Element(etree.QName(NAMESPACE, "Project"), nsmap={None: NAMESPACE})
    for key, value in (
        ("name", project.name),
        ("origin", project.origin),
        ("creatingUserGUID", project.user),
        ("creationDateTime", project.at),
    ):
        if value:
            root.set(key, xml.legal(value))
    if project.users:
        users = xml.add(root, "Users")
        for user in project.users:
            xml.add(users, "User", guid=user.guid, name=user.name)
    if project.book.codes:
        add_codes(xml.add(root, "CodeBook"), project.book.codes)
    variables = {name: guid_of("variable", project.name, name) for name in project.variables}
    _add_cases(root, project, variables)
    if project.sources:
        sources = xml.add(root, "Sources")
        for source in project.sources:
            _add_source(sources, source)
    _add_notes(root, project)
    add_sets(root, project.book.sets, member="targetGUID")
    if project.description:
        xml.add(root, "Description", project.description)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry("project.qde"), xml.to_bytes(root))
        for source in project.sources:
            archive.writestr(_entry(f"Sources/{source.guid}.txt"), source.text.encode())
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the time of writing, so that the same project has the same bytes."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _add_cases(root: etree._Element, project: Project, variables: dict[str, str]) -> None:
    if variables:
        wrapper = xml.add(root, "Variables")
        for name, guid in variables.items():
            xml.add(wrapper, "Variable", guid=guid, name=name, typeOfVariable="Text")
    if not project.cases:
        return
    cases = xml.add(root, "Cases")
    for case in project.cases:
        element = xml.add(cases, "Case", guid=case.guid, name=case.name)
        for name, value in case.values:
            held = xml.add(element, "VariableValue")
            xml.add(held, "VariableRef", targetGUID=variables[name])
            xml.add(held, "TextValue", value)
        for guid in case.selections:
            xml.add(element, "SelectionRef", targetGUID=guid)


def _add_source(parent: etree._Element, source: Source) -> None:
    element = xml.add(
        parent,
        "TextSource",
        guid=source.guid,
        name=source.name,
        plainTextPath=f"{_INTERNAL}{source.guid}.txt",
        creatingUser=source.user or None,
        creationDateTime=source.at or None,
    )
    for each in source.selections:
        selection = xml.add(
            element,
            "PlainTextSelection",
            guid=each.guid,
            name=each.name or None,
            startPosition=str(each.start),
            endPosition=str(each.end),
            creatingUser=each.user or None,
            creationDateTime=each.at or None,
        )
        if each.memo:
            xml.add(selection, "Description", each.memo)
        for coding in each.codings:
            applied = xml.add(
                selection,
                "Coding",
                guid=coding.guid,
                creatingUser=coding.user or None,
                creationDateTime=coding.at or None,
            )
            xml.add(applied, "CodeRef", targetGUID=coding.code)
            if coding.memo:
                xml.add(applied, "NoteRef", targetGUID=guid_of("note", coding.guid))


def _add_notes(root: etree._Element, project: Project) -> None:
    every = (applied for source in project.sources for each in source.selections for applied in each.codings)
    noted = [applied for applied in every if applied.memo]
    if noted:
        wrapper = xml.add(root, "Notes")
        for applied in noted:
            note = xml.add(
                wrapper,
                "Note",
                guid=guid_of("note", applied.guid),
                creatingUser=applied.user or None,
                creationDateTime=applied.at or None,
            )
            xml.add(note, "PlainTextContent", applied.memo)
