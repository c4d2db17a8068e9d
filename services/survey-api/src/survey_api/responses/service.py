"""Taking in a response: one transaction with the row, what changes in the tallies, and the event.

What its sender may do with the receipt afterwards is in `by_receipt`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.events import outbox
from servicekit.problems import Problem, invalid_many

from ..authority import COLLECTORS
from ..deps import SurveyDeps
from ..events import response_recorded
from ..flags.judge import weight
from ..instruments.validator import CompiledInstrument, Outcome
from ..invitations.service import admit
from ..results import counting
from ..waves.quotas import Places
from ..waves.schemas import Wave
from . import queries
from .intake import Identity, checked, fingerprint_of, flags_of, identity_of, request_hash, row_of
from .schemas import (
    ResponseDraft,
    ResponseReceipt,
    StoredResponse,
)


async def submit(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller | None,
    wave_id: str,
    draft: ResponseDraft,
    key: str | None,
    proof: str | None,
) -> tuple[ResponseReceipt, bool]:
    """Take in a response → its receipt, and whether this is a replay."""
    wave = await deps.waves.get(tx, wave_id)
    unsure = draft.ballot is not None or wave.has_quotas or draft.consent.version != wave.consent_versions[0]
    if wave.status != "open" or unsure:
        # Before anybody is refused, or a ballot is spent, the wave is read anew.
        wave = await deps.waves.renewed(tx, wave_id)
    taken = await _taken(tx, deps, caller, wave, draft, key, proof)
    if taken is None and draft.ballot is None:
        taken = await _taken(tx, deps, caller, await deps.waves.renewed(tx, wave_id), draft, key, proof)
    if taken is None:
        raise Problem(409, "wave-changed", "This wave is being changed at this moment; send the answer again.")
    return taken


async def _taken(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller | None,
    wave: Wave,
    draft: ResponseDraft,
    key: str | None,
    proof: str | None,
) -> tuple[ResponseReceipt, bool] | None:
    """None where the wave is not any more as we knew it; no response was written then."""
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    identity = identity_of(deps.settings.cursor_secret, wave, key)
    versions = wave.consent_versions
    outcome = checked(versions, instrument, draft.stratum, draft.consent, draft.answers, complete=draft.complete)
    fingerprint = fingerprint_of(deps.settings.cursor_secret, wave, outcome.answers, complete=draft.complete)
    before: queries.Before = "new"
    if not _goes_straight_in(wave, draft, outcome) and (identity.given or fingerprint):
        before = await queries.before(tx, wave.id, identity.id, fingerprint)
    if before == "known":
        return await _earlier(tx, draft, identity, outcome.dropped)
    require_open(wave)
    if outcome.faults:
        raise invalid_many(outcome.faults)
    spent = _require_work(deps, caller, wave, draft, proof, tx.now)
    invitation = await _admitted(tx, caller, wave, draft)
    stratum = (draft.stratum.country, draft.stratum.stakeholder_type.value)
    over_quota = await Places(tx, wave).take(*stratum, complete=draft.complete)
    flags = flags_of(draft, outcome.answers)
    row = row_of(identity, wave, draft, outcome.answers, tx.now, flags, fingerprint, invitation, over_quota=over_quota)
    written = before == "new" and await _write(tx, wave, instrument, row, outcome)
    if not written and fingerprint:
        before = await queries.before(tx, wave.id, identity.id, fingerprint)
        if before == "said":
            flags = flags_of(draft, outcome.answers, "duplicate")
            written = await _write(tx, wave, instrument, row.model_copy(update={"flags": flags}), outcome, said=True)
    if written:
        return _receipt(row, identity, outcome.dropped), False
    # The wave is another by now, or the same request was answered before.
    earlier = await _earlier(tx, draft, identity, outcome.dropped)
    if earlier is None and spent:
        deps.challenges.give_back(proof)
    return earlier


def _goes_straight_in(wave: Wave, draft: ResponseDraft, outcome: Outcome) -> bool:
    """Whether nobody is refused and nothing is spent on the way. Nearly every response is new: it is written at once,
    and only where that fails is it looked up what was there before."""
    spends = draft.ballot is not None or wave.has_quotas or wave.proof_of_work_bits > 0
    return wave.status == "open" and wave.access != "invited" and not spends and not outcome.faults


async def _write(
    tx: Transaction,
    wave: Wave,
    instrument: CompiledInstrument,
    response: StoredResponse,
    outcome: Outcome,
    *,
    said: bool = False,
) -> bool:
    """Write a response, what it changes in the tallies and its event → whether they were written, see
    `queries.add_to`. `said`: another response of the wave has the same answers, and this one is flagged for it."""
    counts = weight(wave, response.flags)
    change = counting.change_of(wave.id, counting.counted(instrument, response, counts, outcome))
    event = None
    if response.complete and counts:
        told = response_recorded(response, wave, instrument)
        event = outbox.row_of(tx, told, anonymous=wave.anonymity == "anonymous")
    return await queries.add_to(tx, wave.revision, response, change, event, said=said)


async def _earlier(
    tx: Transaction, draft: ResponseDraft, identity: Identity, dropped: list[str]
) -> tuple[ResponseReceipt, bool] | None:
    """The first answer to this request; None where there was none. Raises 410 for what was erased since."""
    there, gone = await queries.known(tx, [identity.id])
    if gone:
        raise Problem(410, "erased", "This response was erased; the same request does not bring it back.")
    if not there:
        return None
    if not identity.given:
        # An id of ours that nobody else can have: it was committed as the connection to the database was lost.
        return _receipt(there[identity.id], identity, dropped), False
    return _replayed(there[identity.id], draft, identity, dropped), True


def _replayed(stored: StoredResponse, draft: ResponseDraft, identity: Identity, dropped: list[str]) -> ResponseReceipt:
    if stored.request_hash != request_hash(draft):
        raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
    # The first answer again, whatever has become of the response since.
    first = stored.model_copy(update={"revision": 1, "complete": draft.complete})
    return _receipt(first, identity, dropped)


def _receipt(response: StoredResponse, identity: Identity, dropped: list[str]) -> ResponseReceipt:
    return ResponseReceipt(
        id=response.id,
        receipt_code=identity.receipt_code,
        status=response.status,
        revision=response.revision,
        dropped=dropped,
    )


def require_open(wave: Wave) -> None:
    """Raises 409 unless the wave takes answers now."""
    if wave.status != "open":
        when = f"opens at {wave.opens_at:%Y-%m-%d %H:%M} UTC" if wave.status == "planned" else "is closed"
        raise Problem(409, "wave-not-open", f"This wave takes no answers now: it {when}.")


def _require_work(
    deps: SurveyDeps, caller: Caller | None, wave: Wave, draft: ResponseDraft, proof: str | None, now: datetime
) -> bool:
    """Whether a proof of work was spent; who was invited or collects needs none. Raises 403 where it is missing."""
    collects = caller is not None and caller.holds(*COLLECTORS)
    if not wave.proof_of_work_bits or draft.ballot is not None or collects:
        return False
    deps.challenges.spend(deps.settings.cursor_secret, wave, proof, now)
    return True


async def _admitted(tx: Transaction, caller: Caller | None, wave: Wave, draft: ResponseDraft) -> str | None:
    """Raises 403 unless this response may come in → the invitation behind it (pseudonymous waves only)."""
    if draft.ballot is not None:
        return await admit(tx, wave, draft.ballot)
    if wave.access != "invited":
        return None
    if caller is None or not caller.holds(*COLLECTORS):
        raise Problem(403, "ballot-required", "This wave is by invitation: redeem yours for a ballot and send it.")
    replace(caller, acting=frozenset(COLLECTORS)).require_country(draft.stratum.country)
    return None


def announce(tx: Transaction, wave: Wave, instrument: CompiledInstrument, response: StoredResponse) -> None:
    """Tell the others of a complete response, or of its revision. Of a partial one nothing leaves."""
    if response.complete and weight(wave, response.flags):
        tx.emit(response_recorded(response, wave, instrument), anonymous=wave.anonymity == "anonymous")
