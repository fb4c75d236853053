"""What `make` calls. Only the standard library: these run before anything is installed."""
