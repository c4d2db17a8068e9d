"""The port on which the platform listens."""

from __future__ import annotations

import socket

from .settings import HOST


class AddressInUseError(Exception):
    """The port is taken; the message says what to do."""


def claim_port(port: int) -> socket.socket:
    """Hold the port from the start, so that a taken one is known before anything is done. Raises AddressInUseError."""
    held = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind((HOST, port))
        # Listening at once: two that merely hold a port can both do so. Who comes early waits a moment.
        held.listen(256)
    except OSError as error:
        held.close()
        raise AddressInUseError(
            f"Port {port} of {HOST} cannot be used ({error.strerror}). Choose another with ALMPO_PORT."
        ) from error
    return held
