"""What the terminal shows when the product is ready: addresses, a QR code for phones, the facilitator's link."""

from io import StringIO

import segno


def announcement(port: int, lan_address: str | None, facilitator_link: str | None) -> str:
    """The lines from READY on. The QR code holds the address in the local network."""
    here = f"http://127.0.0.1:{port}"
    near = f"http://{lan_address}:{port}" if lan_address else None
    lines = [f"READY {here}" + (f"  {near}" if near else "")]
    if near:
        lines += ["", _code(near), f"Others in your network open {near}"]
    if facilitator_link:
        lines += ["", f"You, as facilitator (works once): {facilitator_link}"]
    return "\n".join([*lines, "", "Ctrl-C stops everything."])


def _code(address: str) -> str:
    drawing = StringIO()
    segno.make(address, micro=False).terminal(out=drawing, compact=True, border=2)
    return drawing.getvalue().rstrip("\n")
