"""The engine's HTTP side: the one place where its routers are wired."""

from __future__ import annotations

from fastapi import FastAPI
from servicekit.app import service_app

from .analyses.routes import proposals
from .analyses.routes import router as analyses
from .briefs.routes import router as briefs
from .coding_queue.routes import router as coding_queue
from .configurations.routes import families, stream
from .configurations.routes import router as configurations
from .demand.routes import router as demand
from .deps import CmoDeps
from .evidence.routes import router as evidence
from .evidence.routes import themes_router as themes
from .factors.routes import router as factors
from .flow.routes import router as flow
from .gap_map.routes import router as gap_map
from .judgements.routes import router as judgements
from .models.routes import router as models
from .pilots.routes import router as pilots
from .releases.routes import router as releases
from .suggestions.routes import router as suggestions

DESCRIPTION = """From what stakeholders said to context–mechanism–outcome configurations: with their support, their
dissent, people's judgement of them, and the way back to every voice. Releases freeze the evidence for others to build
on."""


def create_app(deps: CmoDeps) -> FastAPI:
    routers = [
        evidence,
        themes,
        configurations,
        pilots,
        judgements,
        families,
        factors,
        flow,
        gap_map,
        demand,
        coding_queue,
        suggestions,
        models,
        releases,
        briefs,
        analyses,
        proposals,
        stream,
    ]
    return service_app("cmo", "EU-ALMPO evidence engine", DESCRIPTION, deps, routers, package="cmo_engine")
