"""Prime implicants and a smallest model at 12 to 30 conditions, each in a process of its own: time and memory.

The memory is the most that the process held, with Python, numpy and scipy, since it began to look at its data."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
from cmo_engine.configurational import Limits, Options, cases_of, parse_outcome, solve, truth_table
from cmo_engine.configurational.truth_table import Cuts

from . import memory

LIMIT_MB = 300
# conditions, cases, structured outcome (else random), seconds allowed
PARTS = (
    (12, 200, True, 0.1),
    (16, 100, True, 0.5),
    (20, 100, True, 5.0),
    (24, 50, True, 5.0),
    (30, 50, True, 5.0),
    (30, 100, True, 5.0),
    (12, 200, False, 5.0),
)


def measure(k: int, n: int, structured: bool, seed: int = 1) -> str:
    """AB + C~D + ~AEF over random conditions, or a random outcome → a line of the report."""
    memory.forget_peak()
    random = np.random.default_rng(seed)
    x = random.integers(0, 2, (n, k)).astype(bool)
    a, b, c, d, e, f = x[:, :6].T
    y = (a & b) | (c & ~d) | (~a & e & f) if structured else random.integers(0, 2, n).astype(bool)
    columns = {f"C{at}": x[:, at].astype(int).tolist() for at in range(k)} | {"Y": y.astype(int).tolist()}
    table = truth_table(cases_of(columns), parse_outcome("Y"), [f"C{at}" for at in range(k)], Cuts())
    options = Options("parsimonious", limits=Limits(seconds=4.0))
    processor, wall = time.process_time(), time.perf_counter()
    solution = solve(table, options)
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    models = f"{'at least ' if solution.n_models_is_lower_bound else ''}{solution.n_models}"
    return (
        f"{len(solution.prime_implicants):>7} prime implicants, {models} model(s) of {len(solution.models[0].terms)} "
        f"terms; {wall:.3f} s ({processor:.3f} s of processor), {memory.peak_mb()} MB"
    )


def run() -> None:
    print("\nConfigurational analysis (the library, one process each; memory with Python and numpy)", flush=True)
    for k, n, structured, seconds in PARTS:
        given = [str(k), str(n), str(int(structured))]
        line = subprocess.run([sys.executable, "-m", __name__, *given], capture_output=True, text=True, check=True)
        kind = "structured" if structured else "random"
        print(f"k={k:<3} n={n:<4} {kind:<10} {line.stdout.strip()}  [limit {seconds:g} s, {LIMIT_MB} MB]", flush=True)


if __name__ == "__main__":
    print(measure(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "1"))
