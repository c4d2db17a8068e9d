"""A release bundle as the wizard reads it: one immutable JSON document, parsed once and kept in memory."""

from __future__ import annotations

import asyncio
import gc
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from almpo_contracts.base import Localised
from almpo_contracts.cmo import ConfigurationChanged, SurveyShare, Voices
from pydantic import BaseModel, ConfigDict, Field

from ..ranking.evidence import FamilyEvidence

_KEPT = 4
"""Parsed bundles kept in memory: the newest ones that designs ask for."""


class _Part(BaseModel):
    # Unknown members are the engine's business: a newer engine may say more.
    model_config = ConfigDict(extra="ignore", frozen=True)


class Configuration(ConfigurationChanged):
    """A configuration as it stood; a bundle holds state, not how often it changed."""

    revision: int = 1


class Factor(_Part):
    """An enabler or a barrier that stakeholders named, with who named it."""

    code: str
    kind: Literal["enabler", "barrier"]
    mentions: Voices
    survey: list[SurveyShare] = []
    evidence: list[str] = []


class Asked(_Part):
    """A requirement of the sessions' register."""

    id: str
    title: str
    country: str
    priority: Literal["must", "should", "could"]


class InCountry(_Part):
    """What one country's sessions said of a demand; `readiness_levels` counts the requirements that state a level."""

    country: str
    voices: int
    requirements: int = 0
    readiness_levels: dict[str, int] = {}


class AboutFamily(_Part):
    practice_family: str
    voices: int


class Demand(_Part):
    """All that asks for one code: data, an AI function, a system. `by_country` and `by_practice_family` are null in
    releases that do not say."""

    kind: str
    code: str | None
    voices: Voices
    evidence: list[str] = []
    survey: list[SurveyShare] = []
    requirements: list[Asked] = []
    by_country: list[InCountry] | None = None
    by_practice_family: list[AboutFamily] | None = None


class RegisterEntry(_Part):
    """A trust condition or an AI function, with who mentioned it in sessions and the survey's shares."""

    code: str
    mentions: Voices
    survey: list[SurveyShare] = []


class StatementRef(_Part):
    """A statement behind the evidence. `quote` is null where its speaker did not agree to be quoted."""

    id: str
    session_id: str | None = None
    practice_id: str | None = None
    country: str | None = None
    stakeholder_type: str | None = None
    quote: str | None = None
    language: str | None = None


class BundleCodebook(_Part):
    labels: dict[str, Localised] = {}


class Bundle(_Part):
    """The parts of a release bundle that the wizard uses."""

    document: Literal["almpo.release-bundle.v1"] = Field(alias="schema")
    configurations: list[Configuration]
    factors: list[Factor] = []
    requirement_demand: list[Demand] = []
    trust_shares: list[RegisterEntry] = []
    ai_function_shares: list[RegisterEntry] = []
    statements: list[StatementRef] = []
    codebook: BundleCodebook = BundleCodebook()
    synthetic: bool = False


@dataclass(frozen=True)
class HeldRelease:
    """A release whose bundle is here and was checked.

    `said`: language and configuration → its sentence, once it was asked for; it goes when the release goes."""

    bundle: Bundle
    sha256: str
    said: dict[tuple[str, str], str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def statements(self) -> Mapping[str, StatementRef]:
        return {statement.id: statement for statement in self.bundle.statements}

    @cached_property
    def sources(self) -> Mapping[str, frozenset[str]]:
        """Factor or demand → the statements that name it, and the practices that they are about. Empty where the
        release does not say."""
        found: dict[str, set[str]] = {}
        for register in (self.bundle.factors, self.bundle.requirement_demand):
            for each in register:
                if each.code is None:
                    continue
                named = found.setdefault(each.code, set())
                for identifier in each.evidence:
                    said = self.statements.get(identifier)
                    named.update({identifier, said.practice_id} if said and said.practice_id else {identifier})
        return {code: frozenset(ids) for code, ids in found.items()}

    @cached_property
    def by_family(self) -> Mapping[str, FamilyEvidence]:
        found: dict[str, list[Configuration]] = {}
        for configuration in self.bundle.configurations:
            found.setdefault(configuration.practice_family, []).append(configuration)
        return {family: FamilyEvidence.of(each) for family, each in found.items()}


def parse(raw: bytes, sha256: str) -> HeldRelease:
    """Bytes whose hash was checked → the release. Raises pydantic's ValidationError when it is not a bundle."""
    held = HeldRelease(Bundle.model_validate_json(raw), sha256)
    for evidence in held.by_family.values():
        evidence.lay_out()
    return held


class Bundles:
    """Parsed bundles by their hash. A bundle is immutable, so what is here is never stale."""

    def __init__(self) -> None:
        self._parsed: OrderedDict[str, HeldRelease] = OrderedDict()

    def get(self, sha256: str) -> HeldRelease | None:
        found = self._parsed.get(sha256)
        if found is not None:
            self._parsed.move_to_end(sha256)
        return found

    async def add(self, raw: bytes, sha256: str) -> HeldRelease:
        held = await asyncio.to_thread(parse, raw, sha256)
        self._parsed[sha256] = held
        # Thousands of objects that stay as they are: the garbage collector need not walk them at each full round.
        gc.freeze()
        while len(self._parsed) > _KEPT:
            self._parsed.popitem(last=False)
        return held

    def forget_others(self, current: set[str]) -> None:
        """Drop what is no longer held: a superseded bundle may hold what was erased."""
        for sha256 in set(self._parsed) - current:
            del self._parsed[sha256]
