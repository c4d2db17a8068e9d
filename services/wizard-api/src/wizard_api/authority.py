"""Who may do what here. Designs belong to a country: the service functions check it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from servicekit.auth import Caller, Role, require

Policymaker = Annotated[Caller, Depends(require(Role.POLICYMAKER))]
"""Writes designs, decides, and reports what pilots observed, for the own country."""
Reader = Annotated[Caller, Depends(require(Role.POLICYMAKER, Role.ANALYST, Role.INTEGRATOR))]
"""Reads designs of the countries for which the role is held. An integrator is a machine of a national service."""
Integrator = Annotated[Caller, Depends(require(Role.INTEGRATOR))]
"""Subscribes to events and exports in bulk, for the countries for which the role is held."""
