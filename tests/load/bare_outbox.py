"""The second yardstick: a bare FastAPI endpoint, the body checked by Pydantic, two Core inserts in one commit.

Run as `python -m load.bare_outbox` with ALMPO_DATABASE_URL (postgresql+asyncpg) and ALMPO_PORT."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI
from sqlalchemy import JSON, BigInteger, Column, Table, Text

from .bare import Response, engine, metadata, responses

outbox = Table(
    "outbox",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False),
    Column("body", JSON, nullable=False),
)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


@app.post("/responses", status_code=201)
async def respond(body: Response) -> dict[str, str]:
    """One validated body, two rows, one commit."""
    new, said = str(uuid.uuid4()), body.model_dump()
    async with engine.begin() as connection:
        await connection.execute(responses.insert().values(id=new, body=said))
        await connection.execute(outbox.insert().values(key=new, body=said))
    return {"id": new}


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ["ALMPO_PORT"]), log_level="warning", access_log=False)
