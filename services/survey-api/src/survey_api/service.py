"""What survey-api is, for every deployment."""

from __future__ import annotations

from servicekit.cli import Service
from servicekit.deps import Deps

from .app import create_app
from .deps import SurveyDeps, build
from .erasures.ledger import LEDGER
from .events import EMITS
from .invitations.levelling import EVERY, level
from .load_content import load_content
from .releases.service import release
from .releases.telling import tell
from .results.counting import fold
from .settings import SurveySettings


async def level_hourly(deps: Deps) -> int:
    """The worker's chore: level the ledgers of anonymous waves, when the hour has come."""
    assert isinstance(deps, SurveyDeps)
    now, last = deps.clock.now(), deps.levelled.at
    if last is not None and now - last < EVERY:
        return 0
    deps.levelled.at = now
    return await level(deps)


SERVICE: Service[SurveySettings, SurveyDeps] = Service(
    name="survey",
    package="survey_api",
    settings=SurveySettings,
    build_deps=build,
    create_app=create_app,
    emits=EMITS,
    handlers=lambda deps: {},
    chores=[fold, release, tell, level_hourly],
    commands={"load-content": load_content},
    erasures=LEDGER,
)
