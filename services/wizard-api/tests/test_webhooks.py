"""Webhooks: who may subscribe to what, what is sent, signed by which secret, how often, and until when."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from infra.databases import Databases
from receiver import Got, Receiver, receiving
from servicekit.ids import uuid7
from servicekit.testing import start_service
from sqlalchemy import update
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from wizard_api.webhooks.delivering import LONGEST_WAIT_S, MOST_TRIES, deliver_due, wait_after
from wizard_api.webhooks.tables import webhook_deliveries, webhooks
from wizard_story import Engine, Wizard, configuration, service_with

MACHINE = "integrator:PL"
ALLOWED = {"webhook_allow_private": True, "webhook_allow_http": True}


@pytest.fixture
async def wizard(tmp_path: Path) -> AsyncIterator[Wizard]:
    """One that may send to this machine, where the tests' receivers are."""
    engine = Engine()
    async with start_service(service_with(engine), tmp_path, **ALLOWED) as started:
        yield Wizard(started, engine)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as started:
        yield started


async def _subscribed(wizard: Wizard, url: str, *events: str, by: str = MACHINE, **more: Any) -> dict[str, Any]:
    draft = {"url": url, "events": list(events or ["decision.recorded"]), "country": "PL", **more}
    made: dict[str, Any] = await wizard.ok("POST", "/webhooks", draft, by=by)
    return made


async def _decided(wizard: Wizard, country: str = "PL") -> dict[str, Any]:
    design = await wizard.design(country=country)
    body = {"option": "employer_services", "decision": "adopt", "reason": "Words of the minister herself"}
    made: dict[str, Any] = await wizard.ok("POST", f"/designs/{design}/decisions", body, by=f"policymaker:{country}")
    return made


async def _due_again(wizard: Wizard) -> None:
    """Let the time until the next try pass."""
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(webhook_deliveries).values(next_try_at=tx.now - timedelta(seconds=1)))


async def _deliveries(wizard: Wizard, webhook: Mapping[str, Any], query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await wizard.ok("GET", f"/webhooks/{webhook['id']}/deliveries{query}", by=MACHINE))[
        "items"
    ]
    return found


def _verified(secret: str, got: Got) -> dict[str, Any]:
    said: dict[str, Any] = Webhook(secret).verify(got.body, got.headers)
    return said


async def test_a_decision_reaches_the_subscriber_signed_and_without_anybody_in_it(
    wizard: Wizard, receiver: Receiver
) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    decided = await _decided(wizard)
    await wizard.started.drain()

    [got] = receiver.got
    said = _verified(webhook["secret"], got)
    assert said["type"] == "decision.recorded"
    assert said["data"] == {
        "id": decided["id"], "design_id": decided["design_id"], "design_revision": decided["design_revision"],
        "option": "employer_services", "decision": "adopt", "override": False, "position": 1, "at": decided["at"],
        "country": "PL", "release": "release-1", "synthetic": False,
    }  # fmt: skip
    assert decided["by"] == decided["by_name"] == "tester"
    assert b"tester" not in got.body
    assert b"minister" not in got.body
    [delivery] = await _deliveries(wizard, webhook)
    assert (delivery["id"], delivery["state"], delivery["tries"]) == (got.headers["webhook-id"], "delivered", 1)
    with pytest.raises(WebhookVerificationError):
        Webhook(webhook["secret"]).verify(got.body + b" ", got.headers)


async def test_a_release_and_the_designs_it_leaves_behind_are_told(wizard: Wizard, receiver: Receiver) -> None:
    await wizard.release(configuration("c1"))
    old, foreign = await wizard.design(), await wizard.design(country="ES")
    webhook = await _subscribed(wizard, receiver.url(), "release.published", "design.out_of_date")
    await wizard.release(configuration("c2"), number=2)
    said = [_verified(webhook["secret"], got) for got in receiver.got]
    assert [each["type"] for each in said] == ["release.published", "design.out_of_date"]
    assert (said[0]["data"]["id"], said[0]["data"]["number"], said[0]["data"]["revision"]) == ("release-2", 2, 1)
    assert (said[1]["data"]["design_id"], said[1]["data"]["reason"]) == (old, "newer_release")
    assert foreign not in str(said)
    assert (await wizard.ok("GET", f"/designs/{old}"))["out_of_date"]["release"] == said[1]["data"]["release"]

    new = await wizard.design()
    await wizard.release(configuration("c3"), number=2, revision=2)
    said = [_verified(webhook["secret"], got)["data"] for got in receiver.got[2:]]
    reasons = {each["design_id"]: each["reason"] for each in said[1:]}
    assert (said[0]["revision"], reasons) == (2, {old: "newer_release", new: "superseded"})


async def test_a_message_is_tried_again_under_its_id_until_it_is_taken(wizard: Wizard, receiver: Receiver) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    receiver.answers = [500, 503, 204]
    await _decided(wizard)
    for tries, status in ((1, 500), (2, 503)):
        await wizard.started.drain()
        [waiting] = await _deliveries(wizard, webhook, "?state=pending")
        assert (waiting["tries"], waiting["last_status"]) == (tries, status)
        assert waiting["last_error"] == f"the receiver answered {status}"
        assert waiting["next_try_at"] > waiting["created_at"]
        assert len(receiver.got) == tries, "not before it is due"
        await _due_again(wizard)
    await wizard.started.drain()
    [done] = await _deliveries(wizard, webhook)
    assert (done["state"], done["tries"], done["next_try_at"], done["last_error"]) == ("delivered", 3, None, None)
    assert {got.headers["webhook-id"] for got in receiver.got} == {done["id"]}
    assert len({got.body for got in receiver.got}) == 1


async def test_a_message_that_nobody_takes_is_given_up_and_can_be_sent_again(
    wizard: Wizard, receiver: Receiver
) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    receiver.answers = [500] * MOST_TRIES
    await _decided(wizard)
    for _ in range(MOST_TRIES + 2):
        await wizard.started.drain()
        await _due_again(wizard)
    [dead] = await _deliveries(wizard, webhook, "?state=dead")
    assert (dead["tries"], len(receiver.got)) == (MOST_TRIES, MOST_TRIES)

    path = f"/webhooks/{webhook['id']}/deliveries/{dead['id']}"
    queued = await wizard.ok("POST", f"{path}/redelivery", by=MACHINE)
    assert (queued["state"], queued["tries"]) == ("pending", 0)
    await wizard.started.drain()
    shown = await wizard.ok("GET", path, by=MACHINE)
    assert (shown["state"], shown["id"]) == ("delivered", dead["id"])
    assert shown["body"] == _verified(webhook["secret"], receiver.got[-1])


async def test_a_failing_message_holds_up_neither_the_next_one_nor_another_subscriber(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    async with receiving() as good, receiving() as bad:
        first, second = await _subscribed(wizard, bad.url()), await _subscribed(wizard, good.url())
        bad.answers = [500]
        decided = [await _decided(wizard), await _decided(wizard)]
        await wizard.started.drain()
        assert [_verified(second["secret"], got)["data"]["id"] for got in good.got] == [d["id"] for d in decided]
        assert [_verified(first["secret"], got)["data"]["id"] for got in bad.got] == [d["id"] for d in decided]
        assert [each["state"] for each in await _deliveries(wizard, first)] == ["delivered", "pending"]


async def test_how_long_to_wait_can_be_asked_for_and_410_ends_it(wizard: Wizard, receiver: Receiver) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    receiver.answers, receiver.more = [429, 410], "Retry-After: 3600\r\n"
    await _decided(wizard)
    await wizard.started.drain()
    [waiting] = await _deliveries(wizard, webhook)
    async with wizard.deps.database.read() as tx:
        soon = (tx.now + timedelta(seconds=3500)).isoformat()
    assert waiting["next_try_at"] > soon
    await _due_again(wizard)
    await wizard.started.drain()
    shown = await wizard.ok("GET", f"/webhooks/{webhook['id']}", by=MACHINE)
    assert (shown["active"], shown["inactive_reason"]) == (False, "The receiver answered 410 Gone.")
    answer = await wizard.call("POST", f"/webhooks/{webhook['id']}/test", by=MACHINE)
    assert answer.status_code == 409

    # What came meanwhile was kept, and goes out once it is active again.
    await _decided(wizard)
    await _due_again(wizard)
    await wizard.started.drain()
    assert len(receiver.got) == 2
    draft = {"url": receiver.url(), "events": ["decision.recorded"], "country": "PL"}
    await wizard.ok("PUT", f"/webhooks/{webhook['id']}", draft, by=MACHINE, If_Match='"r2"')
    await wizard.started.drain()
    assert len(receiver.got) == 4


async def test_two_secrets_are_valid_while_they_overlap(wizard: Wizard, receiver: Receiver) -> None:
    old = await _subscribed(wizard, receiver.url())
    path = f"/webhooks/{old['id']}"
    new = await wizard.ok("POST", f"{path}/secret", {"overlap_hours": 1}, by=MACHINE, If_Match='"r1"')
    assert new["secret"] != old["secret"]
    await wizard.ok("POST", f"{path}/test", by=MACHINE)
    await wizard.started.drain()
    for secret in (old["secret"], new["secret"]):
        assert _verified(secret, receiver.got[0])["type"] == "webhook.test"

    async with wizard.deps.database.write() as tx:
        await tx.execute(update(webhooks).values(previous_secret_until=tx.now))
    await wizard.ok("POST", f"{path}/test", by=MACHINE)
    await wizard.started.drain()
    assert _verified(new["secret"], receiver.got[1])
    with pytest.raises(WebhookVerificationError):
        _verified(old["secret"], receiver.got[1])
    assert (await wizard.call("POST", f"{path}/secret", {}, by=MACHINE, If_Match='"r1"')).status_code == 412


async def test_the_secret_is_shown_once_and_kept_nowhere(wizard: Wizard, receiver: Receiver) -> None:
    key = uuid7()
    draft = {"url": receiver.url(), "events": ["release.published"], "country": "PL"}
    made = await wizard.ok("POST", "/webhooks", draft, by=MACHINE, Idempotency_Key=key)
    again = await wizard.call("POST", "/webhooks", draft, by=MACHINE, Idempotency_Key=key)
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (made, "true")
    other = {**draft, "events": ["decision.recorded"]}
    assert (await wizard.call("POST", "/webhooks", other, by=MACHINE, Idempotency_Key=key)).status_code == 422
    assert (await wizard.call("POST", "/webhooks", draft, by=MACHINE, Idempotency_Key="1")).status_code == 422
    for path in (f"/webhooks/{made['id']}", "/webhooks"):
        assert "whsec_" not in (await wizard.call("GET", path, by=MACHINE)).text
    async with wizard.deps.database.read() as tx:
        for table in (webhooks, webhook_deliveries, wizard.deps.tables.idempotency):
            kept = str((await tx.execute(table.select())).all())
            assert made["secret"].removeprefix("whsec_") not in kept
    assert len((await wizard.ok("GET", "/webhooks", by=MACHINE))["items"]) == 1


@pytest.mark.parametrize(
    ("by", "country", "status"),
    [
        ("integrator:PL", "PL", 201),
        ("integrator:*", "PL", 201),
        ("integrator:*", None, 201),
        ("admin:*", None, 201),
        ("integrator:PL", "ES", 403),
        ("integrator:PL", None, 403),
        ("policymaker:PL", "PL", 403),
        ("analyst:*", "PL", 403),
    ],
)
async def test_who_may_subscribe_to_which_country(wizard: Wizard, by: str, country: str | None, status: int) -> None:
    draft = {"url": "https://hooks.example.org/", "events": ["decision.recorded"], "country": country}
    assert (await wizard.call("POST", "/webhooks", draft, by=by)).status_code == status


async def test_another_country_s_subscription_is_out_of_reach(wizard: Wizard, receiver: Receiver) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    everywhere = await _subscribed(wizard, receiver.url(), by="integrator:*", country=None)
    path, draft = f"/webhooks/{webhook['id']}", {"url": receiver.url(), "events": ["decision.recorded"]}
    for method, at, body in (
        ("GET", path, None), ("PUT", path, draft), ("DELETE", path, None), ("POST", f"{path}/secret", {}),
        ("POST", f"{path}/test", None), ("GET", f"{path}/deliveries", None),
        ("GET", f"{path}/deliveries/{uuid7()}", None), ("POST", f"{path}/deliveries/{uuid7()}/redelivery", None),
    ):  # fmt: skip
        answer = await wizard.call(method, at, body, by="integrator:ES", If_Match='"r1"')
        assert answer.status_code == 403, f"{method} {at}: {answer.text}"
    assert (await wizard.ok("GET", "/webhooks", by="integrator:ES"))["items"] == []
    listed = (await wizard.ok("GET", "/webhooks", by=MACHINE))["items"]
    assert [each["id"] for each in listed] == [webhook["id"]]
    # A subscription cannot be moved to where its owner has no say.
    answer = await wizard.call("PUT", path, {**draft, "country": "ES"}, by=MACHINE, If_Match='"r1"')
    assert answer.status_code == 403

    await _decided(wizard, country="ES")
    await wizard.started.drain()
    [got] = receiver.got
    assert _verified(everywhere["secret"], got)["data"]["country"] == "ES"


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"url": "https://10.0.0.1/"}, "/url"),
        ({"url": "http://hooks.example.org/"}, "/url"),
        ({"url": "https://169.254.169.254/latest/meta-data"}, "/url"),
        ({"events": []}, "/events"),
        ({"events": ["design.deleted"]}, "/events/0"),
        ({"country": "ZZ"}, "/country"),
        ({"active": 1}, "/active"),
        ({"secret": "mine"}, "/secret"),
    ],
)
async def test_bad_input_is_named(read_only: Wizard, change: dict[str, Any], pointer: str) -> None:
    draft = {"url": "https://hooks.example.org/", "events": ["decision.recorded"], "country": "PL", **change}
    answer = await read_only.call("POST", "/webhooks", draft, by=MACHINE)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)


async def test_ending_a_subscription_drops_what_waits(wizard: Wizard, receiver: Receiver) -> None:
    await wizard.release(configuration("c1"))
    webhook = await _subscribed(wizard, receiver.url())
    await _decided(wizard)
    assert (await wizard.call("DELETE", f"/webhooks/{webhook['id']}", by=MACHINE)).status_code == 428
    gone = await wizard.call("DELETE", f"/webhooks/{webhook['id']}", by=MACHINE, If_Match='"r1"')
    assert gone.status_code == 204
    await wizard.started.drain()
    assert receiver.got == []
    assert (await wizard.call("GET", f"/webhooks/{webhook['id']}", by=MACHINE)).status_code == 404


async def test_there_is_a_most_of_subscriptions(wizard: Wizard, receiver: Receiver) -> None:
    for _ in range(20):
        await _subscribed(wizard, receiver.url())
    draft = {"url": receiver.url(), "events": ["decision.recorded"], "country": "PL"}
    answer = await wizard.call("POST", "/webhooks", draft, by=MACHINE)
    assert answer.status_code == 409
    await _subscribed(wizard, receiver.url(), by="integrator:ES", country="ES")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_workers_side_by_side_send_a_message_once(
    databases: Databases, tmp_path: Path, kind: str, receiver: Receiver
) -> None:
    engine = Engine()
    url = await databases.copy(service_with(Engine()), kind, tmp_path)
    async with start_service(service_with(engine), tmp_path, database_url=url, migrated=True, **ALLOWED) as started:
        wizard = Wizard(started, engine)
        await wizard.release(configuration("c1"))
        await _subscribed(wizard, receiver.url())
        decided = [await _decided(wizard) for _ in range(3)]
        await asyncio.gather(*(deliver_due(wizard.deps) for _ in range(4)))
        await wizard.started.drain()
    sent = [json.loads(got.body)["data"]["id"] for got in receiver.got]
    assert sorted(sent) == sorted(each["id"] for each in decided)


@given(st.integers(1, MOST_TRIES), st.floats(-1, 1))
def test_waits_grow_and_stay_bounded(tries: int, spread: float) -> None:
    wait = wait_after(tries, spread)
    assert 4 <= wait <= LONGEST_WAIT_S * 1.2
    assert wait_after(tries + 1, spread) >= wait


def test_the_schedule_gives_a_receiver_about_a_day() -> None:
    waits = [wait_after(tries, 0) for tries in range(1, MOST_TRIES)]
    assert waits[:4] == [5, 20, 80, 320]
    assert 22 <= sum(waits) / 3600 <= 26
