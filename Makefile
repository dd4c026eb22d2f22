# The commands people rely on. `make test` is what CI runs.
.PHONY: run test test-long check bench fmt

CARGO ?= cargo

# Builds the release and runs the desk with the embedded store; prints its addresses.
run:
	$(CARGO) build --release --locked
	./target/release/sportello serve

# Everything CI runs: formatting, lints, all tests, the shipped content.
test:
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --all-targets -- -D warnings
	$(CARGO) test --locked --quiet
	$(CARGO) run --locked --quiet -- check
	tests/browser/run

# Everything at length: the long simulations and crash rounds, and properties under new cases.
test-long:
	SPORTELLO_LONG=1 $(CARGO) test --locked --release

check:
	$(CARGO) run --locked --quiet -- check

# The benchmarks, with the floor measured in the same run.
bench:
	$(CARGO) build --release --locked
	$(CARGO) bench --locked --bench text
	$(CARGO) bench --locked --bench store
	$(CARGO) bench --locked --bench booking
	$(CARGO) bench --locked --bench alarm
	$(CARGO) bench --locked --bench desk

fmt:
	$(CARGO) fmt
