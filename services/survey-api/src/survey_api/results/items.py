"""One item's figures from its counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..instruments.codebook import kind_of, scale_max
from ..instruments.definition import Question
from ..instruments.validator import ANSWERED, MISSING, NO_OPINION, ONLY, Cell, CompiledInstrument, read_cell
from .schemas import CiReason, Diverging, ItemResult, Suppression, ValueShare
from .statistics import mean, median, wilson

Line = tuple[str, str]
"""(item, row or ""): what has a figure of its own."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What an interval may suppose: the frame's size, or why there is no interval. `weighted`: n is an effective n."""

    population: int | None
    reason: CiReason | None


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one item or row: value → n, in the order in which the values are offered.

    `valid` counts those who gave an opinion, `apart` those who said that they have none, and which."""

    values: Mapping[str, float]
    valid: float
    apart: Mapping[str, float]
    missing: float

    @classmethod
    def of(cls, question: Question, row: str, cells: Mapping[Cell, float]) -> Tally:
        name = question.name

        def n(value: str, at: str = row) -> float:
            return cells.get((name, at, value), 0)

        match question.type:
            case "matrix":
                offered = [column.value for column in question.columns]
            case "ranking":
                offered = [str(place) for place in range(1, len(question.choices) + 1)]
            case "rating":
                offered = [str(step) for step in range(int(question.low or 0), int(question.high or 0) + 1)]
            case "boolean":
                offered = ["true", "false"]
            case "number":
                seen = {value for item, _, value in cells if item == name and value != MISSING}
                offered = sorted(seen, key=float)
            case "text" | "comment":
                offered = []
            case _:
                offered = [choice.value for choice in question.choices]
        values = {value: n(value) for value in offered}
        missing = n(MISSING, "") if question.type == "ranking" else n(MISSING)
        if question.type == "checkbox":
            # Who says "don't know" beside a choice is counted by the choice.
            apart = {value: n(ONLY + value) for value in NO_OPINION}
            return cls(values, n(ANSWERED, "") - sum(apart.values()), apart, missing)
        apart = {value: values.get(value, 0) for value in NO_OPINION}
        answered = n(ANSWERED, "") if question.type in ("text", "comment", "ranking") else sum(values.values())
        return cls(values, answered - sum(apart.values()), apart, missing)


def lines_of(instrument: CompiledInstrument) -> list[tuple[Question, str]]:
    """Everything that has a figure. A matrix has one per row, a ranking one per choice, everything else one."""
    return [(question, row) for question in instrument.definition.questions for row in _rows_of(question)]


def _rows_of(question: Question) -> list[str]:
    if question.type == "matrix":
        return [row.value for row in question.rows]
    if question.type == "ranking":
        return [choice.value for choice in question.choices]
    return [""]


class Opinions:
    """How many gave an opinion, for every line at once: as `Tally.valid`, in one pass over the counts.

    A cell is looked up as it is written; what it means is worked out once."""

    def __init__(self, instrument: CompiledInstrument) -> None:
        self._by_name = instrument.by_name
        self._lines: dict[str, tuple[tuple[Line, int], ...]] = {}

    def by_line(self, cells: Mapping[str, int]) -> Counter[Line]:
        found: Counter[Line] = Counter()
        for cell, n in cells.items():
            for line, sign in self._lines_of(cell):
                found[line] += sign * n
        return found

    def line_of(self, cell: str) -> Line | None:
        """The line that a cell belongs to; of a ranking any, as they are answered together."""
        name, row, _ = read_cell(cell)
        question = self._by_name.get(name)
        if question is None:
            return None
        rows = _rows_of(question)
        return name, row if row in rows else rows[0]

    def _lines_of(self, cell: str) -> tuple[tuple[Line, int], ...]:
        if cell not in self._lines:
            name, row, value = read_cell(cell)
            question = self._by_name.get(name)
            self._lines[cell] = () if question is None else _counts_in(question, row, value)
        return self._lines[cell]


def _counts_in(question: Question, row: str, value: str) -> tuple[tuple[Line, int], ...]:
    """The lines in which a cell counts as an opinion, or takes one away."""
    name = question.name
    if question.type in ("checkbox", "text", "comment", "ranking"):
        if value == ANSWERED:
            return tuple(((name, line), 1) for line in _rows_of(question))
        return (((name, row), -1),) if value.startswith(ONLY) else ()
    return () if value == MISSING or value in NO_OPINION else (((name, row), 1),)


def withheld(question: Question, row: str, reason: Suppression) -> ItemResult:
    """A line that is not shown."""
    return ItemResult(
        item=question.name,
        row=row or None,
        kind=kind_of(question),
        suppressed=True,
        reason=reason,
        n=None,
        dont_know=None,
        not_applicable=None,
        missing=None,
        distribution=[],
        top2_share=None,
        mean=None,
        median=None,
        ci=None,
        ci_reason="suppressed",
    )


def item_result(
    question: Question, row: str, tally: Tally, basis: Basis, weighted: tuple[Tally, float] | None = None
) -> ItemResult:
    """Figures of one item or row. `weighted`: the weighted tally of the same people, and their effective n."""
    n = int(tally.valid)
    shown, base = (tally, float(n)) if weighted is None else weighted
    valid = shown.valid
    highest = scale_max(question)
    numeric = {float(value): count for value, count in shown.values.items() if _is_number(question, value)}
    top = None if highest is None else numeric.get(highest, 0) + numeric.get(highest - 1, 0)

    def share(of: float) -> float | None:
        # Weighted shares are rounded more: weights are no whole numbers, and many digits would be many equations.
        return round(of / valid, 6 if weighted is None else 4) if valid else None

    def interval(of: float) -> tuple[float, float] | None:
        found = share(of)
        return None if found is None or basis.population is None else wilson(found, base, basis.population)

    top_share, top_interval = (None, None) if top is None else (share(top), interval(top))
    return ItemResult(
        item=question.name,
        row=row or None,
        kind=kind_of(question),
        suppressed=False,
        n=n,
        n_effective=None if weighted is None else round(base, 1),
        dont_know=int(tally.apart["dont_know"]),
        not_applicable=int(tally.apart["not_applicable"]),
        missing=int(tally.missing),
        distribution=[
            ValueShare(
                value=value,
                n=int(count),
                share=None if value in NO_OPINION else share(shown.values.get(value, 0)),
                ci=None if value in NO_OPINION else interval(shown.values.get(value, 0)),
            )
            for value, count in tally.values.items()
        ],
        top2_share=top_share,
        diverging=_diverging(numeric, valid) if highest is not None and valid else None,
        mean=_rounded(mean(numeric), weighted is not None),
        median=median(numeric),
        ci=top_interval,
        ci_reason=basis.reason or (None if top_interval else "no_share"),
    )


def _rounded(value: float | None, weighted: bool) -> float | None:
    return round(value, 4) if weighted and value is not None else value


def _diverging(numeric: Mapping[float, float], valid: float) -> Diverging:
    """Around the middle of the scale; where it has no middle step, nobody is neutral."""
    middle = (min(numeric) + max(numeric)) / 2
    negative = sum(n for step, n in numeric.items() if step < middle) / valid
    positive = sum(n for step, n in numeric.items() if step > middle) / valid
    neutral = max(0.0, 1 - negative - positive)
    return Diverging(negative=round(negative, 4), neutral=round(neutral, 4), positive=round(positive, 4))


def _is_number(question: Question, value: str) -> bool:
    if question.type in ("number", "rating", "ranking"):
        return True
    return scale_max(question) is not None and value.isdigit()
