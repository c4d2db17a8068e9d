"""How much memory a process of its own has used, without what it got from its parent."""

from __future__ import annotations

from pathlib import Path

_OWN = Path("/proc/self")


def forget_peak() -> None:
    """Start the peak anew at what is used now. A child that was forked shows its parent's until then, even after it
    has become another program (proc(5), clear_refs)."""
    (_OWN / "clear_refs").write_text("5")


def peak_mb() -> int:
    """VmHWM: the most resident memory since the start, or since `forget_peak`."""
    line = next(line for line in (_OWN / "status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024
