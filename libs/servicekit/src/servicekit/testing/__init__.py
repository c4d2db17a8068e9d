"""What every service's tests need: an issuer with real keys, and a service started on a database of its own."""

from .issuer import TestIssuer
from .listening import Told, listening
from .service import StartedService, start_service

__all__ = ["StartedService", "TestIssuer", "Told", "listening", "start_service"]
