"""What cop-api is, for every deployment."""

from __future__ import annotations

from servicekit.cli import Service

from . import events
from .app import create_app
from .content import load_content
from .deps import CopDeps, build
from .settings import CopSettings

SERVICE: Service[CopSettings, CopDeps] = Service(
    name="cop",
    package="cop_api",
    settings=CopSettings,
    build_deps=build,
    create_app=create_app,
    emits=events.EMITS,
    handlers=events.handlers,
    commands={"load-content": load_content},
)
