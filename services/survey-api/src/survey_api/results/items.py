"""One item's figures from its counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..instruments.codebook import kind_of, scale_max
from ..instruments.definition import Question
from ..instruments.validator import ANSWERED, MISSING, Cell
from .schemas import CiReason, ItemResult, ValueShare
from .statistics import mean, median, wilson

NO_OPINION = ("dont_know", "not_applicable")
"""Answers that are no opinion: counted apart, in no share."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one item or row: value → n, in the order in which the values are offered."""

    values: Mapping[str, int]
    answered: int
    missing: int

    @classmethod
    def of(cls, question: Question, row: str, cells: Mapping[Cell, int]) -> Tally:
        name = question.name

        def n(value: str, at: str = row) -> int:
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
        counted_apart = question.type in ("checkbox", "text", "comment", "ranking")
        answered = n(ANSWERED, "") if counted_apart else sum(values.values())
        missing = n(MISSING, "") if question.type == "ranking" else n(MISSING)
        return cls(values, answered, missing)


def item_result(
    question: Question,
    row: str,
    tally: Tally,
    *,
    suppressed: bool,
    population: int | None,
    ci_reason: CiReason | None,
) -> ItemResult:
    """Figures of one item or row. `population` is null where no interval can be given, for `ci_reason`."""
    kind = kind_of(question)
    result = ItemResult(
        item=question.name,
        row=row or None,
        kind=kind,
        suppressed=suppressed,
        n=None,
        dont_know=None,
        not_applicable=None,
        missing=None,
        distribution=[],
        top2_share=None,
        mean=None,
        median=None,
        ci=None,
        ci_reason="suppressed" if suppressed else ci_reason,
    )
    if suppressed:
        return result
    apart = {value: tally.values.get(value, 0) for value in NO_OPINION}
    # Several choices: who chose "don't know" beside another is counted by the other, so the base stays who answered.
    n = tally.answered if kind == "multiple" else tally.answered - sum(apart.values())
    numeric = Counter({float(value): count for value, count in tally.values.items() if _is_number(question, value)})
    highest = scale_max(question)
    top = None if highest is None else numeric[highest] + numeric[highest - 1]
    interval = wilson(top, n, population) if top is not None and n and population else None
    return result.model_copy(
        update={
            "n": n,
            "dont_know": apart["dont_know"],
            "not_applicable": apart["not_applicable"],
            "missing": tally.missing,
            "distribution": [
                ValueShare(
                    value=value,
                    n=count,
                    share=None if value in NO_OPINION or not n else round(count / n, 6),
                    ci=wilson(count, n, population) if population and n and value not in NO_OPINION else None,
                )
                for value, count in tally.values.items()
            ],
            "top2_share": round(top / n, 6) if top is not None and n else None,
            "mean": mean(numeric),
            "median": median(numeric),
            "ci": interval,
            "ci_reason": ci_reason or (None if interval else "no_share"),
        }
    )


def _is_number(question: Question, value: str) -> bool:
    if question.type in ("number", "rating", "ranking"):
        return True
    return scale_max(question) is not None and value.isdigit()
