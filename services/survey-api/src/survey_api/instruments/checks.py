"""What must hold before a definition may be published. A draft may still be wrong; a version never is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from servicekit.problems import FieldError

from .definition import Definition, Question, Route
from .expressions import references
from .meaning import misunderstandings
from .properties import Condition
from .reach import dead_routes
from .texts import unfinished
from .words import step


def faults(definition: Definition, codes: Collection[str]) -> list[FieldError]:
    """Everything that stands in the way of publishing, by pointer. `codes` are those of the codebook."""
    return [
        *_missing_translations(definition),
        *_duplicates(definition),
        *_condition_faults(definition),
        *_dangling_links(definition, codes),
        *_nothing_to_choose(definition),
    ]


_UNREACHABLE = {"page": "unreachable_page", "question": "unreachable_question", "option": "unreachable_choice"}


def _fault(pointer: str, code: str, message: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message)


def _missing_translations(definition: Definition) -> Iterator[FieldError]:
    for pointer, missing in unfinished(definition):
        yield _fault(pointer, "missing_translation", f"The text is missing in: {', '.join(missing)}.")


def _duplicates(definition: Definition) -> Iterator[FieldError]:
    seen: dict[str, str] = {}
    for name, pointer in definition.names:
        if name in seen:
            yield _fault(pointer, "duplicate_name", f"{name!r} is the name at {seen[name]} already.")
        seen.setdefault(name, pointer)
    for question in definition.questions:
        for what in ("choices", "rows", "columns"):
            # SurveyJS compares without regard to case.
            values: set[str] = set()
            options = getattr(question, what)
            for number, option in enumerate(options):
                if option.value.lower() in values:
                    here = step(step(step(question.pointer, what), number), "value")
                    if question.other and what == "choices" and number == len(options) - 1:
                        here = step(question.pointer, "showOtherItem")
                    yield _fault(here, "duplicate_value", f"{option.value!r} is there twice.")
                values.add(option.value.lower())
        if question.max_selected is not None and not 1 <= question.max_selected <= len(question.choices):
            here = step(question.pointer, "maxSelectedChoices")
            yield _fault(here, "range", f"Must be from 1 to the {len(question.choices)} choices.")


def _condition_faults(definition: Definition) -> Iterator[FieldError]:
    """A route refers only to questions asked earlier: then one pass in page order settles the routing. What is looked
    at when all answers are known may refer to any."""
    place = {question.name: number for number, question in enumerate(definition.questions)}
    asks = {question.name: _asked_in(question) for question in definition.questions}
    sound = True
    for route in definition.routes:
        faults = list(_route_faults(route, definition, place, asks))
        sound = sound and not faults
        yield from faults
    for question in definition.questions:
        for condition in _looked_at_afterwards(question):
            unknown = [r.question for r in references(condition.expression) if r.question not in place]
            for name in dict.fromkeys(unknown):
                yield _fault(condition.pointer, "unknown_reference", f"There is no question {name!r}.")
            if not unknown:
                yield from _mismatches(condition, definition)
    if sound:
        yield from _dead_routes(definition)


def _looked_at_afterwards(question: Question) -> Iterator[Condition]:
    rules = (validator.expression for validator in question.validators)
    yield from (each for each in (question.required_if, *question.enabled, *rules) if each is not None)


def _route_faults(
    route: Route, definition: Definition, place: Mapping[str, int], asks: Mapping[str, frozenset[str]]
) -> Iterator[FieldError]:
    condition, faulty = route.conditions[-1], False
    inside = definition.questions[route.place].name if route.place < len(definition.questions) else None
    for target in dict.fromkeys(reference.question for reference in references(condition.expression)):
        if target not in place:
            fault = _fault(condition.pointer, "unknown_reference", f"There is no question {target!r}.")
        elif inside is not None and route.of != "html" and _reaches(target, inside, asks):
            message = f"{target!r} is itself asked depending on {inside!r}."
            fault = _fault(condition.pointer, "reference_cycle", message)
        elif place[target] >= route.place:
            fault = _fault(condition.pointer, "forward_reference", f"{target!r} is asked later; ask it before.")
        else:
            continue
        faulty = True
        yield fault
    if not faulty:
        yield from _mismatches(condition, definition)


def _mismatches(condition: Condition, definition: Definition) -> Iterator[FieldError]:
    by_name = {question.name: question for question in definition.questions}
    for message in misunderstandings(condition.expression, by_name):
        yield _fault(condition.pointer, "mismatch", message)


def _dead_routes(definition: Definition) -> Iterator[FieldError]:
    for pointer in definition.empty_groups:
        yield _fault(pointer, "unreachable_page", "There is nothing on it; it is never shown.")
    for route, alone in dead_routes(definition):
        code = _UNREACHABLE.get(route.of, "dead_route")
        message = (
            f"Nobody sees {route.name!r}: with the conditions around it and the routing before it, this never holds."
            if alone
            else f"Nobody sees {route.name!r}: this condition holds for no answers."
        )
        yield _fault(route.conditions[-1].pointer, code if alone else "dead_route", message)


def _asked_in(question: Question) -> frozenset[str]:
    return frozenset(r.question for each in question.routing for r in references(each.expression))


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


def _nothing_to_choose(definition: Definition) -> Iterator[FieldError]:
    """SurveyJS would ask a question without choices, and demand an answer to it where it is required."""
    for question in definition.questions:
        if question.may_be_empty:
            what, flag = ("rows", "hideIfRowsEmpty") if question.rows else ("choices", "hideIfChoicesEmpty")
            message = (
                f"All have a visibleIf: say {flag}, so that it is not asked where none holds, or leave one without."
            )
            yield _fault(step(question.pointer, what), "nothing_to_choose", message)


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
