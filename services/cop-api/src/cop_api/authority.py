"""Who may call what. Staff hold roles in a token; a participant holds a credential for one session."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer
from servicekit.auth import EVERYWHERE, Caller, Role, require, signed_in
from servicekit.deps import deps_of
from servicekit.problems import Problem

from .settings import settings_of

Facilitator = Annotated[Caller, Depends(require(Role.FACILITATOR))]
Rapporteur = Annotated[Caller, Depends(require(Role.RAPPORTEUR))]
Coder = Annotated[Caller, Depends(require(Role.CODER))]
SessionStaff = Annotated[Caller, Depends(require(Role.FACILITATOR, Role.RAPPORTEUR))]
"""Whoever runs or records a session: sees pseudonyms beside persons' strata, sets statements aside."""
CodingLead = Annotated[Caller, Depends(require(Role.FACILITATOR, Role.ANALYST))]
"""Divides the coding among coders and settles differences as a third person."""
CodebookEditor = Annotated[Caller, Depends(require(Role.CODER, Role.ANALYST))]
Adjudicator = Annotated[Caller, Depends(require(Role.CODER, Role.FACILITATOR, Role.ANALYST))]
CardAuthor = Annotated[Caller, Depends(require(Role.RAPPORTEUR, Role.FACILITATOR, Role.CODER))]
RegistryEditor = Annotated[Caller, Depends(require(Role.FACILITATOR, Role.RAPPORTEUR, Role.CODER))]
"""Whoever may enter practices and requirements."""
_reading = require(*Role)
Reader = Annotated[Caller, Depends(_reading)]
"""Anyone with a role, for whatever country; what a national session works on is asked of `sessions.require_open_to`."""
_WORD_ROLES = (Role.FACILITATOR, Role.RAPPORTEUR, Role.CODER, Role.ANALYST)
_working_with_words = require(*_WORD_ROLES)
WorksWithWords = Annotated[Caller, Depends(_working_with_words)]
"""Reads what people said, whether or not they agreed to be quoted; others see words in releases and briefs alone."""
Exporter = Annotated[Caller, Depends(require(Role.FACILITATOR, Role.RAPPORTEUR, Role.CODER, Role.ANALYST))]


@dataclass(frozen=True)
class Guest:
    """A participant by their credential. Good for calls below one session, as long as they are in it."""

    session_id: str
    participant_id: str

    def require_session(self, session_id: str) -> None:
        if session_id != self.session_id:
            raise Problem(403, "other-session", "This credential is for another session; join this one with its code.")


_header = APIKeyHeader(
    name="Participant-Token",
    auto_error=False,
    description="A participant's credential from `POST /sessions/join`, good for that session alone.",
)
_bearer = HTTPBearer(auto_error=False, description="An access token of the configured issuer.")


def reads_words(who: Caller | Guest, countries: Sequence[str] = ()) -> bool:
    """Whether who asks is a participant or works with words; with `countries`, in at least one of them."""
    if isinstance(who, Guest):
        return True
    return any(
        (role in _WORD_ROLES or role is Role.ADMIN) and (not countries or country in (EVERYWHERE, *countries))
        for role, country in who.grants
    )


def issue_credential(voice_key: str, guest: Guest, expires_at: datetime) -> str:
    """An opaque signed credential."""
    body = json.dumps([guest.session_id, guest.participant_id, int(expires_at.timestamp())]).encode()
    return base64.urlsafe_b64encode(_signature(voice_key, body) + body).decode().rstrip("=")


def read_credential(voice_key: str, token: str, now: datetime) -> Guest:
    """Raises Problem 401 for anything that we did not sign, or that is too old."""
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        raise _refused() from None
    signature, body = raw[:32], raw[32:]
    if not hmac.compare_digest(signature, _signature(voice_key, body)):
        raise _refused()
    session_id, participant_id, expires = json.loads(body)
    if expires < now.timestamp():
        raise _refused()
    return Guest(session_id, participant_id)


def keyed_hash(voice_key: str, purpose: str, value: str) -> str:
    """A hash that cannot be recomputed without the key; 32 hexadecimal digits."""
    return hmac.new(voice_key.encode(), f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()[:32]


def pseudonym_of(voice_key: str, caller: Caller) -> str:
    """The lasting pseudonym under which the caller codes, assigns and settles."""
    return f"c{keyed_hash(voice_key, 'coder', caller.subject)[:16]}"


def countries_of(caller: Caller) -> frozenset[str] | None:
    """The countries whose words the caller may read in their acting roles; None for all."""
    countries = caller.countries()
    return None if EVERYWHERE in countries else countries


def guest_of(request: Request) -> Guest:
    """Whose credential the request carries. Raises Problem 401 without one, and once it has run out."""
    token = request.headers.get(_header.model.name)
    if token is None:
        raise Problem(401, "unauthorised", "Join the session with its code and send the Participant-Token you get.")
    deps = deps_of(request)
    return read_credential(settings_of(deps).voice_key, token, deps.clock.now())


async def _guest(request: Request, _: Annotated[str | None, Security(_header)]) -> Guest:
    return guest_of(request)


async def _present(
    request: Request,
    token: Annotated[str | None, Security(_header)],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Caller | Guest:
    if token is not None:
        return await _guest(request, token)
    return await _reading(await signed_in(request, credentials))


async def _listening(
    request: Request,
    token: Annotated[str | None, Security(_header)],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Caller | Guest:
    if token is not None:
        return await _guest(request, token)
    return await _working_with_words(await signed_in(request, credentials))


Participant = Annotated[Guest, Depends(_guest)]
"""A participant, by the header `Participant-Token`."""
Present = Annotated[Caller | Guest, Depends(_present)]
"""Staff with any role, or a participant (the service function checks whether this session is open to them)."""
Listening = Annotated[Caller | Guest, Depends(_listening)]
"""The same where people's words are told: of staff only those who work with words."""


def _signature(voice_key: str, body: bytes) -> bytes:
    return hmac.new(voice_key.encode(), b"participant credential\0" + body, hashlib.sha256).digest()


def _refused() -> Problem:
    return Problem(401, "unauthorised", "The Participant-Token is not valid or too old; join the session again.")
