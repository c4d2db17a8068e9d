"""Suggestions for a coder: machine-made, calibrated, and nothing until a person confirms them."""

from __future__ import annotations

from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import Suggests
from ..deps import CmoGiven
from . import service
from .schemas import SuggestionsDraft, SuggestionSheet

router = noun_router("/suggestions", "suggestions")


@router.post("", responses=problems(403, 413, 503))
async def suggest_codes(draft: SuggestionsDraft, _: Suggests, deps: CmoGiven) -> SuggestionSheet:
    """What each text speaks of and which codes fit it, with calibrated probabilities, or why nothing is suggested.
    A text that cannot be read is answered for itself and takes no other down. Nothing of the texts is kept."""
    return await service.suggest(deps, draft)
