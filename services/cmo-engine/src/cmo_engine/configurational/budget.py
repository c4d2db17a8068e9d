"""How much an analysis may spend, and the honest word when that was not enough."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limits:
    """Bounds of one analysis. What runs into one says so in its result; nothing is silently cut."""

    seconds: float = 3.5
    """Wall time for the whole analysis, shared by its steps. The other bounds are the same on every machine."""
    prime_implicants: int = 250_000
    """How many prime implicants are kept."""
    models: int = 1_000
    """How many tied models are listed."""
    states: int = 10_000_000
    """How many partial terms the search for prime implicants looks at."""
    search_nodes: int = 20_000
    """How many partial models the search for tied models looks at."""
    programme_nodes: int = 200
    """How many nodes the integer programme for the smallest model looks at."""
    assumptions: int = 100_000
    """How many simplifying assumptions of a model are compared with those of the absence of the outcome."""


class StoppedError(Exception):
    """The caller asked for the analysis to stop."""


@dataclass
class Budget:
    """The time that is left of the limits, and the way to stop."""

    limits: Limits = field(default_factory=Limits)
    stop: Callable[[], bool] = lambda: False
    clock: Callable[[], float] = time.monotonic
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.clock()

    @property
    def left(self) -> float:
        """Seconds; zero when spent. Raises StoppedError when the caller asked to stop."""
        if self.stop():
            raise StoppedError
        return max(0.0, self.limits.seconds - (self.clock() - self.started))

    @property
    def spent(self) -> bool:
        return self.left <= 0.0
