"""Tokens that look right and are not: each is refused, whatever it claims."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from servicekit.auth import JwksVerifier, fetch_over_http
from servicekit.problems import Problem
from servicekit.testing import TestIssuer

ISSUER = TestIssuer()


def claims(**changed: Any) -> dict[str, Any]:
    now = int(time.time())
    usual = {"iss": ISSUER.url, "aud": ISSUER.audience, "sub": "mallory", "exp": now + 600, "almpo_roles": ["admin:*"]}
    return {name: value for name, value in {**usual, **changed}.items() if value is not None}


def raw(header: Mapping[str, Any], body: Mapping[str, Any], signature: bytes = b"") -> str:
    parts = [json.dumps(header).encode(), json.dumps(body).encode(), signature]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


def signed(body: Mapping[str, Any], **header: Any) -> str:
    return jwt.encode({"alg": "ES256", "kid": "test-1", **header}, dict(body), ISSUER.key)


def by_public_key() -> str:
    """HS256 with what everybody may read as its secret."""
    unsigned = raw({"alg": "HS256", "kid": "test-1"}, claims()).rsplit(".", 1)[0]
    signature = hmac.new(ISSUER.key.as_pem(private=False), unsigned.encode(), hashlib.sha256).digest()
    return f"{unsigned}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def by_own_key(**header: Any) -> str:
    own = ECKey.generate_key("P-256", parameters={"kid": "test-1"})
    more = {"jwk": own.as_dict(private=False)} if header.pop("embedded", False) else {}
    return jwt.encode({"alg": "ES256", "kid": "test-1", **header, **more}, claims(), own)


def by_own_rsa_key() -> str:
    key = RSAKey.generate_key(2048, parameters={"kid": "test-1"})
    return jwt.encode({"alg": "RS256", "kid": "test-1"}, claims(), key)


FORGED: dict[str, Callable[[], str]] = {
    "no algorithm": lambda: raw({"alg": "none"}, claims()),
    "no algorithm, in other letters": lambda: raw({"alg": "nOnE", "kid": "test-1"}, claims()),
    "no signature": lambda: raw({"alg": "ES256", "kid": "test-1"}, claims()),
    "the public key as a shared secret": by_public_key,
    "another key of the same name": by_own_key,
    "another key that the token brings along": lambda: by_own_key(embedded=True),
    "another key behind an address in the token": lambda: by_own_key(jku="https://evil.example/jwks"),
    "another kind of key": by_own_rsa_key,
    "a key that nobody published": lambda: signed(claims(), kid="test-2"),
    "another audience": lambda: signed(claims(aud="another-service")),
    "no audience": lambda: signed(claims(aud=None)),
    "another issuer": lambda: signed(claims(iss="https://issuer.evil")),
    "no issuer": lambda: signed(claims(iss=None)),
    "expired": lambda: signed(claims(exp=int(time.time()) - 60)),
    "without end": lambda: signed(claims(exp=None)),
    "not yet good": lambda: signed(claims(nbf=int(time.time()) + 600)),
    "of nobody": lambda: signed(claims(sub=None)),
    "other words under the signature": lambda: "{0}.{2}.{1}".format(
        *signed(claims(almpo_roles=[])).split(".")[::2], raw({}, claims()).split(".")[1]
    ),
    "no token": lambda: "no token at all",
    "nothing": lambda: "..",
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED.keys())
async def test_a_forged_token_is_refused(forged: Callable[[], str]) -> None:
    with pytest.raises(Problem) as refused:
        await ISSUER.verifier().verify(forged())
    assert refused.value.status == 401


async def test_the_token_that_they_imitate_is_good() -> None:
    caller = await ISSUER.verifier().verify(signed(claims()))
    assert (caller.subject, caller.countries()) == ("mallory", {"*"})


async def test_tokens_that_come_unknown_do_not_make_us_ask_the_issuer_each_time() -> None:
    asked = 0

    async def fetch() -> Mapping[str, Any]:
        nonlocal asked
        asked += 1
        return {"keys": [ISSUER.key.as_dict(private=False)]}

    verifier = JwksVerifier(ISSUER.url, ISSUER.audience, fetch)
    for number in range(20):
        with pytest.raises(Problem):
            await verifier.verify(signed(claims(), kid=f"unknown-{number}"))
    assert asked == 1


async def test_keys_are_asked_of_the_configured_issuer_and_no_redirect_is_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import httpx

    asked: list[str] = []

    def elsewhere(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(302, headers={"Location": "http://169.254.169.254/latest/meta-data"})

    usual = httpx.AsyncClient
    monkeypatch.setattr(httpx, "AsyncClient", lambda **given: usual(transport=httpx.MockTransport(elsewhere), **given))
    verifier = JwksVerifier(ISSUER.url, ISSUER.audience, fetch_over_http(ISSUER.url, f"{ISSUER.url}/jwks"))
    with pytest.raises(Problem) as refused:
        await verifier.verify(signed(claims()))
    assert refused.value.status == 503
    assert asked == [f"{ISSUER.url}/jwks"]
