"""What experts edit under `content/` is complete and agrees with the code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest
from servicekit import vocabulary
from servicekit.content import Content, content_root
from servicekit.vocabulary import COUNTRIES, Language, SessionTopic, StakeholderType

LANGUAGES = set(Language)


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.load(content_root())


# Code lists


def list_name(enum: type[StrEnum]) -> str:
    """`PolicyCycleStage` is listed in `policy-cycle-stages`, `LmpCategory` in `lmp-categories`."""
    kebab = re.sub(r"(?<!^)(?=[A-Z])", "-", enum.__name__).lower()
    return kebab[:-1] + "ies" if kebab.endswith("y") else kebab + "s"


def vocabularies() -> Iterator[type[StrEnum]]:
    for _, found in inspect.getmembers(vocabulary, inspect.isclass):
        if issubclass(found, StrEnum) and found not in (StrEnum, Language):
            yield found


@pytest.mark.parametrize("enum", list(vocabularies()), ids=lambda enum: enum.__name__)
def test_a_vocabulary_with_a_code_list_has_the_same_codes(content: Content, enum: type[StrEnum]) -> None:
    if list_name(enum) in content.code_list_names():
        assert {item.code for item in content.code_list(list_name(enum)).items} == {str(member) for member in enum}
    else:
        assert enum not in (StakeholderType, SessionTopic), f"{list_name(enum)}.json is missing"


def test_countries_are_the_vocabulary_with_both_codes_for_greece(content: Content) -> None:
    items = {item.code: item for item in content.code_list("countries").items}
    assert tuple(items) == COUNTRIES
    assert (items["EL"].iso, items["PL"].iso, items["EU"].iso) == ("GR", "PL", None)


def test_category_3_is_deprecated_in_favour_of_4_3(content: Content) -> None:
    categories = {item.code: item for item in content.code_list("lmp-categories").items}
    assert set(categories) == set("123456789")
    assert {code: item.replaced_by for code, item in categories.items() if item.deprecated} == {"3": "4.3"}
    assert [categories[code].group for code in "1289"] == ["services", "measures", "supports", "supports"]


def test_every_label_is_there_in_six_languages_and_says_who_wrote_it(content: Content) -> None:
    for name in content.code_list_names():
        code_list = content.code_list(name)
        assert set(code_list.translation) == LANGUAGES, name
        for item in code_list.items:
            assert set(item.label) == LANGUAGES, f"{name} {item.code}"


# Codebook and families


def test_every_code_speaks_six_languages_and_says_who_wrote_them(content: Content) -> None:
    for code in content.codebook().codes:
        for texts in (code.label, code.definition, code.resource, code.reasoning):
            assert texts is None or set(texts) == LANGUAGES, code.code
        assert LANGUAGES - {Language.EN} <= set(code.translation), code.code


def test_the_codebook_covers_every_family(content: Content) -> None:
    prefixes = {code.code.partition(".")[0] for code in content.codebook().codes}
    assert prefixes >= {"context", "mechanism", "outcome", "enabler", "barrier", "data", "ai", "trust"}
    assert len(content.codebook().codes) >= 100


def test_a_mechanism_names_its_resource_and_its_reasoning(content: Content) -> None:
    mechanisms = [code for code in content.codebook().codes if code.code.startswith("mechanism.")]
    assert mechanisms
    assert [code.code for code in mechanisms if not (code.resource and code.reasoning)] == []


def test_profiling_persons_is_outside_the_platform(content: Content) -> None:
    assert {c.code for c in content.codebook().codes if c.outside_platform} == {"ai.profiling_ranking_persons"}


def test_the_requirements_for_trustworthy_ai_gather_the_trust_conditions(content: Content) -> None:
    groups: dict[str | None, set[str]] = {}
    for code in content.codebook().codes:
        if code.code.startswith("trust."):
            groups.setdefault(code.group, set()).add(code.code)
    assert {item.code: set(item.codes) for item in content.code_list("trust-requirements").items} == groups


def test_every_family_speaks_six_languages(content: Content) -> None:
    for family in content.families():
        assert set(family.label) == set(family.definition) == LANGUAGES, family.code


# Practices


def test_every_practice_is_real_and_sourced(content: Content) -> None:
    assert len(content.practices()) == 33
    for practice in content.practices():
        assert all(source.url.startswith("http") and source.what_was_verified for source in practice.sources)
        assert "practice_family" in practice.inferred_fields, "the family is this project's judgement"


def test_practices_that_score_persons_are_marked_as_outside_the_platform(content: Content) -> None:
    scoring = {p.slug for p in content.practices() if "ai.profiling_ranking_persons" in p.outside_platform_functions}
    assert scoring == {
        "be-vdab-distance-model", "ee-ott", "el-dypa-ml-profiling", "es-senda", "pl-unemployed-profiling",
    }  # fmt: skip


# Effects


def test_every_effect_has_a_public_source_and_an_estimand(content: Content) -> None:
    for effect in content.effects():
        assert effect.estimand
        assert effect.unit
        assert re.search(r"https?://|^10\.\d{4,}/", effect.doi_or_url), f"{effect.id} names no public source"


def test_vote_counts_and_secondary_figures_are_marked(content: Content) -> None:
    by_kind: dict[str, list[str]] = {}
    for effect in content.effects():
        by_kind.setdefault(effect.kind, []).append(effect.id)
    assert len(by_kind["vote_count"]) == 6
    assert "ckw-2018-over-2y" in by_kind["secondary"]
    assert {e.estimand for e in content.effects() if e.kind == "effect"}.isdisjoint(
        e.estimand for e in content.effects() if e.kind == "vote_count"
    )


# The survey


def questions(content: Content) -> Iterator[dict[str, Any]]:
    definition, _ = content.instrument("cop-survey")
    for page in definition["pages"]:
        yield from page["elements"]


def values(question: dict[str, Any], part: str) -> list[str]:
    return [entry["value"] for entry in question.get(part, [])]


def test_the_survey_says_whose_it_is(content: Content) -> None:
    _, meta = content.instrument("cop-survey")
    assert "not the consortium's" in meta["label"]
    assert set(meta["translation"]) == LANGUAGES - {Language.EN}


def test_every_link_of_the_survey_names_a_code_and_a_row_or_choice_that_exist(content: Content) -> None:
    codes = {code.code for code in content.codebook().codes}
    links = [(question, link) for question in questions(content) for link in question.get("links", [])]
    assert links
    for question, link in links:
        assert link["code"] in codes, question["name"]
        assert link.keys() <= {"code", "row", "choice"}
        assert "row" not in link or link["row"] in values(question, "rows"), (question["name"], link)
        assert "choice" not in link or link["choice"] in values(question, "choices"), (question["name"], link)


@pytest.mark.parametrize(
    ("question", "part", "name", "also_allowed"),
    [
        ("country", "choices", "countries", set()),
        ("stakeholder_type", "choices", "stakeholder-types", set()),
        ("cycle_roles", "choices", "policy-cycle-stages", {"not_applicable"}),
        ("measures_worked_with", "choices", "lmp-categories", {"not_applicable"}),
        ("data_readiness", "columns", "readiness-levels", {"dont_know"}),
    ],
)
def test_the_survey_offers_what_the_code_lists_hold(
    content: Content, question: str, part: str, name: str, also_allowed: set[str]
) -> None:
    [found] = [q for q in questions(content) if q["name"] == question]
    current = {item.code for item in content.code_list(name).items if not item.deprecated}
    assert set(values(found, part)) - also_allowed == current
