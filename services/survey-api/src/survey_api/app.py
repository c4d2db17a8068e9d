"""survey-api's application: the one place where its routers are wired."""

from __future__ import annotations

import re

from fastapi import FastAPI
from servicekit.app import service_app

from .challenges.routes import router as challenges
from .crosstabs.routes import router as crosstabs
from .deps import SurveyDeps
from .erasures.routes import router as erasures
from .exports.routes import router as exports
from .flags.routes import router as flags
from .instruments.imports.routes import router as instrument_imports
from .instruments.routes import router as instruments
from .instruments.translations.routes import router as translations
from .instruments.version_maps.routes import router as version_maps
from .invitations.routes import router as invitations
from .open_text.routes import router as open_text
from .rankings.routes import router as rankings
from .reports.routes import router as reports
from .representativeness.routes import router as representativeness
from .responses.routes import router as responses
from .results.routes import router as results
from .scales.routes import router as scales
from .waves.routes import consents
from .waves.routes import router as waves

DESCRIPTION = """Multilingual surveys of stakeholders: instruments, waves, responses and their figures.

A respondent needs no account: a wave open to the public is answered without one, a wave by invitation with a ballot.
Who has answered keeps a receipt code, and reads back, changes or erases the response with it."""

UNTRACED = re.compile("/(responses|responses:batch|responses/.*|ballots|questionnaire|challenge|erasures/.*)$")
"""What respondents call. A span has a time and a path, and would be kept by the collector: in an anonymous wave that is
more than the service itself keeps. Which wave is anonymous is not known yet where spans begin, so none is recorded."""


def create_app(deps: SurveyDeps) -> FastAPI:
    # Routes are tried in this order; the one that a whole wave of respondents takes comes first.
    fielding = [responses, waves, consents]
    about_instruments = [instrument_imports, instruments, translations, version_maps]
    figures = [results, crosstabs, rankings, scales, open_text, representativeness, reports, exports]
    routers = [*fielding, *about_instruments, invitations, challenges, flags, *figures, erasures]
    return service_app("survey", "EU-ALMPO survey", DESCRIPTION, deps, routers, untraced=UNTRACED, package="survey_api")
