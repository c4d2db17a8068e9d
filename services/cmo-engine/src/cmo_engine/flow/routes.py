"""The flow from contexts over mechanisms to outcomes."""

from __future__ import annotations

from typing import Annotated

from almpo_contracts.cmo import ConfigurationStatus
from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader
from ..configurations.routes import CodeFilter
from ..configurations.service import Filters
from ..deps import CmoGiven
from . import service
from .schemas import Flow

router = noun_router("/flow", "configurations")


@router.get("", responses=problems(400, 403))
async def read_flow(
    _: Reader,
    page: Paging,
    tx: Read,
    given: CmoGiven,
    intervention: Annotated[str | None, Query(max_length=80, description="A practice family's code.")] = None,
    mechanism: CodeFilter = None,
    outcome: CodeFilter = None,
    context: CodeFilter = None,
    country: Country | None = None,
    status: ConfigurationStatus | None = None,
) -> Flow:
    """Independent voices per link, of the `limit` configurations with most voices that fit the filters. `country`
    narrows the voices as well."""
    filters = Filters(intervention, mechanism, outcome, context, country, None, status)
    return await service.flow(tx, given.vocabulary, page, filters)
