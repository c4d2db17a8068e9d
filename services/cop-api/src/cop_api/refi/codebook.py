"""REFI-QDA codebooks (.qdc), read as programs write them and written as the schema asks. Pure."""

from __future__ import annotations

from lxml import etree

from . import xml
from .model import Book, CodeSet, Node, NotRefiError, without_dangling

NAMESPACE = "urn:QDA-XML:codebook:1.0"
MAX_CODES = 10_000
MAX_DEPTH = 20


def read(body: bytes) -> Book:
    """Raises NotRefiError. Empty wrappers, other namespaces and braces in GUIDs are taken as they were meant."""
    root = xml.parse(body, "CodeBook")
    codes, sets = codes_of(root), sets_of(root)
    return without_dangling(Book(root.get("origin") or "", codes, sets))


def write(book: Book) -> bytes:
    """A list is left out where it would be empty: the schema allows no empty one."""
    root = etree.Element(etree.QName(NAMESPACE, "CodeBook"), nsmap={None: NAMESPACE})
    root.set("origin", xml.legal(book.origin))
    add_codes(root, book.codes)
    add_sets(root, book.sets, member="guid")
    return xml.to_bytes(root)


def codes_of(parent: etree._Element) -> tuple[Node, ...]:
    """The codes in a document's `Codes`. Raises NotRefiError for a GUID that is there twice."""
    seen: set[str] = set()
    found = tuple(_node(each, seen, 1) for each in xml.grandchildren(parent, "Codes", "Code"))
    if len(seen) > MAX_CODES:
        raise NotRefiError(f"The codebook has more than {MAX_CODES:,} codes.")
    return found


def _node(element: etree._Element, seen: set[str], depth: int) -> Node:
    if depth > MAX_DEPTH:
        raise NotRefiError(f"Codes are nested more than {MAX_DEPTH} deep.")
    guid = xml.guid(element)
    if guid in seen:
        raise NotRefiError(f"Two codes have the GUID {guid}.")
    seen.add(guid)
    return Node(
        guid=guid,
        name=element.get("name") or "",
        codable=(element.get("isCodable") or "true").lower() in ("true", "1"),
        color=element.get("color"),
        description=xml.text_of(element, "Description"),
        below=tuple(_node(each, seen, depth + 1) for each in xml.children(element, "Code")),
    )


def sets_of(parent: etree._Element) -> tuple[CodeSet, ...]:
    return tuple(
        CodeSet(
            guid=xml.guid(each),
            name=each.get("name") or "",
            members=tuple(
                # A codebook names members by `guid`, a project by `targetGUID`.
                xml.guid(member, "targetGUID" if member.get("targetGUID") else "guid")
                for member in xml.children(each, "MemberCode")
            ),
            description=xml.text_of(each, "Description"),
        )
        for each in xml.grandchildren(parent, "Sets", "Set")
    )


def add_codes(parent: etree._Element, codes: tuple[Node, ...]) -> None:
    if codes:
        wrapper = xml.add(parent, "Codes")
        for node in codes:
            _add_node(wrapper, node)


def _add_node(parent: etree._Element, node: Node) -> None:
    codable = "true" if node.codable else "false"
    element = xml.add(parent, "Code", guid=node.guid, name=node.name, isCodable=codable, color=node.color)
    if node.description:
        xml.add(element, "Description", node.description)
    for each in node.below:
        _add_node(element, each)


def add_sets(parent: etree._Element, sets: tuple[CodeSet, ...], *, member: str) -> None:
    """`member`: the attribute by which a member is named."""
    sets = tuple(each for each in sets if each.members)
    if not sets:
        return
    wrapper = xml.add(parent, "Sets")
    for each in sets:
        element = xml.add(wrapper, "Set", guid=each.guid, name=each.name)
        if each.description:
            xml.add(element, "Description", each.description)
        for guid in each.members:
            xml.add(element, "MemberCode", **{member: guid})
