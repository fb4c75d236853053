"""Management commands of exercises."""
