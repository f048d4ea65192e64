#!/usr/bin/python3 -B
"""The page's own process dies under the program: the page is there again, empty, says so in one sentence, and answers. When it
dies again and again, a page without any script stands there with the national lines.

Run by scripts/window-tests. Usage: dying.py PROGRAM
"""

import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from private import Program, fail, keys, push, seen, wait_until, wait_until_read, write

LINES = json.loads(Path(__file__).parents[2].joinpath("ui/src/bindings/still.json").read_text())


def page_process(program):
    """The process that holds the page; the newest, while an old one is being cleared away."""
    children = Path(f"/proc/{program}/task/{program}/children").read_text().split()
    pages = [pid for pid in children if Path(f"/proc/{pid}/comm").read_text().startswith("WebKitWebProces")]
    return int(pages[-1]) if pages else None


def kill_page(lotsen):
    pid = wait_until("a page's process", lambda: page_process(lotsen.pid()))
    os.kill(pid, signal.SIGKILL)
    began = time.monotonic()
    wait_until("another page's process", lambda: page_process(lotsen.pid()) not in (pid, None))
    return began


def main():
    with tempfile.TemporaryDirectory() as folder, Program(sys.argv[1], Path(folder, "home"), None) as lotsen:
        wait_until_read("112", "Leave quickly")
        push("I understand")
        write("kvinofrid")
        wait_until_read("020-50 50 50")
        began = kill_page(lotsen)
        wait_until_read("The page broke and had to start again", "112", "114 14", "1177")
        print(f"the page died; its numbers and one sentence were there again after {time.monotonic() - began:.1f} s")
        if "kvinofrid" in seen():
            fail("what was typed came back")
        write("kvinofrid")
        wait_until_read("020-50 50 50")
        kill_page(lotsen)
        wait_until_read("Leave quickly")
        kill_page(lotsen)
        wait_until_read("The page broke several times", *(line["number"] for line in LINES))
        print(f"it died three times; a page without script shows {', '.join(line['number'] for line in LINES)}")
        keys("Escape")
        if not lotsen.process.poll() is None:
            fail("the program has ended")


main()
