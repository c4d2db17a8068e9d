"""Each service does what its OpenAPI document says, whatever it is sent: no failure of its own, no answer, status,
media type or header that the document does not have, no door without its key."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from servicekit.auth import Role
from system.worlds import SERVICES

from .explorer import Running, explore, running

EVERYWHERE = [f"{role}:*" for role in Role]


def test_the_survey_service_does_what_it_says(tmp_path: Path) -> None:
    with running("survey", tmp_path) as service:
        _fielded(service)
        explore(service, EVERYWHERE, tmp_path, seconds=25, examples=3)


@pytest.mark.long
@pytest.mark.parametrize("name", SERVICES)
def test_a_service_does_what_it_says(name: str, tmp_path: Path) -> None:
    with running(name, tmp_path) as service:
        if name == "survey":
            _fielded(service)
        explore(service, EVERYWHERE, tmp_path, seconds=120, examples=50, seed=2)


@pytest.mark.long
@pytest.mark.parametrize("name", SERVICES)
def test_a_service_does_what_it_says_to_each_role(name: str, tmp_path: Path) -> None:
    """Somebody who may do one thing is answered as well as somebody who may do all."""
    with running(name, tmp_path) as service:
        if name == "survey":
            _fielded(service)
        for role in Role:
            explore(service, [f"{role}:PL"], tmp_path, seconds=20, examples=3, seed=3)


def _fielded(service: Running) -> None:
    """A wave with an answer, so that there is something to be found."""
    with httpx.Client(base_url=f"{service.url}/api/survey/v1") as client:
        manager = service.issuer.headers("survey_manager:*")
        [instrument] = client.get("/instruments", headers=manager).json()["items"]
        wave = {
            "instrument_id": instrument["id"],
            "version": 1,
            "title": "Explored",
            "opens_at": "2020-01-01T00:00:00Z",
            "access": "open",
            "anonymity": "pseudonymous",
        }
        made = client.post("/waves", json=wave, headers=manager).raise_for_status().json()
        draft = {
            "language": "pl",
            "stratum": {"country": "PL", "stakeholder_type": "pes"},
            "consent": {"version": "consent-v1", "open_text": True, "quotation": False},
            "answers": {"level": "national"},
            "complete": True,
        }
        answered = client.post(f"/waves/{made['id']}/responses", json=draft).raise_for_status().json()
    service.known.update(wave_id=[made["id"]], instrument_id=[instrument["id"]], response_id=[answered["id"]])
