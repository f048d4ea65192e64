"""The program as it is given to people, in its private mode, used with real keys and read as a screen reader reads it.

Shared by the scripts beside it. Debian's own Python, since the accessibility library is its.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60  # seconds; a debug build under strace


def fail(sentence):
    sys.exit(f"FAILED: {sentence}")


def read(node=None, depth=0):
    """All names and texts at and below a node of the accessibility tree."""
    if depth == 0 and node is None:
        node = Atspi.get_desktop(0)
    if node is None or depth > 60:
        return ""
    own = [node.get_name() or ""]
    if "Text" in node.get_interfaces():
        own.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
    below = [read(child, depth + 1) for child in children(node) if child is not None]
    return "\n".join(own + below)


def children(node):
    return [node.get_child_at_index(i) for i in range(node.get_child_count())]


def find(name, role, node=None, depth=0):
    """The first element of a role with a name."""
    node = node or Atspi.get_desktop(0)
    if depth > 60:
        return None
    if node.get_role_name() == role and (node.get_name() or "").startswith(name):
        return node
    for child in children(node):
        if child is not None and (found := find(name, role, child, depth + 1)):
            return found
    return None


def seen():
    """What can be read now, with ordinary spaces. An element may go away while it is read."""
    try:
        return re.sub("[\u00a0\u202f]", " ", read())
    except gi.repository.GLib.Error:
        return ""


def wait_until(what, true, patience=PATIENCE):
    """Waits until something is true, and gives it."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if result := true():
            return result
        time.sleep(0.1)
    fail(f"waited in vain for {what}; a screen reader reads:\n{seen()}")


def wait_until_read(*parts):
    """Waits until the window can be read to say each of the parts."""
    wait_until(parts, lambda: (now := seen()) and all(part in now for part in parts))


def push(name, role="push button"):
    """Pushes a button by its name, as a screen reader does."""
    def pushed():
        try:
            button = find(name, role)
            return button is not None and Atspi.Action.do_action(button, 0)
        except gi.repository.GLib.Error:
            return False
    wait_until(f"the button {name}", pushed)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "40", *names], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def look_round():
    """From the start page through an answer, the keys and the settings, and back to the start page."""
    push("Danger right now")
    wait_until_read("Call now")
    keys("Escape", "F1", "Escape")
    push("Menu")
    push("Settings")
    wait_until_read("Size of text")
    keys("Escape")


def desk(folder, settings):
    """A home in which this has been chosen."""
    kept = folder / "home/.config/se.lotsen.app"
    kept.mkdir(parents=True)
    kept.joinpath("settings.json").write_text(json.dumps({"explained": True, "lang": "en", **settings}))
    return folder / "home"


class Program:
    """The running program under strace, in a home of its own."""

    def __init__(self, program, home, trace, watch="socket", arguments=(), variables=None, printed=None):
        home.mkdir(exist_ok=True)
        environment = dict(os.environ, HOME=str(home), TMPDIR=str(home), **(variables or {}))
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            environment.pop(name, None)
        watched = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-y", "-o", str(trace), "-e", f"trace={watch}"]
        command = (watched if trace else []) + [str(program), *arguments]
        # A group of its own: strace lets nobody end it before the program it watches.
        self.process = subprocess.Popen(command, env=environment, start_new_session=True, stdout=printed, stderr=printed)
        self.traced = trace is not None

    def pid(self):
        """The program's own process, not strace's."""
        if not self.traced:
            return self.process.pid
        kept = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(kept[0])

    def ended(self, patience=PATIENCE):
        try:
            self.process.wait(patience)
            return True
        except subprocess.TimeoutExpired:
            return False

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            os.killpg(self.process.pid, how)
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
