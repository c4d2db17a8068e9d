"""An issuer for tests: real keys, real tokens, the real verifier."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey

from servicekit.auth import JwksVerifier


class TestIssuer:
    """Signs whatever claims a test wants."""

    __test__ = False
    url = "https://issuer.test"
    audience = "almpo"

    def __init__(self) -> None:
        self.key = ECKey.generate_key("P-256", parameters={"kid": "test-1", "use": "sig", "alg": "ES256"})

    def token(self, *roles: str, subject: str = "tester", expires_in_s: float = 3600, **claims: object) -> str:
        """An access token; `roles` as in the claim: "rapporteur:PL", "analyst:*"."""
        body = {
            "iss": self.url,
            "aud": self.audience,
            "sub": subject,
            "name": subject,
            "iat": int(time.time()),
            "exp": int(time.time() + expires_in_s),
            "almpo_roles": list(roles),
            **claims,
        }
        return jwt.encode({"alg": "ES256", "kid": "test-1"}, body, self.key)

    def headers(self, *roles: str, subject: str = "tester") -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token(*roles, subject=subject)}"}

    def verifier(self) -> JwksVerifier:
        async def fetch() -> Mapping[str, Any]:
            return {"keys": [self.key.as_dict(private=False)]}

        return JwksVerifier(self.url, self.audience, fetch)
