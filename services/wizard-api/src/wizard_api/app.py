"""The wizard's application: the one place where its routers are wired."""

from __future__ import annotations

from fastapi import FastAPI
from servicekit.app import service_app

from . import person_level
from .briefs.routes import router as briefs
from .catalogue.routes import router as catalogue
from .decisions.routes import router as decisions
from .deps import WizardDeps
from .designs.routes import router as designs
from .exports.routes import router as exports
from .feedback.routes import router as feedback
from .readiness.routes import router as readiness
from .recommendations.routes import router as recommendations
from .reference.routes import router as reference
from .releases.routes import router as releases
from .screening.routes import router as screening
from .screening.routes import rules
from .webhooks.routes import router as webhooks

_DESCRIPTION = """From a country's context and aims to explained policy options, and from every claim back to the
voices behind it. The wizard designs policies; it takes nothing about one identifiable person."""


def create_app(deps: WizardDeps) -> FastAPI:
    """The application under `/api/wizard/v1`."""
    routers = [
        *(designs, recommendations, decisions, feedback, readiness, screening),
        # What is named before the code lists is not taken for one of them.
        *(briefs, releases, rules, reference, webhooks, exports, catalogue),
    ]
    app = service_app("wizard", "EU-ALMPO design wizard", _DESCRIPTION, deps, routers)
    person_level.install(app)
    return app
