"""The facts beside each component of confidence. Nothing here suggests a level."""

from __future__ import annotations

from collections import Counter
from statistics import median

from almpo_contracts.cop import StatementRecorded
from servicekit.db import Transaction
from servicekit.vocabulary import StakeholderType

from ..configurations.schemas import Configuration
from ..configurations.service import read_configuration
from ..evidence import queries as evidence
from ..synthesis.vocabulary import Vocabulary
from .schemas import AdequacyFacts, CoherenceFacts, ConfidenceWorksheet, Facts, MethodFacts, RelevanceFacts


async def read_worksheet(tx: Transaction, vocabulary: Vocabulary, configuration_id: str) -> ConfidenceWorksheet:
    configuration = await read_configuration(tx, vocabulary, configuration_id)
    behind = await evidence.load(tx, "statement", StatementRecorded, configuration.lineage.statements)
    return ConfidenceWorksheet(
        configuration_id=configuration_id,
        configuration_revision=configuration.revision,
        confidence=configuration.confidence,
        opinions=configuration.opinions,
        disagreement=configuration.confidence.disagreement,
        settlement=configuration.settlement,
        facts=facts(configuration, list(behind.values())),
    )


def facts(configuration: Configuration, statements: list[StatementRecorded]) -> Facts:
    forms = Counter(statement.form for statement in statements)
    against = {kind: sum(d.voices for d in configuration.dissent if d.kind == kind) for kind in _DISSENT}
    votes = [statement.votes for statement in statements if statement.votes]
    support = configuration.support
    return Facts(
        methodological_limitations=MethodFacts(
            verbatim=forms["verbatim"],
            paraphrase=forms["paraphrase"],
            ai_draft=forms["ai_draft"],
            confirmed_at_read_back=sum(s.status in {"confirmed", "amended", "frozen"} for s in statements),
            late=sum(s.late for s in statements),
            unattributed=sum(s.voice_id is None for s in statements),
        ),
        coherence=CoherenceFacts(
            supporting_voices=support.voices,
            contradicting_voices=against["contradicting_cards"],
            opposite_direction_voices=against["opposite_direction"],
            contested_statements=sum(s.status == "contested" for s in statements),
            votes_agree=sum(v.agree for v in votes),
            votes_disagree=sum(v.disagree for v in votes),
        ),
        adequacy=AdequacyFacts(
            voices=support.voices,
            statements=support.statements,
            cards=support.cards,
            sessions=support.sessions,
            median_statement_characters=int(median(len(s.text) for s in statements)) if statements else None,
        ),
        relevance=RelevanceFacts(
            countries=support.countries,
            stakeholder_types=support.stakeholder_types,
            stakeholder_types_not_heard=sorted({t.value for t in StakeholderType} - set(support.stakeholder_types)),
            practices=len(configuration.lineage.practices),
            survey_items=sum(not share.suppressed for share in support.survey),
        ),
    )


_DISSENT = ("contradicting_cards", "opposite_direction")
