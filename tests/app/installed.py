#!/usr/bin/python3 -B
"""The installed program, asked one misspelt word with real keys and read as a screen reader reads it, then left.

Run by scripts/installer-tests. Usage: installed.py PROGRAM HOME
"""

import sys
import time
from pathlib import Path

from private import Program, fail, keys, wait_until_read, write


def main():
    began = time.monotonic()
    with Program(sys.argv[1], Path(sys.argv[2]), None) as lotsen:
        wait_until_read("112", "Leave quickly")
        opened = time.monotonic() - began
        write("kvinofrid")
        wait_until_read("Kvinnofridslinjen", "020-50 50 50")
        keys("ctrl+q")
        if not lotsen.ended(20):
            fail("the program does not end")
    print(f"{sys.argv[1]}: open after {opened:.1f} s, answers kvinofrid with 020-50 50 50, ends")


main()
