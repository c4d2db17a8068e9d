"""`python -m cmo_engine.analyses.runner`: one analysis in a process of its own, with bounds that hold whatever it does.

Reads {parameters, data, raw, memory_mb} from standard input; writes JSON lines: {progress: {seconds, of}} now and then,
then one of {result}, {refused: {message, column, row}} or {failed: reason}. A process that is killed writes nothing
more.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any

from ..configurational import DataError, StoppedError
from .computing import compute

_TELL_EVERY_S = 0.5
_GRACE_S = 30


def main() -> int:
    request = json.load(sys.stdin)
    _bound(request["memory_mb"], request["parameters"]["seconds"])
    try:
        tick = _Progress(request["parameters"]["seconds"])
        _write({"result": compute(request["parameters"], request["data"], request["raw"], tick)})
    except DataError as error:
        _write({"refused": {"message": str(error), "column": error.column, "row": error.row}})
    except StoppedError:
        _write({"failed": "It was stopped."})
    except MemoryError:
        _write({"failed": f"It needs more than the {request['memory_mb']} MB that an analysis may use."})
    return 0


class _Progress:
    """Tells how much of the time is spent; never asks to stop, for the process is killed instead."""

    def __init__(self, seconds: float) -> None:
        self._of, self._started, self._told = seconds, time.monotonic(), 0.0

    def __call__(self) -> bool:
        now = time.monotonic() - self._started
        if now - self._told >= _TELL_EVERY_S:
            self._told = now
            _write({"progress": {"seconds": round(now, 1), "of": self._of}})
        return False


def _bound(memory_mb: int, seconds: float) -> None:
    bytes_ = memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
    processor = int(seconds) + _GRACE_S
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))


def _write(line: dict[str, Any]) -> None:
    print(json.dumps(line, ensure_ascii=False, allow_nan=False), flush=True)


if __name__ == "__main__":
    sys.exit(main())
