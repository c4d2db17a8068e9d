"""Pilots are evidence of their own kind: they are held and shown, and no configuration is computed from them."""

from __future__ import annotations

from almpo_contracts.wizard import FeedbackRecorded
from servicekit.db import Transaction

from ..configurations.schemas import Configuration
from ..configurations.service import read_configuration
from ..evidence import queries as evidence
from ..synthesis.vocabulary import Vocabulary
from .schemas import Pilot, PilotsBeside


async def beside(tx: Transaction, vocabulary: Vocabulary, configuration_id: str) -> PilotsBeside:
    """Pilots of options that rested on this configuration. There are as many pilots as countries try out: reading all
    of them is cheaper than keeping an index of them in step."""
    configuration = await read_configuration(tx, vocabulary, configuration_id)
    told = await evidence.load_all(tx, "feedback", FeedbackRecorded)
    pilots = [
        _pilot(each, configuration)
        for each in told.values()
        if each.kind == "pilot_outcome" and configuration_id in each.configurations
    ]
    pilots.sort(key=lambda pilot: (pilot.recorded_at, pilot.id), reverse=True)
    pilots.sort(key=lambda pilot: not pilot.about_its_outcome)
    return PilotsBeside(configuration_id=configuration_id, items=pilots)


def _pilot(told: FeedbackRecorded, configuration: Configuration) -> Pilot:
    outcome = configuration.outcome.code
    return Pilot(
        about_its_outcome=outcome is not None and told.outcome_code == outcome,
        **told.model_dump(include=set(Pilot.model_fields)),
    )
