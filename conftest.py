"""The servers of tests/infra and the worlds of tests/system are for every test of the workspace."""

pytest_plugins = ["infra.plugin", "system.plugin"]
