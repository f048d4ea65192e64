"""A program started for the first time on a machine, and what it and all it has started use. Reads Linux's /proc."""

import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

# Leaving quickly need not be explained again: the window opens on its field, not on a dialog. The empty window reads no file.
SETTINGS = '{"explained": true, "lang": "sv"}'


class Program:
    """The running program, in a home of its own that goes with it."""

    def __init__(self, path):
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        settings = Path(self._home.name, ".config", "se.lotsen.app", "settings.json")
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        environment = dict(os.environ, HOME=self._home.name, TMPDIR=self._home.name, TZ="Europe/Stockholm")
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            environment.pop(name, None)
        self.started = time.monotonic()
        self._process = subprocess.Popen([path], env=environment, start_new_session=True)

    def runs(self):
        return self._process.poll() is None

    def memory(self):
        """Bytes of the whole tree, those shared with others in part (PSS)."""
        rows = (row for pid in self._tree() for row in _read(f"/proc/{pid}/smaps_rollup").splitlines())
        return 1024 * sum(int(row.split()[1]) for row in rows if row.startswith("Pss:"))

    def time_used(self):
        """Seconds that the whole tree has run on a processor, by threads that have ended too."""
        return sum(_time_used(pid) for pid in self._tree())

    def _tree(self):
        found = [self._process.pid]
        for pid in found:
            for task in Path(f"/proc/{pid}/task").glob("*/children"):
                found.extend(int(child) for child in _read(task).split())
        return found

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for pid in self._tree():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self._process.wait()
        self._home.cleanup()


def _read(path):
    """A file of /proc; nothing if its process or thread has just ended."""
    try:
        return Path(path).read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def _time_used(pid):
    """Seconds; the clock is what clock_getcpuclockid(3) gives for a process."""
    try:
        return time.clock_gettime(~pid << 3 | 2)
    except OSError:
        return 0.0  # it has just ended
