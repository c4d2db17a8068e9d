"""The theory of change of a design."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import Reader
from ..deps import Given
from . import service
from .schemas import TheoryOfChange

router = noun_router("/designs/{design_id}/theory-of-change", "theory of change")


@router.get("", responses=problems(403, 404, 409, 503))
async def get_theory_of_change(
    design_id: Id, caller: Reader, tx: Read, deps: Given, response: Response, language: Language = Language.EN
) -> TheoryOfChange:
    """The saved chains with the origin of each box, and chains drawn from the options that were decided for.

    It is saved as a step, `PUT /designs/{id}/steps/theory_of_change`, with this `ETag`."""
    theory = await service.read(tx, deps, caller, design_id, language)
    response.headers["ETag"] = theory.etag
    return theory
