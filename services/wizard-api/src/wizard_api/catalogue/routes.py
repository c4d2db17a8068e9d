"""/catalogue.ttl: what this platform publishes, for national and European data portals to harvest."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request, Response
from servicekit.deps import Read

from ..deps import Given
from . import service
from .schemas import Catalogue

router = APIRouter(tags=["catalogue"])


@router.get(
    "/catalogue.ttl",
    response_class=Response,
    responses={200: {"description": "DCAT-AP 3.0.", "content": {"text/turtle": {"schema": {"type": "string"}}}}},
)
async def get_catalogue(request: Request, deps: Given, tx: Read) -> Response:
    """Code lists, practices, evidence releases and survey figures, as DCAT-AP 3.0. Public; what it leads to may ask for
    a token, and says so (`dct:accessRights`)."""
    base = deps.publishing.base or str(request.base_url)
    catalogue = await service.catalogue(tx, deps.publishing, deps.content, base)
    text = await asyncio.to_thread(_turtle, catalogue)
    return Response(text, media_type="text/turtle", headers={"Cache-Control": "public, max-age=300"})


def _turtle(catalogue: Catalogue) -> str:
    # The platform starts without rdflib.
    from .graph import turtle

    return turtle(catalogue)
