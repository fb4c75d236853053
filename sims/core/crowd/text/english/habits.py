"""Habits of speech."""

from sims.core.crowd.text.habits import Habit, Habits

_SPELLED_OUT = (
    ("isn't", "is not"), ("don't", "do not"), ("can't", "cannot"), ("it's", "it is"), ("that's", "that is"), ("I'm", "I am"),
    ("won't", "will not"), ("didn't", "did not"), ("doesn't", "does not"), ("they're", "they are"), ("I've", "I have"),
    ("It's", "It is"), ("That's", "That is"), ("wasn't", "was not"), ("hasn't", "has not"), ("there's", "there is"),
    ("you're", "you are"), ("we're", "we are"), ("Don't", "Do not"), ("I'd", "I would"), ("I'll", "I will"),
)  # fmt: skip
_OTHERWISE = (
    ("nobody", "no one"), ("somebody", "someone"), ("someone", "somebody"), ("anyone", "anybody"),
    ("everyone", "everybody"), ("Nobody", "No one"), ("people", "folk"), ("really", "actually"),
    ("company", "firm"),
    ("maybe", "perhaps"), ("awful", "terrible"), ("angry", "cross"),
    ("twice", "two times"), ("children", "kids"),
)  # fmt: skip
_SHORT = (
    ("and", "&"), ("people", "ppl"), ("you", "u"), ("your", "ur"), ("please", "pls"), ("Please", "Pls"), ("with", "w"),
    ("because", "cos"), ("though", "tho"), ("about", "abt"), ("something", "smth"), ("thanks", "thx"),
    ("them", "em"), ("What", "Wot"), ("tomorrow", "tmrw"), ("probably", "prob"), ("nothing", "nowt"),
    ("okay", "k"),
)  # fmt: skip
_RARE = frozenset({"u", "ur", "Wot", "em", "k", "w"})

HABITS = Habits(
    (
        *(Habit(usual, other, 0.3) for usual, other in _SPELLED_OUT),
        *(Habit(usual, other, 0.05 if other in _RARE else 0.3) for usual, other in _OTHERWISE),
        *(Habit(usual, other, 0.02 if other in _RARE else 0.13, casual=True) for usual, other in _SHORT),
    ),
    between=(
        "Honestly.", "Ugh.", "Sigh.", "Wow.", "Still.", "Anyway.", "I mean.", "Seriously.", "Hm.", "Really.", "Ok.", "Right.",
        "Sorry.", "Imagine.", "Well.", "Look.", "Oh well.", "Fine.", "Heigh-ho.", "There.", "No?", "Yes.", "Mad.",
    ),
)  # fmt: skip
