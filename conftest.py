"""The fixtures of tests/infra are for every test of the workspace."""

pytest_plugins = ["infra.plugin"]
