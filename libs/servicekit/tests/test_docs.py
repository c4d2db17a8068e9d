"""The API's own pages load nothing from a third party."""

from __future__ import annotations

import re

import httpx
from fastapi import FastAPI
from servicekit.docs import docs_router


async def test_the_page_and_all_that_it_loads_come_from_the_service() -> None:
    app = FastAPI(docs_url=None, openapi_url="/api/notes/openapi.json")
    app.include_router(docs_router("notes", "Notes & more"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://almpo.test") as client:
        page = await client.get("/api/notes/docs")
        assert "<title>Notes &amp; more</title>" in page.text
        assert "script-src" not in page.headers["content-security-policy"]
        assert "default-src 'self'" in page.headers["content-security-policy"]
        loaded = re.findall(r'(?:src|href)="([^"]+)"', page.text)
        assert len(loaded) == 4
        assert not re.search(r"<script>|https?://", page.text)
        for path in loaded:
            assert (await client.get(path)).status_code == 200, path
        assert 'url: "/api/notes/openapi.json"' in (await client.get("/api/notes/docs/start.js")).text
