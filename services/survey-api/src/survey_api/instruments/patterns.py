"""Patterns for answers (`regex` validators) that cannot be made to run for ever.

The subset is that of regular languages: no look-around, no back-references. A pattern becomes a finite automaton whose
states are all followed at once (Thompson 1968), so that a text costs at most its length times the states. What is
understood means the same as in a JavaScript regular expression without the u flag: it works on UTF-16 code units."""

from __future__ import annotations

from collections.abc import Callable, Iterable

MAX_LENGTH, MAX_STATES, MAX_REPEAT, MAX_DEPTH = 300, 400, 200, 20
_REMEMBERED = 4_000
_SPACE = frozenset("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") | {
    chr(c) for c in range(0x2000, 0x200B)
}
_DIGIT = frozenset("0123456789")
_WORD = _DIGIT | frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
_CLASSES = {"d": _DIGIT, "w": _WORD, "s": _SPACE}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_SPECIAL = frozenset("^$\\.*+?()[]{}|/-")
Match = Callable[[str], bool]
"""Whether a code unit is taken."""
Fragment = tuple[int, int]
"""The first and the last state of a part; the last has no way out yet."""


class PatternError(ValueError):
    """The pattern is not in the subset."""


class Pattern:
    """A compiled pattern."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        """Raises PatternError where the pattern is not understood."""
        built = _Builder(source, ignore_case)
        self._start, self._accept = built.whole()
        self._take, self._ways = built.take, built.ways
        self._moves: dict[tuple[frozenset[int], str], tuple[bool, frozenset[int]]] = {}

    def found_in(self, text: str) -> bool:
        """Whether it matches anywhere in the text."""
        units = _units(text)
        states: frozenset[int] = frozenset()
        for place, unit in enumerate(units):
            known = self._moves.get((states, unit)) if place else None
            if known is None:
                known = self._moved(states, unit, begin=place == 0)
                if place and len(self._moves) < _REMEMBERED:
                    self._moves[states, unit] = known
            accepted, states = known
            if accepted:
                return True
        return self._accept in self._reached(states, begin=not units, end=True)

    def _moved(self, states: frozenset[int], unit: str, *, begin: bool) -> tuple[bool, frozenset[int]]:
        reached = self._reached(states, begin=begin, end=False)
        taken = frozenset(
            way for state in reached if (take := self._take[state]) and take(unit) for _, way in self._ways[state]
        )
        return self._accept in reached, taken

    def _reached(self, states: Iterable[int], *, begin: bool, end: bool) -> set[int]:
        """All states that can be entered without taking anything; a match may start anywhere."""
        todo, reached = [*states, self._start], set[int]()
        while todo:
            state = todo.pop()
            if state in reached:
                continue
            reached.add(state)
            if self._take[state] is None:
                todo += [way for only, way in self._ways[state] if only == "" or (begin if only == "^" else end)]
        return reached


def _units(text: str) -> str:
    """The UTF-16 code units, one character each."""
    if max(text, default="") <= "\uffff":
        return text
    raw = text.encode("utf-16-be", "surrogatepass")
    return "".join(chr(int.from_bytes(raw[at : at + 2], "big")) for at in range(0, len(raw), 2))


class _Builder:
    """Reads a pattern and builds its states: what a state takes (None: nothing), and the ways out of it."""

    def __init__(self, source: str, ignore_case: bool) -> None:
        if len(source) > MAX_LENGTH:
            raise PatternError(f"A pattern has at most {MAX_LENGTH} characters.")
        self.take: list[Match | None] = []
        self.ways: list[list[tuple[str, int]]] = []
        self._source, self._at, self._ignore_case = _units(source), 0, ignore_case

    def whole(self) -> Fragment:
        fragment = self._either(0)
        if self._at < len(self._source):
            raise PatternError(f"Not understood at {self._at}: {self._source[self._at]!r}.")
        return fragment

    def _state(self, take: Match | None = None) -> int:
        if len(self.take) >= MAX_STATES:
            raise PatternError("The pattern is too large; repeat less.")
        self.take.append(take)
        self.ways.append([])
        return len(self.take) - 1

    def _way(self, start: int, to: int, only: str = "") -> None:
        self.ways[start].append((only, to))

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _taken(self) -> str:
        unit = self._peek()
        if not unit:
            raise PatternError("The pattern ends too early.")
        self._at += 1
        return unit

    def _either(self, depth: int) -> Fragment:
        if depth > MAX_DEPTH:
            raise PatternError(f"Groups are nested deeper than {MAX_DEPTH}.")
        first, last = self._state(), self._state()
        while True:
            begin, end = self._sequence(depth)
            self._way(first, begin)
            self._way(end, last)
            if self._peek() != "|":
                return first, last
            self._at += 1

    def _sequence(self, depth: int) -> Fragment:
        first = last = self._state()
        while self._peek() not in ("", "|", ")"):
            begin, end = self._repeated(depth)
            self._way(last, begin)
            last = end
        return first, last

    def _repeated(self, depth: int) -> Fragment:
        start = self._at
        fragment = self._atom(depth)
        least, most = self._times()
        if (least, most) == (1, 1):
            return fragment
        if self._source[start] in "^$":
            raise PatternError("^ and $ cannot be repeated.")
        if self._peek() in ("?", "*", "+", "{"):
            raise PatternError(f"Not understood at {self._at}: repeating what is repeated.")
        end = self._at
        first = last = self._state()
        for number in range(max(least, 1) if most is None else most):
            begin, finish = fragment if number == 0 else self._again(start, depth)
            self._way(last, begin)
            if number >= least:
                # All that may be left out leads straight to the end.
                self._way(last, finish)
            last = finish
            if most is None and number == max(least, 1) - 1:
                self._way(finish, begin)
                if least == 0:
                    self._way(begin, finish)
        self._at = end
        return first, last

    def _again(self, start: int, depth: int) -> Fragment:
        self._at = start
        return self._atom(depth)

    def _times(self) -> tuple[int, int | None]:
        match self._peek():
            case "*":
                times: tuple[int, int | None] = (0, None)
            case "+":
                times = (1, None)
            case "?":
                times = (0, 1)
            case "{":
                return self._counted()
            case _:
                return 1, 1
        self._at += 1
        return times

    def _counted(self) -> tuple[int, int | None]:
        end = self._source.find("}", self._at)
        least, comma, most = self._source[self._at + 1 : max(end, self._at + 1)].partition(",")
        if end < 0 or not _is_count(least) or (most and not _is_count(most)):
            raise PatternError(f"Not understood at {self._at}: write {{2}}, {{2,}} or {{2,5}}; a brace itself is \\{{.")
        self._at = end + 1
        low, high = int(least), int(most) if most else (None if comma else int(least))
        if high is not None and (high < low or high == 0):
            raise PatternError(f"{{{low},{high}}} repeats nothing.")
        if max(low, high or 0) > MAX_REPEAT:
            raise PatternError(f"At most {MAX_REPEAT} repetitions.")
        return low, high

    def _atom(self, depth: int) -> Fragment:
        unit = self._taken()
        if unit == "(":
            return self._group(depth)
        if unit in "^$":
            first, last = self._state(), self._state()
            self._way(first, last, unit)
            return first, last
        if unit in "*+?{}])|":
            raise PatternError(f"Not understood at {self._at - 1}: {unit!r}; as a character it is \\{unit}.")
        if unit == "[":
            return self._one(self._class())
        if unit == ".":
            return self._one(lambda taken: taken not in "\n\r\u2028\u2029")
        if unit == "\\":
            return self._one(self._escaped())
        return self._one(self._same(unit))

    def _one(self, take: Match) -> Fragment:
        first, last = self._state(take), self._state()
        self._way(first, last)
        return first, last

    def _group(self, depth: int) -> Fragment:
        if self._peek() == "?":
            if self._source[self._at : self._at + 2] != "?:":
                raise PatternError(f"Look-around and names are not supported (at {self._at}); only ( ) and (?: ).")
            self._at += 2
        fragment = self._either(depth + 1)
        if self._taken() != ")":
            raise PatternError("A group is not closed.")
        return fragment

    def _same(self, unit: str) -> Match:
        if not self._ignore_case:
            return lambda taken: taken == unit
        folded = _folded(unit)
        return lambda taken: _folded(taken) == folded

    def _escaped(self) -> Match:
        unit = self._taken()
        if unit.lower() in _CLASSES:
            members, wanted = _CLASSES[unit.lower()], unit.islower()
            return lambda taken: (taken in members) is wanted
        return self._same(self._character(unit))

    def _character(self, unit: str) -> str:
        if unit in _ESCAPES:
            return _ESCAPES[unit]
        if unit == "u":
            written = self._source[self._at : self._at + 4]
            if len(written) == 4 and all(digit in "0123456789abcdefABCDEF" for digit in written):
                self._at += 4
                return chr(int(written, 16))
        if unit not in _SPECIAL:
            raise PatternError(f"\\{unit} is not supported (at {self._at - 1}).")
        return unit

    def _class(self) -> Match:
        unwanted = self._peek() == "^"
        self._at += unwanted
        ranges: list[tuple[str, str]] = []
        members: list[Match] = []
        while (unit := self._taken()) != "]":
            if unit == "\\" and self._peek().lower() in _CLASSES:
                members.append(self._escaped())
                if self._peek() == "-" and self._source[self._at + 1 : self._at + 2] != "]":
                    raise PatternError(f"A range needs single characters (at {self._at}).")
                continue
            low = high = self._character(self._taken()) if unit == "\\" else unit
            if self._peek() == "-" and self._source[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                unit = self._taken()
                if unit == "\\" and self._peek().lower() in _CLASSES:
                    raise PatternError(f"A range needs single characters (at {self._at}).")
                high = self._character(self._taken()) if unit == "\\" else unit
                if high < low:
                    raise PatternError(f"The range {low}-{high} is empty.")
            ranges.append((low, high))

        def among(taken: str) -> bool:
            units = {taken, *_cases(taken)} if self._ignore_case else {taken}
            return any(low <= each <= high for low, high in ranges for each in units) or any(
                member(each) for member in members for each in units
            )

        return lambda taken: among(taken) is not unwanted


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4


def _folded(unit: str) -> str:
    """The one case in which JavaScript compares: upper, unless that would make ASCII of what is none."""
    upper = unit.upper()
    return unit if len(upper) != 1 or (unit > "\x7f" >= upper) else upper


def _cases(unit: str) -> set[str]:
    return {each for each in (unit.lower(), unit.upper()) if len(each) == 1 and _folded(each) == _folded(unit)}
