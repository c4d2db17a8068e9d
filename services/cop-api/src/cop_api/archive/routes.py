"""Taking over a session that was held in another installation."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, File, Response, UploadFile
from servicekit.deps import Tx
from servicekit.problems import Problem, problems

from ..authority import Facilitator
from ..sessions.schemas import Session
from . import service
from .reading import MAX_BYTES, read

# Before the sessions' own routes: /sessions/import is no session's id.
router = APIRouter(prefix="/sessions", tags=["sessions"])


@router.post("/import", status_code=201, responses=problems(403, 409, 413))
async def import_session(
    caller: Facilitator,
    tx: Tx,
    response: Response,
    file: Annotated[UploadFile, File(description="What `export?format=archive` gave; 15 MB at most.")],
) -> Session:
    """Take over a closed session, all of it or nothing. A second time it is refused as there already."""
    body = await file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise Problem(413, "body-too-large", "An archive has 15 MB at most.")
    # On a thread, and before the unit begins: nothing else waits for a long file.
    record = await asyncio.to_thread(read, body)
    session = await service.take_over(tx, caller, record)
    response.headers["ETag"] = session.etag
    return session
