"""Our validator beside SurveyJS's, on instruments and answers made by chance.

Both must show the same questions, drop the same answers, require the same, lock the same and keep the same data. They
may judge an answer differently only for a reason in `LAX` or `STRICT`; any other difference fails."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from generated_instruments import Author, Respondent
from servicekit.problems import FieldError
from survey_api.instruments import checks
from survey_api.instruments.compile import check_for
from survey_api.instruments.definition import UnsupportedError, read_definition
from survey_api.instruments.evaluation import compiled
from survey_api.instruments.validator import CompiledInstrument, Outcome

ROOT = Path(__file__).parents[3]
SURVEY_CORE = ROOT / "frontend" / "node_modules" / "survey-core" / "fesm" / "survey-core.mjs"
PER_INSTRUMENT = 10

LAX = {
    "type": "SurveyJS takes any type of value and shows what it can",
    "unknown_choice": "SurveyJS keeps a choice that is not offered",
    "unknown_row": "SurveyJS keeps a row that there is not",
    "duplicate": "SurveyJS keeps a choice twice",
    "too_many_choices": "maxSelectedChoices only guards SurveyJS's own form",
    "exclusive": "isExclusive only guards SurveyJS's own form",
    "not_a_ranking": "SurveyJS takes a part of a ranking, or none of it",
    "out_of_range": "SurveyJS takes any rating; a number it refuses as we do",
    "too_long": "maxLength only guards SurveyJS's own form",
}
"""Codes of ours for answers that SurveyJS would let through. Such an answer is taken out before both are compared."""
UNREACHABLE = {"unreachable_page", "unreachable_question", "unreachable_choice"}
STRICT = {"otherempty": "the words beside `other` are kept only with consent, so we cannot demand them"}
"""Errors of SurveyJS's for answers that we take."""


class SurveyJs:
    """SurveyJS in a process of its own, asked line by line."""

    def __init__(self) -> None:
        script = Path(__file__).parent / "differential" / "survey_core.mjs"
        node = shutil.which("node")
        assert node is not None
        self._process = subprocess.Popen(
            [node, str(script), str(SURVEY_CORE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "SurveyJS's process ended"
        told: dict[str, Any] = json.loads(line)
        assert "error" not in told, told["error"]
        return told

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


@pytest.fixture(scope="module")
def survey_js() -> Iterator[SurveyJs]:
    if (shutil.which("node") is None or not SURVEY_CORE.exists()) and "CI" not in os.environ:
        pytest.skip("needs Node and the frontend's packages: make setup")
    process = SurveyJs()
    yield process
    process.close()


def test_five_hundred_cases_agree_with_surveyjs(survey_js: SurveyJs) -> None:
    told = run(survey_js, cases=500, seed=1)
    assert told["compared"] >= 500
    tried = {"answers dropped", "parts dropped", "questions hidden", "rule", "required"}
    assert all(told[what] for what in tried), "the cases try too little"


@pytest.mark.long
def test_ten_thousand_cases_agree_with_surveyjs(survey_js: SurveyJs) -> None:
    told = run(survey_js, cases=10_000, seed=2)
    assert told["compared"] >= 10_000
    assert LAX.keys() <= told.keys()
    assert STRICT.keys() <= told.keys()
    print(dict(told))


def test_surveyjs_ranks_a_choice_that_nobody_ranked(survey_js: SurveyJs) -> None:
    """Why the choices of a ranking are there for all."""
    choices = [{"value": "x"}, {"value": "y"}, {"value": "z", "visibleIf": "{later} = true"}]
    elements = [{"type": "ranking", "name": "q", "choices": choices}, {"type": "boolean", "name": "later"}]
    assert survey_js.ask({"define": {"elements": elements}}) == {"problems": []}
    told = survey_js.ask({"answers": {"q": ["y", "x"], "later": True}})
    assert (told["data"]["q"], told["faults"]) == (["y", "x", "z"], {})
    assert refused(elements) == {"/definition/pages/0/elements/0/choices/2/visibleIf": "unsupported"}


def test_surveyjs_takes_an_answer_in_a_column_that_it_does_not_show(survey_js: SurveyJs) -> None:
    """Why the columns of a matrix are there for all."""
    columns = [{"value": "x"}, {"value": "y", "visibleIf": "{later} = true"}]
    matrix = {"type": "matrix", "name": "q", "rows": [{"value": "r"}], "columns": columns}
    elements = [matrix, {"type": "boolean", "name": "later"}]
    assert survey_js.ask({"define": {"elements": elements}}) == {"problems": []}
    told = survey_js.ask({"answers": {"q": {"r": "y"}, "later": False}})
    assert (told["data"]["q"], told["faults"]) == ({"r": "y"}, {})
    assert refused(elements) == {"/definition/pages/0/elements/0/columns/1/visibleIf": "unsupported"}


def refused(elements: list[dict[str, Any]]) -> dict[str, str]:
    """Pointer → code of what the format has no room for."""
    named = {"title": "Generated", "pages": [{"name": "page", "elements": elements}]}
    with pytest.raises(UnsupportedError) as caught:
        read_definition(with_texts(named))
    return {fault.pointer: fault.code for fault in caught.value.errors}


def with_texts(part: Any) -> Any:
    """Options have a text of their own."""
    if isinstance(part, list):
        return [with_texts(each) for each in part]
    if not isinstance(part, dict):
        return part
    text = {"text": part["value"]} if "value" in part else {}
    return {**{key: with_texts(each) for key, each in part.items()}, **text}


def run(survey_js: SurveyJs, cases: int, seed: int) -> Counter[str]:
    told: Counter[str] = Counter()
    number = 0
    while told["compared"] < cases:
        number += 1
        random = Random(f"{seed}/{number}")
        author = Author(random)
        source = author.instrument()
        definition = read_definition(source)
        found = {fault.code for fault in checks.faults(definition, ())}
        assert found <= {"missing_translation", "dead_route"} | UNREACHABLE, found
        told.update(found - {"missing_translation"})
        instrument = CompiledInstrument("generated", 1, "generated", definition)
        assert survey_js.ask({"define": source}) == {"problems": []}
        respondent = Respondent(random, author.asked, wrong=0.08)
        for _ in range(PER_INSTRUMENT):
            differences = compare(survey_js, instrument, respondent.answers(), told)
            assert not differences, json.dumps({"definition": source, "differences": differences}, indent=1)
            told["compared"] += 1
    return told


def compare(
    survey_js: SurveyJs, instrument: CompiledInstrument, answers: dict[str, Any], told: Counter[str]
) -> dict[str, Any]:
    """Ours and theirs, where they differ without a reason; empty where they do not."""
    answers = readable(instrument, answers, told)
    ours = instrument.validate(answers, complete=True)
    theirs = survey_js.ask({"answers": answers})
    our_faults, their_faults = by_question(ours.faults), theirs["faults"]
    for name, errors in list(their_faults.items()):
        kept = [error for error in errors if error not in STRICT]
        told.update(error for error in errors if error in STRICT)
        if not kept and STRICT.keys() & set(errors):
            # SurveyJS looks at rules only where nothing else is wrong; ours then has its own say.
            del their_faults[name]
            our_faults.pop(name, None)
    told["parts dropped"] += sum("." in name for name in ours.dropped)
    told.update({"answers dropped": len(ours.dropped), "questions hidden": len(instrument.by_name) - len(ours.asked)})
    told.update(code for codes in our_faults.values() for code in codes)
    unwanted = unselected(instrument, theirs["data"])
    pairs = {
        "visible": (ours.asked, theirs["visible"]),
        # Of a value that it does not know SurveyJS makes the words beside `other`: nobody gave those.
        "offered": (offered(instrument, ours), theirs["offered"]),
        "dropped": (sorted(ours.dropped), sorted(given(answers) & (set(theirs["cleared"]) | unwanted))),
        "required": (required(instrument, ours), sorted(theirs["required"])),
        "read only": (locked(instrument, ours), sorted(theirs["readOnly"])),
        "faulty": (sorted(our_faults), sorted(their_faults)),
    }
    if not ours.faults:
        pairs["data"] = (ours.answers, {n: a for n, a in theirs["data"].items() if n not in unwanted})
        again = survey_js.ask({"answers": ours.answers})
        pairs["rendered back"] = (ours.answers, again["data"])
    differences = {what: {"ours": one, "theirs": other} for what, (one, other) in pairs.items() if one != other}
    return {**differences, "answers": answers} if differences else {}


def readable(instrument: CompiledInstrument, answers: dict[str, Any], told: Counter[str]) -> dict[str, Any]:
    """Without what only we refuse, and with words as we keep them."""
    for _ in range(len(answers) + 1):
        outcome = instrument.validate(answers, complete=False)
        lax = {name: codes for name, codes in by_question(outcome.faults).items() if codes & LAX.keys()}
        for name, codes in lax.items():
            told.update(codes)
            answers = {other: answer for other, answer in answers.items() if other != name}
        if not lax:
            break
    # What is answered to a question that is not asked is dropped unread; SurveyJS stumbles over some of it.
    dropped = {name if name in answers else name.partition(".")[0] for name in outcome.dropped}
    return {**outcome.answers, **{name: answers[name] for name in dropped if fits(instrument, name, answers[name])}}


def fits(instrument: CompiledInstrument, name: str, answer: Any) -> bool:
    question = instrument.by_name.get(name)
    faults: list[FieldError] = []
    return question is None or (check_for(question)(answer, "", faults) is not None and not faults)


def given(answers: dict[str, Any]) -> set[str]:
    """The answers, and what of a list or a matrix is answered, each by its name."""
    inside = {
        f"{name}.{each}" for name, answer in answers.items() if isinstance(answer, list | dict) for each in answer
    }
    return answers.keys() | inside


def offered(instrument: CompiledInstrument, ours: Outcome) -> dict[str, list[str]]:
    """Which choices or rows each question that is asked has for these answers."""
    found = {}
    for question in (instrument.by_name[name] for name in ours.asked):
        options = question.rows or [choice for choice in question.choices if choice.value != "other"]
        if options:
            tests = {value: compiled(condition.expression) for value, condition in question.offered_if.items()}
            found[question.name] = [
                option.value for option in options if option.value not in tests or tests[option.value](ours.answers)
            ]
    return found


def by_question(faults: list[FieldError]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for fault in faults:
        found.setdefault(fault.pointer.split("/")[2], set()).add(fault.code)
    return found


def unselected(instrument: CompiledInstrument, data: dict[str, Any]) -> set[str | None]:
    """Words beside an `other` that is not chosen: SurveyJS keeps them until the choice changes, we drop them."""
    names = (question.comment for question in instrument.definition.questions)
    return {
        name
        for name in names
        if name and name in data and "other" not in (data.get(name.removesuffix("-Comment")) or ())
    }


def required(instrument: CompiledInstrument, ours: Outcome) -> list[str]:
    questions = (instrument.by_name[name] for name in ours.asked)
    return sorted(
        q.name for q in questions if (compiled(q.required_if.expression)(ours.answers) if q.required_if else q.required)
    )


def locked(instrument: CompiledInstrument, ours: Outcome) -> list[str]:
    questions = (instrument.by_name[name] for name in ours.asked)
    return sorted(q.name for q in questions if not all(compiled(c.expression)(ours.answers) for c in q.enabled))
