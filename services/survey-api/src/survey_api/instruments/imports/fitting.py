"""Taking out of a definition what the format does not have, until it is one."""

from __future__ import annotations

from typing import Any

from servicekit.problems import invalid

from ..checks import faults
from ..definition import Definition, UnsupportedError, read_definition
from .report import Report

_ROUNDS = 30
_DROPPED_WHOLE = {"type", "name", "choices", "rows", "columns", "elements", "value", "text"}
"""Without one of these an element, a choice or a validator is nothing."""


def fitted(definition: dict[str, Any], report: Report, *, pointers: bool) -> tuple[dict[str, Any], Definition]:
    """The largest part of the definition that can be a draft. Raises Problem 422 where no question is left.

    `pointers`: whether a pointer into the definition says where in the file it was."""
    for _ in range(_ROUNDS):
        try:
            read = read_definition(definition, at="")
        except UnsupportedError as error:
            if not any(_take_out(definition, fault.pointer) for fault in reversed(error.errors)):
                raise invalid("/file", error.errors[0].code, error.errors[0].message) from None
            for fault in error.errors:
                source = fault.pointer if pointers else _named(definition, fault.pointer)
                report.warning(source, f"Left out: {fault.message}")
            continue
        _mark_for_publication(read, report)
        return definition, read
    raise invalid("/file", "not_understood", "Too little of it can be an instrument.")


def _take_out(definition: dict[str, Any], pointer: str) -> bool:
    """Remove what the pointer names; where that is needed, what it stands in. Whether something went."""
    steps = pointer.split("/")[1:]
    parents: list[Any] = [definition]
    for each in steps[:-1]:
        inside = _inside(parents[-1], each)
        if inside is None:
            break
        parents.append(inside)
    steps = steps[: len(parents)]
    if not steps:
        return False
    while steps and steps[-1] in _DROPPED_WHOLE and len(parents) > 1:
        steps, parents = steps[:-1], parents[:-1]
    if not steps or (len(steps) == 1 and steps[0] == "pages"):
        return False
    last, parent = steps[-1], parents[len(steps) - 1]
    if isinstance(parent, list):
        if not last.isdigit() or int(last) >= len(parent):
            return False
        del parent[int(last)]
        return True
    if isinstance(parent, dict) and last in parent:
        del parent[last]
        return True
    # Something that is missing cannot be taken out; what lacks it can.
    grand = parents[len(steps) - 2] if len(steps) > 1 else None
    if isinstance(grand, list) and steps[-2].isdigit() and int(steps[-2]) < len(grand):
        del grand[int(steps[-2])]
        return True
    return False


def _inside(value: Any, each: str) -> Any:
    each = each.replace("~1", "/").replace("~0", "~")
    if isinstance(value, dict):
        return value.get(each)
    if isinstance(value, list) and each.isdigit() and int(each) < len(value):
        return value[int(each)]
    return None


def _named(definition: dict[str, Any], pointer: str) -> str:
    """The last name on the way, for a reader who knows the file and not our JSON."""
    found, value = pointer, definition
    for each in pointer.split("/")[1:]:
        value = _inside(value, each)
        if isinstance(value, dict) and isinstance(value.get("name"), str):
            found = value["name"]
    return found


def _mark_for_publication(read: Definition, report: Report) -> None:
    missing = 0
    for fault in faults(read, ()):
        if fault.code == "missing_translation":
            missing += 1
        elif fault.code != "unknown_code":
            report.warning(fault.pointer, f"To be mended before publishing: {fault.message}")
    if missing:
        report.info("", f"{missing} strings are not there in every language; see translations.xlsx.")
