"""The laws of the ranking, on whatever situations and evidence Hypothesis thinks of."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from wizard_api.ranking import smaa
from wizard_api.ranking.applicability import any_of, applies, readings, term_of
from wizard_api.ranking.evidence import FamilyEvidence
from wizard_api.ranking.memberships import COMPLEMENTS, contradictions, memberships
from wizard_api.ranking.model import CRITERIA, Criterion, Interval, Option, Situation
from wizard_api.ranking.options import assess
from wizard_api.ranking.sensitivity import first_when, leader, unknown_contexts
from wizard_api.ranking.smaa import Candidate, draw_weights, first_shares, mean_ranks, ranks, simulate
from wizard_api.releases.bundle import Configuration
from wizard_story import configuration

CONTEXTS = [
    "context.caseload_high", "context.caseload_low", "context.neet", "context.legacy_it", "context.data_linked",
    "context.data_not_linked",
]  # fmt: skip
DESIRABLE = {"outcome.job_entry": "raises", "outcome.lock_in": "lowers"}
UNWANTED = frozenset({"outcome.lock_in"})
SEED = b"a seed for the tests"
FEW = 200

degree = st.floats(0, 1, allow_nan=False)
known = st.dictionaries(st.sampled_from(CONTEXTS), degree)
term = st.lists(st.sampled_from(CONTEXTS), max_size=4, unique=True)
judged = st.dictionaries(st.sampled_from(CRITERIA), st.integers(-2, 2))


@st.composite
def configurations(draw: st.DrawFn, size: int = 6) -> list[Configuration]:
    count = draw(st.integers(1, size))
    return [
        Configuration.model_validate(
            configuration(
                f"c{at}",
                draw(term),
                outcome=draw(st.sampled_from(sorted(DESIRABLE))),
                direction=draw(st.sampled_from(["raises", "lowers"])),
                status=draw(st.sampled_from(["accepted", "proposed", "contested", "rejected"])),
                voiced=draw(st.integers(0, 9)),
            )
        )
        for at in range(count)
    ]


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    count = draw(st.integers(2, 5))
    return [
        Candidate(f"option{at}", tuple(tuple(draw(term)) for _ in range(draw(st.integers(1, 3)))), draw(judged))
        for at in range(count)
    ]


def highest(situation: Situation, evidence: list[Configuration]) -> Interval:
    """The applicability of the only family, 0 where nothing is recommended about it."""
    options, _ = assess(situation, {"f": FamilyEvidence.of(evidence)}, {"f": "1"}, DESIRABLE, UNWANTED)
    return options[0].applicability if options else Interval(0, 0)


@given(known, configurations(), term)
def test_one_more_supporting_configuration_never_lowers_applicability(
    held: dict[str, float], evidence: list[Configuration], more: list[str]
) -> None:
    situation = Situation(memberships(held, None, ()))
    added = Configuration.model_validate(configuration("new", more))
    before, after = highest(situation, evidence), highest(situation, [*evidence, added])
    assert after.low >= before.low
    assert after.high >= before.high


@given(known, configurations())
def test_dissent_and_adverse_evidence_never_lower_applicability(
    held: dict[str, float], evidence: list[Configuration]
) -> None:
    situation = Situation(memberships(held, None, ()))
    adverse = Configuration.model_validate(configuration("new", (), outcome="outcome.lock_in"))
    assert highest(situation, [*evidence, adverse]) == highest(situation, evidence)


@given(known, st.lists(term, min_size=1, max_size=5), st.sampled_from(CONTEXTS), degree)
def test_an_unknown_made_known_never_widens_an_interval(
    held: dict[str, float], terms: list[list[str]], code: str, value: float
) -> None:
    before_known = memberships(held, None, ())
    after_known = before_known if code in before_known else memberships({**held, code: value}, None, ())
    before = any_of(applies(each, before_known) for each in terms)
    after = any_of(applies(each, after_known) for each in terms)
    assert before.low <= after.low <= after.high <= before.high


@given(known, configurations(), st.sampled_from(CONTEXTS), degree)
def test_an_unknown_made_known_never_widens_what_an_option_says(
    held: dict[str, float], evidence: list[Configuration], code: str, value: float
) -> None:
    before_known = memberships(held, None, ())
    after_known = before_known if code in before_known else memberships({**held, code: value}, None, ())
    laid_out = FamilyEvidence.of(evidence)
    before, after = (laid_out.applicability(each) for each in (before_known, after_known))
    assert (before[0] <= after[0]).all()
    assert (after[0] <= after[1]).all()
    assert (after[1] <= before[1]).all()
    [options, abstained] = assess(Situation(after_known), {"f": laid_out}, {"f": "1"}, DESIRABLE, UNWANTED)
    [was, _] = assess(Situation(before_known), {"f": laid_out}, {"f": "1"}, DESIRABLE, UNWANTED)
    for now in options:
        assert was[0].applicability.low <= now.applicability.low
        assert now.applicability.high <= was[0].applicability.high
    if was and not options:
        assert abstained[0].code == "does_not_apply"
        assert was[0].applicability.low <= abstained[0].highest <= was[0].applicability.high


@given(known, configurations())
def test_evidence_laid_out_says_what_the_formula_says(held: dict[str, float], evidence: list[Configuration]) -> None:
    here = memberships(held, None, ())
    laid_out = FamilyEvidence.of(evidence)
    low, high = laid_out.applicability(here)
    said = [applies(term_of(each), here) for each in laid_out.configurations]
    assert [Interval(*each) for each in zip(low.tolist(), high.tolist(), strict=True)] == said
    everything = np.ones(len(laid_out.configurations), dtype=bool)
    assert laid_out.terms_of(everything) == tuple(sorted({term_of(each) for each in laid_out.configurations}))


@given(known, st.lists(term, min_size=1, max_size=6))
def test_redundant_terms_change_nothing(held: dict[str, float], terms: list[list[str]]) -> None:
    shorter = readings(terms, held)
    assert len(shorter) <= len(terms)
    for drawn in (
        dict.fromkeys(CONTEXTS, 0.0),
        dict.fromkeys(CONTEXTS, 1.0),
        {c: at / 10 for at, c in enumerate(CONTEXTS)},
    ):
        everything_known = {**drawn, **held}
        worked_in = max((min([each.cap, *(drawn[code] for code in each.codes)]) for each in shorter), default=0.0)
        assert worked_in == any_of(applies(each, everything_known) for each in terms).high


@given(known, st.lists(term, min_size=1, max_size=4))
def test_every_draw_lies_within_the_interval(held: dict[str, float], terms: list[list[str]]) -> None:
    known_here = memberships(held, None, ())
    drawn = smaa.Contexts(SEED, known_here, FEW).applicability(readings(terms, known_here))
    interval = any_of(applies(each, known_here) for each in terms)
    assert interval.low - 1e-12 <= drawn.min()
    assert drawn.max() <= interval.high + 1e-12


@given(known, st.lists(candidates(), min_size=1, max_size=1), st.sampled_from([0.0, 1.0]))
def test_fixing_an_unknown_is_reckoned_as_if_it_had_been_known(
    held: dict[str, float], drawn: list[list[Candidate]], value: float
) -> None:
    [found] = drawn
    situation = Situation(memberships(held, None, ()))
    simulation = simulate(SEED, situation, found, FEW)
    opposite = dict([*COMPLEMENTS, *((second, first) for first, second in COMPLEMENTS)])
    for each in unknown_contexts(simulation):
        there = {each.code: value}
        if each.code in opposite:
            there[opposite[each.code]] = 1 - value
        applicability = np.column_stack(
            [
                simulation.contexts.applicability(readings(candidate.terms, {**situation.memberships, **there}))
                for candidate in simulation.candidates
            ]
        )
        shares = first_shares(simulation.scores * applicability)
        told = each.if_present if value else each.if_absent
        assert [told[c.family] for c in simulation.candidates] == [round(float(share), 4) for share in shares]


@given(st.sampled_from(COMPLEMENTS), degree)
def test_an_opposite_follows_from_the_other(pair: tuple[str, str], value: float) -> None:
    assert abs(sum(memberships({pair[0]: value}, None, ())[code] for code in pair) - 1) < 1e-9
    assert not contradictions({pair[0]: value})
    assert memberships({pair[0]: 0.5, pair[1]: 0.2}, None, ())[pair[1]] == 0.2, "what is stated stays"


def test_target_groups_say_which_group_contexts_hold() -> None:
    contexts = ["context.neet", "context.older_workers"]
    assert memberships({}, ["neet"], contexts) == {"context.neet": 1.0, "context.older_workers": 0.0}
    assert memberships({}, ["neet", "registered_unemployed"], contexts) == {"context.neet": 1.0}
    assert memberships({"context.neet": 0.3, "context.older_workers": None}, ["neet"], contexts) == {
        "context.neet": 0.3
    }


@settings(deadline=None, max_examples=40)
@given(known, candidates(), st.randoms(use_true_random=False))
def test_the_order_of_options_does_not_matter(held: dict[str, float], found: list[Candidate], random: Any) -> None:
    situation = Situation(memberships(held, None, ()))
    shuffled = list(found)
    random.shuffle(shuffled)
    assert ranks(simulate(SEED, situation, found, FEW)) == ranks(simulate(SEED, situation, shuffled, FEW))


@settings(deadline=None, max_examples=40)
@given(st.permutations(range(4)), st.integers(0, 1000))
def test_permuting_the_values_of_options_permutes_their_ranks(order: list[int], number: int) -> None:
    values = np.random.default_rng(number).random((FEW, 4)).round(1)
    assert np.allclose(first_shares(values[:, order]), first_shares(values)[order])
    assert np.allclose(mean_ranks(values[:, order]), mean_ranks(values)[order])
    assert np.isclose(first_shares(values).sum(), 1)
    assert np.isclose(mean_ranks(values).mean(), 2.5)


@settings(deadline=None, max_examples=30)
@given(st.permutations(range(len(CRITERIA))), st.integers(0, 1000))
def test_permuting_weights_with_their_criteria_changes_no_rank(order: list[int], number: int) -> None:
    random = np.random.default_rng(number)
    scores, weights = random.random((FEW, 3, len(CRITERIA))), random.random((FEW, len(CRITERIA)))
    plain = np.einsum("dmk,dk->dm", scores, weights)
    permuted = np.einsum("dmk,dk->dm", scores[:, :, order], weights[:, order])
    assert np.allclose(first_shares(plain), first_shares(permuted))


clear = st.fixed_dictionaries({criterion: st.sampled_from([-2, 2]) for criterion in CRITERIA})
stated_weights = st.fixed_dictionaries({criterion: st.integers(0, 9) for criterion in CRITERIA}).filter(
    lambda weights: any(weights.values())
)


@settings(deadline=None, max_examples=40)
@given(known, st.lists(st.tuples(term, clear), min_size=2, max_size=4), stated_weights, st.permutations(CRITERIA))
def test_permuting_weights_permutes_ranks_as_arithmetic_says(
    held: dict[str, float],
    found: list[tuple[list[str], dict[Criterion, int]]],
    weights: dict[Criterion, int],
    order: list[Criterion],
) -> None:
    """Clear judgements are worth 0 or 1 in every draw: what is left is arithmetic. Where judgements and weights change
    places together the ranks stay, and the values are the weighted sums."""
    renamed = dict(zip(CRITERIA, order, strict=True))
    plain = [Candidate(f"option{at}", (tuple(where),), said) for at, (where, said) in enumerate(found)]
    moved = [Candidate(c.family, c.terms, {renamed[k]: v for k, v in c.judgements.items()}) for c in plain]
    situation = Situation(memberships(held, None, ()), weights={k: float(v) for k, v in weights.items()})
    simulation = simulate(SEED, situation, plain, FEW)
    columns = [CRITERIA.index(criterion) for criterion in order]
    permuted = np.empty_like(simulation.weights)
    permuted[:, columns] = simulation.weights
    again = replace(simulation, weights=permuted, scores=smaa.draw_scores(SEED, moved, permuted))
    assert ranks(again) == ranks(simulation)
    sums = np.column_stack(
        [(simulation.weights * [c.judgements[k] == 2 for k in CRITERIA]).sum(axis=1) for c in simulation.candidates]
    )
    assert np.allclose(simulation.values, sums * simulation.applicability)


@settings(deadline=None, max_examples=20)
@given(stated_weights, st.sampled_from(CRITERIA), st.sampled_from(CRITERIA))
def test_two_options_that_mirror_each_other_change_places_with_two_weights(
    weights: dict[Criterion, int], one: Criterion, other: Criterion
) -> None:
    """Over the whole path, weights drawn anew. Two samples of 10,000 draws: 0.03 is more than four standard errors."""
    equal: dict[Criterion, int] = dict.fromkeys(CRITERIA, 2)
    found = [Candidate("a", ((),), {**equal, one: -2}), Candidate("b", ((),), {**equal, other: -2})]
    swapped = {**weights, one: weights[other], other: weights[one]}
    before, after = (
        ranks(simulate(SEED, Situation({}, weights={k: float(v) for k, v in each.items()}), found))
        for each in (weights, swapped)
    )
    assert abs(before["a"].acceptability - after["b"].acceptability) < 0.03
    if one != other and weights[one] > weights[other]:
        assert before["b"].position == after["a"].position == 1


@given(st.dictionaries(st.sampled_from(CRITERIA), st.floats(0, 100), min_size=len(CRITERIA)), st.floats(0.1, 10))
def test_only_the_proportions_of_weights_matter(stated: dict[Criterion, float], factor: float) -> None:
    if sum(stated.values()) < 1:
        return
    drawn = draw_weights(SEED, stated, FEW)
    assert np.allclose(drawn.sum(axis=1), 1)
    assert np.allclose(drawn, draw_weights(SEED, {c: w * factor for c, w in stated.items()}, FEW), atol=1e-6)
    assert all((drawn[:, at] == 0).all() for at, criterion in enumerate(CRITERIA) if stated[criterion] == 0)


@settings(deadline=None, max_examples=40)
@given(known, candidates(), st.sampled_from(CRITERIA))
def test_a_better_judgement_never_lowers_acceptability(
    held: dict[str, float], found: list[Candidate], criterion: Criterion
) -> None:
    situation = Situation(memberships(held, None, ()))
    first, *others = found
    worse = Candidate(first.family, first.terms, {**first.judgements, criterion: -1})
    better = Candidate(first.family, first.terms, {**first.judgements, criterion: 1})
    before = ranks(simulate(SEED, situation, [worse, *others], FEW))[first.family]
    after = ranks(simulate(SEED, situation, [better, *others], FEW))[first.family]
    assert after.acceptability >= before.acceptability
    assert after.mean_rank <= before.mean_rank


@settings(deadline=None, max_examples=20)
@given(known, candidates())
def test_the_same_input_gives_the_same_ranks_and_sensitivity(held: dict[str, float], found: list[Candidate]) -> None:
    situation = Situation(memberships(held, None, ()))
    one, two = simulate(SEED, situation, found, FEW), simulate(SEED, situation, found, FEW)
    assert ranks(one) == ranks(two)
    assert unknown_contexts(one) == unknown_contexts(two)
    assert first_when(one) == first_when(two)
    assert abs(sum(rank.acceptability for rank in ranks(one).values()) - 1) < 1e-3


def test_the_unknown_that_decides_is_the_one_that_matters_most() -> None:
    equal: dict[Criterion, int] = dict.fromkeys(CRITERIA, 1)
    found = [
        Candidate("here_or_not", (("context.neet",),), equal),
        Candidate("always_half", (("context.legacy_it",),), equal),
        Candidate("sometimes", (("context.data_linked", "context.neet"),), equal),
    ]
    situation = Situation({"context.legacy_it": 0.5})
    simulation = simulate(SEED, situation, found)
    first, second = unknown_contexts(simulation)
    assert (first.code, second.code) == ("context.neet", "context.data_linked")
    assert first.if_absent["always_half"] == 1
    assert first.value > 0.25, "which option to choose depends on it"
    assert second.if_absent["sometimes"] == 0
    assert second.if_present["sometimes"] == second.if_present["here_or_not"], "a tie is shared"
    [always, here, _] = first_when(simulation)
    assert here.contexts[0].code == "context.neet"
    assert here.contexts[0].when_first > 0.7 > here.contexts[0].overall
    assert always.contexts[0].when_first < 0.3


@settings(deadline=None, max_examples=40)
@given(known, candidates())
def test_finding_out_is_never_worth_less_than_nothing(held: dict[str, float], found: list[Candidate]) -> None:
    for each in unknown_contexts(simulate(SEED, Situation(memberships(held, None, ())), found, FEW)):
        assert -1e-4 <= each.value <= each.swing / 2 + 1e-4
        if leader(each.if_absent) == leader(each.if_present):
            assert abs(each.value) <= 1e-4


def test_an_option_that_is_never_first_says_so() -> None:
    better: dict[Criterion, int] = dict.fromkeys(CRITERIA, 2)
    worse: dict[Criterion, int] = dict.fromkeys(CRITERIA, -2)
    situation = Situation({"context.neet": 1.0})
    simulation = simulate(
        SEED, situation, [Candidate("a", (("context.neet",),), better), Candidate("b", (("context.neet",),), worse)]
    )
    assert ranks(simulation)["a"].acceptability == 1
    [_, never] = first_when(simulation)
    assert (never.acceptability, never.weights) == (0, None)


def test_abstentions_say_why() -> None:
    def one(**more: Any) -> list[Configuration]:
        return [Configuration.model_validate(configuration("c", **more))]

    evidence = {
        "not_reviewed": one(status="proposed"),
        "other_outcomes": one(outcome="outcome.trust_in_service"),
        "does_not_apply": one(contexts=("context.neet", "context.legacy_it")),
        "an_option": one(),
        "not_reviewed_but_contested": one(status="contested"),
        "no_evidence_left": one(status="rejected"),
    }
    held = {"context.neet": 0.9, "context.legacy_it": 0.2}
    options, abstained = assess(
        Situation(held),
        {name: FamilyEvidence.of(each) for name, each in evidence.items()},
        {"no_evidence": "1"},
        DESIRABLE,
        UNWANTED,
    )
    assert [option.family for option in options] == ["an_option"]
    codes = {each.family: each.code for each in abstained}
    assert codes == {
        "no_evidence": "no_evidence", "no_evidence_left": "no_evidence", "not_reviewed": "not_reviewed",
        "not_reviewed_but_contested": "not_reviewed", "other_outcomes": "other_outcomes",
        "does_not_apply": "does_not_apply",
    }  # fmt: skip
    [ruled_out] = [each for each in abstained if each.code == "does_not_apply"]
    assert (ruled_out.highest, ruled_out.limiting) == (0.2, ("context.legacy_it",))


def test_certainty_is_that_of_what_the_applicability_rests_on() -> None:
    def option(*found: dict[str, Any]) -> Option:
        parsed = [Configuration.model_validate(each) for each in found]
        [only], _ = assess(Situation({"context.neet": 0.9}), {"f": FamilyEvidence.of(parsed)}, {}, DESIRABLE, UNWANTED)
        return only

    sure, unsure = configuration("a", (), confidence="low"), configuration("b", ("context.neet",), confidence="high")
    assert option(sure, unsure).certainty == "low"
    assert option(configuration("a", ()), unsure).certainty is None
    assert option(sure, configuration("c", (), confidence="moderate")).certainty == "moderate"


def test_a_context_in_words_is_unknown() -> None:
    found = configuration("c", ())
    found["contexts"] = [{"code": None, "text": "where trains are late"}]
    parsed = Configuration.model_validate(found)
    assert term_of(parsed) == ("text:where trains are late",)
    assert asdict(applies(term_of(parsed), {})) == {"low": 0.0, "high": 1.0}
