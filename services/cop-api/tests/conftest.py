"""A cop-api of one's own for every test."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from cop_api.service import SERVICE
from cop_story import Cop


@pytest.fixture
async def cop(tmp_path: Path) -> AsyncIterator[Cop]:
    async with start_service(SERVICE, tmp_path) as service:
        yield Cop(service)
