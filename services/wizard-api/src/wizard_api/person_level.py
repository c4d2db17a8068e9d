"""The wizard designs policies; anything about one identifiable person is refused before it is kept.

What is looked for is written in docs/methods/recommendations.md. It is a guard against carelessness, not a proof
that a text names nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError
from servicekit.drafts import Draft
from servicekit.problems import Problem, field_errors, invalid_many

CODE = "person_level_input"
_FIX = "Describe groups, rules and conditions instead; leave out whatever identifies a person."

FIELDS = frozenset({
    "name", "first_name", "last_name", "surname", "full_name", "given_name", "birth_date", "date_of_birth",
    "birthdate", "dob", "age_of_person", "email", "e_mail", "phone", "telephone", "address", "street",
    "national_id", "id_number", "personal_id", "social_security_number", "ssn", "pesel", "dni", "nie", "amka",
    "tax_id", "steuer_id", "codice_fiscale", "client", "client_id", "jobseeker", "jobseeker_id", "applicant",
    "applicant_id", "person", "person_id", "case_id", "profile", "profiling_score", "risk_score",
})  # fmt: skip
"""Field names that belong to a record about a person. No input of the wizard has one of them, `name` included."""

_CAPITAL = r"[^\W\d_a-zà-öø-ÿα-ωά-ώąćęłńóśźż]"
_PERSON = (
    r"job\s?seeker|client|applicant|candidate|participant|claimant|beneficiary|arbeitssuchende[rn]?|arbeitslose[rn]?|"
    r"kundin|kunde|teilnehmer(?:in)?|disoccupat[oa]|utente|beneficiari[oa]|partecipante|bezrobotn[ya]|klient(?:ka)?|"
    r"uczestni(?:k|czka)|desemplead[oa]|usuari[oa]|άνεργ(?:ος|η)|ωφελούμεν(?:ος|η)"
)
_CALLED = (
    r"named|called|by the name of|namens|genannt|mit namen|di nome|chiamat[oa]|o imieniu|imieniem|o nazwisku|"
    r"nazwiskiem|llamad[oa]|de nombre|con nombre|ονόματι|με (?:το )?όνομα"
)
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "an e-mail address"),
    (re.compile(r"(?<![\w+])(?:\+|00)\d{1,3}[ /-]?(?:\(?\d{1,4}\)?[ /-]?){2,5}\d{2,4}(?!\w)"), "a telephone number"),
    (re.compile(rf"(?i:\b(?:{_PERSON})\s*,?\s+(?:{_CALLED})\b)"), "a named person"),
    (re.compile(rf"(?i:\b(?:{_PERSON}))\s*:\s*{_CAPITAL}\w+\s+{_CAPITAL}"), "a named person"),
    (
        re.compile(
            rf"(?<!\w)(?:Mr|Mrs|Ms|Mx|Herr|Frau|Sig\.ra|Sig|Signora|Signor|Pan|Pani|Sra|Sr|Señora|Señor|κ|Κος|Κα)\.?\s"
            rf"{_CAPITAL}\w+"
        ),
        "a person by name",
    ),
    (
        re.compile(
            r"(?i:\b(?:born (?:on|in)|date of birth|birth ?date|geboren am|geburtsdatum|nat[oa] il|data di nascita|"
            r"urodzon[ya]|data urodzenia|nacid[oa] el|fecha de nacimiento|γεννήθηκε|ημερομηνία γέννησης))[^.\n]{0,20}\d"
        ),
        "a date of birth",
    ),
    (re.compile(r"(?<!\d)\d{11}(?!\d)"), "a personal identity number (11 digits)"),
    (re.compile(r"\b[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]\b"), "an Italian tax code"),
    (re.compile(r"\b(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z]\b"), "a Spanish identity number"),
)


def found_in(text: str) -> str | None:
    """What in this text points to one person, in words; None when nothing was found."""
    for pattern, what in _PATTERNS:
        if pattern.search(text):
            return what
    return None


def _about_no_person(text: str) -> str:
    what = found_in(text)
    if what is not None:
        raise PydanticCustomError(CODE, "This looks like {what}. {fix}", {"what": what, "fix": _FIX})
    return text


Line = Annotated[str, Field(min_length=1, max_length=300), AfterValidator(_about_no_person)]
Phrase = Annotated[str, Field(min_length=1, max_length=500), AfterValidator(_about_no_person)]
Words = Annotated[str, Field(max_length=4000), AfterValidator(_about_no_person)]
Reason = Annotated[str, Field(min_length=3, max_length=2000), AfterValidator(_about_no_person)]


class Closed(Draft):
    """What a client may say: known fields only, and none about a person."""

    @model_validator(mode="before")
    @classmethod
    def _no_record_of_a_person(cls, value: Any) -> Any:
        if isinstance(value, Mapping):
            for key in value:
                if str(key).lower() in FIELDS - cls.model_fields.keys():
                    raise PydanticCustomError(
                        CODE, "`{key}` belongs to a record about a person. {fix}", {"key": str(key), "fix": _FIX}
                    )
        return value


def install(app: FastAPI) -> None:
    """Answer person-level input with a problem of its own type; every other invalid input as everywhere."""

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, raised: RequestValidationError) -> JSONResponse:
        errors = field_errors(raised.errors())
        if any(error.code == CODE for error in errors):
            return Problem(
                422,
                "person-level-input",
                f"This platform designs policies and takes nothing about one identifiable person. {_FIX}",
                title="Input about an identifiable person is refused",
                errors=errors,
            ).response()
        return invalid_many(errors).response()
