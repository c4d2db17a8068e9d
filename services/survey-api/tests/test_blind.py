"""The blind signatures themselves: RFC 9474's own numbers, a client that is not ours, and what cannot be signed."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
from pathlib import Path

import pytest
from ballot_client import CLIENT
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st
from survey_api.invitations import blind

VECTOR = json.loads((Path(__file__).parent / "vectors" / "rfc9474.json").read_text(encoding="utf-8"))
FRONTEND = Path(__file__).parents[3] / "frontend"
WAVE = "6f1d5c2e-9a53-4d0c-8a53-0f6a1d2c7e41"
OTHER = "7f1d5c2e-9a53-4d0c-8a53-0f6a1d2c7e42"
SECRET = "only-for-tests-0123456789"


def number(name: str) -> int:
    return int(VECTOR[name], 16)


def of_the_rfc() -> rsa.RSAPrivateNumbers:
    p, q, d = number("p"), number("q"), number("d")
    public = rsa.RSAPublicNumbers(e=number("e"), n=number("n"))
    return rsa.RSAPrivateNumbers(p, q, d, d % (p - 1), d % (q - 1), pow(q, -1, p), public)


@pytest.fixture(scope="module")
def key() -> blind.NewKey:
    return asyncio.run(blind.new_key(SECRET, WAVE))


def test_the_numbers_of_the_rfc() -> None:
    key = of_the_rfc()
    n, e = key.public_numbers.n, key.public_numbers.e
    message = bytes.fromhex(VECTOR["msg_prefix"] + VECTOR["msg"])
    # The documented client encodes and blinds as the RFC does …
    encoded = CLIENT.pss_encoded(message, n.bit_length() - 1, bytes.fromhex(VECTOR["salt"]))
    r = pow(number("inv"), -1, n)
    blinded = (int.from_bytes(encoded, "big") * pow(r, e, n) % n).to_bytes(512, "big")
    assert blinded.hex() == VECTOR["blinded_msg"]
    # … the service signs as the RFC does …
    signature = blind.sign(key, blinded)
    assert signature.hex() == VECTOR["blind_sig"]
    # … and what comes out of both is the RFC's signature, which is valid.
    unblinded = int.from_bytes(signature, "big") * number("inv") % n
    assert unblinded.to_bytes(512, "big").hex() == VECTOR["sig"]
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA384()), salt_length=48)
    key.public_numbers.public_key().verify(bytes.fromhex(VECTOR["sig"]), message, pss, hashes.SHA384())


async def test_a_client_that_is_not_ours_blinds_and_finalizes_what_we_sign(key: blind.NewKey) -> None:
    if not (FRONTEND / "node_modules" / "@cloudflare" / "blindrsa-ts").is_dir():
        reason = "the frontend's packages are not installed: python3 scripts/setup.py lint"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    script = str(Path(__file__).parent / "blindrsa.mjs")
    node = await asyncio.create_subprocess_exec(
        "node",
        script,
        str(FRONTEND),
        json.dumps(key.public),
        WAVE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert node.stdin is not None
    assert node.stdout is not None
    async with asyncio.timeout(60):
        blinded = (await node.stdout.readline()).decode().strip()
        signature = blind.sign(blind.unseal(SECRET, WAVE, key.sealed), blind.decoded(blinded))
        node.stdin.write(blind.encoded(signature).encode() + b"\n")
        said = json.loads(await node.stdout.readline())
        assert await node.wait() == 0
    assert said["good"] is True
    assert blind.verified(key.public, WAVE, said["ballot"]) is not None


def ballot_of(key: blind.NewKey, wave_id: str = WAVE) -> str:
    kept = CLIENT.blind(key.public, wave_id)
    signature = blind.sign(blind.unseal(SECRET, WAVE, key.sealed), blind.decoded(kept["blinded"]))
    ballot: str = CLIENT.finalize(key.public, kept, blind.encoded(signature))
    return ballot


@pytest.fixture(scope="module")
def one_ballot(key: blind.NewKey) -> str:
    return ballot_of(key)


def test_the_same_message_gets_the_same_signature_whatever_random_number_hides_it(key: blind.NewKey) -> None:
    private = blind.unseal(SECRET, WAVE, key.sealed)
    message = blind.decoded(CLIENT.blind(key.public, WAVE)["blinded"])
    assert blind.sign(private, message) == blind.sign(private, message)


def test_a_ballot_is_good_for_its_wave_only(key: blind.NewKey) -> None:
    ballot = ballot_of(key)
    assert blind.verified(key.public, WAVE, ballot) is not None
    assert blind.verified(key.public, OTHER, ballot) is None
    # Signed with the wave's key, but saying another wave, or none.
    assert blind.verified(key.public, WAVE, ballot_of(key, OTHER)) is None
    assert blind.verified(key.public, WAVE, ballot_of(key, "")) is None
    stranger = asyncio.run(blind.new_key(SECRET, WAVE))
    assert blind.verified(stranger.public, WAVE, ballot) is None


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_other_spelling_of_a_ballot_is_one(key: blind.NewKey, one_ballot: str, data: st.DataObject) -> None:
    ballot = one_ballot
    at = data.draw(st.integers(0, len(ballot) - 1))
    letter = data.draw(st.sampled_from("ABab01-_.=+/ \u00e9\u0661"))
    other = data.draw(
        st.sampled_from([ballot[:at] + letter + ballot[at + 1 :], ballot[:at] + letter + ballot[at:], ballot[:at]])
    )
    if other != ballot:
        assert blind.verified(key.public, WAVE, other) is None


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=900))
def test_nothing_that_is_sent_as_a_ballot_crashes(key: blind.NewKey, text: str) -> None:
    assert blind.verified(key.public, WAVE, text) is None


def test_what_is_no_number_below_the_modulus_is_not_signed(key: blind.NewKey) -> None:
    private = blind.unseal(SECRET, WAVE, key.sealed)
    n = private.public_numbers.n
    for value in (0, 1, n - 1, n, n + 5, private.p, 7 * private.q, 2**2048 - 1):
        with pytest.raises(blind.NotSignableError):
            blind.sign(private, value.to_bytes(257 if value >= 2**2048 else 256, "big"))
    for raw in (b"", b"\x02", secrets.token_bytes(255), b"\x00" + secrets.token_bytes(256)):
        with pytest.raises(blind.NotSignableError):
            blind.sign(private, raw)


def test_a_key_opens_with_its_secret_and_for_its_wave_alone(key: blind.NewKey) -> None:
    assert blind.unseal(SECRET, WAVE, key.sealed).public_numbers == blind.public_numbers(key.public)
    for secret, wave_id in (("another-secret-0123456789", WAVE), (SECRET, OTHER)):
        with pytest.raises(InvalidTag):
            blind.unseal(secret, wave_id, key.sealed)
