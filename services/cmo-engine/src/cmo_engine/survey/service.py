"""Keeping the counts in step with responses and instruments. Each function → the codes whose published shares
changed."""

from __future__ import annotations

from collections.abc import Sequence

from almpo_contracts.survey import InstrumentPublished, ResponseRecorded
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..evidence.states import instrument_key, open_texts
from ..synthesis.survey import Counter, Tallies, linked_codes
from . import queries


async def replace_responses(
    tx: Transaction, before: Sequence[ResponseRecorded], after: Sequence[ResponseRecorded]
) -> set[str]:
    """Take what was held out of the counts and put what came in. Responses to an instrument that is not held yet
    are counted when it arrives."""
    await evidence.remove_of_parents(tx, "open_text", [response.id for response in before])
    await evidence.save(tx, [item for response in after for item in open_texts(response)])
    wanted = {_instrument(response) for response in [*before, *after]}
    instruments = await evidence.load(tx, "instrument", InstrumentPublished, wanted)
    counters = {key: Counter(instrument) for key, instrument in instruments.items()}
    for responses, sign in ((before, -1), (after, 1)):
        for response in responses:
            counter = counters.get(_instrument(response))
            if counter is not None:
                counter.add(response, sign)
    return await _add(tx, {key: counter.tallies() for key, counter in counters.items()})


async def replace_instruments(
    tx: Transaction, before: Sequence[InstrumentPublished], after: Sequence[InstrumentPublished]
) -> set[str]:
    """Count anew the responses to these instrument versions."""
    codes = set[str]().union(*map(linked_codes, [*before, *after]))
    shares = await queries.shares(tx, codes)
    await queries.forget(tx, {instrument.id for instrument in [*before, *after]})
    await count_anew(tx, after)
    fresh = await queries.shares(tx, codes)
    return {code for code in codes if shares.get(code) != fresh.get(code)}


async def count_anew(tx: Transaction, instruments: Sequence[InstrumentPublished]) -> None:
    """Count every response held to these; their counts were forgotten before."""
    for instrument in instruments:
        counter = Counter(instrument)
        for response in await evidence.load_of_parents(tx, "response", ResponseRecorded, [instrument.id]):
            counter.add(response)
        await queries.add(tx, {instrument.id: counter.tallies()})


async def _add(tx: Transaction, changes: dict[str, Tallies]) -> set[str]:
    codes = {key.code for tallies in changes.values() for key in tallies}
    before = await queries.shares(tx, codes)
    await queries.add(tx, changes)
    after = await queries.shares(tx, codes)
    return {code for code in codes if before.get(code) != after.get(code)}


def _instrument(response: ResponseRecorded) -> str:
    return instrument_key(response.instrument_id, response.instrument_version)
