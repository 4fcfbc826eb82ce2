# What a machine needs is installed by 'make setup', which every other target asks for; see README.md.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

# The machine's own vector units; the package itself builds without.
FLAGS := -c release -Xcc -march=native
# Tests are built beside the program, since they look inside its modules.
TEST_FLAGS := $(FLAGS) -Xswiftc -enable-testing --scratch-path .build-tests --disable-xctest
DRAGOMAN := .build/release/dragoman
SHARED ?= ../shared
PACKAGES := libgraphviz-dev libsqlite3-dev pkg-config zlib1g-dev fonts-dejavu-core
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help setup build run test record train evaluate score peers bench techniques reading lint clean

help:
	@echo "make run       read corpus/ and write output/: graph, pictures, a summary"
	@echo "make test      run every test"
	@echo "make build     the program alone: $(DRAGOMAN)"
	@echo "make record    write goldens, README's answers and output/ anew, then look at the diff"
	@echo "make train     train the language models from $(SHARED)/data"
	@echo "make evaluate  score the language models"
	@echo "make score     score the edges against the gold annotations"
	@echo "make bench     time the analyses against other libraries"
	@echo "make reading   time the way from text to stored events beside spaCy"
	@echo "make techniques  time them with and without each way to be fast"
	@echo "make lint      check the style of the source"

# Debian packages, only where one is missing.
setup:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get >/dev/null; then echo "install these first:$$missing" >&2; exit 1; fi; \
	  echo "installing$$missing"; export DEBIAN_FRONTEND=noninteractive; \
	  $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null 2>&1 \
	    || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; }; \
	fi

build: setup
	@swift build $(FLAGS) --product dragoman

run: setup
	@swift build $(FLAGS) --product dragoman --quiet
	@$(DRAGOMAN) run corpus -o output

test: setup
	swift test $(TEST_FLAGS)

record: setup
	-DRAGOMAN_RECORD=1 swift test $(TEST_FLAGS)
	git status --short

train: setup
	swift build $(FLAGS) --product dragoman-train
	.build/release/dragoman-train train $(SHARED)/data Sources/CModels/data

evaluate: setup
	@swift build $(FLAGS) --product dragoman-train --quiet
	@.build/release/dragoman-train evaluate $(SHARED)/data

score: setup
	@swift build $(FLAGS) --product dragoman --quiet
	@folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	score() { \
	  [ -d "$$1" ] && [ -d "$$2" ] || { echo "$$1: not there, passed over"; return 0; }; \
	  echo "== $$1"; \
	  $(DRAGOMAN) ingest "$$1" --store "$$folder/$$3.sqlite"; \
	  $(DRAGOMAN) export --format json --store "$$folder/$$3.sqlite" -o "$$folder/$$3.json"; \
	  python3 $(SHARED)/tools/score.py "$$folder/$$3.json" "$$2" $(SCORE); \
	}; \
	score $(SHARED)/corpus/news $(SHARED)/gold/seeds news; \
	score corpus Tests/Gold/corpus corpus

# The peers live in virtual environments outside the repository; tglib's package is built for Python 3.10 alone.
PEERS ?= $(HOME)/.cache/dragoman-bench
PYTHON310 ?= $(firstword $(wildcard /usr/bin/python3.10 /usr/local/bin/python3.10 $(HOME)/.pyenv/versions/3.10*/bin/python3.10))
ICEWS := $(wildcard $(SHARED)/data/icews/icews.tsv.gz)
COMPARE = $(PEERS)/bin/python Sources/Bench/peers/compare.py --bench .build/release/dragoman-bench \
  $(if $(ICEWS),--icews $(ICEWS)) $(if $(PYTHON310),--python310 $(PEERS)/tglib/bin/python)

peers:
	@cmp -s Sources/Bench/peers/requirements.txt $(PEERS)/installed.txt || { \
	  python3 -m venv $(PEERS) && $(PEERS)/bin/pip install --quiet -r Sources/Bench/peers/requirements.txt \
	  && { [ -z "$(PYTHON310)" ] || { $(PYTHON310) -m venv $(PEERS)/tglib \
	    && $(PEERS)/tglib/bin/pip install --quiet --only-binary :all: tglib-python==1.0.2; } \
	    || echo "tglib has no package for this machine" >&2; } \
	  && cp Sources/Bench/peers/requirements.txt $(PEERS)/installed.txt; }

bench: setup peers
	@swift build $(FLAGS) --product dragoman-bench --quiet
	@$(COMPARE) $(BENCH)

techniques: setup peers
	@swift build $(FLAGS) --product dragoman-bench --quiet
	@swift build -c release --scratch-path .build-plain --product dragoman-bench --quiet
	@$(COMPARE) --techniques --without-vectors .build-plain/release/dragoman-bench $(BENCH)

# spaCy's small pipeline has an environment of its own.
reading: build
	@cmp -s Sources/Bench/peers/reading.txt $(PEERS)/spacy/installed.txt || { \
	  python3 -m venv $(PEERS)/spacy && $(PEERS)/spacy/bin/pip install --quiet -r Sources/Bench/peers/reading.txt \
	  && cp Sources/Bench/peers/reading.txt $(PEERS)/spacy/installed.txt; }
	@$(PEERS)/spacy/bin/python Sources/Bench/peers/reading.py --dragoman $(DRAGOMAN) $(READING)

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

clean:
	rm -rf .build .build-tests .build-plain
