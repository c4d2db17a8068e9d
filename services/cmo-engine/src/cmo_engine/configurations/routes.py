"""Configurations: what works for whom in which context, with what stands behind it."""

from __future__ import annotations

from typing import Annotated, Any

from almpo_contracts.cmo import ConfigurationStatus
from fastapi import APIRouter, Query, Request, Response
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.live import LastEventId, stream_response
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader
from ..deps import CmoGiven
from . import lineage, service
from .schemas import Configuration, ConfigurationLineage, Family
from .service import Filters

router = noun_router("/configurations", "configurations")
families = APIRouter(prefix="/families", tags=["configurations"])
stream = APIRouter(tags=["live"])

CodeFilter = Annotated[str | None, Query(max_length=80)]


@router.get("", responses=problems(400, 403))
async def list_configurations(
    _: Reader,
    page: Paging,
    tx: Read,
    given: CmoGiven,
    intervention: Annotated[str | None, Query(max_length=80, description="A practice family's code.")] = None,
    mechanism: CodeFilter = None,
    outcome: CodeFilter = None,
    context: CodeFilter = None,
    country: Country | None = None,
    family: Annotated[str | None, Query(max_length=40)] = None,
    status: ConfigurationStatus | None = None,
) -> Page[Configuration]:
    """Configurations with most voices first."""
    filters = Filters(intervention, mechanism, outcome, context, country, family, status)
    return await service.list_configurations(tx, given.vocabulary, page, filters)


@router.get("/{configuration_id}", responses=problems(403, 404, 410))
async def read_configuration(
    configuration_id: str, _: Reader, tx: Read, given: CmoGiven, response: Response
) -> Configuration:
    """One configuration; 410 when nothing stands behind it any more."""
    configuration = await service.read_configuration(tx, given.vocabulary, configuration_id)
    response.headers["ETag"] = configuration.etag
    return configuration


@router.get("/{configuration_id}/lineage", responses=problems(403, 404, 410))
async def read_configuration_lineage(
    configuration_id: str, caller: Reader, tx: Read, given: CmoGiven
) -> ConfigurationLineage:
    """The cards, statements, sessions, practices and survey items behind a configuration. Words are shown only
    where the speaker agreed to be quoted."""
    return await lineage.read_lineage(tx, given.vocabulary, caller, configuration_id)


@families.get("/{family_id}", responses=problems(403, 404))
async def read_family(family_id: str, _: Reader, tx: Read, given: CmoGiven) -> Family:
    """The contexts in which a family held, and those in which it failed."""
    return await service.read_family(tx, given.vocabulary, family_id)


@stream.get(
    "/stream", response_class=Response, responses={**problems(403), 200: {"content": {"text/event-stream": {}}}}
)
async def stream_changes(request: Request, _: Reader, last_event_id: LastEventId = None) -> Any:
    """`configuration` {id, status, revision} when one changed; `release` {id, revision} when one was published."""
    return stream_response(request, "evidence", last_event_id)
