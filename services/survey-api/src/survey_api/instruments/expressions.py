"""The expression language: what SurveyJS understands, as far as it can be checked, and nothing that it does not.

    condition   = conjunction ("or" conjunction)*
    conjunction = comparison ("and" comparison)*
    comparison  = sum (order sum)?                        order = "=" "==" "<>" "!=" "<" ">" "<=" ">="
    sum         = product (("+" | "-") product)*
    product     = choice (("*" | "/" | "%") choice)*
    choice      = factor (among factor)?                  among = "contains" "notcontains" "anyof" "allof" "noneof"
    factor      = "(" condition ")" | "!" factor | reference presence? | function | literal | list
    presence    = "empty" | "notempty"
    reference   = "{question}" | "{question.row}"
    function    = name "(" condition ("," condition)* ")"
    literal     = 'text' | "text" | number | "true" | "false"
    list        = "[" literal ("," literal)* "]"

The order of precedence is SurveyJS's. A part that says yes or no (a comparison, presence, `!`, `and`, `or`) and a part
that is a value cannot stand in each other's place; where SurveyJS would find a meaning for that, it is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .words import shown

MAX_LENGTH, MAX_DEPTH = 4_000, 40
Scalar = str | int | float | bool
FUNCTIONS = {"iif": (3, 3), "sum": (1, 20), "avg": (1, 20), "min": (1, 20), "max": (1, 20), "count": (1, 20)}
FUNCTIONS["round"] = (1, 2)
"""Name → how many arguments. All are pure: nothing depends on the clock, the network or the page."""

_TOKEN = re.compile(
    r"""[ \t\n\r]*(?:
      (?P<ref>\{[a-z][a-z0-9_]*(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)?\})
    | (?P<text>'(?:[^'"\\]|\\['"])*'|"(?:[^'"\\]|\\['"])*")
    | (?P<number>(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?(?![\dA-Za-z_.]))
    | (?P<word>[A-Za-z]+(?![\dA-Za-z_]))
    | (?P<sign><=|>=|<>|!=|==|&&|\|\||[-+*/%=<>!()\[\],])
    )""",
    re.VERBOSE,
)
_SAME = {"==": "=", "!=": "<>", "&&": "and", "||": "or"}
ORDER = frozenset({"<", ">", "<=", ">="})
LISTS = frozenset({"contains", "notcontains", "anyof", "allof", "noneof"})
_WORDS = LISTS | {"and", "or", "not", "empty", "notempty", "true", "false"}
_SIGNS = frozenset({"=", "<>"}) | ORDER


class ExpressionError(ValueError):
    """The expression is not in the subset."""


@dataclass(frozen=True, slots=True)
class Literal:
    value: Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    question: str
    row: str | None


@dataclass(frozen=True, slots=True)
class Reckoning:
    sign: str
    left: Value
    right: Value


@dataclass(frozen=True, slots=True)
class Call:
    function: str
    arguments: tuple[Expression | Value, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    of: Reference
    present: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    left: Value
    operator: str
    right: Value


@dataclass(frozen=True, slots=True)
class Not:
    of: Expression


@dataclass(frozen=True, slots=True)
class Every:
    of: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Either:
    of: tuple[Expression, ...]


Value = Literal | Reference | Reckoning | Call
"""What has a value."""
Expression = Presence | Comparison | Not | Every | Either
"""What holds or does not."""
_YES_OR_NO = (Presence, Comparison, Not, Every, Either)


def parse(text: str) -> Expression:
    """A condition. Raises ExpressionError that says what was not understood, and where."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"A condition has at most {MAX_LENGTH} characters.")
    parser = _Parser(list(_tokens(text)))
    expression = parser.yes_or_no(0)
    parser.expect("end", "")
    return expression


def parts(expression: Expression | Value) -> Iterator[Expression | Value]:
    """The expression and everything in it."""
    yield expression
    match expression:
        case Not(of) | Presence(of):
            yield from parts(of)
        case Every(of) | Either(of):
            for one in of:
                yield from parts(one)
        case Comparison(left, _, right) | Reckoning(_, left, right):
            yield from parts(left)
            yield from parts(right)
        case Call(_, arguments):
            for argument in arguments:
                yield from parts(argument)


def references(expression: Expression | Value) -> Iterator[Reference]:
    """Every answer that it asks for."""
    return (part for part in parts(expression) if isinstance(part, Reference))


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    at, end = 0, len(text.rstrip(" \t\n\r"))
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            rest = text[at:].strip()
            hint = " A reference is {question} or {question.row}." if rest.startswith("{") else ""
            raise ExpressionError(f"Not understood at {at}: {shown(rest, 20)!r}.{hint}")
        kind = found.lastgroup or ""
        token = found.group(kind)
        # Words are read without regard to case, names of functions are not.
        if kind == "word" and token.lower() in _WORDS:
            token = token.lower()
        token = _SAME.get(token, token) if kind in ("word", "sign") else token
        yield ("word" if token in ("and", "or") else kind), token, found.start(kind)
        at = found.end()
    yield "end", "", len(text)


class _Parser:
    def __init__(self, tokens: list[tuple[str, str, int]]) -> None:
        self._tokens, self._at = tokens, 0

    def _next_is(self, kind: str, token: str) -> bool:
        return self._tokens[self._at][:2] == (kind, token)

    def _take(self) -> tuple[str, str, int]:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _take_if(self, kinds: tuple[str, ...], tokens: frozenset[str]) -> str | None:
        kind, token, _ = self._tokens[self._at]
        if kind not in kinds or token not in tokens:
            return None
        self._take()
        return token

    def expect(self, kind: str, token: str) -> None:
        if not self._next_is(kind, token):
            found = self._tokens[self._at]
            wanted = token or "the end"
            raise ExpressionError(f"Expected {wanted} at {found[2]}, found {shown(found[1], 20)!r}.")
        self._take()

    def yes_or_no(self, depth: int) -> Expression:
        at = self._tokens[self._at][2]
        found = self._condition(depth)
        if isinstance(found, _YES_OR_NO):
            return found
        kind, token, here = self._tokens[self._at]
        if kind == "end":
            raise ExpressionError(f"Expected a comparison at {at}: a value alone neither holds nor does not.")
        raise ExpressionError(f"Expected a comparison at {here}, found {shown(token, 20)!r}.")

    def value(self, found: Expression | Value, at: int) -> Value:
        if isinstance(found, _YES_OR_NO):
            raise ExpressionError(
                f"Expected a value at {at}, found a comparison; put brackets round what belongs together."
            )
        return found

    def _condition(self, depth: int) -> Expression | Value:
        if depth > MAX_DEPTH:
            raise ExpressionError(f"Brackets are nested deeper than {MAX_DEPTH}.")
        return self._joined("or", depth)

    def _joined(self, word: str, depth: int) -> Expression | Value:
        at = self._tokens[self._at][2]
        found = [self._joined("and", depth) if word == "or" else self._comparison(depth)]
        while self._next_is("word", word):
            self._take()
            found.append(self._joined("and", depth) if word == "or" else self._comparison(depth))
        if len(found) == 1:
            return found[0]
        several = tuple(part for part in found if isinstance(part, _YES_OR_NO))
        if len(several) != len(found):
            raise ExpressionError(f"Expected a comparison at {at}: `{word}` joins what holds or does not.")
        return Either(several) if word == "or" else Every(several)

    def _comparison(self, depth: int) -> Expression | Value:
        at = self._tokens[self._at][2]
        left = self._sum(depth)
        sign = self._take_if(("sign",), _SIGNS)
        if sign is None:
            return left
        if isinstance(left, Not):
            raise ExpressionError(f"SurveyJS would read ! at {at} as of the first part alone; write !( … ).")
        right_at = self._tokens[self._at][2]
        return _compared(self.value(left, at), sign, self.value(self._sum(depth), right_at), right_at)

    def _sum(self, depth: int) -> Expression | Value:
        return self._reckoned(frozenset("+-"), depth)

    def _reckoned(self, signs: frozenset[str], depth: int) -> Expression | Value:
        below = self._choice if "*" in signs else lambda depth: self._reckoned(frozenset("*/%"), depth)
        at = self._tokens[self._at][2]
        found: Expression | Value = below(depth)
        while (sign := self._take_if(("sign",), signs)) is not None:
            right_at = self._tokens[self._at][2]
            found = Reckoning(sign, self.value(found, at), self.value(below(depth), right_at))
        return found

    def _choice(self, depth: int) -> Expression | Value:
        at = self._tokens[self._at][2]
        left = self._factor(depth)
        word = self._take_if(("word",), LISTS)
        if word is None:
            return left
        if isinstance(left, Not):
            raise ExpressionError(f"SurveyJS would read ! at {at} as of the first part alone; write !( … ).")
        right_at = self._tokens[self._at][2]
        return Comparison(self.value(left, at), word, self.value(self._factor(depth), right_at))

    def _factor(self, depth: int) -> Expression | Value:
        kind, found, at = self._take()
        if depth > MAX_DEPTH:
            raise ExpressionError(f"Brackets are nested deeper than {MAX_DEPTH}.")
        if (kind, found) == ("sign", "("):
            inside = self._condition(depth + 1)
            self.expect("sign", ")")
            return inside
        if (kind, found) == ("sign", "!"):
            return self._negated(depth, at)
        if (kind, found) == ("sign", "["):
            return self._list()
        if kind == "ref":
            question, _, row = found[1:-1].partition(".")
            reference = Reference(question, row or None)
            word = self._take_if(("word",), frozenset({"empty", "notempty"}))
            return reference if word is None else Presence(reference, present=word == "notempty")
        if kind == "word" and self._next_is("sign", "("):
            return self._call(found, depth, at)
        return Literal(self._scalar(kind, found, at))

    def _negated(self, depth: int, at: int) -> Expression:
        inside = self._factor(depth + 1)
        if isinstance(inside, _YES_OR_NO):
            return Not(inside)
        raise ExpressionError(f"SurveyJS would read ! at {at} as of the first part alone; write !( … ).")

    def _call(self, name: str, depth: int, at: int) -> Expression | Value:
        if name not in FUNCTIONS:
            hint = " SurveyJS has no word `not`: write !( … ) or <>." if name == "not" else ""
            raise ExpressionError(
                f"There is no function {shown(name, 20)!r} at {at}; there is {', '.join(FUNCTIONS)}.{hint}"
            )
        self.expect("sign", "(")
        arguments: list[Expression | Value] = []
        while not arguments or self._next_is("sign", ","):
            if arguments:
                self._take()
            here = self._tokens[self._at][2]
            if name == "iif" and not arguments:
                arguments.append(self.yes_or_no(depth + 1))
            else:
                arguments.append(self.value(self._condition(depth + 1), here))
        self.expect("sign", ")")
        least, most = FUNCTIONS[name]
        if not least <= len(arguments) <= most:
            wanted = str(least) if least == most else f"{least} to {most}"
            raise ExpressionError(f"{name} at {at} takes {wanted} arguments.")
        return Call(name, tuple(arguments))

    def _list(self) -> Literal:
        values = [self._scalar(*self._take())]
        while self._next_is("sign", ","):
            self._take()
            values.append(self._scalar(*self._take()))
        self.expect("sign", "]")
        return Literal(tuple(values))

    def _scalar(self, kind: str, found: str, at: int) -> Scalar:
        if kind == "text":
            return re.sub(r"\\(.)", r"\1", found[1:-1])
        if (kind, found) == ("sign", "-") and self._tokens[self._at][0] == "number":
            kind, found, at = self._take()
            found = f"-{found}"
        if kind == "number":
            return float(found) if "." in found else int(found)
        if kind == "word" and found in ("true", "false"):
            return found == "true"
        hint = " SurveyJS has no word `not`: write !( … ) or <>." if found == "not" else ""
        raise ExpressionError(
            f"Expected a reference such as {{question}}, a text, a number, true or false at {at}, "
            f"found {shown(found, 20)!r}.{hint}"
        )


def _compared(left: Value, sign: str, right: Value, at: int) -> Comparison:
    for side in (left, right):
        if isinstance(side, Literal) and isinstance(side.value, tuple):
            raise ExpressionError(f"{sign} compares with one value, not with a list (at {at}).")
        if sign in ORDER and isinstance(side, Literal) and not _is_number(side.value):
            raise ExpressionError(f"{sign} compares with a number (at {at}).")
    return Comparison(left, sign, right)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
