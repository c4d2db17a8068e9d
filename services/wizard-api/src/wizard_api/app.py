"""The wizard's application: the one place where its routers are wired."""

from __future__ import annotations

from fastapi import FastAPI
from servicekit.app import service_app

from . import person_level
from .audit.routes import router as audit
from .briefs.routes import router as briefs
from .catalogue.routes import router as catalogue
from .comments.routes import router as comments
from .comparisons.routes import previews
from .comparisons.routes import router as comparisons
from .copies.routes import router as copies
from .decisions.routes import router as decisions
from .deps import WizardDeps
from .designs.routes import router as designs
from .evaluation.routes import router as evaluation
from .exports.routes import router as exports
from .feedback.routes import router as feedback
from .readiness.routes import router as readiness
from .recommendations.routes import router as recommendations
from .reference.routes import router as reference
from .releases.routes import router as releases
from .revisions.routes import router as revisions
from .scenarios.routes import router as scenarios
from .screening.routes import router as screening
from .screening.routes import rules
from .theory.routes import router as theory
from .webhooks.routes import router as webhooks

_DESCRIPTION = """From a country's context and aims to explained policy options, and from every claim back to the
voices behind it. The wizard designs policies; it takes nothing about one identifiable person."""


def create_app(deps: WizardDeps) -> FastAPI:
    """The application under `/api/wizard/v1`."""
    # `rules` before `reference`: what is named before the code lists is not taken for one of them.
    routers = [
        designs, revisions, comments, copies, recommendations, scenarios, comparisons, previews, decisions, audit,
        feedback, theory, evaluation, readiness, screening, briefs, releases, rules, reference, webhooks, exports,
        catalogue,
    ]  # fmt: skip
    app = service_app("wizard", "EU-ALMPO design wizard", _DESCRIPTION, deps, routers, package="wizard_api")
    person_level.install(app)
    return app
