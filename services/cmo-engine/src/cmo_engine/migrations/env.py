"""Alembic's entry: every table of the engine."""

from __future__ import annotations

from cmo_engine.configurations import tables as _configurations  # noqa: F401
from cmo_engine.evidence import tables as _evidence  # noqa: F401
from cmo_engine.judgements import tables as _judgements  # noqa: F401
from cmo_engine.metadata import metadata
from cmo_engine.models import tables as _models  # noqa: F401
from cmo_engine.releases import tables as _releases  # noqa: F401
from cmo_engine.survey import tables as _survey  # noqa: F401
from servicekit.migrations import run_environment

run_environment(metadata)
