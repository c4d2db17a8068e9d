"""What survey-api is given at start, and how its routes reach it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Annotated, Any

from fastapi import Depends, Request
from servicekit.deps import Deps, build_deps
from servicekit.rate_limit import RateLimit

from .challenges.service import SpentChallenges
from .instruments.published import PublishedInstruments
from .invitations.levelling import LastLevelled
from .metadata import kit, metadata
from .results.known import KnownFigures
from .settings import SurveySettings
from .waves.consent import SurveyConsent, read_consent
from .waves.known import KnownWaves


@dataclass(frozen=True)
class SurveyDeps(Deps):
    """The kit's dependencies, the consent texts by version, the codebook's codes, and what this process keeps for a
    while: compiled instruments, waves in use, figures asked for, and what it remembers of who sends."""

    settings: SurveySettings
    consents: Mapping[str, SurveyConsent]
    codes: frozenset[str]
    published: PublishedInstruments = field(default_factory=PublishedInstruments)
    waves: KnownWaves = field(default_factory=KnownWaves)
    figures: KnownFigures = field(default_factory=KnownFigures)
    challenges: SpentChallenges = field(default_factory=SpentChallenges)
    limits: RateLimit = field(default_factory=lambda: RateLimit(0))
    levelled: LastLevelled = field(default_factory=LastLevelled)

    @property
    def consent(self) -> SurveyConsent:
        """The newest text: `consent-v10` comes after `consent-v9`."""
        return max(self.consents.values(), key=lambda text: (len(text.version), text.version))


def build(settings: SurveySettings, **given: Any) -> SurveyDeps:
    base = build_deps(settings, metadata, kit, **given)
    codes = frozenset(code.code for code in base.content.codebook().codes)
    files = (base.content.root / "session-kit").glob("consent-v*.json")
    texts = [read_consent(json.loads(file.read_text(encoding="utf-8"))) for file in files]
    given_by_kit = {each.name: getattr(base, each.name) for each in fields(base)}
    return SurveyDeps(
        **given_by_kit,
        consents={text.version: text for text in texts},
        codes=codes,
        limits=RateLimit(settings.responses_per_minute, settings.redemptions_per_code),
    )


async def _survey_deps(request: Request) -> SurveyDeps:
    # async: FastAPI would run a plain function on a thread, for every request.
    deps: SurveyDeps = request.app.state.deps
    return deps


SurveyGiven = Annotated[SurveyDeps, Depends(_survey_deps)]
