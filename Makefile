# Everything a person needs. Each target installs what it needs first; nothing is asked of the machine but
# Python 3.11 or newer with venv and pip, git and make. `make` alone lists the targets.
SHELL := /bin/sh
PYTHON ?= python3
.DEFAULT_GOAL := help
.PHONY: help setup run test test-long lint fmt bench eval contracts sbom audit clean

help:            ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup:           ## install everything, for running and for testing
	@$(PYTHON) scripts/setup.py test

# The demo fills the default folder only; a folder named with ALMPO_DATA starts with the content alone.
# exec: a signal to make must reach the platform itself. Python keeps its bytecode: later starts are quick by it.
run:             ## start the platform (ALMPO_PORT, ALMPO_DATA choose the port and the data folder)
	@$(PYTHON) scripts/setup.py run
	@if [ -z "$$ALMPO_DATA" ]; then ALMPO_DATA=var ALMPO_DEMO="$${ALMPO_DEMO:-1}"; export ALMPO_DEMO; fi; \
	export ALMPO_DATA ALMPO_PORT="$${ALMPO_PORT:-8080}"; unset PYTHONDONTWRITEBYTECODE; exec .venv/bin/almpo serve

test:            ## Python, frontend and browser tests
	@$(PYTHON) scripts/setup.py test
	@$(PYTHON) scripts/check.py test

test-long:       ## faults, large property and differential runs
	@$(PYTHON) scripts/setup.py test
	@$(PYTHON) scripts/check.py long

lint:            ## formatting, types, boundaries, contracts up to date
	@$(PYTHON) scripts/setup.py lint
	@$(PYTHON) scripts/check.py lint

fmt:             ## format Python and TypeScript
	@$(PYTHON) scripts/setup.py packages
	@$(PYTHON) scripts/check.py format

contracts:       ## write contracts/openapi from the services, and the frontend's types from it
	@$(PYTHON) scripts/setup.py packages
	@$(PYTHON) scripts/check.py contracts

bench:           ## the limits, measured side by side (ONLY=ingest for one part)
	@$(PYTHON) scripts/setup.py test
	@PYTHONPATH=tests .venv/bin/python -m load.bench $(ONLY)

eval:            ## measure the text suggestions on held-out texts, and write their model card
	@$(PYTHON) scripts/setup.py packages
	@.venv/bin/python -m cmo_engine evaluate --card docs/methods/model-card-suggestions.md

sbom:            ## write what the platform is made of (CycloneDX) into dist/sbom
	@$(PYTHON) scripts/setup.py packages
	@.venv/bin/python scripts/sbom.py

# Asks the registries for known faults, so it needs the network and is no part of `make test`.
audit:           ## look for known faults in the dependencies
	@$(PYTHON) scripts/setup.py packages
	@.venv/bin/python scripts/audit.py

clean:           ## remove what was built or installed here (never the data folder)
	rm -rf .venv .tools .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf frontend/node_modules frontend/dist frontend/test-results frontend/playwright-report
