"""Conditions of other systems: XPath (XLSForm) and ExpressionScript (LimeSurvey) share their shape, so one parser reads
both. What a name or a function means is each system's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..expressions import (
    MAX_DEPTH,
    MAX_LENGTH,
    Call,
    Comparison,
    Either,
    Every,
    Expression,
    Literal,
    Not,
    Presence,
    Reckoning,
    Reference,
    Value,
)
from .report import NotMappedError

Part = Expression | Value
Resolve = Callable[[str], Part]
"""A name as written → what it refers to. Raises NotMappedError."""
Function = Callable[[list[Part]], Part]
CONDITIONS = (Presence, Comparison, Not, Every, Either)


@dataclass(frozen=True)
class Language:
    """How it is written: the tokens, and which operators mean ours. Tokens are `name`, `text`, `number`, `sign`."""

    token: re.Pattern[str]
    either: frozenset[str]
    every: frozenset[str]
    negation: frozenset[str]
    comparisons: Mapping[str, str]
    sums: Mapping[str, str]
    products: Mapping[str, str]
    functions: Mapping[str, Function]


def read(text: str, language: Language, resolve: Resolve) -> Expression:
    """Raises NotMappedError with what has no counterpart."""
    if len(text) > MAX_LENGTH:
        raise NotMappedError("The condition is too long.")
    parser = _Parser(_tokens(text, language), language, resolve)
    found = parser.either(0)
    parser.expect("")
    return condition(found)


def condition(found: Part) -> Expression:
    if isinstance(found, CONDITIONS):
        return found
    if isinstance(found, Literal) and isinstance(found.value, bool):
        raise NotMappedError(f"It is always {str(found.value).lower()}.")
    raise NotMappedError("A value alone is no condition.")


def value(found: Part) -> Value:
    if isinstance(found, CONDITIONS):
        raise NotMappedError("A condition cannot be reckoned with or compared.")
    return found


def compared(left: Part, operator: str, right: Part) -> Expression:
    """A comparison with the empty text is a question of whether there is an answer."""
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Reference) and other == Literal("") and operator in ("=", "<>"):
            return Presence(one, present=operator == "<>")
        if isinstance(one, CONDITIONS) and isinstance(other, Literal) and isinstance(other.value, bool):
            if operator not in ("=", "<>"):
                raise NotMappedError(f"{operator} compares truth values.")
            return one if other.value is (operator == "=") else Not(one)
    return Comparison(value(left), operator, value(right))


def _tokens(text: str, language: Language) -> list[tuple[str, str]]:
    found, at = [], 0
    text = text.strip()
    while at < len(text):
        token = language.token.match(text, at)
        if token is None or token.end() == at:
            raise NotMappedError(f"Not understood: {text[at : at + 30]!r}.")
        kind = token.lastgroup or ""
        found.append((kind, token.group(kind)))
        at = token.end()
        while at < len(text) and text[at].isspace():
            at += 1
    return [*found, ("end", "")]


class _Parser:
    def __init__(self, tokens: list[tuple[str, str]], language: Language, resolve: Resolve) -> None:
        self._tokens, self._at, self._language, self._resolve = tokens, 0, language, resolve

    def _next(self) -> str:
        kind, token = self._tokens[self._at]
        return token if kind in ("sign", "name", "end") else ""

    def _taken(self) -> tuple[str, str]:
        found = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return found

    def expect(self, token: str) -> None:
        if self._tokens[self._at][1] != token:
            raise NotMappedError(f"Not understood: {self._tokens[self._at][1]!r}.")
        self._taken()

    def either(self, depth: int) -> Part:
        if depth > MAX_DEPTH:
            raise NotMappedError("Brackets are nested too deeply.")
        found = [self._every(depth)]
        while self._word() in self._language.either:
            self._taken()
            found.append(self._every(depth))
        return found[0] if len(found) == 1 else Either(tuple(condition(part) for part in found))

    def _every(self, depth: int) -> Part:
        found = [self._comparison(depth)]
        while self._word() in self._language.every:
            self._taken()
            found.append(self._comparison(depth))
        return found[0] if len(found) == 1 else Every(tuple(condition(part) for part in found))

    def _word(self) -> str:
        return self._next().lower()

    def _comparison(self, depth: int) -> Part:
        left = self._sum(depth)
        operator = self._language.comparisons.get(self._word())
        if operator is None:
            return left
        self._taken()
        return compared(left, operator, self._sum(depth))

    def _sum(self, depth: int) -> Part:
        left = self._product(depth)
        while (sign := self._language.sums.get(self._next())) is not None:
            self._taken()
            left = Reckoning(sign, value(left), value(self._product(depth)))
        return left

    def _product(self, depth: int) -> Part:
        left = self._factor(depth)
        while (sign := self._language.products.get(self._word())) is not None:
            self._taken()
            left = Reckoning(sign, value(left), value(self._factor(depth)))
        return left

    def _factor(self, depth: int) -> Part:
        if depth > MAX_DEPTH:
            raise NotMappedError("Brackets are nested too deeply.")
        kind, token = self._taken()
        if kind == "sign" and token in self._language.negation:
            return Not(condition(self._factor(depth + 1)))
        if (kind, token) == ("sign", "("):
            inside = self.either(depth + 1)
            self.expect(")")
            return inside
        if (kind, token) == ("sign", "-"):
            number = self._factor(depth + 1)
            if isinstance(number, Literal) and isinstance(number.value, int | float):
                return Literal(-number.value)
            return Reckoning("-", Literal(0), value(number))
        if kind == "text":
            return Literal(re.sub(r"\\(.)", r"\1", token[1:-1]) if "\\" in token else token[1:-1])
        if kind == "number":
            return Literal(float(token) if "." in token else int(token))
        if kind == "name" and self._next() == "(":
            return self._called(token, depth)
        if kind == "name":
            return self._resolve(token)
        raise NotMappedError(f"Not understood: {token!r}." if token else "It ends too early.")

    def _called(self, name: str, depth: int) -> Part:
        self._taken()
        arguments: list[Part] = []
        while self._next() != ")":
            if arguments:
                self.expect(",")
            arguments.append(self.either(depth + 1))
        self._taken()
        function = self._language.functions.get(name.lower())
        if function is None:
            raise NotMappedError(f"The function {name}() has no counterpart.")
        return function(arguments)


def constant(of: bool) -> Function:
    def function(arguments: list[Part]) -> Part:
        return Literal(of)

    return function


def negated(arguments: list[Part]) -> Part:
    (inside,) = exactly(arguments, 1)
    return Not(condition(inside))


def chosen(arguments: list[Part]) -> Part:
    """if(condition, then, otherwise)"""
    test, then, otherwise = exactly(arguments, 3)
    return Call("iif", (condition(test), value(then), value(otherwise)))


def called(name: str) -> Function:
    def function(arguments: list[Part]) -> Part:
        if not arguments:
            raise NotMappedError(f"{name}() needs an argument.")
        return Call(name, tuple(value(each) for each in arguments))

    return function


def exactly(arguments: list[Part], number: int) -> list[Part]:
    if len(arguments) != number:
        raise NotMappedError(f"A function takes {number} arguments, not {len(arguments)}.")
    return arguments
