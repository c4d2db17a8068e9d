"""The engine's tables and those that the kit keeps in its database."""

from __future__ import annotations

from servicekit.tables import KitTables
from sqlalchemy import MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
kit = KitTables(metadata)
