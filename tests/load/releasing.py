"""What a release costs the worker: a wave of 27 countries × 9 stakeholder types and all lines of the survey v1.

CPU seconds of one process; each release is held against all earlier ones."""

from __future__ import annotations

import random
import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from survey_api.releases.rules import Last, Moment, is_due, plan
from survey_api.results.differencing import Shown
from survey_api.results.disclosure import Cell as Stratum
from survey_api.results.disclosure import Group
from survey_api.results.items import lines_of

from .answers import drafts, instrument

COUNTRIES, KINDS, RESPONDENTS, MIN_CELL = 27, 9, 20_000, 5
LIMIT_S = 10
_BATCH = 100


def run() -> None:
    """Print the CPU time of every release beside the limit for one."""
    compiled = instrument()
    lines = len(lines_of(compiled))
    print(f"\nReleases of a wave, {COUNTRIES} × {KINDS} strata, {lines} lines, {RESPONDENTS} responses")
    draw = random.Random(20260301)
    cells = [compiled.cells(compiled.validate(_with_gaps(draw, each["answers"]), complete=True)) for each in drafts()]
    strata = [(f"{country:02}", f"{kind}") for country in range(COUNTRIES) for kind in range(KINDS)]
    # As in life: few countries and types send most of the answers, and many strata have a handful.
    weights = [1 / ((1 + at // KINDS) ** 1.2 * (1 + at % KINDS)) for at in range(len(strata))]
    population = {stratum: int(1e6 * weight) + 1 for stratum, weight in zip(strata, weights, strict=True)}
    sizes, tallies = Counter[Stratum](), defaultdict[Stratum, Counter[str]](Counter)
    last: dict[Group, Last] = {}
    earlier: list[Mapping[str, Shown]] = []
    candidate: Moment | None = None
    spent: list[float] = []
    for at in range(0, RESPONDENTS, _BATCH):
        for stratum in draw.choices(strata, weights, k=_BATCH):
            sizes[stratum] += 1
            tallies[stratum].update(draw.choice(cells))
        closed = at + _BATCH >= RESPONDENTS
        now = Moment(dict(sizes), {stratum: dict(of) for stratum, of in tallies.items()})
        if candidate is None:
            candidate = now
        elif closed or is_due(now.sizes, candidate.sizes, MIN_CELL):
            began = time.process_time()
            moment, following = (now, None) if closed else (candidate, now)
            found = plan(compiled, moment, following, last, earlier, {}, MIN_CELL, population)
            earlier.append(found.remembered())
            spent.append(time.process_time() - began)
            shown = {group: of for group, of in found.groups.items() if of.shown}
            last |= {group: Last(of.n, of.answered, withdrawn=False, shown=True) for group, of in shown.items()}
            n = sum(moment.sizes.values())
            print(f"  release {len(spent):2} at {n:6}: {len(shown):3} groups, {spent[-1]:6.2f} s CPU")
            candidate = now
    print(f"  most of one release                  {max(spent):6.2f} s CPU  (limit {LIMIT_S})")


def _with_gaps(draw: random.Random, answers: dict[str, Any]) -> dict[str, Any]:
    """Some leave something out: otherwise all lines would be the same table."""
    found: dict[str, Any] = {}
    for name, answer in answers.items():
        if isinstance(answer, dict):
            found[name] = {row: said for row, said in answer.items() if draw.random() < 0.9}
        elif draw.random() < 0.93:
            found[name] = answer
    return found


if __name__ == "__main__":
    run()
