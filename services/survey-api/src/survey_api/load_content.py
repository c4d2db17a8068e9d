"""`python -m survey_api load-content`: draft and publish what is under content/. A second run changes nothing."""

from __future__ import annotations

import uuid

from servicekit.db import Transaction

from .deps import SurveyDeps
from .instruments import queries, service
from .instruments.schemas import InstrumentDraft

_NAMESPACE = uuid.UUID("5b1c3f0e-6a55-5d0c-9a53-0f6a1d2c7e41")


def instrument_id_of(slug: str) -> str:
    """The id of an instrument of the content, the same in every installation."""
    return str(uuid.uuid5(_NAMESPACE, f"instrument/{slug}"))


async def load_content(deps: SurveyDeps, _arguments: list[str]) -> None:
    """Raises Problem 422 when an instrument of the content cannot be published."""
    for slug, version in deps.content.instrument_versions():
        async with deps.database.write() as tx:
            tx.now = deps.clock.now()
            await _load(tx, deps, slug, version)


async def _load(tx: Transaction, deps: SurveyDeps, slug: str, version: int) -> None:
    identifier = instrument_id_of(slug)
    definition, _ = deps.content.instrument(slug, version)
    current = await queries.find(tx, identifier)
    if current is not None and (current.latest_version or 0) >= version:
        return
    if current is None:
        await service.draft(tx, InstrumentDraft(slug=slug, definition=definition), identifier)
    else:
        changed = {"definition": definition, "revision": current.revision + 1, "updated_at": tx.now}
        await queries.save(tx, current.model_copy(update=changed))
    await service.publish(tx, deps.codes, identifier)
