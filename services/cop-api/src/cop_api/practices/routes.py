"""The practice registry."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader, RegistryEditor
from . import queries, service
from .schemas import Practice, PracticeDraft, StatusChange

router = idempotency.router("/practices", "practices")


@router.post("", status_code=201, responses=problems(403))
async def enter_practice(
    draft: PracticeDraft, caller: RegistryEditor, given: Given, tx: Tx, response: Response
) -> Practice:
    """Enter a practice; it is proposed until a session takes it up."""
    practice = await service.enter(tx, caller, given.content, draft)
    response.headers["ETag"] = practice.etag
    return practice


@router.get("")
async def list_practices(
    _: Reader,
    page: Paging,
    tx: Read,
    country: Country | None = None,
    family: Annotated[str | None, Query(max_length=80, description="Practice family.")] = None,
) -> Page[Practice]:
    items, following = await queries.page(tx, page, country, family)
    return Page(items=items, next=following)


@router.get("/{practice_id}", responses=problems(404))
async def get_practice(practice_id: Id, _: Reader, tx: Read, response: Response) -> Practice:
    practice = await service.get(tx, practice_id)
    response.headers["ETag"] = practice.etag
    return practice


@router.get("/{practice_id}/course", responses=problems(404))
async def get_course(practice_id: Id, _: Reader, tx: Read) -> list[StatusChange]:
    """Its statuses from the first on, each with the session and the round that gave it."""
    await service.get(tx, practice_id)
    return (await queries.course_of(tx, [practice_id]))[practice_id]


@router.put("/{practice_id}", responses=problems(403, 404, 412, 428))
async def change_practice(
    practice_id: Id,
    draft: PracticeDraft,
    caller: RegistryEditor,
    precondition: Precondition,
    given: Given,
    tx: Tx,
    response: Response,
) -> Practice:
    practice = await service.change(tx, caller, given.content, practice_id, draft, precondition)
    response.headers["ETag"] = practice.etag
    return practice


@router.delete("/{practice_id}", status_code=204, responses=problems(403, 404, 409, 412, 428))
async def remove_practice(practice_id: Id, caller: RegistryEditor, precondition: Precondition, tx: Tx) -> None:
    """Remove a practice that was entered by mistake and never discussed."""
    await service.withdraw(tx, caller, practice_id, precondition)
