"""The claims of a brief. Each is made together with what it stands on; there is no other way to make one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..decisions.schemas import Decision
from ..designs.steps import Steps
from ..ranking.smaa import DRAWS
from ..recommendations.schemas import (
    Abstained,
    ConfigurationShown,
    EffectShown,
    OptionShown,
    ReasonShown,
    Recommendations,
)
from ..releases.bundle import Configuration
from ..words import Words, number, percent
from .schemas import Claim, Evidence, Section

_MOST = 3
"""So many configurations of an option become claims; the option's first claim cites all of them."""


@dataclass
class Claims:
    """Claims in the order in which they are made, numbered from 1."""

    words: Words
    configurations: dict[str, Configuration]
    made: list[Claim] = field(default_factory=list)

    def add(self, section: Section, text: str, evidence: Sequence[Evidence], **more: object) -> None:
        self.made.append(
            Claim.model_validate(
                {"number": len(self.made) + 1, "section": section, "text": text, "evidence": list(evidence), **more}
            )
        )

    def configuration(self, identifier: str) -> Evidence:
        return Evidence(
            kind="configuration", id=identifier, text=self.words.configuration(self.configurations[identifier])
        )


def situation(claims: Claims, design_id: str, steps: Steps) -> None:
    """What the authors of the design say; it stands on the step in which they said it."""
    words = claims.words

    def step(name: str) -> list[Evidence]:
        return [Evidence(kind="design_step", id=f"{design_id}/{name}", text=name)]

    if steps.problem is not None:
        claims.add("situation", words.say("claim_problem"), step("problem"), quoted=steps.problem.statement)
    if steps.context is not None and steps.context.memberships:
        said = "; ".join(
            f"{words.label(m.code)} {words.say('not_known') if m.membership is None else number(m.membership)}"
            for m in steps.context.memberships
        )
        claims.add("situation", words.say("claim_context", contexts=said), step("context"))
    if steps.target_group is not None:
        groups = "; ".join(words.listed("target-groups", code) for code in steps.target_group.groups)
        claims.add("situation", words.say("claim_groups", groups=groups), step("target_group"))
    if steps.objectives is not None:
        wanted = "; ".join(f"{words.label(w.code)}: {words.say(w.direction)}" for w in steps.objectives.outcomes)
        claims.add("situation", words.say("claim_objectives", outcomes=wanted), step("objectives"))


def option(claims: Claims, design_id: str, shown: OptionShown) -> None:
    """One option: how far it applies, what carries it, what speaks against it, published estimates, its rank."""
    words, family = claims.words, shown.practice_family
    name = words.family(family)
    carrying = [claims.configuration(each.id) for each in shown.configurations]
    ranking = [
        Evidence(kind="ranking", id=f"{design_id}/recommendations", text=words.lines("method", draws=DRAWS)[2]),
        *carrying,
    ]
    rank = words.say(
        "claim_rank", option=name, share=percent(shown.rank.acceptability), draws=DRAWS, position=shown.rank.position
    )
    claims.add("options", rank, ranking, option=family)
    here = words.range(shown.applicability.low, shown.applicability.high)
    claims.add(
        "options", words.say("claim_applicability", option=name, range=here), carrying, option=family,
        confidence=shown.certainty.level, confidence_text=shown.certainty.text,
    )  # fmt: skip
    by_id = {each.id: each for each in shown.configurations}
    for reason in shown.applicability.reasons_for[:_MOST]:
        _configuration(claims, shown, reason, by_id[reason.configurations[0]])
    for reason in shown.applicability.reasons_against:
        if reason.kind in ("adverse", "dissent", "contested", "limited_by", "unknown") and reason.configurations:
            cited = [claims.configuration(each) for each in reason.configurations if each in claims.configurations]
            claims.add("options", reason.text, cited, option=family)
    for effect in shown.effects:
        _effect(claims, family, effect)
    if shown.effects_note is not None:
        claims.add(
            "options", shown.effects_note, [Evidence(kind="effect", id="content/effects/effects.csv")], option=family
        )


def gaps(claims: Claims, release_id: str, design_id: str, shown: Recommendations) -> None:
    """What is missing here, said once, whichever option it concerns."""
    for reason in shown.gaps:
        if reason.kind in ("enabler_missing", "barrier_present"):
            evidence = [
                Evidence(kind="design_step", id=f"{design_id}/capacity", text="capacity"),
                Evidence(kind="factor", id=f"{release_id}/{reason.codes[0]}", text=claims.words.label(reason.codes[0])),
            ]
            claims.add("gaps", reason.text, evidence)
        elif reason.kind == "data_gap":
            evidence = [
                Evidence(
                    kind="requirement", id=f"{release_id}/{reason.codes[0]}", text=claims.words.label(reason.codes[0])
                )
            ]
            claims.add("gaps", reason.text, evidence)


def abstention(claims: Claims, release_id: str, shown: Abstained) -> None:
    """Nothing is recommended, and why; it stands on the configurations there are, or on the release without any."""
    words = claims.words
    cited = [claims.configuration(each) for each in shown.configurations if each in claims.configurations]
    evidence = cited or [Evidence(kind="release", id=release_id)]
    text = words.say("claim_abstained", option=words.family(shown.practice_family), reason=shown.reason)
    claims.add("abstained", text, evidence, option=shown.practice_family)


def decision(claims: Claims, made: Decision) -> None:
    words = claims.words
    text = words.say(
        "claim_decision",
        option=words.family(made.option),
        verdict=words.say(f"verdict_{made.decision}"),
        by=made.by_name,
        date=made.at[:10],
    )
    if made.override:
        text = f"{words.say('claim_override')} {text}"
    entry = Evidence(kind="decision", id=f"{made.design_id}/history/{made.log_seq}", text=made.log_hash)
    claims.add("decisions", text, [entry], option=made.option, quoted=made.reason)


def _configuration(claims: Claims, shown: OptionShown, reason: ReasonShown, found: ConfigurationShown) -> None:
    """A configuration with people's confidence in it and the voices against it beside it."""
    words = claims.words
    against = [each for each in shown.dissent if each.configuration == found.id]
    claims.add(
        "options",
        reason.text,
        [claims.configuration(found.id)],
        option=shown.practice_family,
        confidence=found.confidence,
        confidence_text=words.say(f"level_{found.confidence}" if found.confidence else "not_judged"),
        dissent=against,
        dissent_text="; ".join(f"{each.voices} ({words.countries(each.countries)})" for each in against)
        or words.say("no_dissent"),
    )


def _effect(claims: Claims, family: str, effect: EffectShown) -> None:
    """A published figure in the source's own terms, with its estimand beside it."""
    interval = (
        f" [{number(effect.low)}, {number(effect.high)}]" if effect.low is not None and effect.high is not None else ""
    )
    horizon = effect.horizon_origin or (
        f"{number(effect.horizon_months)} months" if effect.horizon_months is not None else None
    )
    figure = "" if effect.estimate is None else f"{number(effect.estimate)} {effect.unit}{interval}"
    parts = [effect.outcome, figure, effect.estimand, horizon, effect.population, effect.scope, effect.certainty_note]
    address = effect.source.doi_or_url
    claims.add(
        "options",
        claims.words.say("claim_effect" if effect.kind == "effect" else "claim_secondary"),
        [
            Evidence(
                kind="effect",
                id=effect.id,
                text=f"{effect.source.study} ({address})",
                url=address if address.startswith("https://") and " " not in address else None,
            )
        ],
        option=family,
        quoted="; ".join(part for part in parts if part),
        quoted_language="en",
    )
