"""The room as its clients see it."""
