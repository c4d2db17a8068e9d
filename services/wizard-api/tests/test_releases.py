"""Releases: fetched once, checked, kept; requests are answered from our copy alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest
from servicekit.testing import TestIssuer
from sqlalchemy import update
from wizard_api.releases.source import (
    BundleRefusedError,
    BundleUnavailableError,
    ClientCredentials,
    HttpBundles,
    source_for,
)
from wizard_api.releases.tables import releases
from wizard_api.service import SERVICE
from wizard_story import Wizard, bundle, configuration


async def _due_again(wizard: Wizard) -> None:
    """Let the time until the next try pass."""
    async with wizard.deps.database.write() as tx:
        await tx.execute(update(releases).values(next_try_at=tx.now - timedelta(seconds=1)))


async def test_a_bundle_is_fetched_once_and_then_the_engine_is_not_needed(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    wizard.engine.down = True
    design = await wizard.design()
    for _ in range(3):
        assert (await wizard.recommendations(design))["options"]
    assert len(wizard.engine.fetched) == 1


async def test_the_copy_survives_a_restart_of_the_api(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    design = await wizard.design()
    before = await wizard.recommendations(design)
    wizard.deps.bundles.forget_others(set())
    assert await wizard.recommendations(design) == before


async def test_a_bundle_with_another_hash_is_refused(wizard: Wizard) -> None:
    await wizard.announce(wizard.engine.publish(bundle([configuration("c1")]), sha256="0" * 64))
    [release] = (await wizard.ok("GET", "/releases"))["items"]
    assert release["status"] == "refused"
    assert "its hash is" in release["reason"]
    answer = await wizard.call("POST", "/designs", {"title": "T", "country": "PL", "release": "release-1"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/release"


@pytest.mark.parametrize("document", [{"schema": "something.else.v1"}, {"configurations": [{"id": "x"}]}])
async def test_what_is_no_bundle_is_refused(wizard: Wizard, document: dict[str, Any]) -> None:
    await wizard.announce(wizard.engine.publish({**bundle([]), **document}))
    release = await wizard.ok("GET", "/releases/release-1")
    assert release["status"] == "refused"
    assert "not a release bundle" in release["reason"]


async def test_an_engine_that_is_down_is_asked_again_later(wizard: Wizard) -> None:
    wizard.engine.down = True
    await wizard.release(configuration("c1"))
    release = await wizard.ok("GET", "/releases/release-1")
    assert (release["status"], release["reason"]) == ("pending", "the engine answered 503")
    wizard.engine.down = False
    await wizard.started.drain()
    assert len(wizard.engine.fetched) == 1, "not before the next try is due"
    await _due_again(wizard)
    await wizard.started.drain()
    assert (await wizard.ok("GET", "/releases/release-1"))["status"] == "held"


async def test_a_newer_revision_replaces_the_copy_and_marks_designs(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"), configuration("c2"))
    design = await wizard.design()
    assert (await wizard.ok("GET", f"/designs/{design}"))["out_of_date"] is None

    wizard.engine.down = True
    await wizard.release(configuration("c1"), revision=2)
    answer = await wizard.call("GET", f"/designs/{design}/recommendations")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")

    wizard.engine.down = False
    await _due_again(wizard)
    await wizard.started.drain()
    [option] = (await wizard.recommendations(design))["options"]
    assert [each["id"] for each in option["configurations"]] == ["c1"], "what was erased is gone"
    marked = await wizard.ok("GET", f"/designs/{design}")
    assert marked["out_of_date"]["reason"] == "superseded"

    settled = await wizard.ok("PUT", f"/designs/{design}/release", {"release": "release-1"}, If_Match='"r1"')
    assert settled["out_of_date"] is None
    assert settled["release"]["revision"] == 2

    # The announcement of the older revision comes once more: nothing goes back.
    await wizard.announce(wizard.engine.publish(bundle([configuration("c1"), configuration("c2")])))
    assert (await wizard.ok("GET", "/releases/release-1"))["revision"] == 2


async def test_a_newer_release_marks_designs_and_is_the_default_of_new_ones(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    old = await wizard.design()
    await wizard.release(configuration("c2"), number=2)
    assert (await wizard.ok("GET", f"/designs/{old}"))["out_of_date"]["reason"] == "newer_release"
    new = await wizard.ok("GET", f"/designs/{await wizard.design()}")
    assert new["release"]["id"] == "release-2"
    assert [each["id"] for each in (await wizard.ok("GET", "/releases"))["items"]] == ["release-2", "release-1"]


async def test_a_design_without_any_release_says_what_to_do(wizard: Wizard) -> None:
    design = await wizard.design()
    answer = await wizard.call("GET", f"/designs/{design}/recommendations")
    assert answer.status_code == 409
    assert "Choose one" in answer.json()["detail"]
    answer = await wizard.call("PUT", f"/designs/{design}/release", {}, If_Match='"r1"')
    assert answer.status_code == 409


async def test_synthetic_evidence_makes_a_synthetic_design(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"), synthetic=True)
    assert (await wizard.ok("GET", f"/designs/{await wizard.design()}"))["synthetic"] is True


@pytest.mark.parametrize(
    "path", ["http://elsewhere.test/x", "/api/cop/v1/x", "/api/cmo/v1/../cop/v1/x", "/api/cmo/v1/x?y"]
)
async def test_the_address_of_a_bundle_stays_within_the_engine(wizard: Wizard, path: str) -> None:
    with pytest.raises(BundleRefusedError):
        await wizard.deps.source.fetch(path, 1000)
    assert wizard.engine.fetched == []


async def test_a_bundle_over_the_limit_is_refused(wizard: Wizard) -> None:
    event = wizard.engine.publish(bundle([configuration("c1")]))
    with pytest.raises(BundleRefusedError, match="larger"):
        await wizard.deps.source.fetch(event.bundle_path, 100)


async def test_client_credentials_are_asked_for_once() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/token":
            asked.append(request.content.decode())
            return httpx.Response(200, json={"access_token": "good", "expires_in": 3600})
        return httpx.Response(200, content=request.headers["authorization"].encode())

    client = httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://engine.test")
    source = HttpBundles(client, ClientCredentials(client, "http://issuer.test/token", "almpo-wizard", "secret"))
    for _ in range(2):
        assert await source.fetch("/api/cmo/v1/releases/x/bundle", 1000) == b"Bearer good"
    assert asked == ["grant_type=client_credentials&client_id=almpo-wizard&client_secret=secret"]
    await source.close()


@pytest.mark.parametrize("answer", [httpx.Response(401), httpx.Response(200, json={}), httpx.Response(200, text="?")])
async def test_an_issuer_that_gives_no_token_is_asked_again_later(answer: httpx.Response) -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: answer), base_url="http://engine.test")
    source = HttpBundles(client, ClientCredentials(client, "http://issuer.test/token", "almpo-wizard", "secret"))
    with pytest.raises(BundleUnavailableError):
        await source.fetch("/api/cmo/v1/releases/x/bundle", 1000)
    await source.close()


async def test_without_an_address_releases_wait_and_say_so() -> None:
    settings = SERVICE.settings(
        database_url="sqlite:///x.db", event_log="sqlite:///x.db", issuer=TestIssuer.url, cursor_secret="x" * 16
    )
    with pytest.raises(BundleUnavailableError, match="ALMPO_CMO_URL"):
        await source_for(settings).fetch("/api/cmo/v1/releases/x/bundle", 1000)
