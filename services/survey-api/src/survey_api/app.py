"""survey-api's application: the one place where its routers are wired."""

from __future__ import annotations

from fastapi import FastAPI
from servicekit.app import service_app

from .challenges.routes import router as challenges
from .deps import SurveyDeps
from .exports.routes import router as exports
from .flags.routes import router as flags
from .instruments.routes import router as instruments
from .invitations.routes import router as invitations
from .responses.routes import router as responses
from .results.routes import router as results
from .waves.routes import router as waves

DESCRIPTION = """Multilingual surveys of stakeholders: instruments, waves, responses and their figures.

A respondent needs no account: a wave open to the public is answered without one, a wave by invitation with a ballot.
Who has answered keeps a receipt code, and reads back, changes or erases the response with it."""


def create_app(deps: SurveyDeps) -> FastAPI:
    # Routes are tried in this order; the one that a whole wave of respondents takes comes first.
    routers = [responses, waves, instruments, invitations, challenges, flags, results, exports]
    return service_app("survey", "EU-ALMPO survey", DESCRIPTION, deps, routers)
