"""Enablers and barriers beside the survey's view of them."""

from __future__ import annotations

from typing import Literal

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader
from ..deps import CmoGiven
from . import service
from .schemas import FactorList

router = noun_router("/factors", "factors")


@router.get("", responses=problems(403))
async def list_factors(
    _: Reader,
    tx: Read,
    given: CmoGiven,
    kind: Literal["enabler", "barrier"] | None = None,
    country: Country | None = None,
) -> FactorList:
    """Voices, sessions, countries and stakeholder types per factor. `country` narrows the mentions, not the survey's
    shares, which are published for whole waves only."""
    return FactorList(items=await service.factors(tx, given.vocabulary, kind, country))
