"""/instruments/{id}/translations.xlsx"""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request, Response
from servicekit.auth import SignedIn
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.problems import problems

from ...authority import SurveyManager
from .. import workbooks
from . import service
from .schemas import TranslationsTaken

router = APIRouter(prefix="/instruments/{instrument_id}", tags=["instruments"])
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BINARY = {"schema": {"type": "string", "format": "binary"}}


@router.get(
    "/translations.xlsx",
    response_class=Response,
    responses={**problems(401, 404), 200: {"content": {XLSX: _BINARY}}},
)
async def export_translations(instrument_id: Id, _: SignedIn, tx: Read) -> Response:
    """The draft's strings for translators: one row each, a column per language, and the state of each translation."""
    instrument, content = await service.export(tx, instrument_id)
    headers = {
        "Content-Disposition": f'attachment; filename="{instrument.slug}-translations.xlsx"',
        "ETag": instrument.etag,
    }
    return Response(content, media_type=XLSX, headers=headers)


@router.put(
    "/translations.xlsx",
    responses=problems(401, 403, 404, 412, 413, 428),
    openapi_extra={"requestBody": {"required": True, "content": {XLSX: _BINARY}}},
)
async def import_translations(
    instrument_id: Id, request: Request, caller: SurveyManager, precondition: Precondition, tx: Tx, response: Response
) -> TranslationsTaken:
    """Take the workbook back. What is good is taken over; the report names every row that was not, and why."""
    caller.require_country("EU")
    given = await asyncio.to_thread(workbooks.sheets, await request.body())
    taken = await service.take(tx, instrument_id, given, precondition)
    response.headers["ETag"] = taken.instrument.etag
    return taken
