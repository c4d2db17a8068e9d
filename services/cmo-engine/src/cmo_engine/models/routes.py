"""Text models: which there are, training another, putting one to work."""

from __future__ import annotations

from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import Analyst, Suggests
from ..deps import CmoGiven
from . import service
from .schemas import ActivationDraft, RetrainDraft, TextModel, TextModels

router = noun_router("/models", "models")


@router.get("", responses=problems(403, 503))
async def list_models(_: Suggests, tx: Read, deps: CmoGiven) -> TextModels:
    """All text models and who put which to work."""
    return await service.every(tx, deps)


@router.get("/{version}", responses=problems(403, 404, 503))
async def read_model(version: str, _: Suggests, tx: Read, deps: CmoGiven) -> TextModel:
    """One text model, with its comparison."""
    return await service.read(tx, deps, version)


@router.post("/retrain", status_code=202, responses=problems(403, 409, 503))
async def retrain_model(draft: RetrainDraft, caller: Analyst, tx: Tx, deps: CmoGiven) -> TextModel:
    """Train a model on the content and on coders' decisions, in the background, and compare it with the one at work
    on held-out texts and on recent decisions. Needs the role for all countries: a model serves them all."""
    return await service.retrain(tx, deps, caller, draft)


@router.post("/{version}/activate", responses=problems(403, 404, 409, 503))
async def activate_model(version: str, draft: ActivationDraft, caller: Analyst, tx: Tx, deps: CmoGiven) -> TextModel:
    """Put a model to work, with a reason."""
    return await service.activate(tx, deps, caller, version, draft)
