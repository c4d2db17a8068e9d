"""People's judgement of a configuration, each with its reason."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition, etag_of
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Analyst, Reader
from ..deps import CmoGiven
from . import service, worksheet
from .schemas import ConfidenceDraft, ConfidenceWorksheet, Judgement, ReviewDraft

router = noun_router("/configurations/{configuration_id}", "judgements")


@router.get("/confidence", responses=problems(403, 404, 410))
async def read_confidence_worksheet(
    configuration_id: str, _: Reader, tx: Read, given: CmoGiven, response: Response
) -> ConfidenceWorksheet:
    """The facts beside each component. The ETag is the configuration's."""
    sheet = await worksheet.read_worksheet(tx, given.vocabulary, configuration_id)
    response.headers["ETag"] = etag_of(sheet.configuration_revision)
    return sheet


@router.post("/confidence", status_code=201, responses=problems(403, 404, 409, 410, 412, 428))
async def judge_confidence(
    configuration_id: str,
    draft: ConfidenceDraft,
    caller: Analyst,
    precondition: Precondition,
    tx: Tx,
    given: CmoGiven,
    response: Response,
) -> Judgement:
    """Judge how far the finding can be trusted. Another judge's opinion stands beside it; where they differ, the
    configuration says so until it is settled. `If-Match` carries the ETag of the configuration that was read, the
    answer's ETag is that of the configuration with the new judgement."""
    judgement, revision = await service.judge_confidence(
        tx, given.vocabulary, caller, configuration_id, draft, precondition
    )
    response.headers["ETag"] = etag_of(revision)
    return judgement


@router.post("/confidence/settlement", status_code=201, responses=problems(403, 404, 409, 410, 412, 428))
async def settle_disagreement(
    configuration_id: str,
    draft: ConfidenceDraft,
    caller: Analyst,
    precondition: Precondition,
    tx: Tx,
    given: CmoGiven,
    response: Response,
) -> Judgement:
    """Settle what judges hold differently, with a reason: this level stands, and what each judge holds stays to be
    read. 409 when they do not disagree."""
    judgement, revision = await service.settle(tx, given.vocabulary, caller, configuration_id, draft, precondition)
    response.headers["ETag"] = etag_of(revision)
    return judgement


@router.post("/review", status_code=201, responses=problems(403, 404, 409, 410, 412, 428))
async def review_configuration(
    configuration_id: str,
    draft: ReviewDraft,
    caller: Analyst,
    precondition: Precondition,
    tx: Tx,
    given: CmoGiven,
    response: Response,
) -> Judgement:
    """Accept, contest or reject a configuration. `If-Match` carries the ETag of the configuration that was read."""
    judgement, revision = await service.review(tx, given.vocabulary, caller, configuration_id, draft, precondition)
    response.headers["ETag"] = etag_of(revision)
    return judgement


@router.get("/judgements", responses=problems(403, 404))
async def list_judgements(configuration_id: str, _: Reader, page: Paging, tx: Read) -> Page[Judgement]:
    """Every judgement made, newest first; it outlives the evidence it was made on."""
    return await service.history(tx, configuration_id, page)
