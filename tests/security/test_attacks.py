"""What an attacker would send first, sent to every operation that takes it."""

from __future__ import annotations

import dataclasses
import logging

import pytest
from almpo_contracts.cmo import ReleasePublished
from almpo_contracts.cop import SessionMoved
from almpo_contracts.survey import ResponseRecorded
from servicekit.events.envelope import RefusedEventError, from_record, topic_of
from servicekit.events.log import Record

from .asgi import ask
from .calls import operations, prepared
from .world import World

SERVER_SAYS = ("id", "revision", "by", "status_by_us", "almpo_roles", "is_admin")
"""Fields that are the server's to say, or nobody's."""


async def test_no_body_sets_what_it_is_not_asked_for(almpo: World) -> None:
    taken = []
    for operation in operations(almpo):
        given = await prepared(almpo, operation)
        said, path = given.pop("json_body"), given.pop("path")
        given.pop("granted")
        if not isinstance(said, dict) or operation.method == "GET":
            continue
        for name in SERVER_SAYS:
            answer = await almpo.ask(operation.method, path, "admin:*", **given, json_body={**said, name: "mine"})
            if answer.status not in (401, 422):
                taken.append(f"{operation.title} with {name}: {answer.status}")
    assert taken == []


@pytest.mark.parametrize("body", [b"[" * 50_000, b'{"a":' * 50_000, b"9" * 100_000, b'{"title":"\\ud800"}'])
async def test_json_that_goes_too_deep_is_refused_and_breaks_nothing(almpo: World, body: bytes) -> None:
    broken = []
    for operation in operations(almpo):
        given = await prepared(almpo, operation)
        if operation.method in ("POST", "PUT", "PATCH") and isinstance(given["json_body"], dict):
            headers = {**given["headers"], "Content-Type": "application/json"}
            answer = await almpo.ask(operation.method, given["path"], "admin:*", headers=headers, body=body)
            if answer.status >= 500 or answer.status < 400:
                broken.append(f"{operation.title}: {answer.status}")
    assert broken == []


@pytest.mark.parametrize("length", ["16000001", "9" * 5000, "-1", "many"])
async def test_a_body_that_is_too_large_is_not_read(almpo: World, length: str) -> None:
    for service in almpo.services.values():
        answer = await ask(service.app, "POST", "/api/x", headers={"Content-Length": length})
        assert answer.status == 413


async def test_what_nobody_may_see_looks_like_what_is_not_there(almpo: World) -> None:
    """A response to those who have not its code."""
    known = f"/api/survey/v1/responses/{almpo.ids['response_id']}"
    unknown = "/api/survey/v1/responses/0199b1c8-0000-7000-8000-000000000000"
    code = {"Receipt-Code": "7K2M-9QXD-04BT-HZ5R-C1VN-8WPE-60GJ"}
    answers = [await almpo.ask("GET", path, headers=code) for path in (known, unknown)]
    assert [each.status for each in answers] == [404, 404]
    shown = [
        each.text.replace(path.rsplit("/", 1)[1], "…") for each, path in zip(answers, (known, unknown), strict=True)
    ]
    assert shown[0] == shown[1]


async def test_one_token_listens_to_so_many_streams_and_no_more(almpo: World) -> None:
    cmo = almpo.services["cmo"].app
    hub, settings = cmo.state.live, cmo.state.deps.settings
    from servicekit.live import _caller_of
    from starlette.requests import Request

    headers = almpo.headers("analyst:PL")
    scope = {"type": "http", "headers": [(b"authorization", headers["Authorization"].encode())]}
    caller = _caller_of(Request(scope))
    assert hub.listening[caller] == 0
    hub.listening[caller] = settings.streams_per_caller
    try:
        refused = await ask(cmo, "GET", "/api/cmo/v1/stream", headers=headers)
        another = await ask(cmo, "GET", "/api/cmo/v1/stream", headers=almpo.headers("analyst:EL"))
    finally:
        del hub.listening[caller]
    assert (refused.status, refused.problem, another.status) == (429, "too-many-streams", 200)
    assert (await ask(cmo, "GET", "/api/cmo/v1/stream", headers=headers)).status == 200
    assert not hub.listening, "who has hung up is not counted any more"


@pytest.mark.parametrize("kind", [ResponseRecorded, SessionMoved, ReleasePublished])
def test_an_event_counts_only_from_the_service_whose_topic_it_is(kind: type) -> None:
    head = {"ce_id": "1", "ce_type": kind.event_type, "ce_source": kind.source}
    erased = Record(topic_of(kind).name, "key", None, head)
    for forged in ("/almpo/another", "", None):
        headers = {**head, "ce_source": forged} if forged is not None else {"ce_id": "1", "ce_type": kind.event_type}
        with pytest.raises(RefusedEventError, match="only "):
            from_record(dataclasses.replace(erased, headers=headers))


async def test_no_token_code_or_password_gets_into_a_log(almpo: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = [almpo.ids["receipt_code"], almpo.ids["invitation"], almpo.ids["join_code"]]
    secrets += [headers["Participant-Token"] for headers in almpo.guests.values()]
    token = almpo.headers("admin:*")["Authorization"].removeprefix("Bearer ")
    for operation in operations(almpo):
        given = await prepared(almpo, operation)
        if operation.name in ("look_up_response", "redeem_invitation", "join_session", "read_response", "plan_session"):
            given.pop("granted")
            await almpo.ask(operation.method, given.pop("path"), **given)
            await almpo.ask(operation.method, operation.path, headers={"Authorization": f"Bearer {token}x"})
    for guest in almpo.guests.values():
        await almpo.ask("GET", f"/api/cop/v1/sessions/{almpo.ids['session_id']}", headers=guest)
    assert [secret[:6] for secret in [*secrets, token] if secret in caplog.text] == []
