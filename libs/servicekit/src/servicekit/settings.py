"""Settings that every service reads from the environment (`ALMPO_…`). A service subclasses this for its own."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class ServiceSettings(BaseSettings):
    """One frozen object per service, read once, at start."""

    model_config = SettingsConfigDict(env_prefix="ALMPO_", frozen=True, extra="ignore")

    env: Literal["development", "test", "production"] = Field(
        default="development", description="What this deployment is for: development, test or production."
    )
    host: str = Field(default="127.0.0.1", description="Address the API listens on.")
    port: int = Field(default=8000, ge=1, le=65535, description="Port the API listens on.")
    database_url: str = Field(description="sqlite:///path/to/file.db or postgresql://user:password@host/database")
    event_log: str = Field(description="sqlite:///path/to/log.db or kafka://host:9092[,host:9092]")
    issuer: str = Field(description="The OIDC issuer whose tokens are accepted; compared with the token's `iss`.")
    jwks_url: str | None = Field(default=None, description="Where its keys are; by default asked from its discovery.")
    audience: str = Field(default="almpo", description="What a token's `aud` must contain.")
    content: Path | None = Field(default=None, description="Folder with the content; by default the repository's.")
    cursor_secret: str = Field(min_length=16, description="Signs pagination cursors; the same for all replicas.")
    drain_s: float = Field(
        default=2, ge=0, le=20, description="Seconds an API that is asked to end still answers, closing connections."
    )
    trusted_gateways: str = Field(
        default="127.0.0.1",
        description="Addresses or networks, separated by commas, whose X-Forwarded-For names the client; * is all.",
    )
    otlp_endpoint: str | None = Field(default=None, description="OpenTelemetry collector (OTLP over HTTP).")
    log_format: Literal["json", "text"] = Field(default="json", description="json for machines, text for people.")
    kafka_session_timeout_ms: int = Field(
        default=10_000, ge=1_000, description="A consumer that is silent for so long loses its partitions."
    )
    database_pool: int = Field(default=10, ge=1, le=100, description="PostgreSQL connections per process.")
    max_body_bytes: int = Field(default=16_000_000, ge=1_000, description="A larger request is refused (413).")
    streams_per_caller: int = Field(
        default=50, ge=0, description="Live streams of one token or credential at one process; 0: no limit."
    )
    dead_letter_limit: int = Field(default=50, ge=1, description="Consecutive dead letters that stop a consumer.")
    scrub_every_s: float = Field(default=60, gt=0, description="Seconds between clearings of files after erasures.")
    consumer_tries: int = Field(default=3, ge=1, description="Tries before an event is dead-lettered.")


@lru_cache(maxsize=1)
def code_version() -> str:
    """The version of the code that is running, for manifests and headers."""
    from importlib.metadata import version

    return version("servicekit")
