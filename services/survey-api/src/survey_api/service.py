"""What survey-api is, for every deployment."""

from __future__ import annotations

from servicekit.cli import Service

from .app import create_app
from .deps import SurveyDeps, build
from .erasures.ledger import LEDGER
from .events import EMITS
from .load_content import load_content
from .results.counting import fold
from .settings import SurveySettings

SERVICE: Service[SurveySettings, SurveyDeps] = Service(
    name="survey",
    package="survey_api",
    settings=SurveySettings,
    build_deps=build,
    create_app=create_app,
    emits=EMITS,
    handlers=lambda deps: {},
    chores=[fold],
    commands={"load-content": load_content},
    erasures=LEDGER,
)
