"""The law of ballots: N invitations give at most N responses, whatever is sent again, out of order or at once, and
nothing that was acknowledged is lost."""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ballot_client import CLIENT, ask, key_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from survey_api.invitations.tables import invitations
from survey_api.responses.tables import responses
from survey_stories import Survey

INVITED = 3
DEVICES = 5

step = st.one_of(
    st.tuples(st.just("redeem"), st.integers(0, DEVICES - 1), st.integers(0, INVITED - 1)),
    st.tuples(st.just("submit"), st.integers(0, DEVICES - 1), st.integers(0, 2)),
    st.tuples(st.just("forge"), st.integers(0, DEVICES - 1), st.integers(0, DEVICES - 1)),
)
plans = st.lists(st.lists(step, min_size=1, max_size=6), min_size=1, max_size=8)
"""Steps; those of one inner list are taken at once."""


@dataclass
class Box:
    """A wave, its invitations, and what each device holds and was told."""

    survey: Survey
    wave: dict[str, Any]
    tokens: list[str]
    blinded: list[dict[str, Any]]
    ballots: list[str | None] = field(default_factory=lambda: [None] * DEVICES)
    redeemed_by: dict[int, set[int]] = field(default_factory=dict)
    receipts: dict[str, str] = field(default_factory=dict)

    async def take(self, step: tuple[str, int, int]) -> None:
        kind, device, other = step
        if kind == "redeem":
            await self._redeem(device, other)
        elif kind == "submit":
            await self._submit(self.ballots[device], f"{device}-{other}")
        else:
            await self._forge(device, other)

    async def _redeem(self, device: int, invitation: int) -> None:
        kept = self.blinded[device]
        answer = await ask(self.survey, self.wave, self.tokens[invitation], kept["blinded"])
        assert answer.status_code in (201, 409), answer.text
        if answer.status_code == 201:
            self.ballots[device] = CLIENT.finalize(key_of(self.wave), kept, answer.json()["blind_signature"])
            self.redeemed_by.setdefault(invitation, set()).add(device)

    async def _submit(self, ballot: str | None, key: str) -> None:
        headers = {"Idempotency-Key": unguessable(key)}
        sent = await self.survey.answer(self.wave, headers, ballot=ballot or "A" * 19)
        assert sent.status_code in (201, 403, 409, 422), sent.text
        if sent.status_code == 422:
            assert sent.json()["type"].endswith("/idempotency-key-reused"), sent.text
        if sent.status_code == 201:
            # The same key again is the same response.
            made = sent.json()
            assert self.receipts.setdefault(made["id"], made["receipt_code"]) == made["receipt_code"]

    async def _forge(self, device: int, other: int) -> None:
        """One's own message under another's signature, and a signature of oneself."""
        mine, theirs = self.ballots[device], self.ballots[other]
        if mine and theirs and mine != theirs:
            await self._submit(f"{mine.split('.')[0]}.{theirs.split('.')[1]}", f"forged-{device}-{other}")
        unsigned = self.blinded[device]
        await self._submit(f"{unsigned['message']}.{unsigned['blinded']}", f"unsigned-{device}")


def unguessable(key: str) -> str:
    """The same for the same, and such as the service asks for."""
    return hashlib.sha256(key.encode()).hexdigest()


async def run(box: Box, plan: list[list[tuple[str, int, int]]]) -> None:
    for at_once in plan:
        await asyncio.gather(*(box.take(step) for step in at_once))


async def check(box: Box) -> None:
    wave_id = box.wave["id"]
    async with box.survey.service.deps.database.read() as tx:
        count = select(func.count()).select_from(responses).where(responses.c.wave_id == wave_id)
        voted = (await tx.execute(count)).scalar_one()
        entered = select(invitations.c.redeemed).where(invitations.c.wave_id == wave_id)
        redeemed = Counter((await tx.execute(entered)).scalars())[True]
    assert voted == len(box.receipts)
    assert voted <= redeemed <= INVITED
    # Each invitation was redeemed with one blinded message alone …
    assert all(len(devices) == 1 for devices in box.redeemed_by.values())
    assert redeemed == len(box.redeemed_by)
    # … and every receipt that was given opens its response.
    for response_id, code in box.receipts.items():
        found = await box.survey.get(f"/responses/{response_id}", headers={"Receipt-Code": code})
        assert found.status_code == 200
    # Whoever has a ballot that did not come in can still vote; nobody's vote was lost on the way.
    held = {ballot for ballot in box.ballots if ballot}
    for ballot in sorted(held):
        sent = await box.survey.answer(box.wave, {"Idempotency-Key": str(uuid.uuid4())}, ballot=ballot)
        assert sent.status_code in (201, 403)
    async with box.survey.service.deps.database.read() as tx:
        assert (await tx.execute(count)).scalar_one() == len(held)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=plans)
async def test_an_invitation_is_one_vote(shared_survey: Survey, plan: list[list[tuple[str, int, int]]]) -> None:
    await _tell(shared_survey, plan)


async def test_an_invitation_is_one_vote_on_both_databases(survey_on_both: Survey) -> None:
    """Everything at once, on PostgreSQL with several connections."""
    everything = [("redeem", d, n) for d in range(DEVICES) for n in range(INVITED)]
    submits = [("submit", d, n) for d in range(DEVICES) for n in range(3)]
    forged = [("forge", d, (d + 1) % DEVICES) for d in range(DEVICES)]
    await _tell(survey_on_both, [everything, [*submits, *everything], [*forged, *submits]])


async def _tell(survey: Survey, plan: list[list[tuple[str, int, int]]]) -> None:
    wave = await survey.wave(access="invited", anonymity="anonymous")
    rows = [{"reference": f"r{n}", "country": "PL", "stakeholder_type": "pes"} for n in range(INVITED)]
    made = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": rows}, headers=survey.manager)
    tokens = [item["token"] for item in made.json()["items"]]
    blinded = [CLIENT.blind(key_of(wave), wave["id"]) for _ in range(DEVICES)]
    box = Box(survey, wave, tokens, blinded)
    await run(box, plan)
    await check(box)
