"""What is on the screen in memory, and keys for the window on it. scripts/with-screen brings the screen.

Pixels are read from the file that the X server draws into: asking the server for them would take its time from the window that
is measured. For no screen that somebody looks at.
"""

import mmap
import os
import struct
import time
from pathlib import Path

from Xlib import XK, X, display
from Xlib.ext import xtest

# Below the text field of both windows, in pixels; every fourth row is read. No letter is so small as to stand between two.
LEFT, RIGHT, TOP, BOTTOM, STEP = 8, 936, 72, 464, 4
PAUSE = 0.001  # seconds between two looks


class Pictures:
    """Looks at the part of the screen where answers stand. A picture is its bytes: two of them are equal or not."""

    def __init__(self):
        file = Path(os.environ["XDG_RUNTIME_DIR"], "Xvfb_screen0").open("rb")
        self._screen = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # XWD, as X11/XWDFile.h describes it: big-endian words, then colours of 12 bytes each, then the pixels.
        words = struct.unpack(">25I", self._screen[:100])
        start, line, pixel = words[0] + 12 * words[19], words[12], words[11] // 8
        self._rows = [(start + line * y + pixel * LEFT, start + line * y + pixel * RIGHT) for y in range(TOP, BOTTOM, STEP)]
        self._last = self.now()

    def now(self):
        return b"".join([self._screen[first:last] for first, last in self._rows])

    def changes(self, seconds):
        """Looks on for so long, at least once. Gives (time, picture) of each change since the last look, in time.monotonic()'s
        seconds."""
        seen = []
        end = time.monotonic() + seconds
        while True:
            moment = time.monotonic()
            if (picture := self.now()) != self._last:
                self._last = picture
                seen.append((moment, picture))
            if moment >= end:
                return seen
            time.sleep(PAUSE)


class Keyboard:
    """Presses keys, by the names X gives them. They go to the window under the pointer, which stands in the screen's middle."""

    def __init__(self):
        self._display = display.Display()

    def press(self, *names):
        """Presses keys together, and gives the moment before."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        moment = time.monotonic()
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()
        return moment

    def only(self, letter):
        """Makes the letter the whole text of the field."""
        self.press("Control_L", "a")
        return self.press(letter)
