"""What a team's text does: whether it apologises, takes responsibility, hedges, or hides behind a disclaimer."""

from .cues import Label, Reading, read

__all__ = ["Label", "Reading", "read"]
