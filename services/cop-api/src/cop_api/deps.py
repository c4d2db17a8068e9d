"""What cop-api is given at start, and how its routes reach it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Annotated, Any

from fastapi import Depends, Request
from servicekit.deps import Deps, build_deps
from servicekit.rate_limit import RateLimit

from .metadata import kit, metadata
from .settings import CopSettings


@dataclass(frozen=True)
class CopDeps(Deps):
    """The kit's dependencies, and what this process remembers of who joins."""

    settings: CopSettings
    limits: RateLimit = field(default_factory=lambda: RateLimit(0))


def build(settings: CopSettings, **given: Any) -> CopDeps:
    base = build_deps(settings, metadata, kit, **given)
    given_by_kit = {each.name: getattr(base, each.name) for each in fields(base)}
    return CopDeps(**given_by_kit, limits=RateLimit(settings.joins_per_minute, settings.joins_per_code))


async def _cop_deps(request: Request) -> CopDeps:
    # async: FastAPI would run a plain function on a thread, for every request.
    deps: CopDeps = request.app.state.deps
    return deps


CopGiven = Annotated[CopDeps, Depends(_cop_deps)]
