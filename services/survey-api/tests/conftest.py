"""The survey service started for a test, with its content."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from infra.databases import Databases, Kind
from servicekit.content import content_root
from servicekit.testing import StartedService, start_service
from survey_api.load_content import load_content
from survey_api.service import SERVICE

sys.path.insert(0, str(Path(__file__).parent))
from survey_stories import Survey


async def _with_content(service: StartedService) -> None:
    await load_content(service.deps, [])


async def _started(databases: Databases, kind: Kind, folder: Path) -> AsyncIterator[Survey]:
    url = await databases.copy(SERVICE, kind, folder, _with_content)
    async with start_service(SERVICE, folder, database_url=url, migrated=True) as service:
        yield Survey(service)


@pytest.fixture
async def survey(databases: Databases, tmp_path: Path) -> AsyncIterator[Survey]:
    """On SQLite: for what does not depend on the database."""
    async for each in _started(databases, "sqlite", tmp_path):
        yield each


@pytest.fixture(scope="module")
async def shared_survey(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Survey]:
    """One for all tests of a file that only look, or are refused: starting a service costs more than they do."""
    async for each in _started(databases, "sqlite", tmp_path_factory.mktemp("survey")):
        yield each


@pytest.fixture(params=["sqlite", "postgresql"])
async def survey_on_both(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Survey]:
    """Once on SQLite, once on PostgreSQL: for what the database counts, locks or erases."""
    async for each in _started(databases, request.param, tmp_path):
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
