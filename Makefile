# Everything that is done with Drafter's sources; `make` alone lists it.
# Needs a Unix shell and Python 3.11, 3.12 or 3.13 (another than the first found: make PYTHON=...).

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
INSTALL := $(PY) -m pip install --disable-pip-version-check --no-input --no-deps

.PHONY: help run test lint format translations bench soak check-word lock clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile

run: .venv/ready-to-run ## Set up Drafter and open it; where there is no screen, do a sample of its work in out/
	@$(PY) packaging/start.py

test: .venv/ready-to-test ## Set up everything, check everything, run all tests
	@$(PY) packaging/system.py
	@$(MAKE) --no-print-directory lint
	$(PY) -m pytest --numprocesses 2 --dist worksteal -rfEs

lint: .venv/ready-to-test ## Check style, spelling, types, and the walls between the rooms
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/codespell
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports --no-cache

format: .venv/ready-to-test ## Bring all code into the house's form
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

translations: .venv/ready-to-test ## Bring the translations up to date with the words in the code
	$(PY) packaging/translations.py

bench: .venv/ready-to-test ## Measure what has a budget, and print it as a table
	$(PY) -m tests.bench

soak: .venv/ready-to-test ## Run the long versions of the tests
	$(PY) -m pytest --soak --numprocesses 2 --dist worksteal -rfEs

check-word: .venv/ready-to-test ## Check exported Word files with the Open XML SDK, which npm fetches
	$(PY) packaging/check_word.py

lock: .venv/ready-to-test ## Choose the newest versions that pyproject.toml allows, and pin them with their hashes
	$(BIN)/pip-compile --upgrade --output-file requirements.lock pyproject.toml
	$(BIN)/pip-compile --upgrade --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

clean: ## Remove everything that was made
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist out

.venv/ready-to-run: requirements.lock pyproject.toml packaging/venv.sh
	@sh packaging/venv.sh
	@echo "Installing Drafter's own packages into .venv, some 140 MB, this once"
	@$(INSTALL) --only-binary :all: --require-hashes --requirement requirements.lock
	@$(INSTALL) --no-build-isolation --quiet --editable .
	@touch $@

.venv/ready-to-test: .venv/ready-to-run requirements-dev.lock
	@$(INSTALL) --quiet --only-binary :all: --require-hashes --requirement requirements-dev.lock
	@touch $@
