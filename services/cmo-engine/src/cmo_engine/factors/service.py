"""Enablers and barriers: frequency, spread, for whom, where, beside the survey's view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from servicekit.db import Transaction

from ..survey import queries as survey
from ..synthesis.survey import Shares
from ..synthesis.vocabulary import Vocabulary
from .mentions import Mentioned, mentioned
from .schemas import Factor

FAMILIES: tuple[Literal["enabler", "barrier"], ...] = ("enabler", "barrier")


async def factors(
    tx: Transaction, vocabulary: Vocabulary, kind: Literal["enabler", "barrier"] | None, country: str | None
) -> list[Factor]:
    return counted(await mentioned(tx, FAMILIES), await survey.shares(tx), vocabulary, kind, country)


def counted(
    found_in: Mapping[str, Mentioned],
    shares: Mapping[str, Shares],
    vocabulary: Vocabulary,
    kind: Literal["enabler", "barrier"] | None = None,
    country: str | None = None,
) -> list[Factor]:
    """Most voices first. A factor that only the survey mentions is listed too, unless a country is asked for. Pure."""
    found = []
    for family in [kind] if kind else FAMILIES:
        known = {code for code in (*found_in, *shares) if code.startswith(f"{family}.")}
        for code in sorted(known):
            mentions = found_in.get(code, Mentioned()).tally(country).mentions()
            of_survey = list(shares[code].shares) if code in shares else []
            if mentions.voices or (of_survey and country is None):
                label = dict(vocabulary.labels.get(code, {"en": vocabulary.label(code)}))
                found.append(Factor(code=code, label=label, kind=family, mentions=mentions, survey=of_survey))
    return sorted(found, key=lambda factor: (-factor.mentions.voices, factor.code))
