"""What the wizard reads from the environment besides what every service reads."""

from __future__ import annotations

from pydantic import Field
from servicekit.settings import ServiceSettings


class WizardSettings(ServiceSettings):
    """The addresses and credentials with which the worker fetches release bundles; the API itself needs none."""

    cmo_url: str | None = Field(default=None, description="Base address of cmo-engine, without the path of a bundle.")
    token_url: str | None = Field(default=None, description="The issuer's token endpoint, for client credentials.")
    client_id: str = Field(default="almpo-wizard", max_length=200)
    client_secret: str | None = Field(default=None, max_length=500)
    max_bundle_bytes: int = Field(default=200_000_000, ge=1_000, description="A larger release bundle is refused.")
