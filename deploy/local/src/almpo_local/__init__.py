"""The whole platform in one process, for one machine."""

import time

STARTED = time.monotonic()
"""When this process began, as near as Python can tell: this is the first module that is loaded."""
