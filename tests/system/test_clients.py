"""The example clients, run as an integrator runs them, against the running platform."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from .chain import CONTEXT, FAMILY, OUTCOME, Chain
from .worlds import ROOT, Embedded, World

CLIENTS = ROOT / "clients"
MODULES = ROOT / "frontend" / "node_modules"


@pytest.fixture(scope="session")
async def platform(embedded: World) -> AsyncIterator[Chain]:
    """A platform with an open wave, a release, and a design that stands on it."""
    async with embedded.client() as client:
        chain = Chain(embedded, client)
        session = await chain.live_session(title="For other systems")
        said = await chain.capture(session, "Doradcy znają pracodawców.", await chain.participant(session))
        card = await chain.card(session, [said])
        # Other tests' cards may be in it already: it changes once more when this one arrives.
        found = await chain.configuration(lambda c: card["id"] in c["lineage"]["cards"])
        await chain.judge(found)
        await chain.release("For other systems")
        design = await chain.design()
        await chain.step(design, "context", {"memberships": [{"code": CONTEXT, "membership": 1.0}]})
        await chain.step(design, "objectives", {"outcomes": [{"code": OUTCOME, "direction": "raises"}]})
        yield chain


async def _given(chain: Chain) -> dict[str, str]:
    """The environment of a client: the credentials that `almpo client` prints, and a wave of its own."""
    assert isinstance(chain.world, Embedded)
    printed = await asyncio.to_thread(chain.world.command, "client", "--country", "PL")
    client = dict(line.split("=", 1) for line in printed.splitlines())
    wave = await chain.open_wave()
    return {
        "ALMPO_URL": chain.world.url,
        "ALMPO_TOKEN_URL": client["token_url"],
        "ALMPO_CLIENT_ID": client["client_id"],
        "ALMPO_CLIENT_SECRET": client["client_secret"],
        "WAVE": wave["id"],
    }


async def _run(given: Mapping[str, str], folder: Path, *command: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ALMPO_")}
    done = await asyncio.to_thread(
        subprocess.run, command, env={**clean, **given}, cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


async def _did_what_it_should(chain: Chain, given: Mapping[str, str], done: dict[str, Any]) -> None:
    assert done["sent"] == ["created", "refused", "created"]
    assert done["fault"].startswith("/answers/mechanisms_seen")
    assert done["sent_again"] == ["replayed", "refused", "replayed"]
    assert done["refused"] == "wrong-country"
    held = await chain.call("GET", "/api/wizard/v1/releases", "policymaker:*")
    assert done["releases"] == [each["id"] for each in held["items"] if each["status"] == "held"]
    assert FAMILY in done["first"]
    assert (done["complete"], done["told"], done["forged"]) == (True, "webhook.test", "no signature is right")
    assert await chain.counted(given["WAVE"]) == 2
    left = await chain.call("GET", "/api/wizard/v1/webhooks", "integrator:PL")
    assert left["items"] == []


async def test_the_python_client(platform: Chain) -> None:
    given = await _given(platform)
    done = await _run(given, CLIENTS / "python", sys.executable, "example.py")
    await _did_what_it_should(platform, given, json.loads(done))


async def test_the_python_client_is_typed(tmp_path: Path) -> None:
    command = ["-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "almpo_client.py", "example.py"]
    await _run({}, CLIENTS / "python", sys.executable, *command)


async def test_the_typescript_client(platform: Chain, tmp_path: Path) -> None:
    """With the tools of the web application's install; the versions in its own package.json are the same."""
    for name in ("almpo.ts", "example.ts", "tsconfig.json", "package.json"):
        shutil.copy(CLIENTS / "typescript" / name, tmp_path / name)
    (tmp_path / "node_modules").symlink_to(MODULES)
    given = await _given(platform)
    for script in ("types", "build"):
        await _run({"CONTRACTS": str(ROOT / "contracts")}, tmp_path, "npm", "run", "--silent", script)
    done = await _run(given, tmp_path, "npm", "run", "--silent", "start")
    await _did_what_it_should(platform, given, json.loads(done))


async def test_the_catalogue_leads_to_what_there_is(platform: Chain) -> None:
    """Every address in it answers through the gateway: at once where access is public, with a token where it is not."""
    from rdflib import Graph
    from wizard_api.catalogue.graph import DCAT, DCTERMS

    text = (await platform.answer("GET", "/api/wizard/v1/catalogue.ttl")).text
    graph = Graph().parse(data=text, format="turtle")
    looked_at = 0
    for dataset, distribution in graph.subject_objects(DCAT.distribution):
        public = str(graph.value(dataset, DCTERMS.accessRights)).endswith("/PUBLIC")
        address = str(graph.value(distribution, DCAT.accessURL))
        assert address.startswith(platform.world.url), address
        path = address.removeprefix(platform.world.url)
        open_to_all = (await platform.answer("GET", path)).status_code
        assert open_to_all == (200 if public else 401), path
        role = "admin:*"
        assert (await platform.answer("GET", path, role)).status_code == 200, path
        looked_at += 1
    assert looked_at >= 11
    for description in graph.objects(None, DCAT.endpointDescription):
        path = str(description).removeprefix(platform.world.url)
        assert (await platform.answer("GET", path)).status_code == 200, path
