"""A session's record as a file."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Exporter
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
            },
        },
        **problems(403, 404),
    },
)
async def export_session(
    session_id: Id, caller: Exporter, tx: Read, format: Annotated[Literal["json", "csv", "ics"], Query()] = "json"
) -> Response:
    """`json`: the whole record under pseudonyms; `csv`: the statements; `ics`: the appointment."""
    file = await service.export(tx, caller, session_id, format)
    return Response(
        file.body,
        media_type=file.media_type,
        headers={"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"},
    )
