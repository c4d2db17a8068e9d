"""The servers of tests/infra and the worlds of tests/system are for every test of the workspace."""

import gc
import sys
from importlib.util import find_spec

# A run starts hundreds of services, and what it holds grows: looking through all of it for cycles each time that some
# objects were made would take a tenth of the time.
gc.set_threshold(100_000, 50, 100)

# httpx asks for it at every request to an app, and looks through every folder again where it is not installed.
if find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment] # an ImportError at once

pytest_plugins = ["infra.plugin", "system.plugin"]
