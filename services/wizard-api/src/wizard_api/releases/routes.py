"""The evidence bases that designs can stand on."""

from __future__ import annotations

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Page, Paging
from servicekit.problems import not_found, problems

from ..authority import Reader
from . import queries
from .schemas import Release

router = noun_router("/releases", "releases")


@router.get("", responses=problems(403))
async def list_releases(_: Reader, page: Paging, tx: Read) -> Page[Release]:
    """Releases of the engine, newest first; the newest held one is the default of a new design."""
    items, following = await queries.page_of(tx, page)
    return Page(items=items, next=following)


@router.get("/{release_id}", responses=problems(403, 404))
async def get_release(release_id: str, _: Reader, tx: Read) -> Release:
    """One release, with whether its bundle is held here."""
    release = await queries.find(tx, release_id)
    if release is None:
        raise not_found("release", release_id)
    return release
