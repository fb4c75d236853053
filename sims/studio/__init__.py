"""The scenario library: what comes in from files, what goes out, and what is kept."""
