#!/usr/bin/python3 -B
"""Nothing left behind: fifty secret words go through every field and view of the program in its private mode; it is ended in
each way it can end; then every file that any of its processes opened for writing, anywhere, is searched for the words, as UTF-8
and as UTF-16. No file may be new that is not on the list of allowed ones.

Run by scripts/window-tests, in an empty network namespace. Usage: traces.py PROGRAM
"""

import os
import re
import signal
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X, display
from Xlib.protocol import event as xevent

from private import Program, fail, keys, look_round, push, wait_until_read, write

# Words nobody else writes, of letters every keyboard has. The last ones lead to an answer, so that a card is opened too.
SECRETS = [f"zq{first}{second}hemligt" for first in "abcdefg" for second in "uvwxyzq"][:49] + ["kvinofrydd"]
PLACE = "zqortnamn"

# What the system's own libraries write for any program with a window, and the file of settings once something is chosen.
ALLOWED = [
    r"/home/\.cache/dconf/user$",
    r"/home/\.cache/fontconfig/",
    r"/home/\.cache/mesa_shader_cache",
    r"/home/\.config/dconf/",
    # Only where something was chosen.
    r"/home/\.config/se\.lotsen\.app/settings\.json",
]
# Not files: devices, the kernel's own, memory, sockets; and the screen's and the bus's folder, searched all the same.
NO_FILES = re.compile(r"^(/dev/(null|tty|pts/|dri/|shm/|urandom)|/proc/|/sys/|/memfd:|anon_inode|socket:|pipe:)")
WRITING = re.compile(r'(?:openat|open|creat)\([^"]*"((?:[^"\\]|\\.)*)"[^)]*(?:O_WRONLY|O_RDWR|O_CREAT|creat\()[^)]*\)\s+=\s+\d+<?([^>]*)>?')


def journey(chooses, end):
    """Every field and view; `end` is the way to end. Who chooses something has it kept."""
    wait_until_read("112", "Leave quickly", "How to leave quickly")
    if chooses:
        push("I understand")
    for word in SECRETS[:-1]:
        write(word)
        keys("Escape")
    write(SECRETS[0])
    wait_until_read("Nothing in Lotsen is like")
    keys("Escape")
    keys("ctrl+l")
    write(PLACE)
    wait_until_read("No place has that name")
    keys("Escape", "Escape")
    look_round()
    write(SECRETS[-1])
    wait_until_read("Kvinnofridslinjen")
    keys("Return")
    wait_until_read("Copy the number")
    keys("ctrl+c")
    wait_until_read("disappears in")
    end()


def close_window():
    """What the window's own button sends."""
    screen = display.Display()
    atom = screen.intern_atom
    for window in windows(screen.screen().root):
        if window.get_wm_name() == "Lotsen" and window.get_attributes().map_state == X.IsViewable:
            data = (32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])
            window.send_event(xevent.ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"), data=data))
    screen.flush()


def windows(window):
    for child in window.query_tree().children:
        yield child
        yield from windows(child)


def written(trace):
    """Files that were opened for writing, by their full path where strace knows it."""
    found = set()
    for line in trace.read_text(errors="replace").splitlines():
        if match := WRITING.search(line):
            path = match.group(2) or match.group(1)
            if path.startswith("/") and not NO_FILES.match(path):
                found.add(path.removesuffix(" (deleted)"))
    return found


def holds_secret(path):
    try:
        content = path.read_bytes()
    except OSError:
        return None
    for word in [*SECRETS, PLACE, "kvinofryd"]:
        if any(word.encode(form) in content for form in ("utf-8", "utf-16-le", "utf-16-be")):
            return word
    return None


def files(folder):
    return {path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


def searched(program, name, end, signalled=None, chooses=False):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        home, trace = folder / "home", folder / "trace"
        watch = "openat,open,creat,rename,renameat,renameat2"
        with Program(program, home, trace, watch) as lotsen:
            journey(chooses, end)
            if signalled:
                os.kill(lotsen.pid(), signalled)
            if not lotsen.ended(20):
                fail(f"{name}: the program does not end")
        # The page's processes end with their program, a moment later.
        time.sleep(0.5)
        opened = written(trace)
        if "openat(" not in trace.read_text(errors="replace"):
            fail(f"{name}: the watching itself did not work: a program opens at least its libraries")
        if chooses and not any("settings.json" in path for path in opened):
            fail(f"{name}: the watching missed the one file that is written")
        runtime = Path(os.environ["XDG_RUNTIME_DIR"])
        looked = files(home) | files(runtime) | {Path(path) for path in opened}
        for path in sorted(looked):
            if word := holds_secret(path):
                fail(f"{name}: {path} holds {word}")
        new = [str(path) for path in files(home)]
        unexpected = [path for path in new if not any(re.search(rule, path) for rule in ALLOWED)]
        if unexpected:
            fail(f"{name}: new files: {unexpected}")
        left = sorted(path.replace(str(home), "~") for path in new)
        print(f"{name}: {len(SECRETS) + 1} secret words, {len(looked)} files looked at, 0 hits; left in the home: "
              f"{', '.join(left) or 'nothing'}")


def control(program):
    """The search itself: a word that is in a file is found."""
    with tempfile.TemporaryDirectory() as folder:
        for form in ("utf-8", "utf-16-le"):
            path = Path(folder, form)
            path.write_bytes(b"\0" + SECRETS[7].encode(form) + b"\0")
            if holds_secret(path) != SECRETS[7]:
                fail(f"a word in {form} is not found")


def main():
    program = sys.argv[1]
    control(program)
    searched(program, "Shift three times", lambda: keys("Shift_L", "Shift_L", "Shift_L"), chooses=True)
    searched(program, "Ctrl and Q", lambda: keys("ctrl+q"))
    searched(program, "the button", lambda: push("Leave quickly"))
    searched(program, "the window's own button", close_window)
    searched(program, "told to end (SIGTERM)", lambda: None, signal.SIGTERM)
    searched(program, "killed (SIGKILL)", lambda: None, signal.SIGKILL)


main()
