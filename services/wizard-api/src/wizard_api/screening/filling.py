"""What the design already says for each part of the impact assessment. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..designs.steps import Steps
from .drafts import ScreenedFunction

Label = Callable[[str], str]
"""Code → its label."""
_RESPONSE = ("trust.complaint_route", "trust.accountability_named", "trust.audit", "trust.right_to_override")


def from_design(steps: Steps, function: ScreenedFunction, label: Label) -> dict[str, list[str]]:
    """Part of Article 27(1) → lines that the design holds for it. How long and how often it never says."""
    measures = {each.code: each.measure for each in function.trust if each.measure.strip()}
    return {
        "process": _said(
            ", ".join(label(option) for option in function.options),
            label(function.stage) if function.stage else "",
            function.intended_purpose,
            steps.problem.statement if steps.problem else "",
        ),
        "period": [],
        "affected": _said(*(label(group) for group in (steps.target_group.groups if steps.target_group else []))),
        "harms": _said(
            *(
                f"{risk.title}: {risk.mitigation}" if risk.mitigation else risk.title
                for risk in (steps.risks.risks if steps.risks else [])
            )
        ),
        "oversight": _said(function.users, function.oversight),
        "response": _said(*(f"{label(code)}: {measures[code]}" for code in _RESPONSE if code in measures)),
    }


def begun(steps: Steps) -> Iterable[ScreenedFunction]:
    """The functions that the step ai_functions plans, as a screening begins with them."""
    for planned in steps.ai_functions.functions if steps.ai_functions else []:
        yield ScreenedFunction(
            code=planned.code,
            stage=planned.stage,
            intended_purpose=planned.purpose,
            oversight=planned.oversight,
        )


def _said(*lines: str) -> list[str]:
    return [line.strip() for line in lines if line.strip()]
