"""Conditions of SurveyJS JSON from elsewhere, with names and values as they are called now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..expressions import Comparison, Either, Every, Expression, ExpressionError, Literal, Not, Reference, parse
from .known import Known
from .report import NotMappedError, Report
from .written import written

_REFERENCE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class Conditions:
    """`known`: the file's questions by their names in it."""

    known: Mapping[str, Known]
    report: Report

    def renamed(self, text: str) -> str:
        """Names within the braces of a text or a condition, as they are called now."""

        def ours(found: re.Match[str]) -> str:
            name, _, row = found.group(1).strip().partition(".")
            known = self.known.get(name)
            if known is None:
                return found.group()
            return f"{{{known.name}.{known.rows.get(row, row)}}}" if row else f"{{{known.name}}}"

        return _REFERENCE.sub(ours, text)

    def condition(self, condition: Any, at: str) -> str | None:
        """The condition if it is one of ours, with constants as they are written now."""
        if not isinstance(condition, str) or not condition.strip():
            return None
        try:
            expression = parse(self.renamed(condition))
            by_our_name = {known.name: known for known in self.known.values()}
            return written(_with_changed_values(expression, by_our_name))
        except (ExpressionError, NotMappedError) as error:
            self.report.warning(at, f"The condition was left out: {condition[:200]} – {error}")
            return None


def _with_changed_values(expression: Expression, known: Mapping[str, Known]) -> Expression:
    """Constants whose value was renamed; all others stay as they are."""
    match expression:
        case Every(of):
            return Every(tuple(_with_changed_values(part, known) for part in of))
        case Either(of):
            return Either(tuple(_with_changed_values(part, known) for part in of))
        case Not(of):
            return Not(_with_changed_values(of, known))
        case Comparison(Reference(question, _) as left, operator, Literal(value)) if question in known:
            special = {"dontknow": "dont_know"}
            renamed = known[question].values

            def ours(one: Any) -> Any:
                return renamed.get(one, special.get(one, one)) if isinstance(one, str) else one

            changed = tuple(ours(one) for one in value) if isinstance(value, tuple) else ours(value)
            return Comparison(left, operator, Literal(changed))
        case _:
            return expression
