"""Keeps secrets out of the server's log: join codes and link tokens stand in addresses, and addresses are logged."""

import logging
import re

_SECRET = re.compile(r"((?:^|[\s\"'/])(?:enter|first|invited|join)/)[^\s\"'?#/]+")


class MaskSecrets(logging.Filter):
    """Replaces the code or token in any address that a record mentions."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask in place; every record passes."""
        said = record.getMessage()
        masked = _SECRET.sub(r"\1***", said)
        if masked != said:
            record.msg, record.args = masked, ()
        return True
