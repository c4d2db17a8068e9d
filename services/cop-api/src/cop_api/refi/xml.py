"""Reading and writing XML for REFI-QDA: no entities, no network, bounded. Pure."""

from __future__ import annotations

import re
import uuid

from lxml import etree

from .model import NotRefiError

MAX_XML = 50_000_000
_GUID = re.compile(r"^\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?$")
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse(body: bytes, root: str) -> etree._Element:
    """The document's root element. Raises NotRefiError for what is no XML, has entities, or another root."""
    if len(body) > MAX_XML:
        raise NotRefiError(f"The document has more than {MAX_XML // 1_000_000} MB.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        tree = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotRefiError(f"The document is not well-formed XML: {error}.") from None
    if tree.getroottree().docinfo.doctype:
        raise NotRefiError("The document declares a DOCTYPE; REFI-QDA has none.")
    if name_of(tree) != root:
        raise NotRefiError(f"The document's root is {name_of(tree)}; a {root} is needed.")
    return tree


def name_of(element: etree._Element) -> str:
    """Without its namespace: programs write several."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def children(element: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in element if name_of(child) == name]


def child(element: etree._Element, name: str) -> etree._Element | None:
    return next(iter(children(element, name)), None)


def members(element: etree._Element, wrapper: str) -> list[etree._Element]:
    """Every element in a list's wrapper, which may be missing or empty."""
    found = child(element, wrapper)
    return [] if found is None else [each for each in found if isinstance(each.tag, str)]


def grandchildren(element: etree._Element, wrapper: str, name: str) -> list[etree._Element]:
    """Those of this name in a list's wrapper."""
    return [each for each in members(element, wrapper) if name_of(each) == name]


def text_of(element: etree._Element, name: str) -> str:
    found = child(element, name)
    return "" if found is None else "".join(found.itertext())


def guid(element: etree._Element, attribute: str = "guid") -> str:
    """Lower case, without the braces that some programs write. Raises NotRefiError where it is none."""
    raw = element.get(attribute) or ""
    found = _GUID.match(raw.strip())
    if found is None:
        where = f"line {element.sourceline}" if element.sourceline else "the document"
        raise NotRefiError(f"{name_of(element)} in {where} has no GUID in `{attribute}`: “{raw[:60]}”.")
    return str(uuid.UUID(found[1]))


def legal(text: str) -> str:
    """The text without what XML 1.0 cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)


def add(parent: etree._Element, tag: str, text: str | None = None, /, **attributes: str | None) -> etree._Element:
    """Append an element of the parent's namespace; attributes that are None are left out."""
    element = etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, tag))
    for key, value in attributes.items():
        if value is not None:
            element.set(key, legal(value))
    if text is not None:
        element.text = legal(text)
    return element


def to_bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
