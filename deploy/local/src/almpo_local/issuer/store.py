"""The issuer's own SQLite file: accounts, clients, and what was handed out and may be used once."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CODE_S = 60
REFRESH_S = 12 * 3600

_SCHEMA = """
CREATE TABLE IF NOT EXISTS accounts (username TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL,
  password_hash TEXT NOT NULL, demo INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, secret_hash TEXT, redirect_uris TEXT NOT NULL,
  signed_out_uris TEXT NOT NULL, roles TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS grants (token_hash TEXT PRIMARY KEY, kind TEXT NOT NULL, family TEXT NOT NULL,
  client TEXT NOT NULL, username TEXT NOT NULL, details TEXT NOT NULL, expires_at INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX IF NOT EXISTS grants_family ON grants (family);
"""


@dataclass(frozen=True)
class Account:
    """A person who can sign in. `roles` as in the token: "rapporteur:PL", "analyst:*"."""

    username: str
    name: str
    roles: tuple[str, ...]
    password_hash: str


@dataclass(frozen=True)
class Client:
    """An application. Public ones (no secret) sign people in; the others act for themselves, with their own roles."""

    id: str
    secret_hash: str | None = None
    redirect_uris: tuple[str, ...] = ()
    signed_out_uris: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    def knows(self, secret: str) -> bool:
        return self.secret_hash is not None and hmac.compare_digest(self.secret_hash, digest(secret))


@dataclass(frozen=True)
class Grant:
    """What stands behind a code or a refresh token. `family` ties all that came of one sign-in together."""

    family: str
    client: str
    username: str
    details: dict[str, Any]


class Store:
    """Safe to be called from several threads; every method is one short transaction."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        path.chmod(0o600)
        self._db.executescript(f"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; {_SCHEMA}")

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def account(self, username: str) -> Account | None:
        row = self._one("SELECT username, name, roles, password_hash FROM accounts WHERE username = ?", username)
        return None if row is None else Account(row[0], row[1], tuple(json.loads(row[2])), row[3])

    def keep_demo_accounts(self, accounts: Sequence[Account]) -> None:
        """These and no others are the demo accounts."""
        rows = [(a.username, a.name, json.dumps(a.roles), a.password_hash) for a in accounts]
        with self._lock, self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("DELETE FROM accounts WHERE demo = 1")
            self._db.executemany("INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, 1)", rows)

    def client(self, client_id: str) -> Client | None:
        row = self._one("SELECT * FROM clients WHERE id = ?", client_id)
        if row is None:
            return None
        lists = [tuple(json.loads(text)) for text in row[2:]]
        return Client(row[0], row[1], *lists)

    def keep_client(self, client: Client) -> None:
        lists = [json.dumps(value) for value in (client.redirect_uris, client.signed_out_uris, client.roles)]
        with self._lock:
            self._db.execute(
                "INSERT OR REPLACE INTO clients VALUES (?, ?, ?, ?, ?)", (client.id, client.secret_hash, *lists)
            )

    def hand_out(self, kind: str, grant: Grant, lifetime_s: int) -> str:
        """A new code or refresh token; only its hash is kept."""
        token = secrets.token_urlsafe(32)
        details = json.dumps(grant.details)
        row = (digest(token), kind, grant.family, grant.client, grant.username, details, int(time.time()) + lifetime_s)
        with self._lock, self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("DELETE FROM grants WHERE expires_at < ?", (int(time.time()),))
            self._db.execute("INSERT INTO grants VALUES (?, ?, ?, ?, ?, ?, ?, 0)", row)
        return token

    def redeem(self, kind: str, token: str, client: str) -> Grant | None:
        """Use it up. One that was used before has been stolen or copied: all that came of its sign-in ends."""
        with self._lock, self._db:
            self._db.execute("BEGIN IMMEDIATE")
            row = self._db.execute(
                "SELECT family, client, username, details, expires_at, used FROM grants "
                "WHERE token_hash = ? AND kind = ?",
                (digest(token), kind),
            ).fetchone()
            if row is None or row[1] != client:
                return None
            if row[5]:
                self._db.execute("DELETE FROM grants WHERE family = ? AND used = 0", (row[0],))
                return None
            self._db.execute("UPDATE grants SET used = 1 WHERE token_hash = ?", (digest(token),))
        return None if row[4] < time.time() else Grant(row[0], row[1], row[2], json.loads(row[3]))

    def sign_out(self, username: str) -> None:
        """End the refresh tokens of a person."""
        with self._lock:
            self._db.execute("DELETE FROM grants WHERE username = ?", (username,))

    def _one(self, query: str, *parameters: object) -> Any:
        with self._lock:
            return self._db.execute(query, parameters).fetchone()


def digest(secret: str) -> str:
    """For random secrets of 256 bits; passwords are hashed with argon2 instead."""
    return hashlib.sha256(secret.encode()).hexdigest()
