"""Consent that is withdrawn reaches the record, its files and what the others hold."""

from __future__ import annotations

import json

from cop_story import ON_BOTH, Cop


@ON_BOTH
async def test_a_participant_withdraws_on_their_own_phone_and_every_file_follows(cop: Cop) -> None:
    session = await cop.live_session()
    person = await cop.participant(session, stakeholder_type="trade_union")
    token = await cop.join(person)
    said = await cop.capture(session, "We were not asked.", participant=person["pseudonym"])
    before = (await cop.state("statements"))[said["id"]] or {}
    assert (before["stakeholder_type"], before["quotable"]) == ("trade_union", True)
    await cop.move(session, "read-back", "close")

    mine = f"/sessions/{session['id']}/participants/me"
    view = await cop.ok("PATCH", mine, {"attribution": False, "quotes": False}, by=token)
    assert view["consent"] == {"attribution": False, "quotes": False}
    again = await cop.ok("PATCH", mine, {"attribution": False, "quotes": False}, by=token)
    assert again["revision"] == view["revision"]

    after = (await cop.state("statements"))[said["id"]] or {}
    assert (after["voice_id"], after["stakeholder_type"], after["quotable"]) == (None, None, False)
    assert after["revision"] > before["revision"]
    files = {}
    for kind in ("json", "csv"):
        path = f"/sessions/{session['id']}/export?format={kind}"
        files[kind] = (await cop.call("GET", path, by=cop.facilitator)).text
    [statement] = json.loads(files["json"])["statements"]
    assert (statement["participant"], statement["stakeholder_type"], statement["quotable"]) == (None, None, False)
    assert "trade_union" not in files["csv"]
    assert person["pseudonym"] not in files["csv"]
    # In this service's tables only the person themself still carries the voice.
    assert {trace.split(":")[0] for trace in await cop.traces_of(before["voice_id"])} <= {"participants"}


async def test_consent_is_ones_own_in_ones_own_session(cop: Cop) -> None:
    here, elsewhere = await cop.live_session(), await cop.live_session()
    token = await cop.join(await cop.participant(here))
    body = {"attribution": False, "quotes": False}
    assert (await cop.call("PATCH", f"/sessions/{elsewhere['id']}/participants/me", body, by=token)).status_code == 403
    assert (await cop.call("PATCH", f"/sessions/{here['id']}/participants/me", body)).status_code == 401
