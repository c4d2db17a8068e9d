"""The register of requirements. Both ways: `statements` of a requirement, and `?statement=` of the list."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader, RegistryEditor
from . import queries, service
from .schemas import Kind, Requirement, RequirementDraft

router = idempotency.router("/requirements", "requirements")


@router.post("", status_code=201, responses=problems(403, 404, 409))
async def state_requirement(draft: RequirementDraft, caller: RegistryEditor, tx: Tx, response: Response) -> Requirement:
    requirement = await service.state(tx, caller, draft)
    response.headers["ETag"] = requirement.etag
    return requirement


@router.get("")
async def list_requirements(
    _: Reader,
    page: Paging,
    tx: Read,
    statement: Annotated[Id | None, Query(description="Only those that grew from this statement.")] = None,
    kind: Kind | None = None,
    country: Country | None = None,
) -> Page[Requirement]:
    items, following = await queries.page(tx, page, statement_id=statement, kind=kind, country=country)
    return Page(items=items, next=following)


@router.get("/{requirement_id}", responses=problems(404))
async def get_requirement(requirement_id: Id, _: Reader, tx: Read, response: Response) -> Requirement:
    requirement = await service.get(tx, requirement_id)
    response.headers["ETag"] = requirement.etag
    return requirement


@router.put("/{requirement_id}", responses=problems(403, 404, 409, 412, 428))
async def change_requirement(
    requirement_id: Id,
    draft: RequirementDraft,
    caller: RegistryEditor,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Requirement:
    requirement = await service.change(tx, caller, requirement_id, draft, precondition)
    response.headers["ETag"] = requirement.etag
    return requirement


@router.delete("/{requirement_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def remove_requirement(requirement_id: Id, caller: RegistryEditor, precondition: Precondition, tx: Tx) -> None:
    await service.remove(tx, caller, requirement_id, precondition)
