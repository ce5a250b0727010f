# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
UV := .tools/bin/uv
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
UV_VERSION := 0.13.9

.DEFAULT_GOAL := help
.PHONY: help run test test-postgresql test-walk lint format lock setup bench-accuracy bench-speed bench-formats bench-fuzz bench-audit bench-cluster bench-scale messages clean

help:
	@echo "make run             set up, load the examples, serve at http://127.0.0.1:8000/"
	@echo "make test            set up, run every test"
	@echo "make test-postgresql every room of the register on PostgreSQL"
	@echo "make test-walk       every page in a browser, for whoever may open it"
	@echo "make lint            ruff, mypy, import-linter, djlint"
	@echo "make bench-accuracy  how well the reader reads, against the last committed figures"
	@echo "make bench-speed     how fast the reader reads, as a ratio to one plain regex pass"
	@echo "make bench-audit     how the audit grows"
	@echo "make bench-formats   how fast Word files and PDFs become text"
	@echo "make bench-fuzz      damaged files of every format, for three minutes (dependency group fuzz)"
	@echo "make bench-cluster   what a second worker of a Dask cluster is worth"
	@echo "make bench-scale     how reading, publishing, search and audit grow; writes docs/scale.md"
	@echo "make lock            resolve the dependencies again into requirements.lock, and what a server needs of them"

setup: $(STAMP)

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit("Mandato needs Python 3.11 or newer; this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv .tools || { echo "Python's venv module is missing: install the package python3-venv and try again."; exit 1; }
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(STAMP): $(UV) requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(UV) venv --quiet --python $(PYTHON) $(VENV)
	@$(UV) pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

run: setup
	@$(BIN)/mandato-web run

test: setup
	@$(BIN)/python -m tools.run_tests

test-walk: setup
	@WALK=all $(BIN)/python -m pytest -q -s tests/e2e/test_walk.py

test-postgresql: setup
	@$(BIN)/python -m tools.run_tests --postgresql

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/djlint --quiet --lint src/mandato_web

format: setup
	@$(BIN)/ruff check --fix-only --quiet . ; $(BIN)/ruff format --quiet .

lock: $(UV)
	@$(UV) pip compile --quiet --universal --python-version 3.11 --extra web --extra postgres --extra xlsx --extra pdf --extra cluster \
	  --group dev --group e2e --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  pyproject.toml -o requirements.lock
	@$(UV) pip compile --quiet --universal --python-version 3.11 --extra web --extra postgres --extra xlsx --extra pdf --extra cluster \
	  --group server --constraints requirements.lock --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  pyproject.toml -o requirements-server.lock

bench-accuracy: setup
	@$(BIN)/python -m bench.accuracy

bench-audit: setup
	@$(BIN)/python -m bench.audit
	@$(BIN)/python -m bench.audit_register

bench-cluster: setup
	@$(BIN)/python -m bench.cluster

bench-scale: setup
	@$(BIN)/python -m bench.scale --write

bench-speed: setup
	@$(BIN)/python -m bench.speed

bench-formats: setup
	@$(BIN)/python -m bench.formats

bench-fuzz: setup
	@$(BIN)/python -m bench.fuzz -max_total_time=180

clean:
	rm -rf $(VENV) .tools var
