"""/instruments"""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from servicekit.auth import SignedIn
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import SurveyManager
from ..deps import SurveyGiven
from . import codebook, queries, service
from .ddi import as_ddi
from .schemas import (
    DefinitionDraft,
    Instrument,
    InstrumentCheck,
    InstrumentCodebook,
    InstrumentDraft,
    InstrumentSummary,
    InstrumentVersion,
)

router = noun_router("/instruments", "instruments")
Version = Annotated[int, Path(ge=1, le=100_000)]


@router.post("", status_code=201, responses=problems(401, 403, 409))
async def draft_instrument(draft: InstrumentDraft, caller: SurveyManager, tx: Tx, response: Response) -> Instrument:
    """Draft an instrument. 422 lists every construct outside the subset, by pointer."""
    caller.require_country("EU")
    instrument = await service.draft(tx, draft)
    response.headers["ETag"] = instrument.etag
    return instrument


@router.get("", responses=problems(401))
async def list_instruments(_: SignedIn, paging: Paging, tx: Read) -> Page[InstrumentSummary]:
    items, following = await queries.page(tx, paging)
    return Page(items=items, next=following)


@router.get("/{instrument_id}", responses=problems(401, 404))
async def get_instrument(instrument_id: Id, _: SignedIn, tx: Read, response: Response) -> Instrument:
    """An instrument with its draft."""
    instrument = await service.one(tx, instrument_id)
    response.headers["ETag"] = instrument.etag
    return instrument


@router.put("/{instrument_id}", responses=problems(401, 403, 404, 412, 428))
async def amend_instrument(
    instrument_id: Id,
    draft: DefinitionDraft,
    caller: SurveyManager,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Instrument:
    """Replace the draft; what was published stays."""
    caller.require_country("EU")
    instrument = await service.amend(tx, instrument_id, draft.definition, precondition)
    response.headers["ETag"] = instrument.etag
    return instrument


@router.post("/{instrument_id}/check", responses=problems(401, 403, 404))
async def check_instrument(instrument_id: Id, caller: SurveyManager, deps: SurveyGiven, tx: Read) -> InstrumentCheck:
    """What stands in the way of publishing the draft: the faults that publishing would answer 422 with."""
    caller.require_country("EU")
    return await service.check(tx, deps.codes, instrument_id)


@router.post(
    "/{instrument_id}/publish",
    status_code=201,
    responses={200: {"model": InstrumentVersion, "description": "It is published already"}, **problems(401, 403, 404)},
)
async def publish_instrument(
    instrument_id: Id, caller: SurveyManager, deps: SurveyGiven, tx: Tx, response: Response
) -> InstrumentVersion:
    """Publish the draft as an immutable version (201); 200 when it is the newest version already."""
    caller.require_country("EU")
    version, new = await service.publish(tx, deps.codes, instrument_id)
    response.status_code = 201 if new else 200
    return version


@router.get("/{instrument_id}/versions/{version}", responses=problems(401, 404))
async def get_instrument_version(instrument_id: Id, version: Version, _: SignedIn, tx: Read) -> InstrumentVersion:
    return await service.version_of(tx, instrument_id, version)


@router.get(
    "/{instrument_id}/versions/{version}/codebook",
    response_model=InstrumentCodebook,
    responses={**problems(401, 404), 200: {"content": {"text/csv": {}, "application/xml": {}}}},
)
async def get_instrument_codebook(
    instrument_id: Id,
    version: Version,
    _: SignedIn,
    deps: SurveyGiven,
    tx: Read,
    format: Annotated[Literal["json", "csv", "ddi"], Query()] = "json",
) -> InstrumentCodebook | Response:
    """One entry per column of the data; `ddi` is DDI-Codebook 2.5 for data archives."""
    instrument = await deps.published.get(tx, instrument_id, version)
    entries = codebook.variables(instrument)
    if format == "csv":
        name = f"{instrument.slug}-v{version}-codebook.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(codebook.as_csv(entries), media_type="text/csv; charset=utf-8", headers=headers)
    if format == "ddi":
        stored = await service.version_of(tx, instrument_id, version)
        document = as_ddi(instrument.slug, version, stored.title, stored.published_at, entries)
        headers = {"Content-Disposition": f'attachment; filename="{instrument.slug}-v{version}-ddi.xml"'}
        return Response(document, media_type="application/xml", headers=headers)
    return InstrumentCodebook(instrument_id=instrument_id, slug=instrument.slug, version=version, variables=entries)
