"""The issuer of the distributed world: the kit's test issuer behind HTTP, so that services fetch its keys for real."""

from __future__ import annotations

import threading
from base64 import b64decode

import uvicorn
from infra.ports import free_port
from servicekit.testing import TestIssuer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


class IssuerServer:
    """Discovery, keys and client credentials on a loopback port. Any client of `clients` may ask for its roles."""

    def __init__(self, clients: dict[str, tuple[str, list[str]]]) -> None:
        self.port = free_port()
        self.issuer = TestIssuer()
        self.issuer.url = f"http://127.0.0.1:{self.port}"
        self._clients = clients
        routes = [
            Route("/.well-known/openid-configuration", self._discovery),
            Route("/jwks", self._jwks),
            Route("/token", self._token, methods=["POST"]),
        ]
        config = uvicorn.Config(Starlette(routes=routes), host="127.0.0.1", port=self.port, log_level="warning")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)

    async def _discovery(self, _: Request) -> JSONResponse:
        return JSONResponse({"issuer": self.issuer.url, "jwks_uri": f"{self.issuer.url}/jwks"})

    async def _jwks(self, _: Request) -> JSONResponse:
        return JSONResponse({"keys": [self.issuer.key.as_dict(private=False)]})

    async def _token(self, request: Request) -> JSONResponse:
        form = await request.form()
        client, secret = str(form.get("client_id", "")), str(form.get("client_secret", ""))
        basic = request.headers.get("authorization", "").removeprefix("Basic ")
        if basic:
            client, _, secret = b64decode(basic).decode().partition(":")
        known = self._clients.get(client)
        if known is None or known[0] != secret or form.get("grant_type") != "client_credentials":
            return JSONResponse({"error": "invalid_client"}, 401)
        token = self.issuer.token(*known[1], subject=client)
        return JSONResponse({"access_token": token, "token_type": "Bearer", "expires_in": 3600})
