"""The survey service started for a test, with its content."""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from infra.postgres import PostgresServer
from servicekit.content import content_root
from servicekit.testing import start_service
from survey_api.load_content import load_content
from survey_api.service import SERVICE

sys.path.insert(0, str(Path(__file__).parent))
from survey_stories import Survey


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'survey.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.create_database(f"survey_{uuid.uuid4().hex[:12]}")


async def _started(tmp_path: Path, database_url: str) -> AsyncIterator[Survey]:
    async with start_service(SERVICE, tmp_path, database_url=database_url) as service:
        await load_content(service.deps, [])
        yield Survey(service)


@pytest.fixture
async def survey(tmp_path: Path) -> AsyncIterator[Survey]:
    """On SQLite: for what does not depend on the database."""
    async for each in _started(tmp_path, f"sqlite:///{tmp_path / 'survey.db'}"):
        yield each


@pytest.fixture(scope="module")
async def shared_survey(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Survey]:
    """One for all tests of a file that only look, or are refused: starting a service costs more than they do."""
    folder = tmp_path_factory.mktemp("survey")
    async for each in _started(folder, f"sqlite:///{folder / 'survey.db'}"):
        yield each


@pytest.fixture
async def survey_on_both(tmp_path: Path, database_url: str) -> AsyncIterator[Survey]:
    """Once on SQLite, once on PostgreSQL: for what the database counts, locks or erases."""
    async for each in _started(tmp_path, database_url):
        yield each


@pytest.fixture(scope="session")
def cop_definition() -> dict[str, Any]:
    """The survey of the Community of Practice, as the content has it."""
    path = content_root() / "instruments" / "cop-survey-v1.json"
    definition: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return definition


@pytest.fixture
def pointers() -> Callable[[httpx.Response], dict[str, str]]:
    """The faults of a problem document: pointer → code."""
    return lambda answer: {fault["pointer"]: fault["code"] for fault in answer.json()["errors"]}
