"""From answers to a suggested class, with reasons and duties: a pure function of the rules in the content.

Every condition of a rule is its question's riskier answer, so a riskier answer can only add rules that hold. An unknown
answer is read both ways: the safer reading gives the class that is certain, the stricter one the class that is
possible. The suggestion is the stricter class, for as long as the question is open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servicekit.content_readiness import RISK_CLASSES, AiAct, Duty, RiskClass, Rule

from .drafts import Answered

_SAFER = {"yes": "no", "no": "yes"}
_RANK = {risk_class: at for at, risk_class in enumerate(RISK_CLASSES)}


@dataclass(frozen=True)
class Reason:
    """A rule that holds, or that holds if the `open` questions are answered the riskier way."""

    rule: Rule
    open: tuple[str, ...]


@dataclass(frozen=True)
class DutyFound:
    duty: Duty
    certain: bool


@dataclass(frozen=True)
class Outcome:
    """`at_least` is certain; `suggested`, never milder, is possible. `open`: questions whose answer can change either;
    in the order of the content. Reasons: the strictest class first."""

    at_least: RiskClass
    suggested: RiskClass
    reasons: tuple[Reason, ...]
    open: tuple[str, ...]
    duties: tuple[DutyFound, ...]


def screen(act: AiAct, answers: Mapping[str, Answered]) -> Outcome:
    """The outcome for one function. Questions that are not answered are unknown."""
    riskier = {question.code: question.riskier for question in act.questions}
    said = {code: answers.get(code, "unknown") for code in riskier}
    strict = {code: riskier[code] if answer == "unknown" else answer for code, answer in said.items()}
    safe = {code: _SAFER[riskier[code]] if answer == "unknown" else answer for code, answer in said.items()}
    certain, possible = _classes(act.rules, safe), _classes(act.rules, strict)
    at_least, suggested = _strictest(certain), _strictest(possible)
    reasons = [
        Reason(rule, tuple(code for code in rule.when if said[code] == "unknown"))
        for rule in act.rules
        if _holds(rule.when, strict)
    ]
    bearing = {code for each in reasons if _RANK[each.rule.risk_class] > _RANK[at_least] for code in each.open}
    return Outcome(
        at_least=at_least,
        suggested=suggested,
        reasons=tuple(sorted(reasons, key=lambda each: (-_RANK[each.rule.risk_class], len(each.open) > 0))),
        open=tuple(code for code in riskier if code in bearing),
        duties=tuple(_duties(act.duties, (safe, certain), (strict, possible))),
    )


def stricter(one: RiskClass, other: RiskClass) -> bool:
    return _RANK[one] > _RANK[other]


def _holds(when: Mapping[str, str], answers: Mapping[str, str]) -> bool:
    return all(answers[question] == answer for question, answer in when.items())


def _classes(rules: Iterable[Rule], answers: Mapping[str, str]) -> set[RiskClass]:
    """The classes of all rules that hold; a prohibited function may be high-risk as well."""
    return {"outside", *(rule.risk_class for rule in rules if _holds(rule.when, answers))}


def _strictest(classes: Iterable[RiskClass]) -> RiskClass:
    return max(classes, key=_RANK.__getitem__)


Reading = tuple[Mapping[str, str], set[RiskClass]]


def _duties(duties: Iterable[Duty], safe: Reading, strict: Reading) -> Iterable[DutyFound]:
    """What is to be done, and whether that is certain. What an exception asks for falls away with the exception."""
    for duty in duties:
        certain = duty.risk_class in safe[1] and _holds(duty.when, safe[0])
        possible = duty.risk_class in strict[1] and _holds(duty.when, strict[0])
        if duty.risk_class == "exempted":
            certain = certain and "high_risk" not in strict[1]
            possible = possible and "high_risk" not in safe[1]
        if possible:
            yield DutyFound(duty, certain)
