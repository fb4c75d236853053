"""What a text of the team does: whether it apologises, owns, explains, denies, attacks, promises, informs or evades."""

from .labels import AUXES, LABELS, TONES, Aux, Label, Reading, Tone
from .reader import read

__all__ = ["AUXES", "LABELS", "TONES", "Aux", "Label", "Reading", "Tone", "read"]
