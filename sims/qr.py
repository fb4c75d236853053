"""Addresses as pictures that a phone reads."""

import io

import segno


def qr_svg(address: str) -> str:
    """The address as the text of an SVG picture, black on white, with the quiet border that readers need."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", scale=4, border=4, dark="#000", light="#fff", xmldecl=False)
    return out.getvalue().decode()
