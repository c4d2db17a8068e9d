"""A release as a synthesis brief."""

from __future__ import annotations

import asyncio
import json
from typing import Literal

from fastapi import Query, Response
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import Reader
from ..deps import CmoDeps, CmoGiven
from ..releases import service as releases
from ..releases.schemas import Release
from .composing import compose
from .docx import docx
from .html import page
from .pdf import pdf
from .schemas import Brief
from .words import Words

router = noun_router("/releases/{release_id}", "releases")

Format = Literal["html", "pdf", "docx", "json"]
_TYPES: dict[Format, str] = {
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}
_BINARY = {"schema": {"type": "string", "format": "binary"}}


@router.get(
    "/brief",
    response_model=None,
    responses={
        200: {
            "model": Brief,
            "content": {
                "text/html": {"schema": {"type": "string"}},
                **{_TYPES[name]: _BINARY for name in ("pdf", "docx")},
            },
        },
        **problems(403, 404),
    },
)
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
    headers = {
        "Content-Language": language,
        "Content-Disposition": f'inline; filename="synthesis-{manifest.number}-{manifest.revision}.{format}"',
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
        "Cache-Control": "private, no-cache",
        "Almpo-Bundle-Sha256": sha256,
    }
    return Response(content, media_type=_TYPES[format], headers=headers)


def _written(given: CmoDeps, bundle: dict[str, object], manifest: Release, language: Language, format: Format) -> bytes:
    """Beside the event loop: typesetting a long brief takes seconds."""
    brief = compose(bundle, manifest, Words(language, given.content, bundle))
    if format == "pdf":
        return pdf(brief)
    if format == "docx":
        return docx(brief)
    return (page(brief) if format == "html" else brief.model_dump_json()).encode()
