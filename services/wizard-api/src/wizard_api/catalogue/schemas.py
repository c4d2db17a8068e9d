"""A catalogue before it is put into RDF: what DCAT-AP asks of it, in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Access(StrEnum):
    """Entries of the EU authority table access-right."""

    PUBLIC = "PUBLIC"
    RESTRICTED = "RESTRICTED"


@dataclass(frozen=True)
class Publishing:
    """What the deployment says of its publisher. `base` is the gateway's address; None: that of the request."""

    publisher: str
    contact: str | None
    licence: str
    base: str | None


@dataclass(frozen=True)
class Distribution:
    """`path` is below the gateway's address, as is `service`, whose API serves it."""

    title: str
    path: str
    service: str
    media_type: str = "application/json"
    sha256: str | None = None
    byte_size: int | None = None


@dataclass(frozen=True)
class Dataset:
    """`key` makes its address within the catalogue. Dates as `2026-03-01T10:00:00Z`; countries by Eurostat code."""

    key: str
    title: str
    description: str
    access: Access
    distributions: tuple[Distribution, ...]
    licence: str
    themes: tuple[str, ...] = ("SOCI",)
    keywords: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    version: str | None = None
    issued: str | None = None
    modified: str | None = None
    since: str | None = None
    until: str | None = None
    series: str | None = None
    synthetic: bool = False


@dataclass(frozen=True)
class Series:
    key: str
    title: str
    description: str


@dataclass(frozen=True)
class Catalogue:
    """`base` is the gateway's address, without a slash at the end."""

    base: str
    publisher: str
    contact: str | None
    licence: str
    datasets: tuple[Dataset, ...]
    series: tuple[Series, ...] = ()
