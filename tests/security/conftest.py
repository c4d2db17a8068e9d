"""The world of this folder, started once; its tests' calls keep nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from .world import World, world


@pytest.fixture(scope="session")
async def almpo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    async with world(tmp_path_factory.mktemp("world")) as made:
        made.keep_nothing_from_here()
        yield made
