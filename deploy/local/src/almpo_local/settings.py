"""What `almpo` reads from the environment (`ALMPO_…`)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

HOST = "127.0.0.1"
"""The embedded platform is for one machine: its sign-in is not made for a network."""


class LocalSettings(BaseSettings):
    """Read once, at the start of a command."""

    model_config = SettingsConfigDict(env_prefix="ALMPO_", frozen=True, extra="ignore")

    env: Literal["development", "test", "production"] = Field(
        default="development", description="With production the embedded platform refuses to start."
    )
    port: int = Field(default=8080, ge=1, le=65535, description="On 127.0.0.1.")
    data: Path = Field(default=Path("var"), description="The data folder; made when missing.")
    demo: bool = Field(default=False, description="Fill an empty platform with the synthetic demo.")
    demo_password: str | None = Field(default=None, min_length=8, description="Instead of a random one.")
    public_url: str | None = Field(default=None, description="Where browsers find the platform, if not on this port.")
    spa: Path | None = Field(default=None, description="The built web application; by default frontend/dist.")
    content: Path | None = Field(default=None, description="Folder with the content; by default the repository's.")
    otlp_endpoint: str | None = Field(default=None, description="OpenTelemetry collector (OTLP over HTTP).")
    contact: str | None = Field(default=None, description="E-mail address for questions and data protection.")
    controller: str | None = Field(
        default=None, description="Who is responsible for personal data, as people are told."
    )
    retention: str | None = Field(default=None, description='How long words are kept, as people are told: "24 months".')

    @property
    def address(self) -> str:
        """Where this process listens."""
        return f"http://{HOST}:{self.port}"

    @property
    def origin(self) -> str:
        """Where browsers find the platform, without a slash at the end."""
        return (self.public_url or self.address).rstrip("/")

    @property
    def issuer(self) -> str:
        return f"{self.origin}/auth"

    @property
    def told_to_browsers(self) -> dict[str, str]:
        """What `/config.json` says beyond where to sign in; what the operator has not set is left out."""
        told = {"contact": self.contact, "controller": self.controller, "retention": self.retention}
        return {name: value for name, value in told.items() if value}

    @property
    def spa_root(self) -> Path:
        return self.spa or Path(__file__).resolve().parents[4] / "frontend" / "dist"
