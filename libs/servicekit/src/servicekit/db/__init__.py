"""The database as a service sees it: `Database.write()` and `.read()` give a `Transaction`."""

from .database import Database, open_database, wait_at_most
from .transaction import Outgoing, Transaction, insert_into
from .types import Json, UtcDateTime
from .unit import DatabaseUnavailableError

__all__ = [
    "Database",
    "DatabaseUnavailableError",
    "Json",
    "Outgoing",
    "Transaction",
    "UtcDateTime",
    "insert_into",
    "open_database",
    "wait_at_most",
]
