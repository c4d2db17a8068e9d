"""Alembic's environment: the tables of every noun."""

from servicekit.migrations import run_environment
from survey_api.erasures import tables as _erasures  # noqa: F401
from survey_api.instruments import tables as _instruments  # noqa: F401
from survey_api.invitations import tables as _invitations  # noqa: F401
from survey_api.metadata import metadata
from survey_api.releases import tables as _releases  # noqa: F401
from survey_api.responses import tables as _responses  # noqa: F401
from survey_api.results import tables as _results  # noqa: F401
from survey_api.waves import tables as _waves  # noqa: F401

run_environment(metadata)
