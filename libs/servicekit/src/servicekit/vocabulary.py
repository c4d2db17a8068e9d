"""The closed vocabularies that every service speaks. `content/code-lists/` carries their labels in six languages."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field


class StakeholderType(StrEnum):
    """Who speaks. A person belongs to one type in one session or response."""

    PES = "pes"
    MINISTRY = "ministry"
    REGIONAL_LOCAL_AUTHORITY = "regional_local_authority"
    TRAINING_PROVIDER = "training_provider"
    EMPLOYER_ORGANISATION = "employer_organisation"
    TRADE_UNION = "trade_union"
    PRIVATE_EMPLOYMENT_SERVICE = "private_employment_service"
    SOCIAL_ECONOMY_NGO = "social_economy_ngo"
    TARGET_GROUP_REPRESENTATIVE = "target_group_representative"
    RESEARCHER_EVALUATOR = "researcher_evaluator"
    TECHNOLOGY_PROVIDER = "technology_provider"
    EU_INTERNATIONAL_BODY = "eu_international_body"


class SessionTopic(StrEnum):
    """The four topics of a Community of Practice session."""

    CMO = "cmo"
    ENABLERS_BARRIERS = "enablers_barriers"
    DATA = "data"
    AI_FUNCTIONS = "ai_functions"


class Language(StrEnum):
    """The languages of content and interface."""

    EN = "en"
    DE = "de"
    EL = "el"
    IT = "it"
    PL = "pl"
    ES = "es"


COUNTRIES = (
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "EU", "FI", "FR", "HR",
    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
)  # fmt: skip
"""The EU-27 by Eurostat code, and `EU` for bodies above the member states."""


def normalise_country(value: object) -> object:
    """Fold case and turn ISO 3166 `GR` into Eurostat's `EL`; anything unknown is refused, never guessed."""
    if not isinstance(value, str):
        return value
    code = value.strip().upper()
    code = "EL" if code == "GR" else code
    if code not in COUNTRIES:
        raise ValueError(f"{value[:40]!r} is not an EU country code; use a Eurostat code such as PL, DE or EL")
    return code


Country = Annotated[
    str,
    BeforeValidator(normalise_country),
    Field(examples=["PL"], json_schema_extra={"enum": list(COUNTRIES)}),
]
"""A Eurostat country code. ISO `GR` is accepted on input and becomes `EL`."""
