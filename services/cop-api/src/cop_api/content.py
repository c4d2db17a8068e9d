"""`load-content`: the practices and the codebook of the content folder, in this service's registry."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

from servicekit import content_models
from servicekit.content import CODEBOOK
from servicekit.db import Transaction
from servicekit.deps import Deps

from . import events
from .codebooks import queries as codebooks
from .codebooks import service as codebook_service
from .codebooks.schemas import Code, Codebook
from .practices import queries as practices
from .practices.schemas import Practice, PracticeDraft

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://eu-almpo.eu/content")


def content_id(kind: str, slug: str) -> str:
    """The id of something from the content folder: the same in every installation."""
    return str(uuid.uuid5(_NAMESPACE, f"{kind}:{slug}"))


async def load_content(deps: Deps, _: list[str]) -> None:
    """Take over what is new or changed in the content; a second run changes nothing."""
    async with deps.database.write() as tx:
        tx.now = deps.clock.now()
        changed = sum([await _load_practice(tx, entry) for entry in deps.content.practices()])
        published = await _load_codebook(tx, deps.content.codebook(CODEBOOK))
    print(f"practices new or changed: {changed}; codebook versions published: {int(published)}")


async def _load_practice(tx: Transaction, entry: content_models.Practice) -> bool:
    draft = _draft(entry)
    fingerprint = hashlib.sha256(draft.model_dump_json().encode()).hexdigest()
    practice_id = content_id("practice", entry.slug)
    current = await practices.find(tx, practice_id, for_change=True)
    if current is None:
        practice = Practice(**draft.model_dump(), id=practice_id, revision=1)
        if not await practices.insert(tx, practice, fingerprint):
            raise ValueError(f"the slug {entry.slug} is taken by a practice entered by hand; rename one of the two")
        await practices.log_status(tx, practice, None, None)
    else:
        if await practices.content_hash(tx, practice_id) == fingerprint:
            return False
        kept = {"status": current.status, "validation": current.validation}
        fields = draft.model_dump() | kept
        practice = Practice(**fields, id=practice_id, revision=current.revision + 1)
        await practices.save(tx, practice, fingerprint)
    events.practice_recorded(tx, practice)
    return True


async def _load_codebook(tx: Transaction, entry: content_models.Codebook) -> bool:
    codebook_id = content_id("codebook", entry.slug)
    if await codebooks.version(tx, codebook_id, entry.version) is not None:
        return False
    current = await codebooks.find(tx, codebook_id, for_change=True)
    fields: dict[str, Any] = {
        "slug": entry.slug,
        "title": entry.title,
        "provenance": entry.provenance,
        "codes": [Code.model_validate(code.model_dump()) for code in entry.codes],
    }
    if current is None:
        await codebooks.insert(tx, Codebook(**fields, id=codebook_id, revision=1))
    else:
        await codebooks.save(tx, current.model_copy(update={**fields, "revision": current.revision + 1}))
    await codebook_service.publish(tx, codebook_id, entry.version)
    return True


def _draft(entry: content_models.Practice) -> PracticeDraft:
    """The entry as the registry holds it; what its sources do not say stays empty."""
    said = entry.model_dump(mode="json")
    fields = {
        name: said[name]
        for name in PracticeDraft.model_fields
        if name in said and name != "name" and said[name] is not None
    }
    inferred = [name for name in entry.inferred_fields if name in PracticeDraft.model_fields]
    return PracticeDraft.model_validate(
        {**fields, "name": entry.name.en, "name_original": entry.name.original, "inferred_fields": inferred}
    )
