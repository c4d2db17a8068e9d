"""Who may do what with evidence. The names appear in the routes' signatures."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from servicekit.auth import Caller, Role, require

Analyst = Annotated[Caller, Depends(require(Role.ANALYST))]
"""Judges configurations and freezes releases."""

Reader = Annotated[
    Caller,
    Depends(require(Role.ANALYST, Role.CODER, Role.FACILITATOR, Role.POLICYMAKER, Role.INTEGRATOR)),
]
"""Reads what the evidence says."""


def may_read_words(caller: Caller) -> bool:
    """Whether the caller works with what people said. Others see words only where the speaker agreed to be quoted."""
    return caller.holds(Role.ANALYST, Role.CODER, Role.FACILITATOR)


def may_read_codes(caller: Caller) -> bool:
    """Whether the caller is shown what coders gave a single statement or passage. Double coding is blind, and only the
    service in which people code knows who has finished; so not to a coder who holds no role that reads all codings."""
    acting = {role for role, _ in caller.grants}
    return Role.CODER not in acting or bool(acting & {Role.ADMIN, Role.ANALYST, Role.FACILITATOR})


WorksWithWords = Annotated[Caller, Depends(require(Role.ANALYST, Role.CODER, Role.FACILITATOR))]
"""Reads what people said, as `may_read_words` has it."""

Suggests = Annotated[Caller, Depends(require(Role.CODER, Role.RAPPORTEUR, Role.FACILITATOR, Role.ANALYST))]
"""Works with words and may ask what a machine would make of them, and which machine that is."""
