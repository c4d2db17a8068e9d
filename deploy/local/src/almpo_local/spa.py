"""The built web application: its files, its own page for every other path, and where it signs people in."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Mapping
from html import escape
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

CONTENT_SECURITY_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
"""Scripts come from our own files alone. Styles may be inline: the questionnaire's library sets them so."""

_BUILD = "cd frontend && npm ci && npm run build"


_TEXT = {".css", ".js", ".svg"}
"""Endings below /assets that grow smaller by compression."""


class WebApplication:
    """GET and HEAD only. Files below /assets carry their hash in the name and are kept by browsers for a year.

    They never change under one name either: each is compressed once, at its first request, and kept so in memory."""

    def __init__(self, root: Path, config: Mapping[str, str]) -> None:
        self._root = root
        self._files = StaticFiles(directory=root, check_dir=False)
        self._config = dict(config)
        self._compressed: dict[str, bytes] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._response(scope)
        response.headers.setdefault("Cache-Control", "no-cache")
        if response.headers.get("content-type", "").startswith("text/html"):
            response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
        await response(scope, receive, send)

    async def _response(self, scope: Scope) -> Response:
        path: str = scope["path"]
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Only GET and HEAD are offered here.", 405, {"Allow": "GET, HEAD"})
        if path == "/config.json":
            return JSONResponse(self._config)
        page = self._root / "index.html"
        if not page.is_file():
            return _not_built(self._root)
        try:
            found = await self._files.get_response("index.html" if path == "/" else self._files.get_path(scope), scope)
        except HTTPException:
            # A missing built file is missing; any other path is the application's own and gets its page.
            if path.startswith("/assets/"):
                return PlainTextResponse("There is no such file.", 404)
            return FileResponse(page)
        if path.startswith("/assets/"):
            found = await self._smaller(found, scope)
            found.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return found

    async def _smaller(self, found: Response, scope: Scope) -> Response:
        """The file as gzip, where it is text and the browser takes it."""
        if not isinstance(found, FileResponse) or Path(found.path).suffix not in _TEXT:
            return found
        found.headers["Vary"] = "Accept-Encoding"
        if "gzip" not in Headers(scope=scope).get("accept-encoding", "") or "range" in Headers(scope=scope):
            return found
        file = str(found.path)
        if file not in self._compressed:
            self._compressed[file] = await asyncio.to_thread(_compressed, file)
        headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return Response(self._compressed[file], headers=headers, media_type=found.media_type)


def _compressed(file: str) -> bytes:
    return gzip.compress(Path(file).read_bytes(), compresslevel=9, mtime=0)


def _not_built(root: Path) -> Response:
    return HTMLResponse(
        f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>EU-ALMPO: the web application is not built</title></head>
<body><h1>The web application is not built yet</h1>
<p>There is no <code>{escape(str(root / "index.html"))}</code>. <code>make run</code> builds it; by hand:</p>
<pre>{escape(_BUILD)}</pre>
<p>The services answer already: <a href="/api/survey/openapi.json">survey</a>, <a href="/api/cop/openapi.json">cop</a>,
<a href="/api/cmo/openapi.json">cmo</a>, <a href="/api/wizard/openapi.json">wizard</a>.</p></body></html>
""",
        503,
    )
