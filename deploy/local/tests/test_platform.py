"""The whole platform in one process: it starts, stops, finds its data again, and keeps apart from its neighbours."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from .platform_process import PlatformProcess

Start = Callable[..., PlatformProcess]


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Start]:
    """Makes platforms (not started yet), and clears them up."""
    made: list[PlatformProcess] = []

    def make(name: str = "data", **settings: Any) -> PlatformProcess:
        made.append(PlatformProcess(tmp_path / name, **settings))
        return made[-1]

    yield make
    for each in made:
        each.clear_up()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlatformProcess]:
    """One that runs for all tests which leave it as it is."""
    embedded = PlatformProcess(tmp_path_factory.mktemp("running") / "data")
    embedded.start()
    yield embedded
    embedded.clear_up()


def plan_a_session(platform: PlatformProcess) -> str:
    draft = {
        "title": "Somebody speaks",
        "level": "national",
        "countries": ["GR"],
        "starts_at": "2026-01-12T09:00:00Z",
    }
    headers = platform.headers("facilitator", "EL")
    answer = httpx.post(f"{platform.url}/api/cop/v1/sessions", json=draft, headers=headers)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def test_it_starts_stops_cleanly_with_a_stream_open_and_finds_its_data_again(platform: Start) -> None:
    embedded = platform()
    first = embedded.start()
    session = plan_a_session(embedded)
    listener = listen(f"{embedded.url}/api/cop/v1/sessions/{session}/stream", embedded.headers("facilitator"))
    code, took = embedded.stop()
    listener.join(10)
    assert (code, "everything is saved" in embedded.said()) == (0, True), embedded.said()
    assert took < 5

    second = embedded.start()
    print(f"first start {first:.1f} s, second start {second:.1f} s, stop {took:.1f} s")
    found = httpx.get(f"{embedded.url}/api/cop/v1/sessions/{session}", headers=embedded.headers("analyst"))
    assert (found.status_code, found.json()["countries"]) == (200, ["EL"])
    code, _ = embedded.stop(signal.SIGINT)
    assert code == 0


def listen(url: str, headers: dict[str, str]) -> threading.Thread:
    """Follow a stream until it is cut; returns when the first line has come."""
    begun = threading.Event()

    def follow() -> None:
        try:
            with httpx.stream("GET", url, headers=headers, timeout=60) as stream:
                for _ in stream.iter_lines():
                    begun.set()
        except httpx.TransportError:
            return

    thread = threading.Thread(target=follow)
    thread.start()
    assert begun.wait(30)
    return thread


def test_content_is_there_and_the_demo_is_not(running: PlatformProcess) -> None:
    headers = running.headers("admin")
    practices = httpx.get(f"{running.url}/api/cop/v1/practices?limit=100", headers=headers).json()["items"]
    instruments = httpx.get(f"{running.url}/api/survey/v1/instruments", headers=headers).json()["items"]
    waves = httpx.get(f"{running.url}/api/survey/v1/waves", headers=headers).json()["items"]
    assert len(practices) > 20
    assert [one["slug"] for one in instruments if one["latest_version"]] == ["cop-survey"]
    assert waves == []
    assert "synthetic" not in running.said()
    assert "analyst:*" in running.said()


def test_two_platforms_side_by_side_do_not_know_each_other(running: PlatformProcess, platform: Start) -> None:
    other = platform("other")
    other.start()
    session = plan_a_session(running)
    assert httpx.get(f"{other.url}/api/cop/v1/sessions", headers=other.headers("analyst")).json()["items"] == []
    foreign = httpx.get(f"{other.url}/api/cop/v1/sessions/{session}", headers=running.headers("analyst"))
    assert foreign.status_code == 401


def test_a_taken_port_and_a_taken_folder_are_told(running: PlatformProcess, platform: Start) -> None:
    same_port = platform("other", port=running.port).run("serve")
    assert same_port.returncode == 1
    assert f"Port {running.port}" in same_port.stderr
    assert "ALMPO_PORT" in same_port.stderr

    same_folder = PlatformProcess(running.folder).run("serve")
    assert same_folder.returncode == 1
    assert "in use by process" in same_folder.stderr
    assert "ALMPO_DATA" in same_folder.stderr

    reset = running.run("reset", "--yes")
    assert (reset.returncode, (running.folder / "cop.db").exists()) == (1, True)


def test_it_does_not_start_in_production(platform: Start) -> None:
    refused = platform(ALMPO_ENV="production").run("serve")
    assert refused.returncode == 1
    assert "not made for production" in refused.stderr


def test_a_setting_that_cannot_be_is_named(platform: Start) -> None:
    refused = platform(ALMPO_SPA="/nowhere", ALMPO_DEMO="perhaps").run("serve")
    assert refused.returncode == 2
    assert refused.stderr.startswith("ALMPO_DEMO:")


def test_a_token_is_printed_whether_or_not_it_runs(running: PlatformProcess, platform: Start) -> None:
    answer = httpx.get(f"{running.url}/auth/userinfo", headers=running.headers("rapporteur", "GR"))
    assert answer.json()["almpo_roles"] == ["rapporteur:EL"]
    stopped = platform().run("token", "--role", "rapporteur")
    assert (stopped.returncode, stopped.stdout.count(".")) == (0, 2)
    unknown = running.run("token", "--role", "king")
    assert unknown.returncode == 1
    assert "policymaker" in unknown.stderr


def test_reset_empties_a_folder_of_ours_and_no_other(platform: Start, tmp_path: Path) -> None:
    embedded = platform()
    embedded.headers("admin")
    kept = embedded.run("reset", answer="no\n")
    assert (kept.returncode, (embedded.folder / "signing-key.json").exists()) == (1, True)
    assert embedded.run("reset", "--yes").returncode == 0
    assert list(embedded.folder.iterdir()) == []

    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    refused = platform("mine").run("reset", "--yes")
    assert (refused.returncode, (tmp_path / "mine" / "thesis.txt").exists()) == (1, True)


def test_a_machine_signs_in_through_the_gateway(running: PlatformProcess) -> None:
    secret = running.run("accounts").stdout.split("pes-pl: ")[1].strip()
    form = {"grant_type": "client_credentials"}
    token = httpx.post(f"{running.url}/auth/token", data=form, auth=("pes-pl", secret)).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    assert httpx.get(f"{running.url}/api/cmo/v1/configurations", headers=headers).status_code == 200


def test_the_demo_is_not_mixed_with_what_people_entered(platform: Start) -> None:
    used = platform(ALMPO_DEMO="0")
    used.start()
    used.stop()
    used.environment["ALMPO_DEMO"] = "1"
    used.start()
    used.stop()
    assert "demo is not added" in used.said()
    assert not (used.folder / "demo-begun.json").exists()


def test_a_national_service_gets_a_client_for_its_country_alone(running: PlatformProcess) -> None:
    def made(*arguments: str) -> dict[str, str]:
        done = running.run("client", "--country", *arguments)
        assert done.returncode == 0, done.stderr
        return dict(line.split("=", 1) for line in done.stdout.splitlines())

    def token(client: dict[str, str]) -> httpx.Response:
        form = {"grant_type": "client_credentials", **{name: client[name] for name in ("client_id", "client_secret")}}
        return httpx.post(client["token_url"], data=form)

    client = made("GR")
    assert (client["client_id"], client["roles"]) == ("pes-el", "integrator:EL")
    assert made("EL") == client, "asked again it is the same one"
    headers = {"Authorization": f"Bearer {token(client).json()['access_token']}"}
    for country, status in (("EL", 201), ("PL", 403), (None, 403)):
        draft = {"url": "https://hooks.example.org/", "events": ["decision.recorded"], "country": country}
        answer = httpx.post(f"{running.url}/api/wizard/v1/webhooks", json=draft, headers=headers)
        assert answer.status_code == status, answer.text
    exported = f"{running.url}/api/wizard/v1/exports/designs"
    assert httpx.get(exported, headers=headers).status_code == 200
    assert httpx.get(exported, params={"country": "ES"}, headers=headers).status_code == 403

    renewed = made("EL", "--new-secret")
    assert token(client).status_code == 401
    assert token(renewed).status_code == 200
    wrong = running.run("client", "--country", "XX")
    assert (wrong.returncode, "not an EU country code" in wrong.stderr) == (1, True)
