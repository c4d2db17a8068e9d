"""Who calls, and what they may do. Services verify tokens themselves; the gateway is not the trust boundary."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Protocol

import httpx
from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from .problems import Problem
from .vocabulary import normalise_country

log = logging.getLogger(__name__)

ALGORITHMS = ["ES256", "RS256", "PS256", "EdDSA"]
EVERYWHERE = "*"
_KEYS_TTL_S = 600
_REFETCH_EVERY_S = 10
_CACHE_S = 60
_CACHE_SIZE = 4096


class Role(StrEnum):
    """What a person or a machine may do; each role is held for one country or for all (`*`)."""

    ADMIN = "admin"
    SURVEY_MANAGER = "survey_manager"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    CODER = "coder"
    ANALYST = "analyst"
    POLICYMAKER = "policymaker"
    INTEGRATOR = "integrator"


@dataclass(frozen=True)
class Caller:
    """A verified caller. `grants` are (role, country) pairs; `acting` are the roles that the operation asks for."""

    subject: str
    name: str
    grants: frozenset[tuple[Role, str]]
    expires_at: float
    acting: frozenset[Role] = frozenset()

    def holds(self, *roles: Role) -> bool:
        """Whether any of the roles is held, for whatever country. An admin holds every role."""
        return any(role in roles or role is Role.ADMIN for role, _ in self.grants)

    def countries(self) -> frozenset[str]:
        """The countries in which the caller holds the acting roles; `*` stands for all."""
        return frozenset(country for role, country in self.grants if role in self.acting or role is Role.ADMIN)

    def may_in(self, country: str) -> bool:
        return bool({EVERYWHERE, country} & self.countries())

    def require_country(self, *countries: str) -> None:
        """Raise 403 unless the acting roles are held for at least one of these countries."""
        if not any(self.may_in(country) for country in countries):
            roles = ", ".join(sorted(self.acting))
            raise Problem(
                403,
                "wrong-country",
                f"This needs the role {roles} for {' or '.join(countries)}; yours are for "
                f"{', '.join(sorted(self.countries())) or 'no country'}.",
            )


class TokenVerifier(Protocol):
    async def verify(self, token: str) -> Caller:
        """The caller of a valid access token. Raises Problem 401 for any other, 503 when keys cannot be had."""
        ...


FetchKeys = Callable[[], Awaitable[Mapping[str, Any]]]


def fetch_over_http(issuer: str, jwks_url: str | None) -> FetchKeys:
    """Keys by HTTP, from `jwks_url` or from what the issuer's discovery document names."""

    async def fetch() -> Mapping[str, Any]:
        async with httpx.AsyncClient(timeout=5, follow_redirects=False) as client:
            url = jwks_url
            if url is None:
                discovery = await client.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
                url = str(discovery.raise_for_status().json()["jwks_uri"])
            keys: Mapping[str, Any] = (await client.get(url)).raise_for_status().json()
            return keys

    return fetch


class JwksVerifier:
    """Verifies JWTs with an issuer's published keys. Keys are cached; an unknown key id refetches them, rarely."""

    def __init__(self, issuer: str, audience: str, fetch: FetchKeys) -> None:
        self._issuer, self._fetch = issuer, fetch
        self._keys: KeySet | None = None
        self._fetched_at = 0.0
        self._fetching = asyncio.Lock()
        self._known: dict[bytes, Caller] = {}
        self._registry = JWTClaimsRegistry(
            leeway=5,
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": audience},
            exp={"essential": True},
            sub={"essential": True},
        )

    async def verify(self, token: str) -> Caller:
        fingerprint = hashlib.sha256(token.encode()).digest()
        known = self._known.get(fingerprint)
        if known is not None and known.expires_at > time.time():
            return known
        caller = await self._verify(token)
        if len(self._known) >= _CACHE_SIZE:
            self._known.clear()
        self._known[fingerprint] = caller
        return caller

    async def _verify(self, token: str) -> Caller:
        try:
            try:
                decoded = jwt.decode(token, await self._current_keys(), algorithms=ALGORITHMS)
            except (JoseError, ValueError) as first:
                # Perhaps signed with a key newer than ours; otherwise the second try fails the same way.
                if not await self._refetch_if_due():
                    raise first
                decoded = jwt.decode(token, await self._current_keys(), algorithms=ALGORITHMS)
            self._registry.validate(decoded.claims)
        except (JoseError, ValueError) as error:
            raise _unauthorised(f"The token is not valid: {error}") from None
        return _caller(decoded.claims)

    async def _current_keys(self) -> KeySet:
        if self._keys is None or time.monotonic() - self._fetched_at > _KEYS_TTL_S:
            await self._load()
        assert self._keys is not None
        return self._keys

    async def _refetch_if_due(self) -> bool:
        if time.monotonic() - self._fetched_at < _REFETCH_EVERY_S:
            return False
        await self._load()
        return True

    async def _load(self) -> None:
        async with self._fetching:
            if self._keys is not None and time.monotonic() - self._fetched_at < _REFETCH_EVERY_S:
                return
            try:
                self._keys = KeySet.import_key_set(dict(await self._fetch()))  # type: ignore[arg-type]
            except (httpx.HTTPError, JoseError, ValueError, KeyError) as error:
                if self._keys is not None:
                    log.warning("the issuer's keys could not be renewed: %s", error)
                    return
                raise Problem(
                    503, "issuer-unavailable", "The issuer's keys cannot be read now, so no token can be verified."
                ) from error
            self._fetched_at = time.monotonic()


def _caller(claims: Mapping[str, Any]) -> Caller:
    grants = set()
    for entry in claims.get("almpo_roles") or []:
        role, _, country = str(entry).partition(":")
        try:
            where = EVERYWHERE if country in {"", EVERYWHERE} else str(normalise_country(country))
            grants.add((Role(role), where))
        except ValueError:
            # A role of another system in a shared issuer gives nothing here.
            continue
    expires = float(claims["exp"])
    return Caller(
        subject=str(claims["sub"]),
        name=str(claims.get("name") or claims.get("preferred_username") or claims["sub"]),
        grants=frozenset(grants),
        expires_at=min(expires, time.time() + _CACHE_S),
    )


def _unauthorised(detail: str) -> Problem:
    return Problem(401, "unauthorised", detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})


SIGNED_IN, PERHAPS = "HTTPBearer", "PerhapsHTTPBearer"
"""How the OpenAPI document tells routes that need a token from those that only read it."""
_ISSUED = "An access token of the configured issuer."
_bearer = HTTPBearer(auto_error=False, description=_ISSUED)
_perhaps_bearer = HTTPBearer(auto_error=False, description=_ISSUED, scheme_name=PERHAPS)


async def signed_in(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Caller:
    """Any verified caller, whatever their roles."""
    if credentials is None:
        raise _unauthorised("Send a token: Authorization: Bearer …")
    verifier: TokenVerifier = request.app.state.deps.verifier
    return await verifier.verify(credentials.credentials)


async def perhaps_signed_in(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_perhaps_bearer)]
) -> Caller | None:
    """A verified caller, or None without a token. A bad token is still refused."""
    return None if credentials is None else await signed_in(request, credentials)


def require(*roles: Role) -> Callable[[Caller], Awaitable[Caller]]:
    """A dependency: the caller must hold one of the roles (or be admin) for at least one country.

    The service function then checks the country of what is touched with `caller.require_country`."""

    async def _require(caller: Annotated[Caller, Depends(signed_in)]) -> Caller:
        if not caller.holds(*roles):
            wanted = ", ".join(roles)
            raise Problem(403, "wrong-role", f"This needs one of the roles: {wanted}.")
        return Caller(caller.subject, caller.name, caller.grants, caller.expires_at, frozenset(roles))

    return _require


SignedIn = Annotated[Caller, Depends(signed_in)]
MaybeSignedIn = Annotated[Caller | None, Depends(perhaps_signed_in)]
Admin = Annotated[Caller, Depends(require(Role.ADMIN))]
