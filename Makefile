# Every target works alone on a fresh clone. `make help` lists them.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -s -w -X main.version=$(VERSION)
TOOL    := go tool -modfile=tools/go.mod
GOLDEN  := ./internal/dialect/ucs ./internal/dialect/polyos ./internal/dialect/j100
FUZZTIME ?= 60s
# What blinds its keys takes another path each time: a fuzzer would shrink such an input for a minute.
SMALL   := -fuzzminimizetime 20x
# Arithmetic that no two threads share is left out of the race detector: SQLite's own code, C made Go,
# and the sums of RSA and argon2. Only packages that make no instances of others' generics, which the
# whole binary shares, and no atomics that others wait for.
ALONE   := modernc.org/sqlite/lib modernc.org/libc modernc.org/memory crypto/internal/fips140/bigmod golang.org/x/crypto/argon2 golang.org/x/crypto/blake2b
RACE    := -race $(foreach p,$(ALONE),'-gcflags=$p=-race=false -d=checkptr=0')
# The longest first, so that none of them runs alone at the end. `make lint` has run go vet.
TESTS   := -vet=off $(addprefix ./internal/,housetest sim plane/admin cli store/sqlstore) ./...
# Every test runs whole, and the race detector sees every package (ADR 0076): packages whose tests
# ask testing.Short() run twice, whole as they are released and with -short under the detector; the
# others ask nothing, so they run whole under it.
LONG    := $(shell grep -rlF --include=*_test.go 'testing.Short()' internal | xargs -n1 dirname | sort -u)
WHOLE   := -vet=off $(addprefix ./internal/,housetest store/sqlstore plane/admin) $(addprefix ./,$(LONG))
# Without C, as what is released: vet, staticcheck and tests share one build. Of plane/admin each takes a minute.
export CGO_ENABLED := 0

.PHONY: help
help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  %-10s %s\n", $$1, $$2}'

# The portal is built into the folder that the binary embeds; without Node the binary shows a plain page in its place.
UI  := internal/plane/admin/ui/dist/index.html
WEB := $(shell find web -path web/node_modules -prune -o -type f -print)

.PHONY: ui
ui: ## the portal, built into what bin/muster embeds (needs Node 20)
	@if type -P npm >/dev/null; then $(MAKE) --no-print-directory $(UI); else echo "make ui: no Node here, so the portal is left out" >&2; fi

web/node_modules/.muster: web/package.json web/package-lock.json
	cd web && npm ci --no-audit --no-fund --loglevel=error
	touch $@

$(UI): web/node_modules/.muster $(WEB)
	cd web && npx vite build --logLevel warn
	touch $@

.PHONY: portal-check
portal-check: ## the portal's type checker
	scripts/setup node
	$(MAKE) --no-print-directory web/node_modules/.muster
	cd web && npx tsc --noEmit

.PHONY: portal-types
portal-types: web/node_modules/.muster ## web/src/api/schema.d.ts anew, from the document that this tree serves
	d=$$(mktemp -d) && trap 'rm -rf "$$d"' EXIT && MUSTER_DOCUMENT="$$d/openapi.json" go test -count=1 -run TestThePortalsTypes ./internal/plane/admin; cd web && node scripts/types.mjs "$$d/openapi.json"

.PHONY: build
build: ui ## bin/muster
	go build -trimpath -ldflags '$(LDFLAGS)' -o bin/muster ./cmd/muster

.PHONY: demo
demo: build ## a server with a virtual fleet that tells its story; ARGS=--once ends after it
	bin/muster demo $(ARGS)

.PHONY: test
test: portal-check build ## all set-up, then everything CI runs
	scripts/setup cc postgres mosquitto sipp dhcp pki node chromium
	$(MAKE) --no-print-directory lint
	GOOS=linux GOARCH=arm64 go build -o /dev/null ./cmd/muster # gateways run on small machines
	MUSTER_REQUIRE_TOOLS=1 go test -skip TestThePortalInABrowser -timeout 20m $(WHOLE)
	CGO_ENABLED=1 GORACE=atexit_sleep_ms=0 MUSTER_REQUIRE_TOOLS=1 go test $(RACE) -short -timeout 20m $(TESTS)
	MUSTER_REQUIRE_TOOLS=1 go test -trimpath -count=1 -run TestThePortalInABrowser -timeout 30m ./internal/housetest # by itself: what a browser measures beside other tests says nothing
	cd test/lan && CGO_ENABLED=1 go test -race ./...
	cd test/sso && MUSTER_BINARY=$(CURDIR)/bin/muster go test ./... # the server is a process of its own, in which the detector would see nothing
	bin/muster demo --once

.PHONY: check
check: ## the inner loop, under three minutes: format, vet, staticcheck, floors, the short tests; the race detector comes with test
	scripts/setup cc postgres
	$(MAKE) --no-print-directory lint
	go test -short -timeout 170s $(TESTS)

.PHONY: lint
lint: ## gofmt, go vet, staticcheck, go mod tidy
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$unformatted" ]; then echo "gofmt: $$unformatted"; exit 1; fi
	go mod tidy -diff
	go vet ./...
	$(TOOL) staticcheck ./...
	cd test/lan && go vet ./... && go tool -modfile=../../tools/go.mod staticcheck ./...
	cd test/sso && go mod tidy -diff && go vet ./... && go tool -modfile=../../tools/go.mod staticcheck ./...

.PHONY: lanphones
lanphones: ## bin/lanphones: a VVX and a Studio X by another author, for the gateway to meet
	cd test/lan && go build -trimpath -o ../../bin/lanphones .

.PHONY: bench
bench: build ## the side-by-side runs of the performance goals; ARGS="W2 --quick" runs one
	scripts/setup nginx postgres mosquitto
	go run ./bench $(ARGS)

.PHONY: portal-bench
portal-bench: build ## the portal with 100,000 devices in one account, in Chromium: times of lists, first paint, shifts, tasks while scrolling; ARGS=--quick for 5,000
	scripts/setup node chromium
	go run ./bench P1 $(ARGS)

.PHONY: portal-shots
portal-shots: build ## docs/screens: every screen of the portal, wide and narrow, light and dark; ARGS="inventory device" for some
	scripts/setup node chromium
	cd web && node scripts/shots.mjs $(ARGS)

.PHONY: bench-gateway
bench-gateway: build ## a gateway with 2,000 simulated phones: memory, idle CPU, time of a sweep; PHONES=1000 for fewer
	MUSTER_FOOTPRINT=$(CURDIR)/bin/muster MUSTER_PHONES=$(PHONES) go test -count=1 -timeout 20m -run TestFootprint -v ./internal/gateway

.PHONY: soak
soak: ## what is too long for test: fuzzing, 200 kills, imports of 50,000 rows
	scripts/setup cc postgres mosquitto
	for d in $(GOLDEN); do go test -run '^$$' -fuzz FuzzRecognize -fuzztime $(FUZZTIME) $$d; done
	go test -run '^$$' -fuzz FuzzLint -fuzztime $(FUZZTIME) ./internal/dialect/j100
	go test -run '^$$' -fuzz FuzzHeadersAndPaths -fuzztime $(FUZZTIME) ./internal/plane/provision
	go test -run '^$$' -fuzz FuzzPackets -fuzztime $(FUZZTIME) ./internal/plane/channel
	go test -run '^$$' -fuzz FuzzParse -fuzztime $(FUZZTIME) $(SMALL) ./internal/ca/csr
	go test -run '^$$' -fuzz FuzzRequest -fuzztime $(FUZZTIME) $(SMALL) ./internal/ca/est
	for f in Open Content Envelope BER; do go test -run '^$$' -fuzz "^Fuzz$$f$$" -fuzztime $(FUZZTIME) $(SMALL) ./internal/ca/scep; done
	go test -run '^$$' -fuzz FuzzOCSPRequest -fuzztime $(FUZZTIME) $(SMALL) ./internal/ca
	go test -run '^$$' -fuzz FuzzSCEPQuery -fuzztime $(FUZZTIME) ./internal/plane/enroll
	MUSTER_SOAK=1 go test -run 'TestWhateverHappens' -timeout 60m ./internal/autosync
	MUSTER_SOAK=1 CGO_ENABLED=1 go test $(RACE) -run 'Kill' -timeout 60m ./internal/housetest
	MUSTER_SOAK=1 go test -v -run 'TestThousandsOfRows' -timeout 30m ./internal/plane/admin

.PHONY: golden
golden: ## rewrite golden files, then show the difference: read it
	go test $(GOLDEN) -run TestGolden -update
	git diff --stat -- '*.txtar'

.PHONY: clean
clean: ## remove what builds left
	rm -rf bin bench/out
