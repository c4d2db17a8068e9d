"""What cop-api is, for every deployment."""

from __future__ import annotations

from typing import Any

from servicekit import deps
from servicekit.cli import Service
from servicekit.deps import Deps

from . import events
from .app import create_app
from .content import load_content
from .metadata import kit, metadata
from .settings import CopSettings


def build_deps(settings: CopSettings, **given: Any) -> Deps:
    return deps.build_deps(settings, metadata, kit, **given)


SERVICE: Service[CopSettings, Deps] = Service(
    name="cop",
    package="cop_api",
    settings=CopSettings,
    build_deps=build_deps,
    create_app=create_app,
    emits=events.EMITS,
    handlers=events.handlers,
    commands={"load-content": load_content},
)
