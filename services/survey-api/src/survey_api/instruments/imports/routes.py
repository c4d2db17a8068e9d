"""/instruments/import"""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import File, Form, Response, UploadFile
from servicekit.deps import Tx
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ...authority import SurveyManager
from ..schemas import Slug
from . import service
from .schemas import Format, ImportedInstrument

router = noun_router("/instruments", "instruments")


@router.post("/import", status_code=201, responses=problems(401, 403, 409, 413))
async def import_instrument(
    file: Annotated[
        UploadFile, File(description="XLSForm (.xlsx), LimeSurvey (.lss) or SurveyJS (.json); at most 5 MB.")
    ],
    format: Annotated[Format, Form()],
    caller: SurveyManager,
    tx: Tx,
    response: Response,
    slug: Annotated[Slug | None, Form()] = None,
) -> ImportedInstrument:
    """Draft an instrument from a file. The report names everything that is not in the draft as it was in the file."""
    caller.require_country("EU")
    body = await file.read()
    definition, report = await asyncio.to_thread(service.understood, body, format)
    imported = await service.draft(tx, definition, report, slug)
    response.headers["ETag"] = imported.instrument.etag
    return imported
