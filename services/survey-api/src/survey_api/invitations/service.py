"""Inviting, reminding, and redeeming an invitation for a ballot."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import rsa
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, not_found
from sqlalchemy import Row

from ..codes import code_from, derive, hashed
from ..deps import SurveyDeps
from ..instruments.words import shown
from ..waves import queries as wave_queries
from ..waves import service as waves
from ..waves.schemas import Wave
from . import blind, queries
from .levelling import hold_ledger
from .schemas import (
    BadRow,
    Ballot,
    BlindSignature,
    Invitation,
    InvitationDraft,
    Invitations,
    Redemption,
    RefusedInvitation,
)
from .tables import ballots, invitations

log = logging.getLogger(__name__)


async def invite(
    tx: Transaction, secret: str, caller: Caller, wave_id: str, rows: list[InvitationDraft | BadRow], key: str | None
) -> tuple[Invitations, bool]:
    """Invite → the invitations with their tokens and the rows refused, and whether this is a replay of the same
    request. Raises 422 where no row is good."""
    wave = await _by_invitation(tx, wave_id)
    waves.require_responsible(caller, wave)
    # Who sends the same key again must get the same tokens, and they are stored nowhere.
    who = (secret, "invitation", wave_id, caller.subject, key or "")
    tokens = [code_from(derive(*who, str(at)) if key else None) for at in range(len(rows))]
    known = await queries.with_tokens(tx, [hashed(token) for token in tokens]) if key else {}
    if known:
        return await _replayed(tx, wave_id, rows, [known.get(hashed(token)) for token in tokens], tokens), True
    refused = await _refused(tx, wave_id, rows)
    if len(refused) == len(rows):
        raise Problem(
            422,
            "invalid-input",
            "None of these rows is a new invitation.",
            errors=[
                fault.model_copy(update={"pointer": f"/items/{row.index}{fault.pointer}"})
                for row in refused
                for fault in row.errors
            ],
        )
    left_out = {row.index for row in refused}
    items = [
        Invitation(id=uuid7(), token=tokens[at], **row.model_dump(mode="json"))
        for at, row in enumerate(rows)
        if isinstance(row, InvitationDraft) and at not in left_out
    ]
    await tx.insert_many(
        invitations,
        [
            {
                **item.model_dump(exclude={"token"}),
                "wave_id": wave_id,
                "token_hash": hashed(item.token),
                "redeemed": False,
            }
            for item in items
        ],
    )
    return Invitations(items=items, refused=refused), False


async def _refused(tx: Transaction, wave_id: str, rows: list[InvitationDraft | BadRow]) -> list[RefusedInvitation]:
    """What is no invitation, and whom the wave has invited already: a second token would be a second vote."""
    references = [row.reference for row in rows if isinstance(row, InvitationDraft)]
    taken = await queries.invited_references(tx, wave_id, references)
    refused = []
    for index, row in enumerate(rows):
        if isinstance(row, BadRow):
            refused.append(RefusedInvitation(index=index, errors=row.errors))
        elif row.reference in taken:
            refused.append(RefusedInvitation(index=index, errors=[_twice()]))
        else:
            taken.add(row.reference)
    return refused


def _twice() -> FieldError:
    message = "This reference is invited already; to send its invitation anew, reissue it."
    return FieldError(pointer="/reference", code="already_invited", message=message)


async def _replayed(
    tx: Transaction,
    wave_id: str,
    rows: list[InvitationDraft | BadRow],
    found: Sequence[Row[Any] | None],
    tokens: list[str],
) -> Invitations:
    """The first answer again. Raises 422 where the body is another."""
    left = [
        row.reference for row, held in zip(rows, found, strict=True) if held is None and not isinstance(row, BadRow)
    ]
    taken = await queries.invited_references(tx, wave_id, left)
    items: list[Invitation] = []
    refused: list[RefusedInvitation] = []
    for index, (row, held, token) in enumerate(zip(rows, found, tokens, strict=True)):
        if isinstance(row, BadRow):
            refused.append(RefusedInvitation(index=index, errors=row.errors))
        elif held is None and row.reference in taken:
            refused.append(RefusedInvitation(index=index, errors=[_twice()]))
        elif held is None or (held.reference, held.country, held.stakeholder_type) != _told(row):
            raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
        else:
            items.append(Invitation(id=held.id, token=token, **row.model_dump(mode="json")))
    return Invitations(items=items, refused=refused)


def _told(draft: InvitationDraft) -> tuple[str, str, str]:
    return draft.reference, draft.country, draft.stakeholder_type.value


async def reissue(tx: Transaction, secret: str, caller: Caller, wave_id: str, name: str, key: str | None) -> Invitation:
    """A new token for an invitation that was lost or went to the wrong address; the old one is good no more.
    Raises 409 for one that was redeemed: in an anonymous wave nobody can find its ballot, to take it back."""
    wave = await _by_invitation(tx, wave_id)
    waves.require_responsible(caller, wave)
    await hold_ledger(tx, wave_id)
    held = await queries.named(tx, wave_id, name)
    if held is None:
        raise not_found("invitation to this wave", shown(name))
    if held.redeemed:
        raise Problem(409, "invitation-redeemed", "This invitation was redeemed already; a ballot is given once.")
    source = derive(secret, "reissue", wave_id, caller.subject, held.id, key) if key else None
    token = code_from(source)
    await queries.replace_token(tx, held.id, token)
    return Invitation(
        id=held.id,
        reference=held.reference,
        country=held.country,
        stakeholder_type=held.stakeholder_type,
        token=token,
    )


async def redeem(deps: SurveyDeps, wave_id: str, redemption: Redemption, key: str | None) -> Ballot | BlindSignature:
    """Redeem an invitation, once, in the way of the wave. Raises 404 for an invitation to another wave, and 409 for
    one that was redeemed, unless this asks for the same again."""
    async with deps.database.read() as tx:
        tx.now = deps.clock.now()
        wave = await _by_invitation(tx, wave_id)
        invitation = await queries.find(tx, wave_id, redemption.invitation)
        sealed = await wave_queries.sealed_key(tx, wave_id)
    if invitation is None:
        raise _unknown()
    if not wave.blind:
        if redemption.blinded is not None:
            raise invalid("/blinded", "not_here", "This wave is pseudonymous: its ballots are tied to invitations.")
        return await _from_the_pool(deps, wave, invitation, redemption.invitation, key)
    if sealed is None:
        raise Problem(409, "wave-without-ballots", "This wave was planned before ballots were blind; plan it anew.")
    if redemption.blinded is None:
        raise invalid("/blinded", "missing", "This wave is anonymous: blind a ballot with its key, and send that.")
    return await _blindly(deps, wave, invitation, sealed, redemption.blinded)


async def _blindly(deps: SurveyDeps, wave: Wave, invitation: Row[Any], sealed: str, blinded: str) -> BlindSignature:
    """Sign first, then mark: whatever is cut off between, the same request can be answered. Nobody gets a signature
    before the mark is durable, and of two different requests at once only one finds the invitation unmarked."""
    said = hashlib.sha256(blinded.encode()).hexdigest()
    _require_unspent(invitation, said)
    private = _opened(deps, wave, sealed)
    try:
        signature = blind.sign(private, blind.decoded(blinded))
    except ValueError as error:
        raise invalid("/blinded", "not_signable", f"This cannot be signed: {error}.") from None
    if not invitation.redeemed:
        async with deps.database.write() as tx:
            tx.now = deps.clock.now()
            await hold_ledger(tx, wave.id)
            if not await queries.redeem(tx, invitation, {"blinded_hash": said}):
                now = await queries.named(tx, wave.id, invitation.id)
                if now is None or not now.redeemed:
                    raise _unknown()  # reissued meanwhile
                _require_unspent(now, said)
    return BlindSignature(blind_signature=blind.encoded(signature))


def _unknown() -> Problem:
    return Problem(404, "invitation-unknown", "This is not an invitation to this wave, or not any more.")


def _opened(deps: SurveyDeps, wave: Wave, sealed: str) -> rsa.RSAPrivateNumbers:
    try:
        return blind.unseal(deps.settings.cursor_secret, wave.id, sealed)
    except InvalidTag:
        log.error(
            "the ballot key of wave %s cannot be opened: ALMPO_CURSOR_SECRET is not the one of its planning", wave.id
        )
        raise Problem(
            503, "ballot-key-locked", "Ballots of this wave cannot be signed at the moment; your invitation stays good."
        ) from None


def _require_unspent(invitation: Row[Any], said: str) -> None:
    if invitation.redeemed and invitation.blinded_hash != said:
        raise Problem(
            409,
            "invitation-redeemed",
            "This invitation was redeemed already. Whoever redeemed it can have the same signature again, by sending "
            "the same blinded message.",
        )


async def _from_the_pool(deps: SurveyDeps, wave: Wave, invitation: Row[Any], token: str, key: str | None) -> Ballot:
    """With the same key and invitation the same ballot, while it is unused."""
    secret = deps.settings.cursor_secret
    ballot = code_from(derive(secret, "ballot", wave.id, hashed(token), key) if key else None)
    async with deps.database.write() as tx:
        tx.now = deps.clock.now()
        if await queries.redeem(tx, invitation, {"redeemed_at": tx.now}):
            row = {"token_hash": hashed(ballot), "wave_id": wave.id, "invitation_id": invitation.id}
            await tx.execute(ballots.insert().values(row))
        elif key is None or not await queries.has_ballot(tx, wave.id, ballot):
            raise Problem(409, "invitation-redeemed", "This invitation was redeemed already; a ballot is given once.")
    return Ballot(ballot=ballot)


async def admit(tx: Transaction, wave: Wave, ballot: str) -> str | None:
    """Spend a ballot → the invitation behind it (pseudonymous waves only). Raises 403 where it is none of this wave,
    or was spent before."""
    if wave.ballots is not None:
        spent = blind.verified(wave.ballots.public_key, wave.id, ballot)
        good, invitation = spent is not None and await queries.spend(tx, wave.id, spent), None
    else:
        row = await queries.use_ballot(tx, wave.id, ballot)
        good, invitation = row is not None, None if row is None else row.invitation_id
    if not good:
        raise Problem(403, "ballot-not-valid", "This ballot is not good for this wave, or it was used already.")
    return invitation


async def _by_invitation(tx: Transaction, wave_id: str) -> Wave:
    wave = await waves.one(tx, wave_id)
    if wave.access == "open":
        raise Problem(409, "wave-without-invitations", "Anybody may answer this wave; there are no invitations to it.")
    if wave.status == "closed":
        raise Problem(409, "wave-closed", "This wave is closed.")
    return wave
