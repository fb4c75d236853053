"""The one way a start fails: with a sentence for the person who typed the command."""


class CannotStartError(Exception):
    """The product cannot start or go on. The message is one line that says what to do."""
