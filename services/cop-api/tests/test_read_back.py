"""What was captured is read to the room, which confirms, amends or objects."""

from __future__ import annotations

from typing import Any

from cop_story import Cop


async def decide(
    cop: Cop, session: dict[str, Any], statement: dict[str, Any], token: dict[str, str], **said: str
) -> Any:
    path = f"/sessions/{session['id']}/statements/{statement['id']}/confirmations"
    return await cop.call("POST", path, said, by=token)


async def test_a_statement_is_confirmed_amended_and_contested(cop: Cop) -> None:
    session = await cop.live_session()
    speaker, other = await cop.participant(session), await cop.participant(session)
    said = await cop.capture(session, "Caseloads are low.", participant=speaker["pseudonym"])
    its_speaker, somebody = await cop.join(speaker), await cop.join(other)
    assert (await decide(cop, session, said, somebody, decision="confirm")).status_code == 409
    await cop.move(session, "read-back")
    assert (await cop.statement(said["id"]))["status"] == "read_back"

    assert (await decide(cop, session, said, somebody, decision="confirm")).json()["status"] == "confirmed"
    foreign = await decide(cop, session, said, somebody, decision="amend", text="Caseloads are high.")
    assert foreign.status_code == 403
    better = (await decide(cop, session, said, its_speaker, decision="amend", text="Caseloads became low.")).json()
    assert (better["status"], better["text"]) == ("amended", "Caseloads became low.")
    contested = (await decide(cop, session, said, somebody, decision="object", reason="Not in my region.")).json()
    assert contested["status"] == "contested"
    assert contested["confirmations"] == {"confirm": 0, "amend": 1, "object": 1}

    settled = (await decide(cop, session, said, somebody, decision="confirm")).json()
    assert settled["status"] == "amended"
    told = (await cop.state("statements"))[said["id"]] or {}
    assert (told["text"], told["status"], told["revision"]) == ("Caseloads became low.", "amended", settled["revision"])


async def test_an_objection_needs_a_reason_and_an_amendment_a_text(cop: Cop) -> None:
    session = await cop.live_session()
    token = await cop.join(await cop.participant(session))
    said = await cop.capture(session, "text")
    await cop.move(session, "read-back")
    for incomplete in ({"decision": "object"}, {"decision": "amend"}, {"decision": "confirm", "text": "x"}):
        assert (await decide(cop, session, said, token, **incomplete)).status_code == 422


async def test_a_rejected_statement_keeps_its_reason_and_counts_for_nothing(cop: Cop) -> None:
    session = await cop.live_session()
    said = await cop.capture(session, "text")
    path = f"/sessions/{session['id']}/statements/{said['id']}/reject"
    assert (await cop.call("POST", path, {}, by=cop.rapporteur)).status_code == 422
    rejected = await cop.ok("POST", path, {"reason": "Captured twice."}, by=cop.rapporteur)
    assert (rejected["status"], rejected["reject_reason"]) == ("rejected", "Captured twice.")
    await cop.move(session, "read-back", "close")
    assert (await cop.statement(said["id"]))["status"] == "rejected"


async def test_the_close_freezes_what_is_settled_and_leaves_dissent(cop: Cop) -> None:
    session = await cop.live_session()
    token = await cop.join(await cop.participant(session))
    plain, disputed = await cop.capture(session, "plain"), await cop.capture(session, "disputed")
    await cop.move(session, "read-back")
    await decide(cop, session, disputed, token, decision="object", reason="No.")
    await cop.move(session, "close")
    assert (await cop.statement(plain["id"]))["status"] == "frozen"
    contested = await cop.statement(disputed["id"])
    assert contested["status"] == "contested"
    assert contested["frozen_at"] is not None
    assert (await decide(cop, session, plain, token, decision="confirm")).status_code == 409


async def test_a_repeated_confirmation_answers_the_same(cop: Cop) -> None:
    session = await cop.live_session()
    first, second = [await cop.join(await cop.participant(session)) for _ in range(2)]
    said = await cop.capture(session, "text")
    await cop.move(session, "read-back")
    path = f"/sessions/{session['id']}/statements/{said['id']}/confirmations"
    body = {"decision": "confirm"}
    answer = await cop.call("POST", path, body, by=first, Idempotency_Key="k1")
    again = await cop.call("POST", path, body, by=first, Idempotency_Key="k1")
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == answer.json()
    # Somebody else's key of the same name is their own.
    other = await cop.call("POST", path, body, by=second, Idempotency_Key="k1")
    assert other.json()["confirmations"]["confirm"] == 2
