"""The API's own pages: Swagger UI from a package, so that nobody's browser asks a third party for scripts."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

_ASSETS = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}
_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_START = """SwaggerUIBundle({
  url: "OPENAPI", dom_id: "#docs", deepLinking: true, tryItOutEnabled: false, validatorUrl: null,
});
"""


def docs_router(name: str, title: str) -> APIRouter:
    """`/api/<name>/docs`, and below it what the page loads."""
    router = APIRouter(prefix=f"/api/{name}/docs", include_in_schema=False)
    page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title><link rel="stylesheet" href="/api/{name}/docs/swagger-ui.css"></head>
<body><main id="docs"><a href="/api/{name}/openapi.json">The OpenAPI document</a></main>
<script src="/api/{name}/docs/swagger-ui-bundle.js"></script><script src="/api/{name}/docs/start.js"></script></body>
</html>
"""
    start = _START.replace("OPENAPI", f"/api/{name}/openapi.json")

    @router.get("")
    async def docs() -> HTMLResponse:
        return HTMLResponse(page, headers={"Content-Security-Policy": _POLICY})

    @router.get("/start.js")
    async def docs_start() -> Response:
        return Response(start, media_type="text/javascript")

    def asset(file: str, media_type: str) -> None:
        def docs_asset() -> Response:
            # A function without async runs on a thread: reading a megabyte must not hold up the loop.
            content = files("fastapi_offline").joinpath("static", file).read_bytes()
            return Response(content, media_type=media_type, headers={"Cache-Control": "max-age=86400"})

        router.add_api_route(f"/{file}", docs_asset)

    for file, media_type in _ASSETS.items():
        asset(file, media_type)
    return router
