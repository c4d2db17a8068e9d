"""How often one address, or one code, may ask."""

from __future__ import annotations

import pytest
from servicekit.problems import Problem
from servicekit.rate_limit import RateLimit


def test_a_network_of_ipv6_is_one_address_and_private_ones_are_let_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    at = [1000.0]
    monkeypatch.setattr("servicekit.rate_limit.time.monotonic", lambda: at[0])
    limit = RateLimit(1)
    limit.take("responses", "2a00:1450:4001:800::1")
    with pytest.raises(Problem) as refused:
        limit.take("responses", "2a00:1450:4001:800:ffff::2")
    assert (refused.value.status, refused.value.headers["Retry-After"]) == (429, "20")
    limit.take("responses", "2a00:1450:4001:801::1")
    for _ in range(3):
        for address in ("127.0.0.1", "10.0.0.7", "fd00::1", None, "nonsense"):
            limit.take("responses", address)
    at[0] += 20
    limit.take("responses", "2a00:1450:4001:800::1")


def test_without_a_limit_nothing_is_counted() -> None:
    limit = RateLimit(0)
    for _ in range(1000):
        limit.take("responses", "8.8.8.8")


def test_a_code_is_counted_from_wherever(monkeypatch: pytest.MonkeyPatch) -> None:
    at = [1000.0]
    monkeypatch.setattr("servicekit.rate_limit.time.monotonic", lambda: at[0])
    limit = RateLimit(0, per_code=2)
    for _ in range(2):
        limit.take("joins", "8.8.8.8")
        limit.take_code("joins", "ABCD")
    with pytest.raises(Problem) as refused:
        limit.take_code("joins", "ABCD")
    assert (refused.value.status, refused.value.headers["Retry-After"]) == (429, "20")
    limit.take_code("joins", "EFGH")
    limit.take_code("redemptions", "ABCD")
    at[0] += 20
    limit.take_code("joins", "ABCD")


def test_neither_addresses_nor_codes_are_kept_in_clear() -> None:
    limit = RateLimit(5, per_code=5)
    limit.take("joins", "8.8.8.8")
    limit.take_code("joins", "ABCD")
    assert "8.8.8.8" not in str(vars(limit))
    assert "ABCD" not in str(vars(limit))
