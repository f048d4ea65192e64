#!/usr/bin/python3 -B
"""The core panics while it answers, and says what was typed: the window stays, the national lines stand in it, one sentence tells
that something went wrong; what is printed tells the place in the source and not the word. When the fault is gone, the next word is
answered.

Run by scripts/window-tests. Usage: failing.py PROGRAM, where PROGRAM is failing_host.rs
"""

import re
import sys
import tempfile
from pathlib import Path

from private import Program, fail, keys, push, seen, wait_until, wait_until_read, write

LINES = ["112", "114 14", "1177"]
WORD = "annairumtolv"
SORRY = "Something went wrong in the program"


def journey(lotsen, fault):
    wait_until_read("112", "Leave quickly")
    push("I understand")
    write("kvinofrid")
    wait_until_read("020-50 50 50")
    keys("Escape")
    fault.write_text(WORD)
    write(WORD)
    wait_until_read(SORRY, *LINES)
    if lotsen.process.poll() is not None:
        fail("the program has ended")
    fault.unlink()
    keys("Escape")
    write("kvinofrid")
    wait_until_read("020-50 50 50")
    wait_until("that nothing tells of a fault that is gone", lambda: SORRY not in seen())


def main():
    with tempfile.TemporaryDirectory() as folder:
        fault, printed = Path(folder, "fault"), Path(folder, "printed")
        with printed.open("w") as stream:
            variables = {"LOTSEN_FAULT": str(fault)}
            with Program(sys.argv[1], Path(folder, "home"), None, variables=variables, printed=stream) as lotsen:
                journey(lotsen, fault)
        said = printed.read_text()
        places = re.findall(r"^lotsen: fel i / fault in \S*failing_host\.rs:\d+:\d+$", said, re.MULTILINE)
        if not places:
            fail(f"the panic's place is not told: {said!r}")
        if WORD in said:
            fail(f"the word is told: {said!r}")
        print(f"the core panicked {len(places)} times over one word; the lines stood, the places were printed, the word was not")


main()
