#!/usr/bin/python3
"""The program as it is given to people, in a network namespace with nothing in it: a question is typed with real keys, the
answer is read as a screen reader reads it. Then: no process opened a network socket, and the question is nowhere on disk.

Run by scripts/window-tests, which brings the namespace and the screen. Usage: offline.py PROGRAM
Debian's own Python, since the accessibility library is its.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

QUESTION, ANSWER = "kvinofrid", ["Kvinnofridslinjen", "020-50 50 50"]
PATIENCE = 60  # seconds; a debug build under strace


def read(node, depth=0):
    """All names and texts at and below a node of the accessibility tree."""
    if node is None or depth > 60:
        return ""
    own = [node.get_name() or ""]
    if "Text" in node.get_interfaces():
        own.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
    below = [read(node.get_child_at_index(i), depth + 1) for i in range(node.get_child_count())]
    return "\n".join(own + below)


def wait_until_read(parts):
    """Waits until the window can be read to say each of the parts."""
    end = time.monotonic() + PATIENCE
    seen = ""
    while time.monotonic() < end:
        try:
            seen = read(Atspi.get_desktop(0)).replace("\u00a0", " ").replace("\u202f", " ")
        except gi.repository.GLib.Error:
            pass  # an element went away while it was read
        if all(part in seen for part in parts):
            return
        time.sleep(0.2)
    sys.exit(f"FAILED: waited in vain for {parts}; a screen reader reads:\n{seen}")


def ask(program, home, trace):
    """Starts the program, asks, waits for the answer, ends the program."""
    environment = dict(os.environ, HOME=str(home), TMPDIR=str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)
    watched = ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=socket", program]
    # A group of its own: strace lets nobody end it before the program it watches.
    with subprocess.Popen(watched, env=environment, start_new_session=True) as process:
        try:
            wait_until_read(["112"])
            subprocess.run(["xdotool", "type", "--delay", "60", QUESTION], check=True)
            wait_until_read(ANSWER)
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def leftovers(folder):
    """Files below a folder that hold the question, in either of the ways programs write text."""
    needles = [QUESTION.encode("utf-8"), QUESTION.encode("utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(needle in path.read_bytes() for needle in needles)]


def main():
    up = [line for line in Path("/proc/net/dev").read_text().splitlines()[2:] if not line.strip().startswith("lo:")]
    if up:
        sys.exit("FAILED: this is no empty network namespace; run scripts/window-tests")
    with tempfile.TemporaryDirectory() as folder:
        home, trace = Path(folder, "home"), Path(folder, "trace")
        home.mkdir()
        ask(sys.argv[1], home, trace)
        sockets = trace.read_text().splitlines()
        network = [line for line in sockets if "AF_INET" in line]
        if not any("AF_UNIX" in line for line in sockets):
            sys.exit("FAILED: the watching itself did not work: a window opens at least a socket to its screen")
        if network:
            sys.exit("FAILED: network sockets were opened:\n" + "\n".join(network))
        if found := leftovers(home):
            sys.exit(f"FAILED: the question was written to {found}")
        print(f"asked and answered without network; {len(sockets)} sockets, none of them a network socket; "
              f"{sum(1 for path in home.rglob('*') if path.is_file())} files left behind")


main()
