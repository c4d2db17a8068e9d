"""From a question to the table of cases that is analysed. Loaded when the first question comes: the libraries of the
analysis take longer to load than the service takes to start."""

from __future__ import annotations

import asyncio
from typing import Any

from servicekit.problems import invalid

from ..configurational import DataError
from ..deps import CmoDeps
from .assembling import Case, assemble
from .computing import check
from .memberships import calibrate
from .schemas import AnalysisDraft, Data
from .service import Prepared, refused_by


async def prepare(given: CmoDeps, draft: AnalysisDraft) -> Prepared:
    """The table of cases, from the draft's data or from live evidence. Raises Problem 422 naming every fault."""
    if draft.data is not None:
        calibrated = calibrate(draft, draft.data.cases, draft.data.columns, 0.0)
        given_raw = {name: draft.data.columns[name] for name in draft.calibration}
        provenance: dict[str, Any] | None = (
            {
                "from": "data",
                "raw": {n: dict(zip(draft.data.cases, v, strict=True)) for n, v in given_raw.items()},
                "diagnostics": calibrated.diagnostics,
            }
            if draft.calibration
            else None
        )
        found: list[Case] = []
    else:
        if draft.selection is None:
            raise invalid("/selection", "missing", "Give either data or a selection.")
        async with given.database.read() as tx:
            found = await assemble(tx, draft.selection)
        if not found:
            raise invalid("/selection", "no_cases", "Nobody spoke of this practice family yet; there is no case.")
        names = [*(condition.name for condition in draft.selection.conditions), draft.selection.outcome.name]
        if len(set(names)) < len(names):
            raise invalid("/selection/conditions", "duplicate", "Two columns have the same name.")
        raw = {name: [case.raw(name, name == names[-1]) for case in found] for name in names}
        calibrated = calibrate(draft, [case.id for case in found], raw, draft.selection.max_missing)
        provenance = {
            "from": "evidence",
            "unit": draft.selection.unit,
            "raw": {name: dict(zip((c.id for c in found), values, strict=True)) for name, values in raw.items()},
            "voices": {case.id: len(case.voices) for case in found},
            "cards": {case.id: len(case.cards) for case in found},
            "left_out": calibrated.left_out,
            "share_missing": calibrated.share_missing,
            "diagnostics": calibrated.diagnostics,
        }
    parameters = draft.model_dump(mode="json", exclude={"data"})
    if draft.method == "robustness" and not draft.clusters:
        parameters["clusters"] = {case.id: case.country for case in found}
    prepared = Prepared(
        draft.method,
        draft.title,
        parameters,
        calibrated.data,
        provenance,
        _warnings(calibrated.data, calibrated.left_out, calibrated.diagnostics, draft),
        frozenset(subject for case in found for subject in case.subjects),
    )
    try:
        await asyncio.to_thread(check, prepared.parameters, prepared.data.model_dump(mode="json"))
    except DataError as error:
        raise refused_by({"message": str(error), "column": error.column, "row": error.row}, prepared) from error
    return prepared


def _warnings(data: Data, left_out: list[str], diagnosed: dict[str, Any], draft: AnalysisDraft) -> list[str]:
    """What a reader should know before trusting the result."""
    found = []
    conditions = len(draft.conditions) or len(data.columns) - 1
    if 2**conditions > 2 * len(data.cases):
        found.append(
            f"{conditions} conditions are many for {len(data.cases)} cases: {2**conditions} combinations, most without "
            "a case; even random data would seem to be explained (Marx and Dusa 2011)."
        )
    if left_out:
        found.append(f"{len(left_out)} case(s) were left out because a value is missing: {', '.join(left_out)}.")
    skewed = sorted(name for name, own in diagnosed.items() if own["skewed"])
    if skewed:
        found.append(f"Skewed sets, with nearly all cases on one side: {', '.join(skewed)}.")
    ambiguous = sorted(name for name, own in diagnosed.items() if own["ambiguous"])
    if ambiguous:
        found.append(f"Memberships of exactly 0.5, in no row of the truth table: {', '.join(ambiguous)}.")
    return found
