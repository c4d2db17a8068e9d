"""Cards, statements and survey shares → configurations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from almpo_contracts.cmo import ConfigurationChanged, Dissent, Lineage, Support, SurveyShare
from almpo_contracts.cop import CardRecorded, CodeOrText, Mechanism, StatementRecorded

from .identity import Identity, configuration_id_of, family_of, identity_of
from .survey import Shares
from .vocabulary import Vocabulary
from .voices import Tally, tally


def synthesise(
    cards: Iterable[CardRecorded],
    statements: Mapping[str, StatementRecorded],
    shares: Mapping[str, Shares],
    vocabulary: Vocabulary,
) -> dict[str, ConfigurationChanged]:
    """Configuration id → the configuration, before anybody judged it (revision 1, status uncoded or proposed).

    `shares`: code → survey shares. The cards must be complete: for each configuration asked for, all cards of it
    and of its opposite direction. Withdrawn cards count for nothing. Nothing depends on the order of the input."""
    placed: dict[str, list[CardRecorded]] = defaultdict(list)
    for card in cards:
        if not card.withdrawn:
            placed[configuration_id_of(card)].append(card)
    for of_one in placed.values():
        of_one.sort(key=lambda card: card.id)
    supporting = {
        configuration: tally((c for c in of_one if c.polarity == "supports"), statements)
        for configuration, of_one in placed.items()
    }
    return {
        configuration: _configuration(configuration, of_one, supporting, statements, shares, vocabulary)
        for configuration, of_one in sorted(placed.items())
    }


def _configuration(
    configuration: str,
    cards: Sequence[CardRecorded],
    supporting: Mapping[str, Tally],
    statements: Mapping[str, StatementRecorded],
    shares: Mapping[str, Shares],
    vocabulary: Vocabulary,
) -> ConfigurationChanged:
    first = cards[0]
    identity = identity_of(first)
    against = tally((c for c in cards if c.polarity == "contradicts"), statements)
    behind = [supporting[configuration], against]
    survey, survey_synthetic = _survey(codes_of(first), shares)
    contexts, mechanism, outcome = _parts(first, identity, vocabulary)
    return ConfigurationChanged(
        id=configuration,
        revision=1,
        family=family_of(first),
        practice_family=first.practice_family,
        lmp_category=vocabulary.lmp_category(first.practice_family),
        contexts=contexts,
        mechanism=mechanism,
        outcome=outcome,
        direction=first.outcome.direction,
        support=Support(**supporting[configuration].numbers().model_dump(), survey=survey),
        dissent=_dissent(against, identity, supporting),
        status="uncoded" if identity is None else "proposed",
        lineage=Lineage(
            path=["cards"],
            cards=[card.id for card in cards],
            statements=sorted(set[str]().union(*(t.statements for t in behind))),
            practices=sorted({card.practice_id for card in cards if card.practice_id}),
            sessions=sorted(set[str]().union(*(t.sessions for t in behind))),
        ),
        synthetic=survey_synthetic or any(card.synthetic for card in cards),
    )


def _parts(
    card: CardRecorded, identity: Identity | None, vocabulary: Vocabulary
) -> tuple[list[CodeOrText], Mechanism, CodeOrText]:
    """Contexts, mechanism and outcome. A coded configuration speaks in the codebook's words and holds nobody's own;
    an uncoded one has no other words than its card's."""
    if identity is None:
        contexts = sorted(card.contexts, key=lambda c: (c.code or "", c.text or ""))
        return contexts, card.mechanism, CodeOrText(code=card.outcome.code, text=card.outcome.text)
    resource, reasoning = vocabulary.mechanism(identity.mechanism)
    return (
        [CodeOrText(code=code) for code in identity.contexts],
        Mechanism(resource=resource, reasoning=reasoning, code=identity.mechanism),
        CodeOrText(code=identity.outcome),
    )


def _dissent(against: Tally, identity: Identity | None, supporting: Mapping[str, Tally]) -> list[Dissent]:
    """What speaks against: contradicting cards in the same context, and whoever saw the opposite direction."""
    dissent = []
    if against.cards:
        dissent.append(Dissent(kind="contradicting_cards", **against.numbers().model_dump()))
    if identity is not None:
        opposite = identity.opposite().id
        seen = supporting.get(opposite)
        if seen is not None and seen.cards:
            numbers = seen.numbers().model_dump()
            dissent.append(Dissent(kind="opposite_direction", configuration_id=opposite, **numbers))
    return dissent


def codes_of(card: CardRecorded) -> set[str]:
    """The codes whose survey shares stand beside the card's configuration."""
    codes = {context.code for context in card.contexts} | {card.mechanism.code, card.outcome.code}
    return {code for code in codes if code}


def codes_in(configuration: ConfigurationChanged) -> set[str]:
    """As `codes_of` its cards."""
    codes = {context.code for context in configuration.contexts}
    return {code for code in codes | {configuration.mechanism.code, configuration.outcome.code} if code}


def with_shares(
    configuration: ConfigurationChanged, shares: Mapping[str, Shares], *, synthetic_cards: bool
) -> ConfigurationChanged:
    """The same with these shares beside it, as `synthesise` would have it: a test holds them against each other.

    `synthetic_cards`: whether any of its cards is synthetic."""
    survey, synthetic = _survey(codes_in(configuration), shares)
    support = configuration.support.model_copy(update={"survey": survey})
    return configuration.model_copy(update={"support": support, "synthetic": synthetic or synthetic_cards})


def _survey(codes: Iterable[str], shares: Mapping[str, Shares]) -> tuple[list[SurveyShare], bool]:
    found = [shares[code] for code in sorted(codes) if code in shares]
    return [share for of_code in found for share in of_code.shares], any(of_code.synthetic for of_code in found)
