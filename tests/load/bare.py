"""The yardstick: a bare FastAPI endpoint that validates the same body with Pydantic and makes one Core insert.

Run as `python -m load.bare` with ALMPO_DATABASE_URL (postgresql+asyncpg) and ALMPO_PORT."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import JSON, Column, MetaData, Table, Text
from sqlalchemy.ext.asyncio import create_async_engine

metadata = MetaData()
responses = Table("responses", metadata, Column("id", Text, primary_key=True), Column("body", JSON, nullable=False))
engine = create_async_engine(os.environ["ALMPO_DATABASE_URL"], pool_size=10, max_overflow=0)


class Stratum(BaseModel):
    country: str
    stakeholder_type: str


class Consent(BaseModel):
    version: str | int
    open_text: bool
    quotation: bool


class Response(BaseModel):
    language: str
    stratum: Stratum
    consent: Consent
    answers: dict[str, str | float | bool | list[str] | dict[str, str]]
    complete: bool


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


@app.post("/responses", status_code=201)
async def respond(body: Response) -> dict[str, str]:
    """One validated body, one row, one commit."""
    new = str(uuid.uuid4())
    async with engine.begin() as connection:
        await connection.execute(responses.insert().values(id=new, body=body.model_dump()))
    return {"id": new}


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ["ALMPO_PORT"]), log_level="warning", access_log=False)
