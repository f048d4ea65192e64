#!/usr/bin/python3 -B
"""What is left in the page where leaving quickly shows a dull page, and where nobody has touched it for a minute: nothing, not even
for Ctrl and Z.

Run by scripts/window-tests. Usage: forgetting.py PROGRAM
"""

import sys
import tempfile
import time
from pathlib import Path

from private import Program, desk, fail, keys, push, seen, wait_until_read, write


def ask():
    wait_until_read("112", "Leave quickly")
    write("kvinofrid")
    wait_until_read("020-50 50 50")
    keys("Return")
    wait_until_read("Copy the number")


def is_empty(what):
    wait_until_read("What is it about?", "Leave quickly")
    keys("ctrl+z", "ctrl+z")
    time.sleep(0.5)
    for left in ("kvinofrid", "020-50 50 50", "Copy the number"):
        if left in seen():
            fail(f"{what}: {left} is still there")


def dull(program):
    with tempfile.TemporaryDirectory() as folder:
        with Program(program, desk(Path(folder), {"quick_exit": "covers"}), None):
            ask()
            push("Leave quickly")
            wait_until_read("Nothing is open")
            keys("Escape", "BackSpace", "Return", "alt+Left", "F5")
            time.sleep(1)
            now = seen()
            if "Nothing is open" not in now or "112" in now or "kvinofrid" in now:
                fail(f"a key has led away from the dull page:\n{now}")
            keys("Tab", "Return", "Tab", "Return")
            is_empty("after the dull page")
    print("a dull page stands until two acts lead back, and nothing has stayed behind it")


def idle(program):
    with tempfile.TemporaryDirectory() as folder:
        with Program(program, desk(Path(folder), {"idle_seconds": 60}), None):
            ask()
            began = time.monotonic()
            wait_until_read("The window empties in")
            warned = time.monotonic() - began
            is_empty("after a minute untouched")
    print(f"untouched, it warned after {warned:.0f} s and was empty ten seconds later")


dull(sys.argv[1])
idle(sys.argv[1])
