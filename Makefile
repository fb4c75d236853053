# Two commands: `make run` starts the product, `make test` proves it.
.DEFAULT_GOAL := help
help:  ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20
