"""LimeSurvey's relevance equations. Of ExpressionScript there is: and, or, not in words and signs, comparisons in words
and signs, + - * /, `CODE.NAOK`, `CODE_SUB.NAOK`, texts, numbers, is_empty(), if(), sum(), min(), max(), count()."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..expressions import Comparison, Either, Every, Expression, Literal, Not, Presence, Reference, references
from . import foreign
from .foreign import Language, Part
from .known import Known, with_our_values
from .report import NotMappedError
from .written import written

_TOKEN = re.compile(
    r"""(?:
      (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    | (?P<number>\d{1,12}(?:\.\d+)?(?![A-Za-z_]))
    | (?P<name>[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z]+)?|\d+X\d+X\d+[A-Za-z0-9_]*(?:\.[A-Za-z]+)?)
    | (?P<sign><=|>=|==|!=|&&|\|\||[-+*/<>=!(),])
    )""",
    re.VERBOSE,
)
_SUFFIXES = {"naok", "code", "value", "valuenaok"}
_CHOSEN = Literal("Y")


class Equations:
    """Reads the equations of one survey. `known` is by LimeSurvey's codes, old-style `1X2X3` ones included."""

    def __init__(self, known: Mapping[str, Known]) -> None:
        self._known = known
        self._by_our_name = {each.name: each for each in known.values()}
        self._language = Language(
            token=_TOKEN,
            either=frozenset({"or", "||"}),
            every=frozenset({"and", "&&"}),
            negation=frozenset({"!"}),
            comparisons={
                **{"==": "=", "=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="},
                **{"eq": "=", "ne": "<>", "lt": "<", "le": "<=", "gt": ">", "ge": ">="},
            },
            sums={"+": "+", "-": "-"},
            products={"*": "*", "/": "/"},
            functions={
                "not": foreign.negated,
                "if": foreign.chosen,
                "is_empty": _is_empty,
                **{name: foreign.called(name) for name in ("sum", "min", "max", "count", "round")},
            },
        )

    def condition(self, text: str) -> str:
        """Raises NotMappedError."""
        text = text.strip()
        if text.startswith("{") and text.endswith("}"):
            text = text[1:-1]
        found = with_our_values(foreign.read(text, self._language, self._resolve), self._by_our_name)
        return written(_picked(found, self._by_our_name))

    def _resolve(self, name: str) -> Part:
        code, _, suffix = name.partition(".")
        if suffix and suffix.lower() not in _SUFFIXES:
            raise NotMappedError(f"{name} asks for {suffix}, which has no counterpart.")
        if code in self._known:
            return Reference(self._known[code].name, None)
        # Subquestions: Q1_SQ001, or 1X2X3SQ001; question codes may have underscores of their own.
        for at in range(len(code) - 1, 0, -1):
            question, sub = code[:at].removesuffix("_"), code[at:].removeprefix("_")
            about = self._known.get(question)
            if about is None:
                continue
            if about.kind == "rows" and sub in about.rows:
                return Reference(about.name, about.rows[sub])
            if about.kind == "several" and sub in about.values:
                return Reference(about.name, about.values[sub])
        raise NotMappedError(f"It refers to {code}, which was left out.")


def _is_empty(arguments: list[Part]) -> Part:
    (of,) = foreign.exactly(arguments, 1)
    if not isinstance(of, Reference):
        raise NotMappedError("is_empty() asks for an answer.")
    return Presence(of, present=False)


def _picked(expression: Expression, known: Mapping[str, Known]) -> Expression:
    """`Q1_SQ001 == "Y"` is whether the choice SQ001 is among the answers to Q1."""
    match expression:
        case Every(of):
            return Every(tuple(_picked(part, known) for part in of))
        case Either(of):
            return Either(tuple(_picked(part, known) for part in of))
        case Not(of):
            return Not(_picked(of, known))
        case Comparison(Reference(name, str() as choice), operator, right) if known[name].kind == "several":
            if right != _CHOSEN or operator not in ("=", "<>"):
                raise NotMappedError(f"Whether {choice} is chosen is compared with 'Y'.")
            return _among(name, choice, chosen=operator == "=")
        case Presence(Reference(name, str() as choice), present) if known[name].kind == "several":
            return _among(name, choice, chosen=present)
        case _:
            if any(each.row and known[each.question].kind == "several" for each in references(expression)):
                raise NotMappedError("A single choice of several cannot be reckoned with.")
            return expression


def _among(name: str, choice: str, *, chosen: bool) -> Comparison:
    return Comparison(Reference(name, None), "contains" if chosen else "notcontains", Literal(choice))
