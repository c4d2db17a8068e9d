"""Releases: what recommendations are made of."""

from __future__ import annotations

from typing import Annotated

from fastapi import Header, Query, Response
from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Analyst, Reader
from ..deps import CmoGiven
from . import service
from .schemas import Release, ReleaseDiff, ReleaseDraft, ReleaseReport

router = noun_router("/releases", "releases")


@router.post("", status_code=201, responses=problems(403))
async def publish_release(draft: ReleaseDraft, caller: Analyst, tx: Tx, given: CmoGiven, response: Response) -> Release:
    """Freeze the evidence as it stands. Uncoded and rejected configurations stay out. The same state gives the same
    bundle bytes."""
    release = await service.publish(tx, given, caller, draft)
    response.headers["Location"] = f"/api/cmo/v1/releases/{release.id}"
    return release


@router.get("", responses=problems(403))
async def list_releases(_: Reader, page: Paging, tx: Read) -> Page[Release]:
    """Newest first."""
    return await service.list_releases(tx, page)


@router.get("/{release_id}", responses=problems(403, 404))
async def read_release(release_id: str, _: Reader, tx: Read) -> Release:
    """The manifest."""
    return await service.read_release(tx, release_id)


@router.get(
    "/{release_id}/bundle",
    response_class=Response,
    responses={200: {"content": {"application/json": {"schema": {"type": "object"}}}}, **problems(403, 404)},
)
async def read_release_bundle(
    release_id: str, _: Reader, tx: Read, if_none_match: str | None = Header(default=None)
) -> Response:
    """The bundle's canonical JSON, byte for byte as hashed; the ETag is its SHA-256."""
    sha256, bundle = await service.read_bundle(tx, release_id)
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private, no-cache"}
    if if_none_match == f'"{sha256}"':
        return Response(status_code=304, headers=headers)
    return Response(bundle, media_type="application/json", headers=headers)


@router.get("/{release_id}/diff/{other_id}", responses=problems(403, 404))
async def diff_releases(release_id: str, other_id: str, _: Reader, tx: Read, given: CmoGiven) -> ReleaseDiff:
    """What changed between two releases and why; with `now` for the other, since this one."""
    return await service.diff(tx, given, release_id, other_id)


@router.get("/{release_id}/report", responses=problems(403, 404))
async def read_release_report(
    release_id: str,
    _: Reader,
    tx: Read,
    given: CmoGiven,
    noise: Annotated[float, Query(ge=0, le=0.5, description="Probability of a miscoding to simulate.")] = 0.2,
) -> ReleaseReport:
    """How far the release can be leant on: recovery of planted truth at its size, and what hangs on one country."""
    return await service.report(tx, given, release_id, noise)
