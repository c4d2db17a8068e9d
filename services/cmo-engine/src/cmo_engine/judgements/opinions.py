"""Several judges of one finding: what each holds, on what they disagree, and what settled it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from almpo_contracts.cmo import Confidence, ConfigurationChanged

LEVEL = "level"


@dataclass(frozen=True)
class Verdict:
    """One judgement as it is stored. Ids rise with time; `at` is RFC 3339; `components`: name → concern and reason."""

    id: str
    kind: str
    verdict: str
    components: Mapping[str, Mapping[str, str]]
    reason: str
    by: str
    at: str
    evidence_sha256: str


@dataclass(frozen=True)
class Judged:
    """What people hold of one configuration. `opinions`: the last of each judge, oldest first; `settled`: the last
    settlement of a disagreement; `review`: the last review."""

    opinions: tuple[Verdict, ...] = ()
    settled: Verdict | None = None
    review: Verdict | None = None

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """All of them; `judged_of` makes the same of them again."""
        return (*self.opinions, *(v for v in (self.settled, self.review) if v is not None))

    @property
    def confidence(self) -> Verdict | None:
        """The judgement that stands: the last word, of a judge or of a settlement."""
        return max((*self.opinions, *((self.settled,) if self.settled else ())), key=lambda v: v.id, default=None)

    @property
    def disagreement(self) -> list[str]:
        """What is judged differently, `level` first, then components by name. A settlement ends it, until a judge
        holds something else afterwards."""
        voiced = self.opinions
        if self.settled is not None:
            voiced = (self.settled, *(v for v in self.opinions if v.id > self.settled.id))
        differing = [LEVEL] if len({v.verdict for v in voiced}) > 1 else []
        names = sorted({name for v in voiced for name in v.components})
        return differing + [n for n in names if len({(v.components.get(n) or {}).get("concern") for v in voiced}) > 1]


def judged_of(verdicts: list[Verdict]) -> Judged:
    """Of all judgements of one configuration, or of the last of each kind and judge."""
    ordered = sorted(verdicts, key=lambda v: v.id)
    opinions = {v.by: v for v in ordered if v.kind == "confidence"}
    settled = [v for v in ordered if v.kind == "settlement"]
    reviews = [v for v in ordered if v.kind == "review"]
    return Judged(
        opinions=tuple(sorted(opinions.values(), key=lambda v: v.id)),
        settled=settled[-1] if settled else None,
        review=reviews[-1] if reviews else None,
    )


def overlay(configuration: ConfigurationChanged, judged: Judged | None) -> ConfigurationChanged:
    """The configuration as people judged it. A judgement stands until a person changes it."""
    if judged is None or configuration.status == "uncoded":
        return configuration
    changed: dict[str, Any] = {}
    if judged.confidence is not None:
        changed["confidence"] = Confidence(
            level=judged.confidence.verdict,
            components={name: c["concern"] for name, c in sorted(judged.confidence.components.items())},
            reason=judged.confidence.reason,
            by=judged.confidence.by,
            at=judged.confidence.at,
            disagreement=judged.disagreement,
        )
    if judged.review is not None:
        changed["status"] = judged.review.verdict
    return configuration.model_copy(update=changed)
