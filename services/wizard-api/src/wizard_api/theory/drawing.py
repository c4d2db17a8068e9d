"""From configurations to chains of boxes, and where the box of a chain comes from. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from almpo_contracts.cop import CodeOrText

from ..designs.steps import Box, Chain
from ..recommendations.schemas import ConfigurationShown, OptionShown
from ..releases.bundle import Configuration
from ..words import Words
from .schemas import BoxDrawn, BoxShown, ChainDrawn, ChainShown, Origin

MOST = 3
"""Configurations of an option that are drawn: those that apply best. More is a picture that nobody reads."""


def draw(words: Words, option: OptionShown) -> list[ChainDrawn]:
    return [_chain(words, option.practice_family, each) for each in option.configurations[:MOST]]


def _chain(words: Words, option: str, found: ConfigurationShown) -> ChainDrawn:
    resource, reasoning = words.mechanism(found.mechanism)

    def box(text: str, code: str | None) -> BoxDrawn:
        return BoxDrawn(text=text, code=code, configuration=found.id)

    return ChainDrawn(
        option=option,
        contexts=[box(words.part(each), each.code) for each in found.contexts],
        resource=box(resource, found.mechanism.code),
        reasoning=box(reasoning, found.mechanism.code),
        outcome=box(words.part(found.outcome), found.outcome.code),
        direction=found.direction,
    )


def show(every: Sequence[Words], held: Mapping[str, Configuration], chain: Chain) -> ChainShown:
    """A saved chain with the origin of each box. `every`: words in each language, the one that is spoken first."""

    def shown(box: Box, part: str) -> BoxShown:
        return BoxShown(**box.model_dump(), origin=_origin(every, held, box, part))

    text = every[0].linked(
        [box.text for box in chain.contexts], chain.resource.text, chain.reasoning.text, chain.outcome.text,
        chain.direction,
    )  # fmt: skip
    return ChainShown(
        option=chain.option,
        contexts=[shown(box, "contexts") for box in chain.contexts],
        resource=shown(chain.resource, "resource"),
        reasoning=shown(chain.reasoning, "reasoning"),
        outcome=shown(chain.outcome, "outcome"),
        direction=chain.direction,
        text=text,
    )


def _origin(every: Sequence[Words], held: Mapping[str, Configuration], box: Box, part: str) -> Origin:
    if box.configuration is None:
        return "person"
    found = held.get(box.configuration)
    if found is None:
        return "not_in_release"
    return "configuration" if box.text in set(_texts(every, found, part)) else "reworded"


def _texts(every: Sequence[Words], found: Configuration, part: str) -> Iterable[str]:
    """What this part of the configuration is called, in every language."""
    said: dict[str, list[CodeOrText]] = {"contexts": list(found.contexts), "outcome": [found.outcome]}
    for words in every:
        if part in said:
            yield from (words.part(each) for each in said[part])
        else:
            resource, reasoning = words.mechanism(found.mechanism)
            yield resource if part == "resource" else reasoning
