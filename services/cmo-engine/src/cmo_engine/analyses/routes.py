"""Configurational analyses: of given data, or of cases built from live evidence."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Header, Request, Response
from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.live import LastEventId, stream_response
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Analyst, Reader
from ..deps import CmoGiven
from . import proposing, service
from .schemas import Analysis, AnalysisDraft, AnalysisWithData, Method, ProposedCases, Unit

router = noun_router("/analyses", "analyses")
proposals = APIRouter(prefix="/configurations/{configuration_id}", tags=["analyses"])


@router.post("", status_code=201, responses={202: {"model": Analysis}, **problems(403, 409)})
async def make_analysis(draft: AnalysisDraft, caller: Analyst, tx: Tx, given: CmoGiven, response: Response) -> Analysis:
    """Analyse, in a process of its own: 201 with a short one's result, 202 with a long one's place to look. Cases that
    cannot be analysed are refused with the column and the row."""
    from .preparing import prepare  # not before the first question, see there

    return await _answer(await prepare(given, draft), caller, tx, given, response)


@router.get("", responses=problems(403))
async def list_analyses(_: Reader, page: Paging, tx: Read, method: Method | None = None) -> Page[Analysis]:
    """Newest first."""
    return await service.list_analyses(tx, page, method)


@router.get("/{analysis_id}", responses=problems(403, 404))
async def read_analysis(analysis_id: str, _: Reader, tx: Read) -> AnalysisWithData:
    """An analysis with its cases."""
    return await service.read(tx, analysis_id)


@router.get(
    "/{analysis_id}/result",
    response_class=Response,
    responses={
        200: {"content": {"application/json": {"schema": {"type": "object"}}}},
        **problems(403, 404, 409, 410),
    },
)
async def read_analysis_result(
    analysis_id: str, _: Reader, tx: Read, if_none_match: str | None = Header(default=None)
) -> Response:
    """The result's canonical JSON, byte for byte as hashed; the ETag is its SHA-256."""
    sha256, result = await service.read_result(tx, analysis_id)
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private, no-cache"}
    if if_none_match == f'"{sha256}"':
        return Response(status_code=304, headers=headers)
    return Response(result, media_type="application/json", headers=headers)


@router.post("/{analysis_id}/rerun", status_code=201, responses={202: {"model": Analysis}, **problems(403, 404, 409)})
async def rerun_analysis(analysis_id: str, caller: Analyst, tx: Tx, given: CmoGiven, response: Response) -> Analysis:
    """Make it again of the same cases; with the same code the result has the same bytes."""
    async with given.database.read() as reading:
        prepared = await service.prepare_again(reading, analysis_id)
    return await _answer(prepared, caller, tx, given, response)


@router.post("/{analysis_id}/cancel", responses=problems(403, 404))
async def cancel_analysis(analysis_id: str, _: Analyst, tx: Tx, given: CmoGiven) -> Analysis:
    """Stop one that runs; one that has ended stays as it is."""
    return await service.cancel(tx, given, analysis_id)


@router.delete("/{analysis_id}", status_code=204, responses=problems(403, 404))
async def delete_analysis(analysis_id: str, _: Analyst, tx: Tx, given: CmoGiven) -> None:
    """Forget an analysis; one that runs is stopped."""
    await service.delete(tx, given, analysis_id)


@router.get(
    "/{analysis_id}/stream",
    response_class=Response,
    responses={**problems(403), 200: {"content": {"text/event-stream": {}}}},
)
async def stream_analysis(request: Request, analysis_id: str, _: Reader, last_event_id: LastEventId = None) -> Any:
    """`progress` {seconds, of} while it runs, then `done`, `refused`, `failed`, `cancelled` or `superseded` {id}."""
    return stream_response(request, service.stream_of(analysis_id), last_event_id)


@proposals.get("/cases", responses=problems(403, 404, 409, 410))
async def propose_cases(
    configuration_id: str, _: Reader, tx: Read, given: CmoGiven, unit: Unit = "practice_country"
) -> ProposedCases:
    """The cases of a configuration's family, with a draft for `POST /analyses` that lacks only a person's reasons."""
    return await proposing.propose(tx, given.vocabulary, configuration_id, unit)


async def _answer(prepared: service.Prepared, caller: Analyst, tx: Tx, given: CmoGiven, response: Response) -> Analysis:
    started = await service.run(given, prepared)
    analysis = await service.record(tx, given, caller, prepared, started)
    response.headers["Location"] = f"/api/cmo/v1/analyses/{analysis.id}"
    if analysis.status == "running":
        response.status_code = 202
    return analysis
