"""/instruments/{id}/versions/{old}/map/{new}"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from servicekit.auth import SignedIn
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.problems import problems

from ...authority import SurveyManager
from ...deps import SurveyGiven
from . import service
from .schemas import VersionMap, VersionMapDraft

router = APIRouter(prefix="/instruments/{instrument_id}/versions/{old_version}/map", tags=["instruments"])
Version = Annotated[int, Path(ge=1, le=100_000)]


@router.get("/{new_version}", responses=problems(401, 404))
async def get_version_map(
    instrument_id: Id,
    old_version: Version,
    new_version: Version,
    _: SignedIn,
    deps: SurveyGiven,
    tx: Read,
    response: Response,
) -> VersionMap:
    """Which variable and value of the old version is which of the new one, so that waves of both can be stacked."""
    found = await service.of(tx, deps, instrument_id, old_version, new_version)
    response.headers["ETag"] = found.etag
    return found


@router.put("/{new_version}", responses=problems(401, 403, 404, 412, 428))
async def edit_version_map(
    instrument_id: Id,
    old_version: Version,
    new_version: Version,
    draft: VersionMapDraft,
    caller: SurveyManager,
    deps: SurveyGiven,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> VersionMap:
    """Say it otherwise: an item that was renamed, values that were merged. Every old variable is named once."""
    caller.require_country("EU")
    found = await service.edit(tx, deps, instrument_id, old_version, new_version, draft, precondition)
    response.headers["ETag"] = found.etag
    return found
