"""The simulated public: who posts when, with which attitude, and how what the team does moves both.

Everything here is a pure function of a seed and of facts in the log. `cascade` makes posts appear and spread, `stance` gives
each its attitude, `reactions` says what the team's acts and its silence do to both, `persona` and `text` give it a voice,
`public` puts the parts together.
"""
