"""Anonymous waves by invitation: one vote for each invitation, and nothing that says whose it was."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from ballot_client import CLIENT, ask, blind_ballot, key_of
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from servicekit import telemetry
from sqlalchemy import select, text
from survey_api.invitations.levelling import level
from survey_api.invitations.tables import ballots, invitations, spent_ballots
from survey_api.responses.tables import responses
from survey_stories import BASE, Survey, draft, receipt


async def anonymous_wave(survey: Survey, **given: Any) -> dict[str, Any]:
    return await survey.wave(access="invited", anonymity="anonymous", **given)


async def tokens(survey: Survey, wave: dict[str, Any], number: int) -> list[str]:
    rows = [{"reference": f"r{n}", "country": "PL", "stakeholder_type": "pes"} for n in range(number)]
    made = await survey.post(f"/waves/{wave['id']}/invitations", json={"items": rows}, headers=survey.manager)
    assert made.status_code == 201, made.text
    return [item["token"] for item in made.json()["items"]]


async def test_an_invitation_gives_one_ballot_and_a_ballot_one_response(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await anonymous_wave(survey)
    assert wave["mode"] == "invited_anonymous"
    [token] = await tokens(survey, wave, 1)
    assert (await survey.answer(wave)).status_code == 403
    ballot = await blind_ballot(survey, wave, token)
    assert (await survey.answer(wave, ballot=ballot, answers={"level": "moon"})).status_code == 422
    assert (await survey.answer(wave, ballot=ballot)).status_code == 201
    for again in (ballot, f"{ballot} ", "A" * 16, "AAAA.AAAA"):
        refused = await survey.answer(wave, ballot=again)
        assert refused.status_code == 403
        assert refused.json()["type"].endswith("ballot-not-valid")


async def test_the_documented_client_votes(survey: Survey) -> None:
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    loop = asyncio.get_running_loop()

    class Http:
        """The service for code that does not wait: each call runs on the test's loop."""

        def __getattr__(self, method: str) -> Any:
            def call(path: str, **given: Any) -> httpx.Response:
                request = survey.service.client.request(method.upper(), path, **given)
                return asyncio.run_coroutine_threadsafe(request, loop).result(30)

            return call

    vote = functools.partial(CLIENT.vote, Http(), wave["id"], token, draft())
    made = await asyncio.to_thread(vote)
    assert made["status"] == "complete"


async def test_a_lost_answer_loses_nobodys_vote(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    kept = CLIENT.blind(key_of(wave), wave["id"])
    first = await ask(survey, wave, token, kept["blinded"])
    again = await ask(survey, wave, token, kept["blinded"])
    assert again.status_code == 201
    assert again.json() == first.json()
    other = CLIENT.blind(key_of(wave), wave["id"])
    refused = await ask(survey, wave, token, other["blinded"])
    assert (refused.status_code, refused.json()["type"].rsplit("/")[-1]) == (409, "invitation-redeemed")
    ballot = CLIENT.finalize(key_of(wave), kept, again.json()["blind_signature"])
    key = {"Idempotency-Key": "mine"}
    sent = await survey.answer(wave, key, ballot=ballot)
    assert (await survey.answer(wave, key, ballot=ballot)).json() == sent.json()


async def test_a_ballot_is_good_for_its_own_wave_only(survey: Survey) -> None:
    wave, other = await anonymous_wave(survey), await anonymous_wave(survey)
    assert key_of(wave) != key_of(other)
    [token] = await tokens(survey, wave, 1)
    assert (await ask(survey, other, token, "AAAA")).status_code == 404
    ballot = await blind_ballot(survey, wave, token)
    assert (await survey.answer(other, ballot=ballot)).status_code == 403
    assert (await survey.answer(wave, ballot=ballot)).status_code == 201


@pytest.mark.parametrize("blinded", [None, "", "AAAA", "not base64!", "A" * 342, "/" * 342, "\u00e9", "_" * 1000])
async def test_what_cannot_be_signed_redeems_nothing(survey: Survey, blinded: str | None) -> None:
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    body = {"invitation": token} | ({} if blinded is None else {"blinded": blinded})
    refused = await survey.post(f"/waves/{wave['id']}/ballots", json=body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "/blinded"
    assert await blind_ballot(survey, wave, token)


async def test_of_two_devices_at_once_one_gets_the_ballot(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    devices = [CLIENT.blind(key_of(wave), wave["id"]) for _ in range(6)]
    answers = await asyncio.gather(*(ask(survey, wave, token, kept["blinded"]) for kept in devices))
    assert sorted(answer.status_code for answer in answers) == [201, *[409] * 5]


async def test_nothing_that_is_kept_ties_a_response_to_an_invitation(survey_on_both: Survey) -> None:
    survey = survey_on_both
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    kept = CLIENT.blind(key_of(wave), wave["id"])
    signed = (await ask(survey, wave, token, kept["blinded"])).json()["blind_signature"]
    ballot = CLIENT.finalize(key_of(wave), kept, signed)
    made = await survey.answered(wave, ballot=ballot)
    await survey.service.drain()
    database, tables = survey.service.deps.database, survey.service.deps.tables
    secrets = [token, kept["blinded"], signed, *ballot.split("."), made["receipt_code"]]
    async with database.read() as tx:
        [entry] = (await tx.execute(select(invitations))).all()
        [spent] = (await tx.execute(select(spent_ballots))).all()
        [response] = (await tx.execute(select(responses))).all()
        assert (await tx.execute(select(ballots))).all() == []
        for table in tables.outbox.metadata.sorted_tables:
            for row in (await tx.execute(select(table))).all():
                assert not [secret for secret in secrets if secret in str(row)], table.name
    # The two sides have nothing in common but the wave, its stratum, and that a boolean is true.
    ledger_side = set(map(str, entry)) - {"None"}
    other_side = set(map(str, [*spent, *response])) - {"None"}
    assert ledger_side & other_side == {wave["id"], "PL", "pes", "True"}
    assert (entry.redeemed, entry.redeemed_at) == (True, None)
    assert response.created_at.hour == response.created_at.minute == response.created_at.second == 0
    # Random, both of them: an order by id or hash is no order of arrival.
    assert response.id[14] == "4"
    assert set(spent._mapping) == {"wave_id", "ballot_hash"}


async def test_the_order_of_redemptions_is_taken_out_of_the_rows(survey_on_both: Survey) -> None:
    """On PostgreSQL: one transaction number for all of the ledger, and no order of rows that says more."""
    survey = survey_on_both
    wave = await anonymous_wave(survey)
    given = await tokens(survey, wave, 40)
    if survey.service.deps.database.dialect == "sqlite":
        assert await level(survey.service.deps) == 0
        return
    order = text("SELECT reference, xmin::text AS tx FROM invitations WHERE wave_id = :w ORDER BY ctid")
    used = text("SELECT xmin::text FROM spent_ballots UNION ALL SELECT xmin::text FROM responses")
    for token in given[:6]:
        await survey.answered(wave, ballot=await blind_ballot(survey, wave, token))

    async def rows() -> tuple[list[str], set[str], set[str]]:
        async with survey.service.deps.database.read() as tx:
            found = (await tx.execute(order, {"w": wave["id"]})).all()
            others = set((await tx.execute(used)).scalars())
        return [row.reference for row in found], {row.tx for row in found}, others

    references, transactions, others = await rows()
    assert references[-6:] == [f"r{n}" for n in range(6)]  # as PostgreSQL leaves them: in the order of redemption
    assert len(transactions) == 7
    assert not transactions & others  # and even so: never one transaction with a ballot that came in
    assert await level(survey.service.deps) == 1
    references, transactions, others = await rows()
    assert len(transactions) == 1
    assert not transactions & others
    assert sorted(references) == sorted(f"r{n}" for n in range(40))
    assert references[-6:] != [f"r{n}" for n in range(6)]
    assert await level(survey.service.deps) == 0
    # Whoever was invited still is, while the ledger is written anew.
    results = await asyncio.gather(
        level(survey.service.deps), *(blind_ballot(survey, wave, token) for token in given[6:12])
    )
    assert len(set(results[1:])) == 6
    ledger = (await survey.get(f"/waves/{wave['id']}/invitations", headers=survey.manager)).json()["items"]
    assert ledger[0]["redeemed"] == 12


@pytest.fixture
def exporter() -> Iterator[InMemorySpanExporter]:
    spans = InMemorySpanExporter()
    telemetry.record("survey", SimpleSpanProcessor(spans))
    yield spans
    telemetry.stop()


async def test_no_span_is_recorded_of_what_respondents_do(survey: Survey, exporter: InMemorySpanExporter) -> None:
    wave = await anonymous_wave(survey)
    [token] = await tokens(survey, wave, 1)
    assert [span.name for span in exporter.get_finished_spans()] == [
        f"POST {BASE}/waves",
        f"POST {BASE}/waves/{{wave_id}}/invitations",
    ]
    exporter.clear()
    trace = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
    await survey.get(f"/waves/{wave['id']}/questionnaire", headers={"Invitation": token})
    ballot = await blind_ballot(survey, wave, token)
    made = (await survey.answer(wave, trace, ballot=ballot)).json()
    path = f"/responses/{made['id']}"
    await survey.post("/responses/lookup", json={"receipt_code": made["receipt_code"]})
    await survey.get(path, headers=receipt(made))
    await survey.call("PATCH", path, json={"answers": {"level": "eu"}}, headers=receipt(made))
    await survey.post(f"{path}/complete", headers=receipt(made))
    gone = await survey.call("DELETE", path, headers={**receipt(made), **trace})
    await survey.service.client.get(gone.headers["Location"])
    assert exporter.get_finished_spans() == ()
    async with survey.service.deps.database.read() as tx:
        for row in (await tx.execute(select(survey.service.deps.tables.outbox))).all():
            assert "traceparent" not in row.headers


async def test_a_changed_secret_locks_the_key_and_spends_nothing(
    survey: Survey, caplog: pytest.LogCaptureFixture
) -> None:
    wave = await anonymous_wave(survey)
    first, second = await tokens(survey, wave, 2)
    given_out = await blind_ballot(survey, wave, first)
    settings = survey.service.deps.settings
    held = settings.cursor_secret
    object.__setattr__(settings, "cursor_secret", "another-secret-0123456789")
    kept = CLIENT.blind(key_of(wave), wave["id"])
    refused = await ask(survey, wave, second, kept["blinded"])
    assert (refused.status_code, refused.json()["type"].rsplit("/")[-1]) == (503, "ballot-key-locked")
    assert "ALMPO_CURSOR_SECRET" in caplog.text
    assert (await survey.answer(wave, ballot=given_out)).status_code == 201
    object.__setattr__(settings, "cursor_secret", held)
    assert (await ask(survey, wave, second, kept["blinded"])).status_code == 201


async def test_keys_are_made_beside_the_event_loop(survey: Survey) -> None:
    """While OpenSSL looks for primes, others are served."""
    from survey_api.invitations import blind

    on: list[str] = []
    made = blind.rsa.generate_private_key

    def noted(*given: Any) -> Any:
        on.append(threading.current_thread().name)
        return made(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blind.rsa, "generate_private_key", noted)
        await anonymous_wave(survey)
    assert on
    assert threading.main_thread().name not in on


async def test_an_open_anonymous_wave_needs_no_key(survey: Survey) -> None:
    wave = await survey.wave(anonymity="anonymous")
    assert (wave["mode"], wave["ballots"]) == ("open_anonymous", None)
    both = await survey.wave(access="both", anonymity="anonymous")
    assert both["ballots"]["suite"] == "RSABSSA-SHA384-PSS-Randomized"
    public = (await survey.get(f"/waves/{both['id']}")).json()
    assert public["ballots"] == both["ballots"]
    assert set(key_of(both)) == {"kty", "n", "e"}
