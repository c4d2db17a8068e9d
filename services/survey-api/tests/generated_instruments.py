"""Instruments and answers by chance, from a seed: everything that the format has, in every combination."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

TYPES = ("radiogroup", "dropdown", "checkbox", "ranking", "matrix", "rating", "boolean", "number", "text", "comment")
LETTERS = [
    ["a", "b", "c"],
    ["yes", "no", "dont_know"],
    ["1", "2", "3"],
    ["1", "2", "3", "dont_know"],
    ["x.1", "X-2", "none"],
]
WORDS = [
    "abc", "Abc", "ABC ", "12", "012", "-3", "1,5", "1.50", "0x1F", "0o17", "1e3", "true", "False", "undefined", "null",
    "'x'", '"x"', "it's", "a\nb", "ß", "e\u0301", "\u05e9\u05dc\u05d5\u05dd", "\u202eabc", "🌾", "İ", "ΟΔΟΣ", "0", "0.",
    ".5", "Infinity", "NaN", "12345678901234567890", "9" * 15, "+7", "a@b.eu", "a@b", "x" * 60, "[object Object]",
    "1 2", "\ufeffq",
]  # fmt: skip
NUMBERS = [0, 1, 2, 3, 5, -1, -2.5, 0.1, 0.2, 0.3, 1.005, 2.675, 10, 33.333333, 1e9, 123456.789]
PATTERNS = [
    r"^[a-c]+$",
    r"\d",
    r"^.{3}$",
    r"(ab|x)?c$",
    r"^[^\s@]+@\w+\.eu$",
    r"^\u05e9",
    r"^(?:\d{1,2}|[A-Z]*)$",
    r"a.b",
    r"^$",
    r"[-_.]",
    r"\w{2,}",
]


@dataclass
class Asked:
    """A question as the generator knows it."""

    name: str
    type: str
    values: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    json: dict[str, Any] = field(default_factory=dict)

    @property
    def numeric(self) -> bool:
        return self.type in ("number", "rating")


class Author:
    """Writes instruments. The same seed writes the same."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.asked: list[Asked] = []

    def instrument(self) -> dict[str, Any]:
        pages = [self._page(number) for number in range(self.random.randint(1, 3))]
        for question in self.asked:
            self._look_afterwards(question)
        return {"title": "Generated", "pages": pages}

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _page(self, number: int) -> dict[str, Any]:
        page: dict[str, Any] = {"name": f"page_{number}"}
        if number and self._chance(0.4):
            page["visibleIf"] = self.condition(self.asked)
        if number and self._chance(0.15):
            page["enableIf"] = self.condition(self.asked)
        page["elements"] = [self._element(0) for _ in range(self.random.randint(2, 4))]
        return page

    def _element(self, depth: int) -> dict[str, Any]:
        if depth < 2 and self.asked and self._chance(0.15):
            panel: dict[str, Any] = {
                "type": "panel",
                "name": f"panel_{len(self.asked)}_{self.random.randint(0, 10**6)}",
            }
            if self._chance(0.7):
                panel["visibleIf"] = self.condition(self.asked)
            panel["elements"] = [self._element(depth + 1) for _ in range(self.random.randint(1, 3))]
            return panel
        return self._question()

    def _question(self) -> dict[str, Any]:
        kind = self.random.choice(TYPES)
        name = f"q{len(self.asked)}"
        json: dict[str, Any] = {"type": "text" if kind == "number" else kind, "name": name, "title": name}
        if self.asked and self._chance(0.5):
            json["visibleIf"] = self.condition(self.asked)
        question = Asked(name, kind, json=json)
        self._own(question)
        self.asked.append(question)
        return json

    def _own(self, question: Asked) -> None:
        json, random = question.json, self.random
        match question.type:
            case "radiogroup" | "dropdown" | "checkbox" | "ranking":
                question.values = list(random.choice(LETTERS))
                json["choices"] = [{"value": value, "text": f"{value}!"} for value in question.values]
                if question.type == "checkbox" and self._chance(0.3):
                    json["choices"][-1]["isExclusive"] = True
                if question.type == "checkbox" and self._chance(0.3):
                    json["maxSelectedChoices"] = random.randint(1, len(question.values))
                if question.type != "ranking":
                    self._offer(json, "choices", "hideIfChoicesEmpty")
                if question.type != "ranking" and self._chance(0.3):
                    json |= {"showOtherItem": True, "otherText": "Other"}
                    question.values.append("other")
            case "matrix":
                question.values = list(random.choice(LETTERS))
                question.rows = random.sample(["r1", "r2", "R-3"], random.randint(1, 3))
                json["columns"] = [{"value": value, "text": value} for value in question.values]
                json["rows"] = [{"value": row, "text": row} for row in question.rows]
                self._offer(json, "rows", "hideIfRowsEmpty")
            case "rating":
                json |= {"rateMin": random.randint(0, 1), "rateMax": random.randint(3, 10)}
            case "number":
                json["inputType"] = "number"
                if self._chance(0.4):
                    json |= {"min": -10, "max": random.choice([5, 100])}
            case "text" if self._chance(0.2):
                json["maxLength"] = 50
            case _:
                pass

    def _offer(self, json: dict[str, Any], what: str, hide: str) -> None:
        """Some of the choices or rows to some only."""
        if self.asked and self._chance(0.3):
            for option in json[what]:
                if self._chance(0.6):
                    option["visibleIf"] = self.condition(self.asked)
            if all("visibleIf" in option for option in json[what]):
                json[hide] = True

    def _look_afterwards(self, question: Asked) -> None:
        """What may refer to any question, later ones too."""
        json, random = question.json, self.random
        if self._chance(0.25):
            json["isRequired"] = True
        elif self._chance(0.25):
            json["requiredIf"] = self.condition(self.asked)
        if self._chance(0.15):
            json["enableIf"] = self.condition(self.asked)
        rules: list[dict[str, Any]] = []
        if self._chance(0.15):
            rules.append({"type": "expression", "expression": self.condition(self.asked)})
        if question.type == "number" and self._chance(0.4):
            rules.append({"type": "numeric", "minValue": random.choice([0, -1]), "maxValue": random.choice([3, 99.5])})
        if question.type in ("text", "comment") and self._chance(0.5):
            rules.append(
                random.choice(
                    [
                        {"type": "text", "minLength": random.randint(0, 3), "maxLength": random.choice([0, 3, 5])},
                        {"type": "regex", "regex": random.choice(PATTERNS)},
                        {"type": "regex", "regex": random.choice(PATTERNS), "caseInsensitive": True},
                        *([{"type": "email"}] if question.type == "text" else []),
                    ]
                )
            )
            if rules[-1].get("maxLength") and rules[-1]["maxLength"] < rules[-1]["minLength"]:
                rules[-1]["minLength"] = 0
        if question.type == "checkbox" and self._chance(0.3):
            rules.append({"type": "answercount", "minCount": random.randint(0, 2), "maxCount": random.choice([0, 2])})
        if rules:
            json["validators"] = rules

    def condition(self, about: list[Asked], depth: int = 0) -> str:
        random = self.random
        roll = random.random()
        if depth < 3 and roll < 0.15:
            return f"{self.condition(about, depth + 1)} and {self.condition(about, depth + 1)}"
        if depth < 3 and roll < 0.3:
            return f"({self.condition(about, depth + 1)} or {self.condition(about, depth + 1)})"
        if depth < 3 and roll < 0.4:
            return f"!({self.condition(about, depth + 1)})"
        question = random.choice(about)
        if random.random() < 0.15:
            return f"{self._reference(question)} {random.choice(['empty', 'notempty'])}"
        return self._about(question, about, depth)

    def _reference(self, question: Asked) -> str:
        if question.type == "matrix" and self._chance(0.8):
            return f"{{{question.name}.{self.random.choice(question.rows)}}}"
        return f"{{{question.name}}}"

    def _about(self, question: Asked, about: list[Asked], depth: int) -> str:
        random, values = self.random, question.values
        match question.type:
            case "radiogroup" | "dropdown" | "matrix":
                return self._one(question, about)
            case "checkbox" | "ranking":
                if self._chance(0.2):
                    return f"count({{{question.name}}}) {self._order()} {random.randint(0, 3)}"
                operator = random.choice(["contains", "notcontains", "anyof", "allof", "noneof"])
                return f"{{{question.name}}} {operator} {self._value_or_list(values)}"
            case "boolean":
                return f"{{{question.name}}} {random.choice(['=', '<>'])} {random.choice(['true', 'false'])}"
            case "number" | "rating":
                if depth < 3 and self._chance(0.1):
                    inner = self.condition(about, depth + 1)
                    return f"iif({inner}, 1, {{{question.name}}}) {self._order()} {self._number()}"
                if self._chance(0.1):
                    written = random.choice(["1", "2", "3.0"])
                    return f"{{{question.name}}} {random.choice(['=', '<>', 'anyof'])} '{written}'"
                return f"{self._sum(about, 2)} {self._order()} {self._sum(about, 1)}"
            case _:
                text = random.choice([word for word in WORDS if not set("'\"") & set(word)])
                operator = random.choice(["=", "<>", "contains", "notcontains"])
                return f"{{{question.name}}} {operator} '{text}'"

    def _one(self, question: Asked, about: list[Asked]) -> str:
        random = self.random
        reference = f"{{{question.name}}}"
        if question.type == "matrix":
            reference = f"{{{question.name}.{random.choice(question.rows)}}}"
        alike = [q for q in about if q.type in ("radiogroup", "dropdown") and q.name != question.name]
        roll = random.random()
        if roll < 0.15 and alike:
            return f"{reference} {random.choice(['=', '<>'])} {{{random.choice(alike).name}}}"
        if roll < 0.35 and {"1", "2"} <= set(question.values):
            return f"{reference} {random.choice(['<', '>', '<=', '>='])} {random.randint(0, 4)}"
        if roll < 0.6:
            return f"{reference} {random.choice(['anyof', 'noneof'])} {self._list(question.values)}"
        value = random.choice(question.values)
        return f"{reference} {random.choice(['=', '<>', '==', '!='])} {self._quoted(value)}"

    def _value_or_list(self, values: list[str]) -> str:
        return self._list(values) if self._chance(0.5) else self._quoted(self.random.choice(values))

    def _list(self, values: list[str]) -> str:
        chosen = self.random.sample(values, self.random.randint(1, len(values)))
        return f"[{', '.join(self._quoted(value) for value in chosen)}]"

    def _quoted(self, value: str) -> str:
        quote = self.random.choice("'\"")
        return f"{quote}{value.upper() if self._chance(0.1) else value}{quote}"

    def _order(self) -> str:
        return self.random.choice(["=", "<>", "<", ">", "<=", ">="])

    def _number(self) -> str:
        number = self.random.choice([n for n in NUMBERS if n < 1e6])
        return str(number)

    def _sum(self, about: list[Asked], depth: int) -> str:
        random, numeric = self.random, [question for question in about if question.numeric]
        if depth == 0 or not numeric or random.random() < 0.3:
            return self._number() if random.random() < 0.4 or not numeric else f"{{{random.choice(numeric).name}}}"
        if random.random() < 0.3:
            arguments = ", ".join(self._sum(about, depth - 1) for _ in range(random.randint(1, 3)))
            return f"{random.choice(['sum', 'avg', 'min', 'max', 'count'])}({arguments})"
        if random.random() < 0.2:
            return f"round({self._sum(about, depth - 1)}, {random.randint(0, 3)})"
        sign = random.choice(["+", "-", "*", "/", "%"])
        left, right = self._sum(about, depth - 1), self._sum(about, depth - 1)
        return f"{left} {sign} {right}" if random.random() < 0.6 else f"({left} {sign} {right})"


class Respondent:
    """Answers an instrument: mostly as it may be answered, sometimes not."""

    def __init__(self, random: Random, asked: list[Asked], wrong: float) -> None:
        self.random, self.asked, self.wrong = random, asked, wrong

    def answers(self) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for question in self.asked:
            if self.random.random() < 0.75:
                given[question.name] = (
                    self._wrong(question) if self.random.random() < self.wrong else self._right(question)
                )
            if question.json.get("showOtherItem") and self.random.random() < 0.6:
                given[f"{question.name}-Comment"] = self.random.choice(WORDS)
        return given

    def _right(self, question: Asked) -> Any:
        random = self.random
        match question.type:
            case "radiogroup" | "dropdown":
                return random.choice(question.values)
            case "checkbox":
                return random.sample(question.values, random.randint(1, len(question.values)))
            case "ranking":
                return random.sample(question.values, len(question.values))
            case "matrix":
                return {row: random.choice(question.values) for row in question.rows if random.random() < 0.7}
            case "rating":
                return random.randint(question.json["rateMin"], question.json["rateMax"])
            case "boolean":
                return random.random() < 0.5
            case "number":
                return random.choice(NUMBERS)
            case _:
                return random.choice(WORDS)

    def _wrong(self, question: Asked) -> Any:
        chosen = question.values[0] if question.values else "a"
        return self.random.choice(
            [
                "no_such",
                42,
                -1,
                3.5,
                True,
                [],
                {},
                None,
                "",
                [chosen, chosen],
                ["zz"],
                [1],
                {"r1": "zz"},
                {"zz": "1"},
                {"r1": 5},
                [["a"]],
                "y" * 6_000,
                "7",
            ]
        )
