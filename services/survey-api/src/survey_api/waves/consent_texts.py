"""The consent texts that waves have shown. A text that was shown stays as it was; a changed one is a new version."""

from __future__ import annotations

from collections.abc import Mapping

from servicekit.db import Transaction
from servicekit.problems import Problem, invalid, not_found
from sqlalchemy import select

from .consent import SurveyConsent
from .tables import consent_texts


async def pin(tx: Transaction, texts: Mapping[str, SurveyConsent], version: str) -> str:
    """Keep the text as it is now → its version. Raises 422 for an unknown version, and 409 where the content now says
    something else under a version that was shown already."""
    if version not in texts:
        known = ", ".join(sorted(texts))
        raise invalid("/consent_version", "unknown_version", f"There is no consent text {version}; there are {known}.")
    text = texts[version]
    row = {"version": version, "document": text.model_dump(mode="json")}
    await tx.execute(tx.insert(consent_texts).values(row).on_conflict_do_nothing())
    if await _shown(tx, version) != text:
        raise Problem(
            409,
            "consent-text-changed",
            f"The content's text {version} is not the one that respondents have agreed to under this name. "
            "Give the changed text a new version.",
        )
    return version


async def text_of(tx: Transaction, texts: Mapping[str, SurveyConsent], version: str) -> SurveyConsent:
    """The text as it was shown. Raises 404 for a version that there never was."""
    text = await _shown(tx, version) or texts.get(version)
    if text is None:
        raise not_found("consent text", version)
    return text


async def _shown(tx: Transaction, version: str) -> SurveyConsent | None:
    statement = select(consent_texts.c.document).where(consent_texts.c.version == version)
    document = (await tx.execute(statement)).scalar_one_or_none()
    return None if document is None else SurveyConsent.model_validate(document)
