"""Blind signatures on ballots: RSABSSA-SHA384-PSS-Randomized of RFC 9474.

The respondent's device makes a ballot's message, blinds it, and has it signed for an invitation; what it later hands in
is the message and the unblinded signature. The signer saw a number that is uniformly random whatever the message is, so
nothing it keeps can tie the two together, however long it computes.

2,048 bits: the key only has to resist forgery while its wave is open, and signing costs three times as much with 3,072.
What is blind stays blind even when the key is broken."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import math
import re
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

SUITE = "RSABSSA-SHA384-PSS-Randomized"
_BITS = 2048
_PREFIX_BYTES = 32
"""Random bytes that the device puts before what it lets sign (RFC 9474, section 4.1)."""
_PSS = padding.PSS(mgf=padding.MGF1(hashes.SHA384()), salt_length=48)
_NONCE_BYTES = 12
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")


class NotSignableError(ValueError):
    """What was sent is no blinded message for this key."""


@dataclass(frozen=True)
class NewKey:
    """A key pair: `public` as a JWK, `sealed` as it is stored, openable with the deployment's secret alone."""

    public: dict[str, str]
    sealed: str


async def new_key(secret: str, wave_id: str) -> NewKey:
    """A key pair for one wave, made on a thread: OpenSSL looks for primes for a tenth of a second."""
    key = await asyncio.to_thread(rsa.generate_private_key, 65537, _BITS)
    return NewKey(public_jwk(key.public_key().public_numbers()), _seal(secret, wave_id, key))


def public_jwk(numbers: rsa.RSAPublicNumbers) -> dict[str, str]:
    """A public key as RFC 7517 writes it."""
    return {"kty": "RSA", "n": encoded(_bytes(numbers.n)), "e": encoded(_bytes(numbers.e))}


def public_numbers(jwk: dict[str, str]) -> rsa.RSAPublicNumbers:
    return rsa.RSAPublicNumbers(e=_int(decoded(jwk["e"])), n=_int(decoded(jwk["n"])))


def _seal(secret: str, wave_id: str, key: rsa.RSAPrivateKey) -> str:
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return encoded(nonce + AESGCM(_sealing_key(secret)).encrypt(nonce, der, wave_id.encode()))


def unseal(secret: str, wave_id: str, sealed: str) -> rsa.RSAPrivateNumbers:
    """Raises cryptography's InvalidTag where the secret, or the wave, is another than at sealing."""
    raw = decoded(sealed)
    der = AESGCM(_sealing_key(secret)).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], wave_id.encode())
    # OpenSSL would look for primes again, twice as long as signing takes; the seal says that the key is as it was made.
    key = load_der_private_key(der, password=None, unsafe_skip_rsa_key_validation=True)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key.private_numbers()


def _sealing_key(secret: str) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=b"survey-api ballot keys").derive(secret.encode())


def sign(key: rsa.RSAPrivateNumbers, blinded: bytes) -> bytes:
    """BlindSign (RFC 9474, section 4.3). Raises NotSignableError for what is no number below the modulus.

    Python's `pow` takes a time that depends on its arguments, so it never sees a base that the asker knows: that is
    multiplied by r^e first, with a fresh random r, and the result by 1/r. The exponent is used whole, not split by the
    prime factors (CRT), where one miscalculation would give the key away; and the result is checked before it leaves.
    """
    n, e = key.public_numbers.n, key.public_numbers.e
    message = _int(blinded)
    if len(blinded) != _size(n) or not 1 < message < n - 1 or math.gcd(message, n) != 1:
        raise NotSignableError(f"a blinded message is {_size(n)} bytes that say a number below the modulus")
    while math.gcd(r := secrets.randbelow(n - 2) + 2, n) != 1:
        continue
    signature = pow(message * pow(r, e, n) % n, key.d, n) * pow(r, -1, n) % n
    if pow(signature, e, n) != message:
        raise ArithmeticError("the signature does not verify; it is not given out")
    return signature.to_bytes(_size(n), "big")


def verified(public: dict[str, str], wave_id: str, ballot: str) -> str | None:
    """The hash under which a ballot is spent, or None where it is not one of this wave.

    A ballot is `<message>.<signature>`, each in base64url; the message ends with the wave's id. The hash is of the
    message alone, so that no second spelling of the same ballot counts as another."""
    parts = [_decoded_or_none(part) for part in ballot.split(".")]
    if len(parts) != 2 or None in parts:
        return None
    message, signature = parts[0] or b"", parts[1] or b""
    said = wave_id.encode()
    if len(message) != _PREFIX_BYTES + len(said) or not message.endswith(said):
        return None
    try:
        public_numbers(public).public_key().verify(signature, message, _PSS, hashes.SHA384())
    except InvalidSignature:
        return None
    return hashlib.sha256(message).hexdigest()


def encoded(raw: bytes) -> str:
    """base64url without padding (RFC 4648, section 5)."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """The reverse. Raises ValueError for anything that `encoded` does not write."""
    raw = _decoded_or_none(text)
    if raw is None:
        raise ValueError("not base64url without padding")
    return raw


def _decoded_or_none(text: str) -> bytes | None:
    if not _BASE64URL.fullmatch(text):
        return None
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error:
        return None
    return raw if encoded(raw) == text else None


def _size(n: int) -> int:
    return (n.bit_length() + 7) // 8


def _bytes(number: int) -> bytes:
    return number.to_bytes(_size(number), "big")


def _int(raw: bytes) -> int:
    return int.from_bytes(raw, "big")
