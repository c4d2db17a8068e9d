"""The register of requirements. Both ways: `statements` of a requirement, and `?statement=` of the list."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query, Response
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader, RegistryEditor
from . import queries, register, service
from .schemas import Kind, Register, Requirement, RequirementDraft

router = idempotency.router("/requirements", "requirements")


@router.post("", status_code=201, responses=problems(403, 404, 409))
async def state_requirement(
    draft: RequirementDraft, caller: RegistryEditor, given: Given, tx: Tx, response: Response
) -> Requirement:
    requirement = await service.state(tx, caller, given.content, draft)
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


@router.get(
    "/register",
    response_model=Register,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
)
async def get_register(
    _: Reader,
    tx: Read,
    kind: Kind | None = None,
    country: Country | None = None,
    dropped: Annotated[bool, Query(description="With those that were dropped.")] = False,
    format: Literal["json", "csv"] = "json",
) -> Register | Response:
    """The whole register, ranked by priority and by the voices behind each. The survey's view of the same codes is in
    the engine's `/requirements-demand`."""
    found = await register.register(tx, kind, country, dropped=dropped)
    if format == "json":
        return found
    return Response(
        register.as_csv(found),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="requirements.csv"', "Cache-Control": "no-store"},
    )


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
    given: Given,
    tx: Tx,
    response: Response,
) -> Requirement:
    requirement = await service.change(tx, caller, given.content, requirement_id, draft, precondition)
    response.headers["ETag"] = requirement.etag
    return requirement


@router.delete("/{requirement_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def remove_requirement(requirement_id: Id, caller: RegistryEditor, precondition: Precondition, tx: Tx) -> None:
    await service.remove(tx, caller, requirement_id, precondition)
