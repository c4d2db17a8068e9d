"""What the engine is, for every deployment."""

from __future__ import annotations

from servicekit.cli import Service

from .app import create_app
from .deps import CmoDeps, build
from .events import EMITS, handlers
from .models.retraining import retrain_due
from .rebuild import rebuild_command
from .releases.reproducing import reproduce_command
from .settings import CmoSettings

SERVICE: Service[CmoSettings, CmoDeps] = Service(
    name="cmo",
    package="cmo_engine",
    settings=CmoSettings,
    build_deps=build,
    create_app=create_app,
    emits=EMITS,
    handlers=handlers,
    chores=[retrain_due],
    commands={"rebuild": rebuild_command, "reproduce": reproduce_command},
)
