"""Inviting, and redeeming an invitation for a ballot."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem

from ..codes import code_from, derive, hashed
from ..waves import service as waves
from ..waves.schemas import Wave
from . import queries
from .schemas import Ballot, Invitation, InvitationDraft
from .tables import ballots, invitations


async def invite(
    tx: Transaction, secret: str, caller: Caller, wave_id: str, drafts: list[InvitationDraft], key: str | None
) -> tuple[list[Invitation], bool]:
    """Invite → the invitations with their tokens, and whether this is a replay of the same request."""
    wave = await _by_invitation(tx, wave_id)
    waves.require_responsible(caller, wave)
    # Who sends the same key again must get the same tokens, and they are stored nowhere.
    who = (secret, "invitation", wave_id, caller.subject, key or "")
    tokens = [code_from(derive(*who, str(at)) if key else None) for at in range(len(drafts))]
    known = await queries.with_tokens(tx, [hashed(token) for token in tokens]) if key else {}
    if known:
        rows = [known.get(hashed(token)) for token in tokens]
        same = all(
            row is not None and (row.reference, row.country, row.stakeholder_type) == _told(draft)
            for row, draft in zip(rows, drafts, strict=True)
        )
        if not same:
            raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
        ids = [row.id for row in rows if row is not None]
    else:
        ids = [uuid7() for _ in drafts]
        await tx.insert_many(
            invitations,
            [
                {
                    **draft.model_dump(mode="json"),
                    "id": identifier,
                    "wave_id": wave_id,
                    "token_hash": hashed(token),
                    "redeemed": False,
                    "redeemed_at": None,
                }
                for identifier, draft, token in zip(ids, drafts, tokens, strict=True)
            ],
        )
    items = [
        Invitation(id=identifier, token=token, **draft.model_dump(mode="json"))
        for identifier, draft, token in zip(ids, drafts, tokens, strict=True)
    ]
    return items, bool(known)


def _told(draft: InvitationDraft) -> tuple[str, str, str]:
    return draft.reference, draft.country, draft.stakeholder_type.value


async def redeem(tx: Transaction, secret: str, wave_id: str, token: str, key: str | None) -> Ballot:
    """A ballot for an invitation, once. With the same key and invitation the same ballot, while it is unused."""
    wave = await _by_invitation(tx, wave_id)
    invitation = await queries.find(tx, wave_id, token)
    if invitation is None:
        raise Problem(404, "invitation-unknown", "This is not an invitation to this wave.")
    ballot = code_from(derive(secret, "ballot", wave_id, hashed(token), key) if key else None)
    pseudonymous = wave.anonymity == "pseudonymous"
    if await queries.redeem(tx, invitation.id, {"redeemed_at": tx.now if pseudonymous else None}):
        row = {
            "token_hash": hashed(ballot),
            "wave_id": wave_id,
            "invitation_id": invitation.id if pseudonymous else None,
        }
        await tx.execute(ballots.insert().values(row))
    elif key is None or not await queries.has_ballot(tx, wave_id, ballot):
        raise Problem(409, "invitation-redeemed", "This invitation was redeemed already; a ballot is given once.")
    return Ballot(ballot=ballot)


async def _by_invitation(tx: Transaction, wave_id: str) -> Wave:
    wave = await waves.one(tx, wave_id)
    if wave.access == "open":
        raise Problem(409, "wave-without-invitations", "Anybody may answer this wave; there are no invitations to it.")
    if wave.status == "closed":
        raise Problem(409, "wave-closed", "This wave is closed.")
    return wave
