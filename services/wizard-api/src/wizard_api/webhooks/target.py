"""Where a webhook may go. The platform must not be made to knock on doors behind its own firewall (SSRF).

A URL is looked at when it is given; what its name resolves to is looked at for each try, and the connection then goes
to the very address that was looked at: between check and use the name is not resolved again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import httpx
from servicekit.problems import invalid

_UNICAST_V6 = ip_network("2000::/3")
_SPECIAL = tuple(
    ip_network(each)
    # Protocol assignments (Teredo among them), 6to4 and its relays, documentation: in the registries of special
    # addresses (RFC 6890), but not in the tables of every Python. Teredo and 6to4 lead to an IPv4 address inside.
    for each in ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "2002::/16", "3fff::/20")
)
_METADATA = frozenset({ip_address("168.63.129.16")})
"""Addresses at which a cloud tells its own machines their secrets, though they look public. The others are link-local,
private or shared, and refused as such."""
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LOCAL_NAMES = ("localhost", "local", "internal", "localdomain", "home.arpa")


@dataclass(frozen=True)
class TargetRules:
    """What the deployment allows beyond https to public addresses."""

    allow_private: bool = False
    allow_http: bool = False


def check_url(url: str, rules: TargetRules) -> None:
    """Raises 422 for a URL that no try could ever go to."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        raise _bad("not-a-url", "This is no URL. Give one such as https://pes.example.org/hooks/almpo.") from None
    if parsed.scheme != "https" and not (parsed.scheme == "http" and rules.allow_http):
        raise _bad("not-https", "Messages are sent by https only. Give a URL that begins with https://.")
    if parsed.port is not None and not 1 <= parsed.port <= 65535:
        raise _bad("not-a-port", "A port is a number from 1 to 65535.")
    if parsed.userinfo or parsed.fragment:
        raise _bad("url-parts", "Leave out user name, password and fragment; messages prove themselves by signature.")
    if parsed.host != parsed.raw_host.decode() or not url.isascii():
        raise _bad("not-ascii", "Write the host's name in its ASCII form (xn--…).")
    refused = _refused_host(parsed.host, rules)
    if refused:
        raise _bad("target-refused", f"No message is sent to {parsed.host[:200]}: {refused}.")


def _bad(code: str, message: str) -> Exception:
    return invalid("/url", code, message)


def _refused_host(host: str, rules: TargetRules) -> str | None:
    try:
        address = ip_address(host)
    except ValueError:
        address = None
    if address is not None:
        return refusal(address, rules)
    labels = host.lower().rstrip(".").split(".")
    # 127.1, 2130706433 and 0x7f000001 are addresses too, to whoever resolves them.
    if not all(_LABEL.fullmatch(label) for label in labels) or _NUMBER.fullmatch(labels[-1]):
        return "it is neither a name nor an address in its usual form"
    if rules.allow_private:
        return None
    name = ".".join(labels)
    if len(labels) < 2 or any(name == each or name.endswith(f".{each}") for each in _LOCAL_NAMES):
        return "the name is of a local network"
    return None


def refusal(address: IPv4Address | IPv6Address, rules: TargetRules) -> str | None:
    """Why nothing may be sent to this address; None where it may."""
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return "an IPv4 address in the form of IPv6"
    if address.is_link_local or address in _METADATA:
        return "a link-local or metadata address"
    if address.is_multicast or address.is_unspecified:
        return "an address of no single machine"
    if rules.allow_private and (address.is_loopback or address.is_private):
        return None
    if address.is_loopback:
        return "a loopback address"
    special = any(address in network for network in _SPECIAL)
    usual = address in _UNICAST_V6 if isinstance(address, IPv6Address) else not address.is_reserved
    return None if address.is_global and usual and not special else "an address that is not public"
