"""What the wizard is given at start, besides what every service is given."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated, Any

from fastapi import Depends, Request
from servicekit.deps import Deps, build_deps

from .catalogue.schemas import Publishing
from .metadata import kit, metadata
from .releases.bundle import Bundles
from .releases.source import BundleSource, source_for
from .settings import WizardSettings
from .webhooks.sender import WebhookSender
from .webhooks.target import TargetRules


@dataclass(frozen=True)
class WizardDeps(Deps):
    """`source` is where the worker fetches release bundles; `bundles` keeps the parsed ones in memory. `sender` takes
    messages to webhooks, whose secrets follow from `webhook_key`; `publishing` is what the catalogue says of us."""

    source: BundleSource
    bundles: Bundles
    max_bundle_bytes: int
    sender: WebhookSender
    webhook_key: str
    publishing: Publishing
    reads_kept_days: int

    async def close(self) -> None:
        await self.source.close()
        await self.sender.close()
        await super().close()


def build(
    settings: WizardSettings,
    *,
    bundle_source: BundleSource | None = None,
    sender: WebhookSender | None = None,
    **given: Any,
) -> WizardDeps:
    """The wizard's dependencies; a deployment that holds the engine in its own process gives its own source."""
    rules = TargetRules(settings.webhook_allow_private, settings.webhook_allow_http)
    base = build_deps(settings, metadata, kit, **given)
    return WizardDeps(
        **{each.name: getattr(base, each.name) for each in fields(base)},
        source=bundle_source or source_for(settings),
        bundles=Bundles(),
        max_bundle_bytes=settings.max_bundle_bytes,
        sender=sender or WebhookSender(rules),
        webhook_key=settings.webhook_key or settings.cursor_secret,
        publishing=Publishing(settings.publisher, settings.contact, settings.licence, settings.public_url),
        reads_kept_days=settings.reads_kept_days,
    )


async def _wizard_deps(request: Request) -> WizardDeps:
    deps: WizardDeps = request.app.state.deps
    return deps


Given = Annotated[WizardDeps, Depends(_wizard_deps)]
