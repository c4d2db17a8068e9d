"""A release as a synthesis brief."""

from __future__ import annotations

import asyncio
import json

from fastapi import Query, Response
from servicekit.deps import Read
from servicekit.documents.answers import Format, answer, described, written
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import Reader
from ..deps import CmoDeps, CmoGiven
from ..releases import service as releases
from ..releases.schemas import Release
from .composing import compose
from .document import document
from .schemas import Brief
from .words import Words

router = noun_router("/releases/{release_id}", "releases")


@router.get("/brief", response_model=None, responses={200: described(Brief), **problems(403, 404)})
async def read_brief(
    release_id: str,
    _: Reader,
    tx: Read,
    given: CmoGiven,
    format: Format = Query(default="html"),
    language: Language = Language.EN,
) -> Response:
    """What the release says, as a policy brief across sessions and survey: each finding with its voices, confidence
    and dissent, the numbered evidence, method and limits. HTML without scripts, PDF/UA, Word, or as JSON."""
    manifest = await releases.read_release(tx, release_id)
    sha256, bundle = await releases.read_bundle(tx, release_id)
    content = await asyncio.to_thread(_written, given, json.loads(bundle), manifest, language, format)
    return answer(
        format,
        content,
        name=f"synthesis-{manifest.number}-{manifest.revision}",
        language=language,
        **{"Almpo-Bundle-Sha256": sha256},
    )


def _written(given: CmoDeps, bundle: dict[str, object], manifest: Release, language: Language, format: Format) -> bytes:
    """Beside the event loop: typesetting a long brief takes seconds."""
    brief = compose(bundle, manifest, Words(language, given.content, bundle))
    return written(format, brief, document(brief))
