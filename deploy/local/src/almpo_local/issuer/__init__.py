"""A small OpenID Connect issuer for one machine. It is no identity provider for production."""

from __future__ import annotations


class ForbiddenInProductionError(Exception):
    """This issuer is for one machine; a production deployment brings its own."""


def refuse_in_production(env: str) -> None:
    """Raise ForbiddenInProductionError where `env` says production."""
    if env == "production":
        raise ForbiddenInProductionError(
            "ALMPO_ENV=production: the local sign-in is not made for production and does not start there. "
            "Deploy with an OIDC issuer of your own (docker-compose.yml has Keycloak), or unset ALMPO_ENV."
        )
