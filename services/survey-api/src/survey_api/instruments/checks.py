"""What must hold before a definition may be published. A draft may still be wrong; a version never is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from servicekit.problems import FieldError

from .definition import Definition, Question
from .expressions import LISTS, ORDER, Comparison, Presence, leaves
from .properties import LANGUAGES, Condition, Option
from .words import step

_ONE_OF = frozenset({"radiogroup", "dropdown"})
_SEVERAL = frozenset({"checkbox", "ranking"})
_WORDS = frozenset({"text", "comment"})


def faults(definition: Definition, codes: Collection[str]) -> list[FieldError]:
    """Everything that stands in the way of publishing, by pointer. `codes` are those of the codebook."""
    return [
        *_missing_translations(definition),
        *_duplicates(definition),
        *_condition_faults(definition),
        *_dangling_links(definition, codes),
    ]


def _fault(pointer: str, code: str, message: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message)


def _missing_translations(definition: Definition) -> Iterator[FieldError]:
    for pointer, texts in definition.texts:
        missing = [language for language in LANGUAGES if not str(texts.get(language) or "").strip()]
        if missing:
            yield _fault(pointer, "missing_translation", f"The text is missing in: {', '.join(missing)}.")


def _duplicates(definition: Definition) -> Iterator[FieldError]:
    seen: dict[str, str] = {}
    for name, pointer in definition.names:
        if name in seen:
            yield _fault(pointer, "duplicate_name", f"{name!r} is the name at {seen[name]} already.")
        seen.setdefault(name, pointer)
    for question in definition.questions:
        for what in ("choices", "rows", "columns"):
            values: set[str] = set()
            for number, option in enumerate(getattr(question, what)):
                if option.value in values:
                    here = step(step(step(question.pointer, what), number), "value")
                    yield _fault(here, "duplicate_value", f"{option.value!r} is there twice.")
                values.add(option.value)
        if question.max_selected is not None and not 1 <= question.max_selected <= len(question.choices):
            here = step(question.pointer, "maxSelectedChoices")
            yield _fault(here, "range", f"Must be from 1 to the {len(question.choices)} choices.")


def _condition_faults(definition: Definition) -> Iterator[FieldError]:
    """References must be to questions asked earlier: then one pass in page order settles the routing."""
    place = {question.name: number for number, question in enumerate(definition.questions)}
    asks = {question.name: _asked_in(question) for question in definition.questions}
    told: set[str] = set()
    for number, question in enumerate(definition.questions):
        for condition in question.conditions:
            if condition.pointer in told:
                # A page's condition was judged with its first question, the strictest place.
                continue
            told.add(condition.pointer)
            yield from _reference_faults(condition, number, question.name, definition, place, asks)


def _reference_faults(
    condition: Condition,
    number: int,
    name: str,
    definition: Definition,
    place: Mapping[str, int],
    asks: Mapping[str, frozenset[str]],
) -> Iterator[FieldError]:
    for leaf in leaves(condition.expression):
        target = leaf.of.question
        if target not in place:
            yield _fault(condition.pointer, "unknown_reference", f"There is no question {target!r}.")
        elif _reaches(target, name, asks):
            yield _fault(condition.pointer, "reference_cycle", f"{target!r} is itself asked depending on {name!r}.")
        elif place[target] >= number:
            yield _fault(condition.pointer, "forward_reference", f"{target!r} is asked later; ask it before.")
        else:
            message = _mismatch(leaf, definition.questions[place[target]])
            if message:
                yield _fault(condition.pointer, "mismatch", message)


def _asked_in(question: Question) -> frozenset[str]:
    return frozenset(leaf.of.question for each in question.conditions for leaf in leaves(each.expression))


def _reaches(start: str, goal: str, asks: Mapping[str, frozenset[str]]) -> bool:
    """Whether asking `start` depends, directly or not, on the answer to `goal` (or is `goal`)."""
    seen, todo = set[str](), [start]
    while todo:
        name = todo.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            todo.extend(asks.get(name, ()))
    return False


def _mismatch(leaf: Presence | Comparison, target: Question) -> str | None:
    """What a test on this question cannot mean, or None."""
    about = f"{{{target.name}}}"
    if leaf.of.row is not None:
        if target.type != "matrix":
            return f"{about} has no rows."
        if leaf.of.row not in {row.value for row in target.rows}:
            return f"{about} has no row {leaf.of.row!r}."
    if isinstance(leaf, Presence):
        return None
    operands = leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)
    if target.type in _WORDS or (target.type == "matrix" and leaf.of.row is None):
        return f"{about} can only be tested with empty and notempty."
    if target.type in ("number", "rating"):
        if leaf.operator in LISTS or not all(isinstance(v, int | float) and not isinstance(v, bool) for v in operands):
            return f"{about} is a number: compare it with a number."
        return None
    if leaf.operator in ORDER:
        return f"{about} is no number; it has no order."
    if target.type == "boolean":
        boolean = leaf.operator in ("=", "<>") and isinstance(leaf.operand, bool)
        return None if boolean else f"{about} is true or false: write = true."
    allowed = LISTS if target.type in _SEVERAL else frozenset({"=", "<>", "anyof"})
    if leaf.operator not in allowed:
        return f"{about} cannot be tested with {leaf.operator}; use {', '.join(sorted(allowed))}."
    return _unknown_value(about, operands, target.columns if target.type == "matrix" else target.choices)


def _unknown_value(about: str, operands: tuple[object, ...], options: tuple[Option, ...]) -> str | None:
    unknown = [str(value) for value in operands if value not in {option.value for option in options}]
    return f"{about} has no value {', '.join(unknown)}." if unknown else None


def _dangling_links(definition: Definition, codes: Collection[str]) -> Iterator[FieldError]:
    for question in definition.questions:
        rows = {row.value for row in question.rows}
        choices = {choice.value for choice in (question.columns or question.choices)}
        for link in question.links:
            if link.code not in codes:
                yield _fault(step(link.pointer, "code"), "unknown_code", f"{link.code} is not in the codebook.")
            if link.row is not None and link.row not in rows:
                yield _fault(step(link.pointer, "row"), "dangling_link", f"There is no row {link.row!r}.")
            if link.choice is not None and link.choice not in choices:
                yield _fault(step(link.pointer, "choice"), "dangling_link", f"There is no choice {link.choice!r}.")
