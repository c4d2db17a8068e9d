"""Many responses at once, from a system that collected them. One commit; each item has its own result."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import FieldError, Problem, field_errors, invalid
from sqlalchemy.exc import IntegrityError

from ..codes import derive
from ..deps import SurveyDeps
from ..flags.judge import weight
from ..instruments.validator import CompiledInstrument, Outcome
from ..instruments.words import shown, step
from ..results import counting
from ..waves import service as waves
from ..waves.quotas import Places
from ..waves.schemas import Wave
from . import queries
from .intake import Identity, checked, fingerprint_of, flags_of, identity_of, request_hash, row_of
from .schemas import BatchItem, BatchResult, BatchResults, StoredResponse, is_random
from .service import announce, require_open

MOST = 500
Read = list["BatchItem | list[FieldError]"]
"""Each item, or its faults."""
Accepted = tuple[BatchItem, StoredResponse, Outcome]


def read_items(body: bytes, content_type: str) -> Read:
    """JSON `{items: […]}`, or one JSON object per line (NDJSON). Raises 415 or 422 where nothing can be read."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("application/x-ndjson", "application/ndjson", "application/jsonl"):
        raw: list[Any] = [_line(line) for line in body.splitlines() if line.strip()]
    elif kind in ("application/json", ""):
        try:
            document = json.loads(body)
        except (ValueError, RecursionError):
            raise invalid("/", "json_invalid", "The body is not JSON.") from None
        if not isinstance(document, dict) or not isinstance(document.get("items"), list):
            raise invalid("/items", "missing", "Give {items: [...]}.")
        for name in document.keys() - {"items"}:
            raise invalid(step("", name), "extra_forbidden", "There is only `items`.")
        raw = document["items"]
    else:
        raise Problem(415, "media-type", "Send application/json or application/x-ndjson.")
    if not 1 <= len(raw) <= MOST:
        raise invalid("/items", "length", f"A batch has 1 to {MOST} items; this one has {len(raw)}.")
    return [_item(one) for one in raw]


def _line(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return [FieldError(pointer="/", code="json_invalid", message="This line is not JSON.")]


def _item(raw: Any) -> BatchItem | list[FieldError]:
    if isinstance(raw, list) and raw and all(isinstance(fault, FieldError) for fault in raw):
        return raw
    try:
        return BatchItem.model_validate(raw)
    except ValidationError as error:
        # A field's name is somebody's input too, and may hold what cannot be encoded.
        return [
            FieldError(pointer=shown(fault.pointer, 200), code=fault.code, message=shown(fault.message, 300))
            for fault in field_errors(error.errors(include_url=False, include_context=False, include_input=False))
        ]


async def submit(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, items: Read, key: str | None
) -> BatchResults:
    """Take in what is good. The same ids (or the same Idempotency-Key) again change nothing."""
    wave = await waves.one(tx, wave_id)
    require_open(wave)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    identities: list[Identity | None] = [
        identity_of(deps.settings.cursor_secret, wave, None if key is None else f"{caller.subject}/{key}/{at}", item.id)
        if isinstance(item, BatchItem)
        else None
        for at, item in enumerate(items)
    ]
    stored, gone = await queries.known(tx, [identity.id for identity in identities if identity and identity.given])
    places = Places(tx, wave)
    accepted: list[Accepted] = []
    results: list[BatchResult] = []
    for index, (item, identity) in enumerate(zip(items, identities, strict=True)):
        if not isinstance(item, BatchItem) or identity is None:
            faults = item if isinstance(item, list) else []
            results.append(BatchResult(index=index, id=None, status="refused", errors=faults))
            continue
        faults, earlier = [], stored.get(identity.id)
        if earlier is not None and earlier.request_hash == request_hash(item) and earlier.wave_id == wave_id:
            results.append(BatchResult(index=index, id=identity.id, status="replayed"))
            continue
        if earlier is not None or identity.id in gone:
            message = "There is another response with this id." if earlier else "It was erased; it cannot come back."
            faults.append(FieldError(pointer="/id", code="conflict" if earlier else "erased", message=message))
        if item.id and wave.anonymity == "anonymous" and not is_random(item.id):
            faults.append(
                FieldError(pointer="/id", code="not_random", message="An anonymous wave takes UUIDs v4 only.")
            )
        if item.ballot is not None:
            faults.append(FieldError(pointer="/ballot", code="not_here", message="A batch needs no ballots."))
        if item.organisation is not None and wave.anonymity == "anonymous":
            message = "An anonymous wave keeps no organisation: it is a trace. Leave it out."
            faults.append(FieldError(pointer="/organisation", code="anonymous_wave", message=message))
        if not caller.may_in(item.stratum.country):
            message = f"Your role is not for {item.stratum.country}."
            faults.append(FieldError(pointer="/stratum/country", code="wrong_country", message=message))
        versions = wave.consent_versions
        outcome = checked(versions, instrument, item.stratum, item.consent, item.answers, complete=item.complete)
        faults += outcome.faults
        over_quota = False
        if not faults:
            try:
                stratum = (item.stratum.country, item.stratum.stakeholder_type.value)
                over_quota = await places.take(*stratum, complete=item.complete)
            except Problem as full:
                faults.append(FieldError(pointer="/stratum", code=full.slug, message=full.detail))
        if faults:
            results.append(BatchResult(index=index, id=item.id, status="refused", errors=faults))
            continue
        fingerprint = fingerprint_of(deps.settings.cursor_secret, wave, outcome.answers, complete=item.complete)
        flags = flags_of(item, outcome.answers)
        response = row_of(identity, wave, item, outcome.answers, tx.now, flags, fingerprint, over_quota=over_quota)
        accepted.append((item, response, outcome))
        stored[response.id] = response
        receipt = identity.receipt_code
        results.append(
            BatchResult(index=index, id=response.id, status="created", receipt_code=receipt, dropped=outcome.dropped)
        )
    await _keep(tx, wave, instrument, accepted)
    secret = deps.settings.cursor_secret
    behind = {row.id: item.organisation for item, row, _ in accepted if item.organisation}
    await queries.add_organisations(
        tx, {each: derive(secret, "organisation", wave_id, name).hex() for each, name in behind.items()}
    )
    by_status = [result.status for result in results]
    return BatchResults(
        created=by_status.count("created"),
        replayed=by_status.count("replayed"),
        refused=by_status.count("refused"),
        items=results,
    )


async def _keep(tx: Transaction, wave: Wave, instrument: CompiledInstrument, accepted: Sequence[Accepted]) -> None:
    """Write what was accepted, each flagged for what makes it doubtful: the same answers may come by this way too."""
    there = set(await queries.said(tx, wave.id, {row.fingerprint for _, row, _ in accepted if row.fingerprint}))
    added: list[StoredResponse] = []
    counted: list[counting.Counted] = []
    for item, row, outcome in accepted:
        response = row
        if row.fingerprint in there:
            flags = flags_of(item, outcome.answers, "duplicate")
            response = row.model_copy(update={"flags": flags})
        elif row.fingerprint:
            there.add(row.fingerprint)
        added.append(response)
        counted.append(counting.counted(instrument, response, weight(wave, response.flags), outcome))
        announce(tx, wave, instrument, response)
    try:
        await queries.add(tx, added)
    except IntegrityError:
        raise Problem(409, "request-in-flight", "The same items are being taken in now; send them again.") from None
    await counting.count(tx, wave.id, counted)
