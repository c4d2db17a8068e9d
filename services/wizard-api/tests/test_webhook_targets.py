"""Where messages may go: no doors behind the firewall, no second look at a name, no certificate of somebody else."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st
from receiver import receiving
from servicekit.problems import Problem
from wizard_api.webhooks.sender import NotSentError, WebhookSender
from wizard_api.webhooks.target import TargetRules, check_url, refusal

STRICT, PRIVATE = TargetRules(), TargetRules(allow_private=True, allow_http=True)

NOT_PUBLIC = {
    "loopback": "127.0.0.1",
    "loopback of IPv6": "::1",
    "private": "10.1.2.3",
    "private, 172": "172.16.0.1",
    "private, 192": "192.168.1.1",
    "private, IPv6": "fd00:ec2::254",
    "link-local": "169.254.10.10",
    "link-local of IPv6": "fe80::1",
    "metadata": "169.254.169.254",
    "metadata that looks public": "168.63.129.16",
    "carrier's NAT": "100.64.0.1",
    "metadata in a carrier's NAT": "100.100.100.200",
    "mapped": "::ffff:127.0.0.1",
    "mapped, public": "::ffff:8.8.8.8",
    "NAT64": "64:ff9b::7f00:1",
    "6to4": "2002:7f00:1::1",
    "Teredo": "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "unspecified": "0.0.0.0",  # noqa: S104 - to be refused
    "unspecified of IPv6": "::",
    "multicast": "224.0.0.1",
    "multicast of IPv6": "ff02::1",
    "broadcast": "255.255.255.255",
    "reserved": "240.0.0.1",
    "documentation": "192.0.2.1",
    "documentation of IPv6": "2001:db8::1",
    "protocol assignments": "192.0.0.192",
    "site-local": "fec0::1",
    "benchmarking": "198.18.0.1",
}


@pytest.mark.parametrize("address", NOT_PUBLIC.values(), ids=NOT_PUBLIC.keys())
async def test_an_address_that_is_not_public_is_refused_as_a_url_and_behind_a_name(address: str) -> None:
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(Problem) as refused:
        check_url(f"https://{host}/hooks", STRICT)
    assert refused.value.errors[0].pointer == "/url"

    sender = _sender(STRICT, {"hooks.example.org": [address]})
    with pytest.raises(NotSentError, match=r"refused: hooks\.example\.org leads to"):
        await sender.send("https://hooks.example.org/hooks", {}, b"{}")


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "193.40.56.1"])
def test_public_addresses_are_let_through(address: str) -> None:
    assert refusal(ipaddress.ip_address(address), STRICT) is None


@given(st.ip_addresses())
def test_what_is_let_through_is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if refusal(address, STRICT) is None:
        assert address.is_global
        assert not any((address.is_loopback, address.is_link_local, address.is_multicast, address.is_private))


@pytest.mark.parametrize("address", ["169.254.169.254", "fe80::1", "168.63.129.16", "::ffff:127.0.0.1", "::"])
def test_some_addresses_are_refused_whatever_is_allowed(address: str) -> None:
    assert refusal(ipaddress.ip_address(address), PRIVATE) is not None


@pytest.mark.parametrize("host", ["10.0.0.1", "127.0.0.1", "::1", "fd00::1"])
def test_a_setting_allows_private_addresses(host: str) -> None:
    assert refusal(ipaddress.ip_address(host), PRIVATE) is None


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://hooks.example.org/", "not-https"),
        ("ftp://hooks.example.org/", "not-https"),
        ("javascript:alert(1)", "not-https"),
        ("/hooks", "not-https"),
        ("https://user:secret@hooks.example.org/", "url-parts"),
        ("https://hooks.example.org/#part", "url-parts"),
        ("https://", "target-refused"),
        ("https://localhost/", "target-refused"),
        ("https://LOCALHOST./", "target-refused"),
        ("https://postgres/", "target-refused"),
        ("https://kubernetes.default.svc.cluster.local/", "target-refused"),
        ("https://metadata.google.internal/", "target-refused"),
        ("https://2130706433/", "target-refused"),
        ("https://0x7f000001/", "target-refused"),
        ("https://127.1/", "target-refused"),
        ("https://0177.0.0.1/", "not-a-url"),
        ("https://hooks..example.org/", "target-refused"),
        ("https://bücher.example/", "not-ascii"),
        ("https://[::1/", "not-a-url"),
        ("https://hooks.example.org:99999999/", "not-a-port"),
        ("https://hooks.example.org/a\nb", "not-a-url"),
    ],
)
def test_a_url_that_could_never_be_used_is_refused_at_once(url: str, code: str) -> None:
    with pytest.raises(Problem) as refused:
        check_url(url, STRICT)
    assert refused.value.errors[0].code == code, refused.value.detail


@given(st.text(max_size=60))
def test_any_text_is_taken_or_refused_clearly(text: str) -> None:
    for url in (text, f"https://{text}", f"https://hooks.example.org/{text}"):
        with contextlib.suppress(Problem):
            check_url(url, STRICT)


async def test_one_address_that_is_not_public_refuses_the_name() -> None:
    sender = _sender(STRICT, {"hooks.example.org": ["8.8.8.8", "10.0.0.1"]})
    with pytest.raises(NotSentError, match="leads to an address that is not public"):
        await sender.send("https://hooks.example.org/", {}, b"{}")


async def test_the_name_is_resolved_once_and_what_was_checked_is_connected_to() -> None:
    """A name that changes between check and use would reach whatever its owner likes."""
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["169.254.169.254"]

    async with receiving() as receiver:
        sender = WebhookSender(PRIVATE, resolver=rebinding)
        answer = await sender.send(receiver.url("hooks.example.test"), {}, b"{}")
        await sender.close()
    assert (answer.status, asked) == (200, ["hooks.example.test"])
    assert receiver.got[0].headers["host"] == f"hooks.example.test:{receiver.port}"


async def test_the_next_address_is_tried_where_one_does_not_answer() -> None:
    async with receiving() as receiver:
        sender = _sender(PRIVATE, {"hooks.example.test": ["127.0.0.2", "127.0.0.1"]})
        assert (await sender.send(receiver.url("hooks.example.test"), {}, b"{}")).status == 200
        await sender.close()


async def test_a_redirect_is_not_followed() -> None:
    async with receiving() as elsewhere, receiving() as receiver:
        receiver.answers, receiver.more = [302], f"Location: {elsewhere.url()}\r\n"
        sender = _sender(PRIVATE, {})
        answer = await sender.send(receiver.url(), {}, b"{}")
        await sender.close()
    assert (answer.status, answer.taken, elsewhere.got) == (302, False, [])


async def test_the_certificate_must_be_of_the_name(tmp_path: Path) -> None:
    served, trusted = _certificate(tmp_path, "hooks.example.test")
    async with receiving(served) as receiver:
        names = {name: ["127.0.0.1"] for name in ("hooks.example.test", "other.example.test")}
        sender = _sender(TargetRules(allow_private=True), names, trusted)
        assert (await sender.send(receiver.url("hooks.example.test", "https"), {}, b"{}")).taken
        with pytest.raises(NotSentError, match="certificate"):
            await sender.send(receiver.url("other.example.test", "https"), {}, b"{}")
        with pytest.raises(NotSentError, match="certificate"):
            await sender.send(receiver.url("127.0.0.1", "https"), {}, b"{}")
        await sender.close()
    assert len(receiver.got) == 1


async def test_a_name_that_does_not_resolve_says_so() -> None:
    sender = WebhookSender(STRICT)
    for name in ("nobody.invalid", f"{'a' * 64}.invalid"):
        with pytest.raises(NotSentError, match="cannot be resolved"):
            await sender.send(f"https://{name}/", {}, b"{}")


def _sender(rules: TargetRules, names: dict[str, list[str]], verify: ssl.SSLContext | None = None) -> WebhookSender:
    async def resolver(host: str, port: int) -> Sequence[str]:
        return names.get(host, [host])

    return WebhookSender(rules, resolver=resolver, verify=verify)


def _certificate(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A self-signed certificate of the name → what a server needs, and what a client needs to trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "certificate.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(pem, private)
    return served, ssl.create_default_context(cafile=str(pem))
