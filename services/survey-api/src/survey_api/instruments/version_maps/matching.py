"""Which variable of one version is which of another, and which values are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from servicekit.problems import FieldError

from ..schemas import CodebookVariable
from .schemas import MappedItem

_ALIKE = {"scale": "coded", "single": "coded"}
"""Kinds whose values are codes: a scale that gains "don't know" is still the same item."""


def computed(old: Sequence[CodebookVariable], new: Sequence[CodebookVariable]) -> list[MappedItem]:
    """By equal names. Where the kind changed, or not one value is the same, they are different items."""
    there = {variable.variable: variable for variable in new}
    return [_matched(variable, there.get(variable.variable)) for variable in old]


def _matched(old: CodebookVariable, new: CodebookVariable | None) -> MappedItem:
    if new is None:
        return MappedItem(old=old.variable, new=None, note="The new version has no variable of this name.")
    if not _alike(old, new):
        return MappedItem(old=old.variable, new=None, note=f"It was {old.kind} and is {new.kind}.")
    lost = [value.value for value in old.values if value.value not in _values(new)]
    if old.values and len(lost) == len(old.values):
        return MappedItem(old=old.variable, new=None, note="Not one value is the same.")
    note = f"Values without a counterpart: {', '.join(lost)}." if lost else ""
    return MappedItem(old=old.variable, new=new.variable, recode=dict.fromkeys(lost), note=note[:500])


def _alike(old: CodebookVariable, new: CodebookVariable) -> bool:
    return _ALIKE.get(old.kind, old.kind) == _ALIKE.get(new.kind, new.kind)


def _values(variable: CodebookVariable) -> set[str]:
    return {value.value for value in variable.values}


def faults(
    items: Sequence[MappedItem], old: Sequence[CodebookVariable], new: Sequence[CodebookVariable]
) -> list[FieldError]:
    """What is wrong with an edited map: every old variable once, and only variables and values that there are."""
    olds, news = ({each.variable: each for each in side} for side in (old, new))
    found: list[FieldError] = []
    seen: set[str] = set()
    for number, item in enumerate(items):
        at = f"/items/{number}"
        if item.old not in olds:
            found.append(_fault(f"{at}/old", "unknown_variable", f"The old version has no variable {item.old!r}."))
        elif item.old in seen:
            found.append(_fault(f"{at}/old", "repeated", f"{item.old!r} is mapped already."))
        elif item.new is not None and item.new not in news:
            found.append(_fault(f"{at}/new", "unknown_variable", f"The new version has no variable {item.new!r}."))
        elif item.new is not None:
            found += _value_faults(item, at, olds[item.old], news[item.new])
        seen.add(item.old)
    found += [_fault("/items", "missing", f"{name!r} is not mapped.") for name in olds if name not in seen]
    return found


def _value_faults(item: MappedItem, at: str, old: CodebookVariable, new: CodebookVariable) -> list[FieldError]:
    if not _alike(old, new):
        return [_fault(f"{at}/new", "other_kind", f"{old.kind} cannot become {new.kind}.")]
    targets, found = _values(new), []
    for before, after in item.recode.items():
        here = f"{at}/recode/{before.replace('~', '~0').replace('/', '~1')}"
        if before not in _values(old):
            found.append(_fault(here, "unknown_value", f"{item.old} has no value {before!r}."))
        elif after is not None and after not in targets:
            found.append(_fault(here, "unknown_value", f"{item.new} has no value {after!r}."))
    for value in old.values:
        if value.value not in item.recode and value.value not in targets:
            message = f"{item.new} has no value {value.value!r}; say what becomes of it."
            found.append(_fault(f"{at}/recode", "missing", message))
    return found


def _fault(pointer: str, code: str, message: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message)


def added(items: Sequence[MappedItem], new: Sequence[CodebookVariable]) -> list[str]:
    """The new variables that nothing is mapped to."""
    reached: Mapping[str | None, bool] = {item.new: True for item in items}
    return [variable.variable for variable in new if variable.variable not in reached]
