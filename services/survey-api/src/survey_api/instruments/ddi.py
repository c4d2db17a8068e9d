"""The codebook as DDI-Codebook 2.5, the format of data archives (ddialliance.org/Specification/DDI-Codebook/2.5).

Elements stand in the order that its schema prescribes. Every label is there in every language it was written in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from lxml import etree

from .schemas import CodebookVariable

NAMESPACE = "ddi:codebook:2_5"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DOMAIN = {
    "single": "category",
    "scale": "category",
    "boolean": "category",
    "multiple": "multiple",
    "ranking": "numeric",
    "number": "numeric",
    "text": "text",
}
_NO_OPINION = frozenset({"dont_know", "not_applicable"})
_CHOSEN = {"0": {"default": "not chosen"}, "1": {"default": "chosen"}}
_YES_NO = {"0": {"default": "no"}, "1": {"default": "yes"}}
Label = Mapping[str, str]


def as_ddi(slug: str, version: int, title: Label, published_at: datetime, entries: Iterable[CodebookVariable]) -> bytes:
    """The document, UTF-8, with its XML declaration."""
    variables = list(entries)
    root = etree.Element(_name("codeBook"), {"version": "2.5", _LANG: "en"}, nsmap={None: NAMESPACE})
    citation = _in(_in(root, "stdyDscr"), "citation")
    titles = _in(citation, "titlStmt")
    _said(titles, "titl", title, also="parTitl")
    _in(titles, "IDNo", f"{slug}/{version}", agency="EU-ALMPO")
    _in(_in(citation, "verStmt"), "version", str(version), date=f"{published_at:%Y-%m-%d}")
    data = _in(root, "dataDscr")
    for question, group in _groups(variables).items():
        attributes = {"ID": f"G_{question}", "var": " ".join(_id(variable) for variable in group)}
        _said(
            _in(data, "varGrp", type="grid" if group[0].row else "multipleResp", **attributes), "labl", group[0].label
        )
    for number, variable in enumerate(variables, 1):
        _variable(data, variable, number)
    document: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return document


def _variable(data: etree._Element, variable: CodebookVariable, number: int) -> None:
    counted = variable.kind in ("number", "ranking")
    var = _in(data, "var", ID=_id(variable), name=variable.variable, intrvl="contin" if counted else "discrete")
    _said(var, "labl", variable.option_label or variable.label)
    asked = _in(var, "qstn", responseDomainType=_DOMAIN[variable.kind], seqNo=str(number))
    if variable.option_label:
        _said(asked, "preQTxt", variable.label)
    _said(asked, "qstnLit", variable.option_label or variable.label)
    if variable.low is not None or variable.high is not None:
        bounds = {"min": variable.low, "max": variable.high}
        given = {name: f"{bound:.6f}".rstrip("0").rstrip(".") for name, bound in bounds.items() if bound is not None}
        _in(_in(var, "valrng"), "range", UNITS="REAL" if variable.kind == "number" else "INT", **given)
    missing = [value.value for value in variable.values if value.kind in _NO_OPINION]
    if missing:
        excluded = _in(var, "invalrng")
        for code in missing:
            _in(excluded, "item", VALUE=code)
    for value in variable.values:
        _category(var, value.value, value.label, missing=value.kind in _NO_OPINION)
    for code, label in {"multiple": _CHOSEN, "boolean": _YES_NO}.get(variable.kind, {}).items():
        _category(var, code, label, missing=False)
    for link in variable.links:
        _in(var, "concept", link.code, vocab="EU-ALMPO codebook")
    numeric = counted or variable.kind in ("multiple", "boolean") or (variable.kind == "scale" and not variable.values)
    _in(var, "varFormat", type="numeric" if numeric else "character")


def _category(var: etree._Element, code: str, label: Label, *, missing: bool) -> None:
    category = _in(var, "catgry", **({"missing": "Y"} if missing else {}))
    _in(category, "catValu", code)
    _said(category, "labl", label)


def _groups(variables: list[CodebookVariable]) -> dict[str, list[CodebookVariable]]:
    """The rows of a matrix, or the choices of a checkbox or ranking, by question."""
    found: dict[str, list[CodebookVariable]] = {}
    for variable in variables:
        if variable.row or variable.choice:
            found.setdefault(variable.question, []).append(variable)
    return found


def _said(parent: etree._Element, name: str, texts: Label, also: str | None = None) -> None:
    """One element per language, English first. `also`: what the others are called."""
    for language, text in texts.items():
        if text:
            code = "en" if language == "default" else language
            _in(parent, name if code == "en" or also is None else also, text, **{_LANG: code})


def _id(variable: CodebookVariable) -> str:
    return f"V_{variable.variable}"


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _in(parent: etree._Element, name: str, text: str | None = None, /, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, _name(name), attributes)
    element.text = text
    return element
