# `make run` starts the product, `make test` proves it; both set up what they need in .venv and frontend/node_modules.

PORT ?= 8000
DATA ?= $(or $(STORMROOM_DATA),./var)
PYTHON = $(or $(wildcard .venv/bin/python),$(shell sh scripts/find-python.sh))
script = $(if $(PYTHON),,$(error no suitable Python))$(PYTHON) -m scripts.

.DEFAULT_GOAL := help
.PHONY: help run test check science bench gallery schema format requirements

help: ## list these targets
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 22

run: ## start the whole product [PORT=8000 DATA=./var]; Ctrl-C stops it
	@PORT='$(PORT)' STORMROOM_DATA='$(DATA)' exec $(script)run

test: ## set up and run everything: checks, both databases, front end, browsers
	@exec $(script)prove test

check: ## the fast gate: format, lint, types, imports, schema and migration drift
	@exec $(script)prove check

science: ## the long forms: the crowd's statistics at full size, and three hours of it in three browsers
	@.venv/bin/python -m pytest -m science tests/core tests/sims
	@.venv/bin/python -m pytest -m science -p no:asyncio tests/browser

bench: ## how fast the simulated public is on this machine
	@.venv/bin/python -m scripts.bench

gallery: ## every component in every state, in a browser (after `make run` or `make test`)
	@npm --prefix frontend run --silent gallery

schema: ## write the front end's types and docs/events.md anew from the vocabulary
	@.venv/bin/python -m sims.core.schema && .venv/bin/python -m sims.core.events_page

format: ## format Python and front end
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix-only . && npm --prefix frontend run --silent format

requirements: ## compile the hashed requirement files anew from the .in files
	@for name in requirements requirements-uv requirements-node requirements-dev; do \
		.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
			--no-header --no-annotate $$name.in -o $$name.txt || exit 1; done
