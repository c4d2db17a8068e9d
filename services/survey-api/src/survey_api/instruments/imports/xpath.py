"""Conditions of XLSForms. Of XPath there is: and, or, not(), = != < <= > >=, + - * div mod, `${name}`, `.`, texts,
numbers, true(), false(), selected(), count-selected(), if(), round(); in constraints string-length() and regex(); in
choice filters the columns of the choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..expressions import Call, Comparison, Every, Expression, Literal, Presence, Reference
from . import foreign
from .foreign import Language, Part
from .known import Known, with_our_values
from .report import NotMappedError
from .written import written

_TOKEN = re.compile(
    r"""(?:
      (?P<text>'[^']*'|"[^"]*")
    | (?P<number>\d{1,12}(?:\.\d+)?)
    | (?P<name>\$\{\s*[A-Za-z_][\w.-]*\s*\}|\.\./[A-Za-z_][\w.-]*|\.(?![\d./])|[A-Za-z_][A-Za-z0-9_-]*)
    | (?P<sign><=|>=|!=|[-+*=<>(),])
    )""",
    re.VERBOSE,
)


class Conditions:
    """Reads the conditions of one form. `known` is by the form's names."""

    def __init__(self, known: Mapping[str, Known]) -> None:
        self._known = known
        self._by_our_name = {each.name: each for each in known.values()}

    def condition(self, text: str, own: str | None = None, columns: Mapping[str, str] | None = None) -> str:
        """`columns`: what stands beside the choice that the condition is for. Raises NotMappedError."""
        return written(self._read(text, own, columns or {}))

    def validators(self, text: str, own: str, message: dict[str, str]) -> list[dict[str, Any]]:
        """What an answer must be; each part that `and` joins is a validator of its own. Raises NotMappedError."""
        special = _Special()
        found = foreign.read(text, self._language(special), self._resolver(own))
        parts = found.of if isinstance(found, Every) else (found,)
        said = {"text": message} if message else {}
        return [{**special.validator(part, self._by_our_name, self._known[own]), **said} for part in parts]

    def _read(self, text: str, own: str | None, columns: Mapping[str, str]) -> Expression:
        found = foreign.read(text, self._language(None), self._resolver(own, columns))
        return with_our_values(found, self._by_our_name)

    def _resolver(self, own: str | None, columns: Mapping[str, str] | None = None) -> Callable[[str], Part]:
        def resolve(name: str) -> Part:
            if name == ".":
                if own is None:
                    raise NotMappedError("`.` means nothing here.")
                return Reference(self._known[own].name, None)
            plain = name.removeprefix("../").strip("${} \t")
            if name == plain and columns and plain in columns:
                return Literal(columns[plain])
            if name == plain:
                raise NotMappedError(f"Not understood: {name}.")
            if plain not in self._known:
                raise NotMappedError(f"It refers to {plain}, which was left out.")
            return Reference(self._known[plain].name, None)

        return resolve

    def _language(self, special: _Special | None) -> Language:
        functions: dict[str, foreign.Function] = {
            "not": foreign.negated,
            "true": foreign.constant(True),
            "false": foreign.constant(False),
            "if": foreign.chosen,
            "round": foreign.called("round"),
            "count-selected": foreign.called("count"),
            "selected": self._selected,
        }
        if special is not None:
            functions |= {"regex": special.regex, "string-length": special.length}
        return Language(
            token=_TOKEN,
            either=frozenset({"or"}),
            every=frozenset({"and"}),
            negation=frozenset(),
            comparisons={"=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="},
            sums={"+": "+", "-": "-"},
            products={"*": "*", "div": "/", "mod": "%"},
            functions=functions,
        )

    def _selected(self, arguments: list[Part]) -> Part:
        of, one = foreign.exactly(arguments, 2)
        if not isinstance(of, Reference) or not isinstance(one, Literal):
            raise NotMappedError("selected() asks a question for a value that is written out.")
        about = self._by_our_name[of.question]
        return Comparison(of, "contains" if about.kind == "several" else "=", one)


class _Special:
    """regex(., '…') and string-length(.) are no part of a condition, but validators of their own."""

    def __init__(self) -> None:
        self._patterns: dict[Part, str] = {}
        self._lengths: set[Part] = set()

    def regex(self, arguments: list[Part]) -> Part:
        of, pattern = foreign.exactly(arguments, 2)
        if not isinstance(of, Reference) or not isinstance(pattern, Literal) or not isinstance(pattern.value, str):
            raise NotMappedError("regex() tests the answer itself with a pattern that is written out.")
        mark = Presence(Reference(f"regex{len(self._patterns)}", None), present=True)
        self._patterns[mark] = pattern.value
        return mark

    def length(self, arguments: list[Part]) -> Part:
        (of,) = foreign.exactly(arguments, 1)
        mark = Call("count", (foreign.value(of), Literal("length")))
        self._lengths.add(mark)
        return mark

    def validator(self, part: Expression, known: Mapping[str, Known], own: Known) -> dict[str, Any]:
        if part in self._patterns:
            # XPath's regex matches the whole text.
            return {"type": "regex", "regex": f"^(?:{self._patterns[part]})$"}
        if isinstance(part, Comparison) and part.left in self._lengths and isinstance(part.right, Literal):
            return _length(part.operator, part.right.value)
        text = written(with_our_values(part, known))
        if any(f"{{regex{number}}}" in text for number in range(len(self._patterns))) or ", 'length')" in text:
            raise NotMappedError("regex() and string-length() are only understood alone or joined by `and`.")
        # An XLSForm does not look at a constraint where there is no answer.
        return {"type": "expression", "expression": f"{{{own.name}}} empty or ({text})"}


def _length(operator: str, bound: object) -> dict[str, Any]:
    if not isinstance(bound, int):
        raise NotMappedError("string-length() is compared with a whole number.")
    match operator:
        case ">=" | ">":
            return {"type": "text", "minLength": bound + (operator == ">")}
        case "<=" | "<" if bound - (operator == "<") > 0:
            return {"type": "text", "maxLength": bound - (operator == "<")}
        case "=" if bound > 0:
            return {"type": "text", "minLength": bound, "maxLength": bound}
        case _:
            raise NotMappedError(f"string-length() {operator} {bound} has no counterpart.")
