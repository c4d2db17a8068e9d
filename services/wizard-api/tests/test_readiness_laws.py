"""Laws of the self-assessment: gaps, the plan, and what may be shown of other countries."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st
from wizard_api.readiness.drafts import Assessment, Exists, Interoperability, LegalBasis, Quality
from wizard_api.readiness.elsewhere import MIN_VOICES, elsewhere, shown_countries
from wizard_api.readiness.gaps import Needed, Standing, plan_of, standing_of
from wizard_api.releases.bundle import Demand

LEVELS = [None, "absent", "planned", "partial", "operational", "shared_interoperable"]
ASSESSMENTS = st.builds(
    Assessment,
    need=st.just("data.vacancy_data"),
    exists=st.sampled_from(get_args(Exists)),
    quality=st.sampled_from(get_args(Quality)),
    legal_basis=st.sampled_from(get_args(LegalBasis)),
    interoperability=st.sampled_from(get_args(Interoperability)),
    owner=st.sampled_from([None, "The employment service"]),
    level=st.sampled_from(LEVELS),
)
WORST: dict[str, Any] = {
    "exists": "no", "quality": "poor", "legal_basis": "missing", "interoperability": "none", "level": "absent",
}  # fmt: skip
ORDER = ("met", "open", "gap")
COUNTRIES = st.dictionaries(st.sampled_from(["DE", "EL", "ES", "IT", "PL", "FR"]), st.integers(0, 12))


@given(ASSESSMENTS, st.sampled_from(sorted(WORST)))
def test_a_worse_answer_never_improves_how_a_need_stands(said: Assessment, aspect: str) -> None:
    worse = said.model_copy(update={aspect: WORST[aspect]})
    assert ORDER.index(standing_of(worse).state) >= ORDER.index(standing_of(said).state)
    assert standing_of(worse).state == "gap"


@given(ASSESSMENTS)
def test_what_is_unknown_is_open_and_never_met(said: Assessment) -> None:
    standing = standing_of(said)
    anything_unknown = said.exists != "no" and (
        "unknown" in (said.exists, said.quality, said.legal_basis, said.interoperability)
        or said.owner is None
        or said.level is None
    )
    assert bool(standing.unknown) == anything_unknown
    assert (standing.state == "met") == (not standing.gaps and not standing.unknown)


def test_nothing_said_is_open_and_the_step_lends_its_level() -> None:
    assert standing_of(None).state == "open"
    assert standing_of(None, "planned").gaps == ("level",)
    said = Assessment(need="data.vacancy_data", level="operational")
    assert "level" not in standing_of(said, "absent").gaps, "the assessment is the later word"


NEEDED = st.builds(
    Needed,
    need=st.text("abc", min_size=1, max_size=3),
    standing=st.sampled_from([Standing((), ()), Standing(("quality",), ()), Standing((), ("owner",))]),
    options=st.frozensets(st.sampled_from(["one", "two", "three"])),
    voices=st.integers(0, 9),
)


@given(st.lists(NEEDED, max_size=8))
def test_the_plan_takes_on_what_is_in_the_way_of_most_options_first(needs: list[Needed]) -> None:
    plan = plan_of(needs)
    assert [len(each.options) for each in plan] == sorted((len(each.options) for each in plan), reverse=True)
    assert sorted(map(repr, plan)) == sorted(repr(each) for each in needs if each.standing.state != "met")
    assert plan == plan_of(reversed(needs)) or len({each.need for each in needs}) < len(needs)


@given(COUNTRIES)
def test_what_is_withheld_of_countries_does_not_follow_from_the_total(voices: dict[str, int]) -> None:
    shown = shown_countries(voices)
    assert all(voices[country] >= MIN_VOICES for country in shown)
    withheld = [count for country, count in voices.items() if count and country not in shown]
    assert not shown or not withheld or (len(withheld) >= 2 and sum(withheld) >= MIN_VOICES)


@given(COUNTRIES, st.sampled_from(["DE", "PL", "SI"]))
def test_the_others_are_counted_only_where_that_tells_nothing_of_few(voices: dict[str, int], own: str) -> None:
    found = elsewhere(demand(voices), own)
    if found.voices is not None:
        assert found.voices >= MIN_VOICES
        assert not voices.get(own, 0) or voices[own] >= MIN_VOICES
    else:
        assert not found.by_country
        assert found.readiness_levels is None


def demand(voices: dict[str, int]) -> Demand:
    return Demand.model_validate(
        {
            "kind": "data", "code": "data.vacancy_data",
            "voices": {
                "voices": sum(voices.values()), "statements": 0, "cards": 0, "sessions": 1, "countries": sorted(voices),
            },
            "by_country": [{"country": country, "voices": count} for country, count in voices.items()],
        }
    )  # fmt: skip
