"""What the terminal shows."""

import io

from simsite.supervisor.announcement import announcement
from simsite.supervisor.console import Console


def test_ready_names_both_addresses() -> None:
    """[RUN1] READY stands at the start of its line, with this machine's address first and the network's second."""
    shown = announcement(9000, "192.0.2.7", None).splitlines()
    assert shown[0] == "READY http://127.0.0.1:9000  http://192.0.2.7:9000"
    assert announcement(9000, None, None).splitlines()[0] == "READY http://127.0.0.1:9000"


def test_phones_get_a_code_and_the_facilitator_a_link() -> None:
    """[RUN1] The network's address is shown as a QR code too, and the facilitator's link while there is one."""
    plain = announcement(9000, "192.0.2.7", None)
    shown = announcement(9000, "192.0.2.7", "http://127.0.0.1:9000/first/x")
    assert "▄" in shown
    assert "▄" not in announcement(9000, None, None), "without a network there is nothing to point a phone at"
    assert "http://127.0.0.1:9000/first/x" in shown
    assert "facilitator" not in plain


def test_lines_carry_the_programs_name() -> None:
    """[RUN1] What a program prints is shown with its name in front, without colours where nobody looks."""
    stream = io.StringIO()
    Console(stream).program("web", "hello")
    assert stream.getvalue() == "web       | hello\n"


def test_a_closed_terminal_stops_nothing() -> None:
    """[RUN1] When nobody can read the output any more, the product goes on."""
    stream = io.StringIO()
    console = Console(stream)
    stream.close()
    console.step("still here")
    console.step("and again")
