.DEFAULT_GOAL := help
.PHONY: help setup run test test-sdks test-packages bench prove gen fmt clean

help: ## Show this help
	@echo "Jangteo (장터): a commerce backend for marketplaces that sell limited goods"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing, and nothing else
	@scripts/setup.sh test

run: ## Start a demo shop and print how to buy something in it
	@scripts/run.sh

test: ## Run every check and every test
	@scripts/test.sh

test-sdks: ## Hold every SDK to the same scenarios, and have it do the main job
	@scripts/test-sdks.sh

test-packages: ## Build every SDK's package, install it where nothing else is, and make a first call
	@scripts/test-packages.sh

bench: ## Measure a release build beside its database: make bench SCENARIOS="hot_sku get_product"
	@scripts/bench.sh bench $(SCENARIOS)

prove: ## Kill a release build in mid-load, run it for ten minutes, fill it with a million products: make prove CAMPAIGNS=kills
	@scripts/bench.sh prove $(CAMPAIGNS)

gen: ## Write the generated code again, after a change of proto/ or migrations/
	@scripts/gen.sh

fmt: ## Format the code
	@cargo fmt --all

clean: ## Remove what was built and what the tests left
	@scripts/stop-test-cluster.sh
	@rm -rf target .tools tests/foreign/node_modules sdk/typescript/node_modules sdk/typescript/dist sdk/java/target sdk/python/.merged /tmp/jangteo-tests-$$(id -u)
