"""The four services as the embedded platform has them: SQLite files of one folder, one event log, one process."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alembic.script import ScriptDirectory
from cmo_engine.service import SERVICE as CMO
from cop_api.service import SERVICE as COP
from servicekit import migrations
from servicekit.auth import JwksVerifier
from servicekit.cli import Service
from servicekit.content import Content
from servicekit.events.sqlite_log import SqliteLog
from servicekit.settings import code_version
from survey_api.service import SERVICE as SURVEY
from wizard_api.service import SERVICE as WIZARD_API

from .data_folder import DataFolder
from .issuer.accounts import WIZARD
from .issuer.keys import AUDIENCE, Signer
from .settings import LocalSettings

SERVICES: dict[str, Service[Any, Any]] = {
    "survey-api": SURVEY,
    "cop-api": COP,
    "cmo-engine": CMO,
    "wizard-api": WIZARD_API,
}
"""Name in the routing table → the service."""

_CONTENT_NOTE = "content.json"


def was_served(folder: DataFolder) -> bool:
    """Whether the folder has been served before."""
    return folder.noted(_CONTENT_NOTE) is not None


def migrate(service: Service[Any, Any], folder: DataFolder) -> None:
    """Bring the service's file to the newest schema. Alembic is asked only where something is to be done."""
    with contextlib.closing(sqlite3.connect(folder.root / f"{service.name}.db")) as db:
        if _revision(db) == _newest_revision(service.package):
            return
    migrations.upgrade(service.package, folder.database_url(service.name))


def _revision(db: sqlite3.Connection) -> str | None:
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _newest_revision(package: str) -> str | None:
    return ScriptDirectory.from_config(migrations.config_for(package, "")).get_current_head()


def build_deps(
    service: Service[Any, Any],
    settings: LocalSettings,
    folder: DataFolder,
    log: SqliteLog,
    signer: Signer,
    content: Content,
) -> Any:
    """The service's dependencies in this process. Tokens are verified with the issuer's own published keys."""
    configured = service.settings(
        env=settings.env,
        database_url=folder.database_url(service.name),
        event_log=f"sqlite:///{folder.log}",
        issuer=signer.issuer,
        audience=AUDIENCE,
        cursor_secret=folder.secret("cursor_secret"),
        voice_key=folder.secret("voice_key"),
        cmo_url=settings.address,
        token_url=f"{settings.address}/auth/token",
        client_id=WIZARD,
        client_secret=folder.secret("wizard_client"),
        public_url=settings.origin,
    )
    verifier = JwksVerifier(signer.issuer, AUDIENCE, signer.fetch)
    return service.build_deps(configured, event_log=log, verifier=verifier, content=content)


async def load_content(given: Sequence[tuple[Service[Any, Any], Any]], content: Content, folder: DataFolder) -> bool:
    """Load what domain experts wrote into the services that keep a copy, when it changed → whether it did."""
    fingerprint = _fingerprint(content.root)
    if folder.noted(_CONTENT_NOTE) == fingerprint:
        return False
    for service, deps in given:
        load = service.commands.get("load-content")
        if load is not None:
            await load(deps, [])
    folder.note(_CONTENT_NOTE, fingerprint)
    return True


def _fingerprint(root: Path) -> dict[str, str]:
    """Of the content's files and of the code that loads them."""
    total = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        total.update(str(path.relative_to(root)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return {"files": total.hexdigest(), "code": code_version()}
