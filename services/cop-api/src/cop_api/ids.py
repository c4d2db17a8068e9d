"""Ids that a client makes before the server knows of the thing."""

from __future__ import annotations

import uuid
from typing import Annotated

from pydantic import AfterValidator
from servicekit.ids import Id


def _version_7(value: str) -> str:
    if uuid.UUID(value).version != 7:
        raise ValueError("must be a UUIDv7, made by the client when the thing was captured")
    return value


ClientId = Annotated[Id, AfterValidator(_version_7)]
