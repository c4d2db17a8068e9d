"""The signing key, and the tokens signed with it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from joserfc.jwt import JWTClaimsRegistry

from ..data_folder import DataFolder

ALGORITHM = "ES256"
AUDIENCE = "almpo"
ACCESS_S = 15 * 60
_FILE = "signing-key.json"


@dataclass(frozen=True)
class Signer:
    """Signs as `issuer`. The private key stays in the data folder, readable by its owner alone."""

    issuer: str
    key: ECKey

    @classmethod
    def of(cls, folder: DataFolder, issuer: str) -> Signer:
        """With the folder's key, which is made at the first use."""
        kept = folder.noted(_FILE)
        if kept is None:
            made = ECKey.generate_key("P-256", parameters={"kid": uuid.uuid4().hex, "use": "sig", "alg": ALGORITHM})
            kept = made.as_dict(private=True)
            folder.note(_FILE, kept)
        return cls(issuer, ECKey.import_key(kept))

    def published(self) -> dict[str, Any]:
        """The JWK set: the public half alone."""
        return {"keys": [self.key.as_dict(private=False)]}

    async def fetch(self) -> Mapping[str, Any]:
        """For servicekit's JwksVerifier, without a detour over the network."""
        return self.published()

    def access_token(
        self, subject: str, name: str, roles: Sequence[str], client: str, scope: str, lifetime_s: int = ACCESS_S
    ) -> str:
        return self._sign(
            {
                "aud": AUDIENCE,
                "sub": subject,
                "name": name,
                "preferred_username": subject,
                "almpo_roles": list(roles),
                "client_id": client,
                "scope": scope,
                "jti": uuid.uuid4().hex,
            },
            lifetime_s,
            typ="at+jwt",
        )

    def id_token(self, subject: str, name: str, client: str, nonce: str | None, signed_in_at: int) -> str:
        claims: dict[str, Any] = {
            "aud": client,
            "sub": subject,
            "name": name,
            "preferred_username": subject,
            "auth_time": signed_in_at,
        }
        return self._sign(claims | ({"nonce": nonce} if nonce else {}), ACCESS_S, typ="JWT")

    def claims_of(self, token: str, audience: str | None = None, *, expired_too: bool = False) -> Mapping[str, Any]:
        """The claims of a token signed here. Raises ValueError for any other."""
        checks: dict[str, Any] = {"iss": {"essential": True, "value": self.issuer}, "sub": {"essential": True}}
        if audience is not None:
            checks["aud"] = {"essential": True, "value": audience}
        try:
            decoded = jwt.decode(token, self.key, algorithms=[ALGORITHM])
            claims = decoded.claims
            JWTClaimsRegistry(**checks).validate(claims if not expired_too else {**claims, "exp": time.time() + 1})
        except (JoseError, ValueError) as error:
            raise ValueError(f"not a token of this issuer: {error}") from None
        return claims

    def _sign(self, claims: dict[str, Any], lifetime_s: int, typ: str) -> str:
        now = int(time.time())
        body = {"iss": self.issuer, "iat": now, "exp": now + lifetime_s, **claims}
        return jwt.encode({"alg": ALGORITHM, "kid": self.key.kid, "typ": typ}, body, self.key)
