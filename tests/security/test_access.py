"""Roles and countries keep apart what is apart: every operation of every service, asked by everybody."""

from __future__ import annotations

import pytest

from .calls import operations
from .matrix import expected, expected_table, outcomes
from .page import PAGE, page
from .world import World


def test_every_operation_is_in_the_table_and_nothing_else(almpo: World) -> None:
    offered = {(each.service, each.name) for each in operations(almpo)}
    written = {(service, name) for service, lines in expected_table().items() for name in lines}
    assert offered - written == set(), "say in tests/security/access.yaml who may call these"
    assert written - offered == set(), "these are no longer offered"


@pytest.mark.parametrize("service", ["survey", "cop", "cmo", "wizard"])
async def test_every_operation_answers_each_role_and_country_as_the_table_says(almpo: World, service: str) -> None:
    table = expected_table()[service]
    wrong = []
    for operation in operations(almpo):
        if operation.service == service:
            found = await outcomes(almpo, operation)
            wanted = expected(table[operation.name], list(found))
            wrong += [
                f"{operation.title} as {caller or 'nobody'}: {found[caller]}, not {wanted[caller]}"
                for caller in found
                if found[caller] != wanted[caller]
            ]
    assert wrong == []


def test_the_published_page_is_what_the_table_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "PYTHONPATH=tests .venv/bin/python -m security.page"
