#!/usr/bin/python3 -B
"""The program as it is given to people, in a network namespace with nothing in it: a whole journey is made with real keys, the
answers are read as a screen reader reads them. Then: no process opened a network socket.

Run by scripts/window-tests, which brings the namespace and the screen. Usage: offline.py PROGRAM
"""

import sys
import tempfile
from pathlib import Path

from private import Program, fail, keys, look_round, push, wait_until_read, write


def journey():
    """From the first letter to leaving, through every view."""
    wait_until_read("112", "Leave quickly")
    push("I understand")
    write("kvinofrid")
    wait_until_read("Kvinnofridslinjen", "020-50 50 50")
    keys("Return")
    wait_until_read("Copy the number")
    keys("ctrl+c")
    wait_until_read("disappears in")
    keys("Escape", "Escape", "ctrl+l")
    write("kungsbacka")
    wait_until_read("Kungsbacka")
    keys("Return")
    wait_until_read("Here: Kungsbacka")
    look_round()
    keys("Shift_L", "Shift_L", "Shift_L")


def main():
    up = [line for line in Path("/proc/net/dev").read_text().splitlines()[2:] if not line.strip().startswith("lo:")]
    if up:
        fail("this is no empty network namespace; run scripts/window-tests")
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder, "trace")
        with Program(sys.argv[1], Path(folder, "home"), trace, "%network") as lotsen:
            journey()
            if not lotsen.ended(20):
                fail("the program does not end")
        calls = trace.read_text(errors="replace").splitlines()
    sockets = [line for line in calls if "socket(" in line]
    if not any("AF_UNIX" in line for line in sockets):
        fail("the watching itself did not work: a window opens at least a socket to its screen")
    if network := [line for line in calls if "AF_INET" in line]:
        fail("network sockets were opened:\n" + "\n".join(network))
    print(f"a whole journey without network: {len(sockets)} sockets in {len(calls)} network calls, "
          "none AF_INET or AF_INET6")


main()
