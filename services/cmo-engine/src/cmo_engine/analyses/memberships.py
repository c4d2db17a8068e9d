"""Raw values to memberships, by a person's anchors: what is missing stays so unless a person sets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from servicekit.problems import FieldError, invalid_many

from ..configurational import DataError, crisp, diagnostics, direct, indirect
from .schemas import AnalysisDraft, Assumed, Calibration, Data

Raw = Mapping[str, Sequence[float | None]]


@dataclass(frozen=True)
class Calibrated:
    """`left_out`: cases with a value still missing. `diagnostics` by column: skew, ambiguous memberships."""

    data: Data
    left_out: list[str]
    share_missing: float
    diagnostics: dict[str, Any]


def calibrate(draft: AnalysisDraft, cases: Sequence[str], raw: Raw, max_missing: float) -> Calibrated:
    """Raises Problem 422 naming every fault: a column not calibrated, anchors that do not fit, too much missing."""
    faults: list[FieldError] = []
    columns: dict[str, list[float | None]] = {}
    for name, values in raw.items():
        calibration = draft.calibration.get(name)
        columns[name] = list(values) if calibration is None else _column(name, calibration, values, faults)
    _unknown(draft, cases, raw, faults)
    missing = [(c, n) for n, values in columns.items() for c, v in zip(cases, values, strict=True) if v is None]
    _assume(draft.assumed, cases, columns)
    still = {(c, n) for n, values in columns.items() for c, v in zip(cases, values, strict=True) if v is None}
    share = len(still) / max(1, len(cases) * len(columns))
    if share > max_missing:
        faults.append(
            FieldError(
                pointer="/selection/max_missing",
                code="too_much_missing",
                message=f"{share:.0%} of the values are missing (of {len(missing)} that nobody spoke of, "
                f"{len(still)} were not set); at most {max_missing:.0%} may be. Set them with a reason, leave out "
                "conditions, or choose other cases.",
            )
        )
    if faults:
        raise invalid_many(faults)
    left_out = sorted({case for case, _ in still})
    kept = [at for at, case in enumerate(cases) if case not in left_out]
    if not kept:
        raise invalid_many(
            [FieldError(pointer="/selection", code="no_cases", message="every case has a value missing; none is left")]
        )
    data = Data(cases=[cases[at] for at in kept], columns={n: [v[at] for at in kept] for n, v in columns.items()})
    return Calibrated(data, left_out, share, {name: _diagnosed(values) for name, values in data.columns.items()})


def _column(
    name: str, calibration: Calibration, values: Sequence[float | None], faults: list[FieldError]
) -> list[float | None]:
    known = [value for value in values if value is not None]
    try:
        done = iter(_METHODS[calibration.kind](known, calibration)) if known else iter(())
    except DataError as error:
        faults.append(FieldError(pointer=f"/calibration/{name}", code="calibration", message=str(error)))
        return list(values)
    return [None if value is None else float(next(done)) for value in values]


def _direct(known: list[float], given: Calibration) -> Any:
    return direct(known, given.exclusion or 0.0, given.crossover or 0.0, given.inclusion or 0.0)


_METHODS: dict[str, Callable[[list[float], Calibration], Any]] = {
    "direct": _direct,
    "indirect": lambda known, given: indirect(known, given.thresholds),
    "crisp": lambda known, given: crisp(known, given.thresholds),
    "as_is": lambda known, given: known,
}


def _unknown(draft: AnalysisDraft, cases: Sequence[str], raw: Raw, faults: list[FieldError]) -> None:
    """Names that stand for nothing, and columns of evidence that nobody calibrated."""
    for name in draft.calibration:
        if name not in raw:
            faults.append(
                FieldError(pointer=f"/calibration/{name}", code="unknown", message="There is no such column.")
            )
    for at, own in enumerate(draft.assumed):
        if own.case not in cases:
            faults.append(FieldError(pointer=f"/assumed/{at}/case", code="unknown", message="There is no such case."))
        if own.condition not in raw:
            pointer = f"/assumed/{at}/condition"
            faults.append(FieldError(pointer=pointer, code="unknown", message="There is no such column."))
    for name in raw if draft.selection is not None else ():
        if name not in draft.calibration:
            message = (
                "A share of voices is no membership: set anchors with a reason, or take it as it is with a reason."
            )
            faults.append(FieldError(pointer=f"/calibration/{name}", code="not_calibrated", message=message))


def _assume(assumed: Sequence[Assumed], cases: Sequence[str], columns: dict[str, list[float | None]]) -> None:
    """A person's word fills a gap; it never replaces what was said."""
    at = {case: position for position, case in enumerate(cases)}
    for own in assumed:
        if own.case in at and own.condition in columns and columns[own.condition][at[own.case]] is None:
            columns[own.condition][at[own.case]] = own.membership


def _diagnosed(values: Sequence[float | None]) -> dict[str, Any]:
    found = diagnostics([value for value in values if value is not None])
    return {
        "mean": found.mean,
        "lowest": found.lowest,
        "highest": found.highest,
        "share_in": found.share_in,
        "skewed": found.skewed,
        "ambiguous": len(found.ambiguous),
    }
