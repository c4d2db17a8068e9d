"""The consent text that a respondent is asked to agree to."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel


class ConsentItem(BaseModel):
    """One thing to agree to. `participation` is required; `open_text` and `quotation` are free."""

    code: str
    required: bool
    text: dict[str, str]


class SurveyConsent(BaseModel):
    """The wording of one version, by language. A response names the version that was agreed to."""

    version: str
    title: dict[str, str]
    information: dict[str, str]
    items: list[ConsentItem]
    withdrawal: dict[str, str]


def read_consent(kit: dict[str, Any]) -> SurveyConsent:
    """The survey's part of the session kit's consent file."""
    return SurveyConsent(version=kit["version"], **kit["survey"])
