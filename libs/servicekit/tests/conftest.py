"""The kit's tests run on a service made of nothing but the kit."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from servicekit.testing import StartedService, start_service
from servicekit.testing import service as started
from sqlalchemy import create_engine

sys.path.insert(0, str(Path(__file__).parent))
import notes_service


@pytest.fixture
async def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StartedService]:
    """A running notes service; its tables are made directly, it has no migrations."""

    def create(package: str, url: str) -> None:
        engine = create_engine(url)
        notes_service.metadata.create_all(engine)
        engine.dispose()

    monkeypatch.setattr(started.migrations, "upgrade", create)
    async with start_service(notes_service.SERVICE, tmp_path, consumer_tries=2, dead_letter_limit=3) as service:
        yield service
