"""A session's record as a file."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from servicekit.deps import Given, Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Exporter
from ..settings import settings_of
from . import service

router = APIRouter(prefix="/sessions/{session_id}/export", tags=["sessions"])


@router.get(
    "",
    response_class=Response,
    responses={
        200: {
            "description": "The file.",
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "text/csv": {"schema": {"type": "string"}},
                "text/calendar": {"schema": {"type": "string"}},
                "application/zip": {"schema": {"type": "string", "format": "binary"}},
                service.WORD: {"schema": {"type": "string", "format": "binary"}},
            },
        },
        **problems(403, 404, 409),
    },
)
async def export_session(
    session_id: Id, caller: Exporter, given: Given, tx: Read, format: Annotated[service.Format, Query()] = "json"
) -> Response:
    """`json`: the whole record under pseudonyms; `csv`: the statements; `ics`: the appointment; `qdpx`: a REFI-QDA
    project for programs of qualitative analysis; `docx`: the minutes; `prov`: the lineage as PROV-JSON; `archive`: a
    closed session for another installation (`POST /sessions/import`)."""
    file = await service.export(tx, caller, given.content, settings_of(given).voice_key, session_id, format)
    return Response(
        file.body,
        media_type=file.media_type,
        headers={"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"},
    )
