"""The claims about one option: where it stands, what speaks for and against it, what was published, what was judged."""

from __future__ import annotations

from collections.abc import Sequence

from servicekit.documents.blocks import address

from ..designs.steps import Judgement
from ..ranking.smaa import DRAWS
from ..recommendations.schemas import ConfigurationShown, EffectShown, FirstWhenShown, OptionShown, ReasonShown
from ..words import number, percent
from .claims import GAPS, Claims
from .schemas import Aspect, Evidence, Section

_MOST = 5
"""So many configurations are cited for one claim, in the order in which the option lists them."""
_LAST = float("inf")


def option(claims: Claims, shown: OptionShown, first_when: FirstWhenShown | None, judged: Sequence[Judgement]) -> None:
    """`first_when`: what would have to be true for it to rank first. `judged`: the authors' judgements of it."""
    _standing(claims, shown, first_when)
    by_id = {each.id: each for each in shown.configurations}
    for reason in shown.applicability.reasons_for:
        _for(claims, shown, reason, by_id)
    for reason in shown.applicability.reasons_against:
        if reason.kind not in GAPS:
            evidence = claims.known(reason.configurations[:_MOST]) or [claims.whole_release()]
            _add(claims, shown.practice_family, "against", reason.text, evidence)
    for effect in sorted(shown.effects, key=_horizon):
        _effect(claims, shown.practice_family, effect)
    if shown.effects_note is not None:
        listed = claims.cite("effect", "content/effects/effects.csv", claims.words.say("estimates"))
        _add(claims, shown.practice_family, "effects", shown.effects_note, [listed])
    for judgement in judged:
        judged_so(claims, "options", judgement)


def judged_so(claims: Claims, section: Section, judgement: Judgement) -> None:
    """An ordinal judgement by the authors of the design, with their reason; an open one says nothing."""
    if judgement.value is None:
        return
    words = claims.words
    text = words.say(
        "claim_judgement",
        option=words.family(judgement.option),
        criterion=words.say(f"criterion_{judgement.criterion}"),
        value=judgement.value,
    )
    claims.add(
        section, text, [claims.step("options")], option=judgement.option, aspect="judged", quoted=judgement.reason
    )


def _standing(claims: Claims, shown: OptionShown, first_when: FirstWhenShown | None) -> None:
    words, family = claims.words, shown.practice_family
    name, rank = words.family(family), shown.rank
    carrying = claims.known([each.id for each in shown.configurations[:_MOST]])
    share = percent(rank.acceptability)
    text = words.say("claim_rank", option=name, share=share, draws=DRAWS, position=rank.position)
    _add(claims, family, "standing", text, [claims.ranking(), *carrying])
    here = words.range(shown.applicability.low, shown.applicability.high)
    certainty = {"confidence": shown.certainty.level, "confidence_text": shown.certainty.text}
    text = words.say("claim_applicability", option=name, range=here)
    _add(claims, family, "standing", text, carrying or [claims.whole_release()], **certainty)
    if first_when is not None:
        text = words.say("claim_first_when", option=name, text=first_when.text)
        _add(claims, family, "standing", text, [claims.ranking(), *carrying])


def _for(claims: Claims, shown: OptionShown, reason: ReasonShown, by_id: dict[str, ConfigurationShown]) -> None:
    """A configuration with people's confidence in it and the voices against it beside it."""
    words = claims.words
    found = next((by_id[each] for each in reason.configurations if each in by_id), None)
    level = found.confidence if found else None
    against = [each for each in shown.dissent if each.configuration in reason.configurations]
    _add(
        claims, shown.practice_family, "for", reason.text,
        claims.known(reason.configurations[:_MOST]) or [claims.whole_release()],
        confidence=level,
        confidence_text=words.say(f"level_{level}" if level else "not_judged"),
        dissent=against,
        dissent_text="; ".join(f"{each.voices} ({words.countries(each.countries)})" for each in against)
        or words.say("no_dissent"),
    )  # fmt: skip


def _effect(claims: Claims, family: str, effect: EffectShown) -> None:
    """A published figure in the source's own terms, with its estimand beside it."""
    where = effect.source.doi_or_url
    link = f"https://doi.org/{where}" if where.startswith("10.") else where
    source = claims.cite("effect", effect.id, f"{effect.source.study} ({where})", address(link))
    parts = [effect.outcome, figure(effect), effect.estimand, effect.population, effect.scope]
    _add(
        claims, family, "effects",
        claims.words.say("claim_effect" if effect.kind == "effect" else "claim_secondary"),
        [source],
        quoted="; ".join(part for part in parts if part),
        quoted_language="en",
        effect=effect,
    )  # fmt: skip


def figure(effect: EffectShown) -> str:
    """The estimate as printed, with its unit and interval; empty where the source gives none."""
    if effect.estimate is None:
        return ""
    given = effect.low is not None and effect.high is not None
    interval = f" [{number(effect.low or 0)}, {number(effect.high or 0)}]" if given else ""
    return f"{number(effect.estimate)} {effect.unit}{interval}"


def _horizon(effect: EffectShown) -> float:
    """Estimates without a horizon come last."""
    return _LAST if effect.horizon_months is None else effect.horizon_months


def _add(claims: Claims, family: str, aspect: Aspect, text: str, evidence: list[Evidence], **more: object) -> None:
    claims.add("options", text, evidence, option=family, aspect=aspect, **more)
