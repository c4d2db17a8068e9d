"""What did not map, so that nothing is lost in silence."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..words import shown
from .schemas import ImportLine, Severity

MOST_LINES = 2_000


class NotMappedError(ValueError):
    """Something has no counterpart; the message says what."""


@dataclass
class Report:
    lines: list[ImportLine] = field(default_factory=list)
    left_out: int = 0

    def info(self, source: str, message: str) -> None:
        """It is there, but not quite as it was."""
        self._add(source, "info", message)

    def warning(self, source: str, message: str) -> None:
        """A part of something was left out."""
        self._add(source, "warning", message)

    def error(self, source: str, message: str) -> None:
        """Something was left out whole."""
        self._add(source, "error", message)

    def _add(self, source: str, severity: Severity, message: str) -> None:
        if len(self.lines) >= MOST_LINES:
            self.left_out += 1
            return
        self.lines.append(ImportLine(source=shown(source, 200), severity=severity, message=shown(message, 500)))

    def finished(self) -> list[ImportLine]:
        if self.left_out:
            message = f"{self.left_out} more lines do not fit in here."
            return [*self.lines, ImportLine(source="", severity="error", message=message)]
        return self.lines
