"""The screening of a design's AI functions, what people conclude, and the forms for handing on."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Query, Response
from servicekit.deps import Read, Tx
from servicekit.documents.docx import docx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from . import service
from .document import document
from .drafts import ConclusionDraft, ScreeningDraft
from .schemas import AiActReference, Forms, Screening

router = noun_router("/designs/{design_id}/ai-screening", "ai-screening")
rules = APIRouter(prefix="/reference", tags=["reference"])
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@rules.get("/ai-act")
async def get_ai_act(deps: Given) -> AiActReference:
    """Questions, rules and duties of the screening with their citations, and the parts of its forms."""
    return AiActReference(act=deps.content.ai_act(), forms=deps.content.assessment_forms())


@router.get("", responses=problems(403, 404, 409, 503))
async def get_screening(design_id: Id, caller: Reader, tx: Read, deps: Given, response: Response) -> Screening:
    """Each AI function with a suggested class, its reasons and duties, and the conditions that people asked for."""
    screening = await service.read(tx, deps, caller, design_id)
    response.headers["ETag"] = screening.etag
    return screening


@router.put("", responses=problems(403, 404, 409, 412, 428, 503))
async def save_screening(
    design_id: Id,
    draft: ScreeningDraft,
    caller: Policymaker,
    precondition: Precondition,
    tx: Tx,
    deps: Given,
    response: Response,
) -> Screening:
    """Replace what is said about the functions. `If-Match` takes the design's ETag."""
    screening = await service.save(tx, deps, caller, design_id, draft, precondition)
    response.headers["ETag"] = screening.etag
    return screening


@router.post("/conclusions", status_code=201, responses=problems(403, 404, 409, 412, 428, 503))
async def conclude(
    design_id: Id,
    draft: ConclusionDraft,
    caller: Policymaker,
    precondition: Precondition,
    tx: Tx,
    deps: Given,
    response: Response,
) -> Screening:
    """Confirm the suggested class of a function, or override it, with the reason. `If-Match`: what was looked at."""
    screening = await service.conclude(tx, deps, caller, design_id, draft, precondition)
    response.headers["ETag"] = screening.etag
    return screening


@router.get(
    "/forms",
    response_model=None,
    responses={
        200: {"model": Forms, "content": {_WORD: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(403, 404, 409, 503),
    },
)
async def get_forms(
    design_id: Id, caller: Reader, tx: Read, deps: Given, format: Literal["docx", "json"] = Query(default="json")
) -> Response:
    """The impact assessment (Article 27) and the data protection checklist, filled from the design: Word or JSON."""
    forms = await service.forms(tx, deps, caller, design_id)
    if format == "json":
        return Response(forms.model_dump_json(), media_type="application/json")
    headers = {"Content-Disposition": f'attachment; filename="ai-screening-{design_id}.docx"'}
    return Response(docx(document(forms)), media_type=_WORD, headers=headers)
