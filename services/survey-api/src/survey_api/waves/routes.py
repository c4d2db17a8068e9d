"""/waves"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Path, Response
from servicekit.auth import MaybeSignedIn
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import SurveyManager
from ..deps import SurveyGiven
from . import consent_texts, queries, service
from .consent import SurveyConsent
from .schemas import Questionnaire, Wave, WaveChange, WaveDraft

router = noun_router("/waves", "waves")
consents = APIRouter(prefix="/consent-texts", tags=["waves"])


@router.post("", status_code=201, responses=problems(401, 403, 409))
async def plan_wave(draft: WaveDraft, caller: SurveyManager, deps: SurveyGiven, tx: Tx, response: Response) -> Wave:
    """Plan a fielding of a published instrument version."""
    wave = await service.plan(tx, deps, caller, draft)
    response.headers["ETag"] = wave.etag
    return wave


@router.get("", responses=problems(401))
async def list_waves(caller: MaybeSignedIn, paging: Paging, tx: Read) -> Page[Wave]:
    """All waves; without a token those that anybody may answer now."""
    items, following = await queries.page(tx, paging, public_only=caller is None)
    return Page(items=items, next=following)


@router.get("/{wave_id}", responses=problems(401, 404))
async def get_wave(wave_id: Id, caller: MaybeSignedIn, tx: Read, response: Response) -> Wave:
    """A wave; without a token only one that is open to the public."""
    wave = await service.shown_to(tx, caller, wave_id)
    response.headers["ETag"] = wave.etag
    return wave


@router.patch("/{wave_id}", responses=problems(401, 403, 404, 409, 412, 428))
async def change_wave(
    wave_id: Id,
    change: WaveChange,
    caller: SurveyManager,
    deps: SurveyGiven,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Wave:
    """Change title, dates, targets or consent text. Access, anonymity and threshold stay as respondents were told."""
    wave = await service.change(tx, deps, caller, wave_id, change, precondition)
    response.headers["ETag"] = wave.etag
    return wave


@router.post("/{wave_id}/close", responses=problems(401, 403, 404))
async def close_wave(wave_id: Id, caller: SurveyManager, tx: Tx, response: Response) -> Wave:
    """Close the wave now; it takes no more answers."""
    wave = await service.close(tx, caller, wave_id)
    response.headers["ETag"] = wave.etag
    return wave


@router.get("/{wave_id}/questionnaire", responses=problems(401, 404))
async def get_questionnaire(
    wave_id: Id,
    caller: MaybeSignedIn,
    deps: SurveyGiven,
    tx: Read,
    invitation: Annotated[
        str | None, Header(max_length=60, description="An invitation's token, for a wave by invitation.")
    ] = None,
) -> Questionnaire:
    """What is asked and the consent text: for anybody where the wave is open, otherwise with an invitation."""
    return await service.questionnaire(tx, deps, caller, wave_id, invitation)


@consents.get("/{version}", responses=problems(404))
async def get_consent_text(version: Annotated[str, Path(max_length=60)], deps: SurveyGiven, tx: Read) -> SurveyConsent:
    """A consent text as it was shown: what somebody agreed to can be read again."""
    return await consent_texts.text_of(tx, deps.consents, version)
