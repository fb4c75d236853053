"""The core: what can happen in an exercise, and what follows from it. Pure: the standard library and pydantic only."""
