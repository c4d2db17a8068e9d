"""The servers of tests/infra and the worlds of tests/system are for every test of the workspace."""

import gc

# A run starts hundreds of services, and what it holds grows: looking through all of it for cycles each time that some
# objects were made would take a tenth of the time.
gc.set_threshold(100_000, 50, 100)

pytest_plugins = ["infra.plugin", "system.plugin"]
