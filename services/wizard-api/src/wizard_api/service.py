"""What this service is, for every deployment."""

from __future__ import annotations

from servicekit.cli import Service

from .app import create_app
from .audit.service import forget_old
from .deps import WizardDeps, build
from .events import EMITS, handlers
from .releases.service import fetch_pending
from .settings import WizardSettings
from .webhooks.delivering import deliver_due

SERVICE: Service[WizardSettings, WizardDeps] = Service(
    name="wizard",
    package="wizard_api",
    settings=WizardSettings,
    build_deps=build,
    create_app=create_app,
    emits=EMITS,
    handlers=handlers,
    chores=(fetch_pending, deliver_due, forget_old),
)
