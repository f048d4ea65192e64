#!/usr/bin/python3 -B
"""Measures our window beside an empty one that Tauri opens, in turns, and prints a table. No test: it fails at no figure.

Run by scripts/window-speed, which builds both and brings the screen. Usage: window.py OURS EMPTY [--starts N]
"""

import argparse
import sys
import time

from program import Program
from screen import Keyboard, Pictures
from table import table

# Two a start. Letters that every keyboard layout has in one place, no spaces.
WORDS = ["kvinnofrid", "hotell", "socialjour", "ungdom", "trafficking", "bris", "abort", "barn", "polis", "handel"]
PATIENCE = 60  # seconds until a window has to answer
STILL = 1.0  # seconds without a change: what stands there is the answer
REST = 6.0  # seconds: what a start leaves to do later is done
IDLE = 10.0
BETWEEN_KEYS = 0.25


def fail(sentence):
    sys.exit(f"FAILED: {sentence}")


def until_answer(program, pictures, keyboard):
    """Seconds from the start of the process to the first moment at which the answer to `k` is painted.

    `k` is typed again and again, since a window takes no key before it is ready. What then stands still is the answer if taking
    the letter away changes it, and typing it again brings it back.
    """
    seen, moment = [], program.started
    while time.monotonic() < program.started + PATIENCE:
        if not program.runs():
            fail("the program has ended")
        keyboard.only("k")
        if changes := pictures.changes(0.05):
            seen += changes
            moment = changes[-1][0]
        if not seen or time.monotonic() < moment + STILL:
            continue
        answer = seen[-1][1]
        keyboard.press("BackSpace")
        away = pictures.changes(STILL)
        keyboard.only("k")
        back = pictures.changes(STILL)
        seen += away + back
        if away and away[-1][1] != answer and back and back[-1][1] == answer:
            return next(moment for moment, picture in seen if picture == answer) - program.started
    fail("no answer was painted")


def key_to_paint(pictures, keyboard, word):
    """For each letter of a word: seconds until the first and until the last change of the picture, or None if there is none."""
    keyboard.press("Control_L", "a")
    for letter in word:
        pictures.changes(0)  # a change this late belongs to no key
        pressed = keyboard.press(letter)
        changes = [moment - pressed for moment, _ in pictures.changes(BETWEEN_KEYS)]
        yield (changes[0], changes[-1]) if changes else None


def measure(path, words, pictures, keyboard):
    """Everything that one start of a program tells, by name, in milliseconds and megabytes."""
    pictures.changes(0.5)
    with Program(path) as program:
        start = until_answer(program, pictures, keyboard)
        time.sleep(REST)
        memory = program.memory()
        used = program.time_used()
        time.sleep(IDLE)
        idle = program.time_used() - used
        keys = [key for word in words for key in key_to_paint(pictures, keyboard, word)]
    painted = [key for key in keys if key]
    return {
        "start": [1000 * start],
        "first": [1000 * first for first, _ in painted],
        "last": [1000 * last for _, last in painted],
        "memory": [memory / 1e6],
        "idle": [1000 * idle],
        "unpainted": [None for key in keys if not key],
    }


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("programs", nargs=2)
    arguments.add_argument("--starts", type=int, default=len(WORDS))
    given = arguments.parse_args()
    pictures, keyboard = Pictures(), Keyboard()
    found = [{}, {}]
    for turn in range(given.starts):
        words = [WORDS[(2 * turn + second) % len(WORDS)] for second in (0, 1)]
        for path, figures in zip(given.programs, found):
            for name, values in measure(path, words, pictures, keyboard).items():
                figures.setdefault(name, []).extend(values)
        print(f"{turn + 1} of {given.starts}:", *([round(figures[name][-1]) for name in ("start", "memory", "idle")] for figures in found),
              file=sys.stderr)
    print(table(*found))


main()
