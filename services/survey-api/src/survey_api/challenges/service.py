"""Proof of work, for waves that ask for it: a machine that floods a wave pays for each response in time.

A challenge is `<wave>.<expires>.<random>.<signature>`; nothing is stored to give one out. Its proof is a number such
that SHA-256 of `<challenge>:<number>` begins with as many zero bits as the wave asks (the idea of Back, "Hashcash",
2002). A challenge is good once and for ten minutes; this process remembers for that long which ones were spent."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from servicekit.problems import Problem

from ..codes import derive
from ..waves.schemas import Wave
from .schemas import Challenge

GOOD_FOR = timedelta(minutes=10)


def new_challenge(secret: str, wave: Wave, now: datetime) -> Challenge:
    expires_at = (now + GOOD_FOR).replace(microsecond=0)
    said = f"{wave.id}.{int(expires_at.timestamp())}.{secrets.token_urlsafe(12)}"
    signed = f"{said}.{_signature(secret, said)}"
    return Challenge(challenge=signed, bits=wave.proof_of_work_bits, expires_at=expires_at)


class SpentChallenges:
    """Which challenges were answered, until they are out of date. One per process."""

    def __init__(self) -> None:
        self._spent: dict[str, int] = {}

    def spend(self, secret: str, wave: Wave, proof: str | None, now: datetime) -> None:
        """Raises Problem 403 unless `proof` is `<challenge>:<number>` and solves a challenge of this wave unspent."""
        challenge, _, number = (proof or "").rpartition(":")
        said, _, signature = challenge.rpartition(".")
        wave_id, _, rest = said.partition(".")
        expires = rest.partition(".")[0]
        if not hmac.compare_digest(signature.encode(), _signature(secret, said).encode()) or wave_id != wave.id:
            raise _refused(wave, "Send the proof of work in the header Proof-Of-Work.")
        if int(expires) <= now.timestamp() or challenge in self._spent:
            raise _refused(wave, "This challenge is out of date, or it was used already.")
        digest = hashlib.sha256(f"{challenge}:{number}".encode()).digest()
        if len(number) > 20 or int.from_bytes(digest, "big") >> (256 - wave.proof_of_work_bits):
            raise _refused(wave, f"The proof does not begin with {wave.proof_of_work_bits} zero bits.")
        self._forget_before(now)
        self._spent[challenge] = int(expires)

    def give_back(self, proof: str | None) -> None:
        """The response was not taken, through no fault of its sender: the proof is good for the next try."""
        self._spent.pop((proof or "").rpartition(":")[0], None)

    def _forget_before(self, now: datetime) -> None:
        # In the order in which they were spent, which is nearly that of their end: one that stays a little longer
        # behind a later one costs nothing.
        while self._spent and next(iter(self._spent.values())) <= now.timestamp():
            del self._spent[next(iter(self._spent))]


def _signature(secret: str, said: str) -> str:
    return derive(secret, "challenge", said).hex()[:32]


def _refused(wave: Wave, why: str) -> Problem:
    fix = f"Ask GET /api/survey/v1/waves/{wave.id}/challenge for a new one."
    return Problem(403, "proof-of-work-required", f"{why} {fix}", extra={"bits": wave.proof_of_work_bits})
