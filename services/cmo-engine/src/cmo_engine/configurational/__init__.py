"""Configurational comparative analysis: QCA and CNA over crisp, multi-value and fuzzy sets. Pure: no input or output.

    cases = parse_csv(text)
    table = truth_table(cases, parse_outcome("SURV"), ["DEV", "URB", "LIT"], Cuts(incl=0.8))
    solution = solve(table, Options(kind="parsimonious"))
    for model in solution.models:
        print(solution.expression(model), model.overall.incl_s)

Raises DataError for input that cannot be analysed, naming the column and the row. What ran into a limit says so in the
result (`bounds`, `…_is_lower_bound`); nothing is silently cut.
"""

from .budget import Budget, Limits, StoppedError
from .calibration import Diagnostics, crisp, diagnostics, direct, indirect
from .cases import Cases, DataError, Factor, cases_of
from .cna import CnaOptions
from .csf import CnaResult, coincidence_analysis
from .csv_cases import parse_csv
from .expectations import Expectations, parse_expectations
from .fits import Necessity, Sufficiency, necessity, sufficiency
from .necessity import NecessityCuts, NecessityResult, necessary_conditions
from .outcomes import Outcome, outcome_membership, parse_outcome
from .robustness import Analysis, Anchors, Robustness, robustness
from .sufficiency import Model, Options, Solution, solve
from .terms import membership, parse_terms, write_term
from .truth_table import Cuts, TruthTable, truth_table
from .untenable import Untenable, excluded_terms, untenable, without

__all__ = [
    "Analysis",
    "Anchors",
    "Budget",
    "Cases",
    "CnaOptions",
    "CnaResult",
    "Cuts",
    "DataError",
    "Diagnostics",
    "Expectations",
    "Factor",
    "Limits",
    "Model",
    "Necessity",
    "NecessityCuts",
    "NecessityResult",
    "Options",
    "Outcome",
    "Robustness",
    "Solution",
    "StoppedError",
    "Sufficiency",
    "TruthTable",
    "Untenable",
    "cases_of",
    "coincidence_analysis",
    "crisp",
    "diagnostics",
    "direct",
    "excluded_terms",
    "indirect",
    "membership",
    "necessary_conditions",
    "necessity",
    "outcome_membership",
    "parse_csv",
    "parse_expectations",
    "parse_outcome",
    "parse_terms",
    "robustness",
    "solve",
    "sufficiency",
    "truth_table",
    "untenable",
    "without",
    "write_term",
]
