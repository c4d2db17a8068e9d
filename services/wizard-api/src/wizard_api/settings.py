"""What the wizard reads from the environment besides what every service reads."""

from __future__ import annotations

from pydantic import Field
from servicekit.settings import ServiceSettings


class WizardSettings(ServiceSettings):
    """Where the worker fetches release bundles, where messages may go, and what the catalogue says of its publisher."""

    cmo_url: str | None = Field(default=None, description="Base address of cmo-engine, without the path of a bundle.")
    token_url: str | None = Field(default=None, description="The issuer's token endpoint, for client credentials.")
    client_id: str = Field(default="almpo-wizard", max_length=200, description="Fetches bundles as this client.")
    client_secret: str | None = Field(default=None, max_length=500, description="Its secret at the issuer.")
    reads_kept_days: int = Field(
        default=1095, ge=1, le=36_500, description="So long it is kept who saw which recommendations and briefs."
    )
    max_bundle_bytes: int = Field(default=200_000_000, ge=1_000, description="A larger release bundle is refused.")
    webhook_key: str | None = Field(
        default=None,
        min_length=16,
        description="Secrets of webhooks follow from it; by default from the cursor secret.",
    )
    webhook_allow_private: bool = Field(
        default=False, description="Send webhooks to private and loopback addresses as well."
    )
    webhook_allow_http: bool = Field(default=False, description="Send webhooks by http as well.")
    public_url: str | None = Field(
        default=None, description="Address of the gateway, for links; by default that of the request."
    )
    publisher: str = Field(default="EU-ALMPO", max_length=200, description="Who publishes the data of this platform.")
    contact: str | None = Field(default=None, max_length=200, description="E-mail address for questions.")
    licence: str = Field(
        default="http://publications.europa.eu/resource/authority/licence/CC_BY_4_0",
        max_length=200,
        description="Licence of what is published: an entry of the EU authority table of licences, or another address.",
    )
