"""What a machine meets that sends many responses: a limit per address, and proof of work where a wave asks for it."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from servicekit.problems import Problem
from servicekit.rate_limit import RateLimit
from servicekit.testing import start_service
from sqlalchemy import update
from survey_api.challenges.service import SpentChallenges, new_challenge
from survey_api.load_content import load_content
from survey_api.service import SERVICE
from survey_api.waves.schemas import Wave
from survey_api.waves.tables import waves
from survey_stories import BASE, Survey, draft

NOW = datetime(2026, 3, 1, 10, tzinfo=UTC)
BITS = 8
WAVE = Wave.model_construct(id="018f6b2e-7c1a-7000-8000-0000000000aa", proof_of_work_bits=BITS)


def solved(challenge: str, bits: int) -> str:
    for number in itertools.count():
        digest = hashlib.sha256(f"{challenge}:{number}".encode()).digest()
        if int.from_bytes(digest, "big") >> (256 - bits) == 0:
            return f"{challenge}:{number}"
    raise AssertionError


@pytest.fixture
async def limited(tmp_path: Path) -> AsyncIterator[Survey]:
    """A service that takes three responses, redemptions and look-ups a minute from an address."""
    async with start_service(SERVICE, tmp_path) as service:
        await load_content(service.deps, [])
        deps = replace(service.deps, limits=RateLimit(3, 6))  # type: ignore[type-var]
        service.app.state.deps = deps
        yield Survey(service)


async def posted_from(survey: Survey, address: str, path: str, body: Any, **headers: str) -> httpx.Response:
    transport = httpx.ASGITransport(app=survey.service.app, client=(address, 40_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://survey") as client:
        return await client.post(f"{BASE}{path}", json=body, headers=headers)


async def sent_from(survey: Survey, address: str, wave: dict[str, Any], **headers: str) -> httpx.Response:
    return await posted_from(survey, address, f"/waves/{wave['id']}/responses", draft(), **headers)


async def test_an_address_that_sends_too_many_is_told_when_to_go_on(limited: Survey) -> None:
    wave = await limited.wave()
    answers = [await sent_from(limited, "8.8.8.8", wave) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [201, 201, 201, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    assert answers[-1].json()["type"].endswith("too-many-responses")
    assert (await sent_from(limited, "9.9.9.9", wave)).status_code == 201
    signed_in = limited.as_("integrator:*")
    assert (await sent_from(limited, "8.8.8.8", wave, **signed_in)).status_code == 201
    counts = (await limited.get(f"/waves/{wave['id']}/counts", headers=limited.analyst)).json()
    assert counts["complete"] == 5


@pytest.mark.parametrize("asked", ["redemptions", "look-ups"])
async def test_who_tries_many_invitations_or_receipts_is_told_to_wait(limited: Survey, asked: str) -> None:
    wave = await limited.wave(access="invited", anonymity="pseudonymous")
    path, body = {
        "redemptions": (f"/waves/{wave['id']}/ballots", {"invitation": "0000-0000-0000-0000"}),
        "look-ups": ("/responses/lookup", {"receipt_code": "0000-0000-0000-0000"}),
    }[asked]
    answers = [await posted_from(limited, "8.8.8.8", path, body) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [404, 404, 404, 429]
    assert answers[-1].json()["type"].endswith(f"too-many-{asked}")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    assert (await posted_from(limited, "9.9.9.9", path, body)).status_code == 404
    # Each is counted by itself: an answer is still taken from there.
    assert (await sent_from(limited, "8.8.8.8", await limited.wave())).status_code == 201


async def test_one_invitation_is_tried_only_so_often_from_wherever(limited: Survey) -> None:
    wave = await limited.wave(access="invited", anonymity="pseudonymous")
    path, body = f"/waves/{wave['id']}/ballots", {"invitation": "0000-0000-0000-0000"}
    answers = [await posted_from(limited, f"8.8.8.{n}", path, body) for n in range(7)]
    assert [answer.status_code for answer in answers] == [404] * 6 + [429]
    assert answers[-1].json()["type"].endswith("too-many-redemptions")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    other = {"invitation": "1111-1111-1111-1111"}
    assert (await posted_from(limited, "8.8.8.7", path, other)).status_code == 404


async def test_a_wave_may_ask_for_work(survey: Survey) -> None:
    wave = await survey.wave(proof_of_work_bits=BITS)
    refused = await survey.answer(wave)
    assert (refused.status_code, refused.json()["bits"]) == (403, BITS)
    assert f"/waves/{wave['id']}/challenge" in refused.json()["detail"]
    asked = (await survey.get(f"/waves/{wave['id']}/challenge")).json()
    proof = {"Proof-Of-Work": solved(asked["challenge"], asked["bits"])}
    assert (await survey.answer(wave, proof, answers={"level": "moon"})).status_code == 422
    assert (await survey.answer(wave, proof)).status_code == 201
    assert (await survey.answer(wave, proof)).status_code == 403
    assert (await survey.answer(wave, survey.as_("integrator:*"))).status_code == 201
    other = await survey.wave(proof_of_work_bits=BITS)
    fresh = (await survey.get(f"/waves/{wave['id']}/challenge")).json()
    elsewhere = {"Proof-Of-Work": solved(fresh["challenge"], BITS)}
    assert (await survey.answer(other, elsewhere)).status_code == 403


async def test_a_repeated_request_needs_no_second_proof(survey: Survey) -> None:
    wave = await survey.wave(proof_of_work_bits=BITS)
    asked = (await survey.get(f"/waves/{wave['id']}/challenge")).json()
    headers = {
        "Proof-Of-Work": solved(asked["challenge"], BITS),
        "Idempotency-Key": "0f6f2f0c-5b1e-4c58-9f2c-6a8c0b8f6d11",
    }
    first, again = await survey.answer(wave, headers), await survey.answer(wave, headers)
    assert again.json() == first.json()


async def test_a_wave_that_was_changed_meanwhile_costs_no_second_proof(survey: Survey) -> None:
    wave = await survey.wave(proof_of_work_bits=BITS)
    asked = [(await survey.get(f"/waves/{wave['id']}/challenge")).json()["challenge"] for _ in range(2)]
    assert (await survey.answer(wave, {"Proof-Of-Work": solved(asked[0], BITS)})).status_code == 201
    async with survey.service.deps.database.write() as tx:  # as another replica would
        await tx.execute(update(waves).where(waves.c.id == wave["id"]).values(revision=waves.c.revision + 1))
    assert (await survey.answer(wave, {"Proof-Of-Work": solved(asked[1], BITS)})).status_code == 201


async def test_a_wave_by_invitation_gives_no_challenge(survey: Survey) -> None:
    wave = await survey.wave(access="invited", proof_of_work_bits=BITS)
    assert (await survey.get(f"/waves/{wave['id']}/challenge")).status_code == 404


@pytest.mark.parametrize("change", ["late", "forged", "unsolved", "nothing", "no number", "long number"])
def test_a_proof_that_is_none_is_refused(change: str) -> None:
    challenge = new_challenge("secret", WAVE, NOW).challenge
    proof: str | None = solved(challenge, BITS)
    at = NOW
    match change:
        case "late":
            at += timedelta(minutes=11)
        case "forged":
            proof = solved(f"{challenge[:-1]}{'0' if challenge[-1] != '0' else '1'}", BITS)
        case "unsolved":
            proof = next(
                f"{challenge}:{n}"
                for n in itertools.count()
                if hashlib.sha256(f"{challenge}:{n}".encode()).digest()[0] != 0
            )
        case "nothing":
            proof = None
        case "no number":
            proof = challenge
        case "long number":
            proof = f"{proof}{'0' * 30}"
    with pytest.raises(Problem) as refused:
        SpentChallenges().spend("secret", WAVE, proof, at)
    assert refused.value.status == 403


def test_what_was_spent_is_forgotten_once_it_is_out_of_date() -> None:
    spent = SpentChallenges()
    for minute in range(0, 60, 5):
        now = NOW + timedelta(minutes=minute)
        spent.spend("secret", WAVE, solved(new_challenge("secret", WAVE, now).challenge, BITS), now)
    assert len(spent._spent) <= 3
