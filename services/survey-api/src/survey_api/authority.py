"""Who may do what in the survey. A route names one of these in its signature."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header
from servicekit.auth import Caller, Role, require

SurveyManager = Annotated[Caller, Depends(require(Role.SURVEY_MANAGER))]
"""Writes instruments, runs waves, exports."""
BatchSender = Annotated[Caller, Depends(require(Role.INTEGRATOR, Role.SURVEY_MANAGER))]
"""Hands in responses that were collected elsewhere."""
FigureReader = Annotated[Caller, Depends(require(Role.SURVEY_MANAGER, Role.ANALYST))]
"""Reads results and counts."""

COLLECTORS = (Role.INTEGRATOR, Role.SURVEY_MANAGER)

ProofOfWork = Annotated[
    str | None,
    Header(
        alias="Proof-Of-Work",
        max_length=200,
        description="`<challenge>:<number>`, where the wave asks for it: see `…/challenge`.",
    ),
]
ReceiptCode = Annotated[
    str,
    Header(
        alias="Receipt-Code",
        max_length=60,
        description="The code that was shown when the response was sent; it stands for the respondent's consent.",
        examples=["7K2M-9QXD-04BT-HZ5R-C1VN-8WPE-60GJ"],
    ),
]
