"""The page docs/methods/planted-truth.md and its picture, every figure as it was measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from ..synthesis.consensus import Rule
from .measure import FIRST_SEED, Grid, Recovery
from .picture import Line, line_chart
from .recovery import NEAR
from .world import COUNTRIES, Codes, Setting

LIMIT, AT = 0.90, (0.2, 40)
"""The F1 that is asked for, at this noise and this number of sessions."""
_COLOURS = ("#9fb3c8", "#627d98", "#2680c2", "#0b69a3", "#102a43")
_NAMES = {
    "consensus": "consensus",
    "configurations": "configurations as they are",
    "whole_terms": "most frequent whole terms",
    "triples": "most frequent triples",
}

_PAGE = """# Planted truth

Written by `python -m cmo_engine simulate --write docs/methods`. Do not edit by hand: every figure is from that run
(codebook `{content}`, {worlds} worlds for each figure, seeds {first} to {last}, of which none was looked at
while the rule was written; the same run gives the same bytes).

Whether a synthesis finds what is true can only be measured where the truth is known. `cmo_engine.simulation` plants
configurations, lets people tell of them with known noise, and counts what the engine finds again.

## At {noise:.0%} noise and {sessions} sessions
{verdict} F1 {f1:.3f} (standard deviation between worlds {sd:.3f}), precision {precision:.3f}, recall {recall:.3f}. Most
frequent triples: F1 {triples:.3f}; whole terms: F1 {whole:.3f}; configurations as they are: F1 {plain:.3f}.

![F1 by noise, one line for each number of sessions](planted-truth.svg)

## The world
- {configurations} configurations over the codebook's {families} practice families, {mechanisms} mechanisms, {outcomes}
  outcomes and {contexts} contexts, each with one to three context codes; every fifth shares its family with another,
  in a context without a common code. Each holds in some of {countries} countries, and the countries are uneven: two
  of them have {share:.0%} of the sessions.
- A session has {participants} participants. It speaks of up to {discussed} configurations that hold in its country;
  {speakers} people speak of each, two to a card as a rule. {missing:.0%} of the voices are missing: they leave no
  statement. {contradicting:.0%} of the cards speak against what is planted, half by contradicting it, half by seeing
  the outcome move the other way.
- **Noise p**: each code of a card (practice family, mechanism, outcome, each context) is swapped for another of its
  kind with probability p. At {noise:.0%} a card with two context codes is coded without a fault in {intact:.0%} of the
  cases. Survey respondents tick anything with the same probability; the survey stands beside configurations and
  decides none.

## What counts as recovered
The family (practice family × mechanism × outcome × direction) is the planted one, and the Jaccard index of the context
terms is at least {near}. One found configuration recovers one planted at most. Precision is the share of the found
that is planted, recall the share of the planted that is found. A configuration that nobody told of, because its
country had no session, counts as not found.

## What is compared
- **Consensus**: `cmo_engine.synthesis.consensus`, by the rule of [configurations](configurations.md#consensus):
  {voices} voices in {in_sessions} sessions, more than speak against it, and a miscoding of {miscoding:.0%} assumed
  whatever the noise is. It does not know how many are planted.
- **Configurations as they are**: the same threshold on each configuration of the synthesis, nothing merged.
- **Most frequent triples**: the most frequent co-occurrences of one context code, a mechanism and an outcome on
  supporting cards, with the practice family and direction they most often had; as many as are planted, which it is
  told. A term of two or three codes is out of its reach by construction.
- **Most frequent whole terms**: the same with the whole context term of a card: a fairer baseline, told the same.

## F1 by noise and size
{f1_tables}

## Precision and recall of the consensus
{detail}

## Limits
- People are not dice: real coders confuse codes that are alike, and more than one of them confuses the same. Such
  systematic miscoding looks like agreement, here as everywhere; double coding and its agreement show it.
- Missing voices are missing at random here. Whoever is never invited is missing in no such way.
- The rule's numbers were chosen together with this simulation, not on other data; other shares of voices, countries or
  configurations give other figures. `python -m cmo_engine simulate --help` lists what can be set.
- Below about 20 sessions recall is low, with noise or without: three voices in two sessions are not there yet. Where
  there are few sessions or no noise, the most frequent whole terms are ahead, because they are told how many to name.
- At 40 % noise and more, also what the consensus finds is wrong in many cases: do not lean on it there.
"""


def page(grid: Grid, setting: Setting, codes: Codes, content_version: str) -> str:
    """Markdown. The grid must hold the cell of the limit."""
    cell = grid[AT]
    found = cell["consensus"]
    rule = Rule()
    weights = sorted(COUNTRIES.values(), reverse=True)
    return _PAGE.format(
        **asdict(setting) | {"noise": AT[0], "sessions": AT[1]},
        content=content_version,
        worlds=found.worlds,
        first=FIRST_SEED,
        last=FIRST_SEED + found.worlds - 1,
        verdict="The limit, F1 ≥ 0.90, holds:" if found.f1 >= LIMIT else "The limit, F1 ≥ 0.90, does not hold:",
        f1=found.f1,
        sd=found.f1_sd,
        precision=found.precision,
        recall=found.recall,
        triples=cell["triples"].f1,
        whole=cell["whole_terms"].f1,
        plain=cell["configurations"].f1,
        families=len(codes.practice_families),
        mechanisms=len(codes.mechanisms),
        outcomes=len(codes.outcomes),
        contexts=len(codes.contexts),
        countries=len(COUNTRIES),
        share=sum(weights[:2]) / sum(weights),
        intact=(1 - AT[0]) ** 5,
        near=NEAR,
        voices=rule.voices,
        in_sessions=rule.sessions,
        miscoding=rule.miscoding,
        f1_tables="\n\n".join(_table(grid, method) for method in _NAMES),
        detail=_detail(grid),
    )


def picture(grid: Grid) -> str:
    """SVG: F1 of the consensus by noise and size, the baselines at the size of the limit."""
    noises, sizes = _axes(grid)

    def line(method: str, sessions: int, label: str, colour: str, dash: str = "") -> Line:
        return Line(label, [(noise, grid[noise, sessions][method].f1) for noise in noises], colour, dash)

    lines = [line("consensus", n, f"{n} sessions", _COLOURS[at % len(_COLOURS)]) for at, n in enumerate(sizes)]
    lines.append(line("whole_terms", AT[1], f"whole terms, {AT[1]}", "#cb6e17", "6 4"))
    lines.append(line("triples", AT[1], f"triples, {AT[1]}", "#ab091e", "2 4"))
    return line_chart(
        "Planted configurations recovered (F1)",
        "F1 of the consensus falls with noise and rises with the number of sessions; the tables give every figure.",
        "Noise: probability that a code is swapped",
        "F1",
        lines,
    )


def limit_line(cell: Mapping[str, Recovery]) -> str:
    """One line for the bench: F1 at the noise and size of the limit, beside the baselines."""
    found = cell["consensus"]
    return (
        f"{AT[0]:.0%} noise, {AT[1]} sessions, {found.worlds} worlds: F1 {found.f1:.3f} (precision "
        f"{found.precision:.3f}, recall {found.recall:.3f}) [limit {LIMIT:.2f}]; whole terms "
        f"{cell['whole_terms'].f1:.3f}, triples {cell['triples'].f1:.3f}"
    )


def _axes(grid: Grid) -> tuple[list[float], list[int]]:
    return sorted({noise for noise, _ in grid}), sorted({sessions for _, sessions in grid})


def _table(grid: Grid, method: str) -> str:
    noises, sizes = _axes(grid)
    rows = [
        f"| {noise:.0%} | " + " | ".join(f"{grid[noise, n][method].f1:.2f}" for n in sizes) + " |" for noise in noises
    ]
    return "\n".join([f"F1, {_NAMES[method]}:", "", *_head(sizes), *rows])


def _detail(grid: Grid) -> str:
    noises, sizes = _axes(grid)
    rows = []
    for noise in noises:
        cells = [grid[noise, n]["consensus"] for n in sizes]
        rows.append(f"| {noise:.0%} | " + " | ".join(f"{c.precision:.2f} / {c.recall:.2f}" for c in cells) + " |")
    return "\n".join(["Precision / recall:", "", *_head(sizes), *rows])


def _head(sizes: list[int]) -> list[str]:
    return ["| Noise | " + " | ".join(f"{n} sessions" for n in sizes) + " |", "|---" * (len(sizes) + 1) + "|"]
