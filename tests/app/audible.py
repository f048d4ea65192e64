#!/usr/bin/python3 -B
"""What a screen reader is given in every view of the window, in both languages: whatever can be pushed, chosen or typed into has a
name and the role it was made with; exactly one thing has the focus, and is in sight; the Tab key goes round and comes back; Escape
leads back to where something has the focus; numbers are read in groups and once; what changes is told; foreign phrases are marked.

Run by scripts/window-tests. Usage: audible.py PROGRAM
"""

import re
import sys
import tempfile
from pathlib import Path

from private import Atspi, Program, children, desk, fail, keys, push, seen, wait_until, wait_until_read, write

State = Atspi.StateType

# Whoever comes upon one of these must be told what it is.
WITH_NAMES = {"push button", "toggle button", "combo box", "entry", "list box", "dialog", "check box", "radio button", "link", "slider"}

# More things than any view has to come by with the Tab key.
MOST_TABS = 90


# The first hit's card, turned toward a person.
TURNED = [("write", "kvinofrid"), ("keys", "Return"), ("keys", "F2")]

# A view: how to come to it from the start, what is read there in English and Swedish, the roles it must have, steps back to the start.
VIEWS = [
    ("start", [], ("What is it about?", "Vad gäller det?"), {"combo box", "push button", "heading", "list item"}, 0),
    ("results", [("write", "kvinofrid")], ("Kvinnofridslinjen", "Kvinnofridslinjen"), {"combo box", "list box", "list item"}, 1),
    ("told", [("write", "frun slår mig")], ("It may be about", "Det kan handla om"), {"list box", "push button"}, 1),
    ("nothing", [("write", "qqqqxxx")], ("112", "112"), {"combo box", "push button"}, 1),
    ("card", [("write", "kvinofrid"), ("keys", "Return")], ("Copy the number", "Kopiera numret"), {"heading", "push button"}, 2),
    ("procedure", [("write", "orosanmälan"), ("keys", "Return")], ("What to do", "Gör så här"), {"heading", "push button"}, 2),
    ("resource", [("write", "sexit"), ("keys", "Return")], ("About the material", "Om materialet"), {"heading", "push button"}, 2),
    ("hand over", TURNED, ("Show to someone", "Visa för någon"), {"push button"}, 3),
    ("print", [("write", "kvinofrid"), ("keys", "Return"), ("keys", "ctrl+p")], ("Print now", "Skriv ut nu"), {"dialog", "push button"}, 3),
    ("situation", [("push", ("Danger right now", "Fara just nu"))], ("Call now", "Ring nu"), {"heading", "push button"}, 1),
    ("map", [("keys", "ctrl+k")], ("Counties", "Län"), {"heading", "push button"}, 1),
    ("browse", [("keys", "ctrl+b")], ("By subject", "Efter ämne"), {"heading", "push button"}, 1),
    ("about", [("keys", "ctrl+i")], ("What Lotsen cannot do", "Vad Lotsen inte kan"), {"heading"}, 1),
    ("keys", [("keys", "F1")], ("One step back", "Ett steg tillbaka"), {"heading", "push button"}, 1),
    ("settings", [("push", ("Menu", "Meny")), ("push", ("Settings", "Inställningar"))], ("Size of text", "Textens storlek"), {"heading", "combo box"}, 1),
]


def all_below(node):
    for child in children(node):
        if child is not None:
            yield child
            yield from all_below(child)


def page():
    """The nodes of the page; an element may go away while it is read."""
    def found():
        try:
            nodes = list(all_below(Atspi.get_desktop(0)))
        except Exception:
            return None
        at = next((i for i, node in enumerate(nodes) if node.get_role_name() == "document web"), None)
        return None if at is None else nodes[at + 1 :]

    return wait_until("the page", found)


def has(node, state):
    return node.get_state_set().contains(state)


def what(node):
    return f"{node.get_role_name()} '{node.get_name() or ''}'"


def focused():
    return [node for node in page() if has(node, State.FOCUSED)]


def check(view, lang, roles):
    nodes = [node for node in page() if has(node, State.SHOWING)]
    for node in nodes:
        if node.get_role_name() in WITH_NAMES and not (node.get_name() or "").strip():
            fail(f"{view}, {lang}: a {node.get_role_name()} has no name")
    if missing := roles - {node.get_role_name() for node in nodes}:
        fail(f"{view}, {lang}: there is no {missing}; a screen reader reads:\n{seen()}")
    one_focus(view, lang)
    for node in nodes:
        for text in texts_of(node):
            if twice(text):
                fail(f"{view}, {lang}: a number is read twice in '{text}'")
        if crowded := re.search(r"\d{7,}", node.get_name() or ""):
            fail(f"{view}, {lang}: {crowded[0]} is read as one large number in {what(node)}")


def one_focus(view, lang):
    if len(now := focused()) != 1 or not has(now[0], State.SHOWING):
        fail(f"{view}, {lang}: the focus is on {[what(node) for node in now]}")


def tab_goes_round(view, lang):
    """All things that come by with Tab, until the first of them comes again. One step leads out of the page, to the window around it;
    what has the focus at first may be a heading, which has it only to be read."""
    met = []
    for _ in range(MOST_TABS):
        keys("Tab")
        now = [what(node) for node in focused()]
        if len(now) > 1:
            fail(f"{view}, {lang}: Tab gives the focus to {now}")
        if met and now == met[:1]:
            return len(met)
        met += now
    fail(f"{view}, {lang}: Tab does not lead back to {met[:1]}, but through {met}")


def go(step, lang_at):
    how, thing = step
    if how == "keys":
        keys(thing)
    elif how == "write":
        write(thing)
        wait_until_read(thing)
    else:
        push(thing[lang_at])


def look(view, lang, at):
    """Goes to a view, reads it, and goes back. Where Tab leads has nothing to do with the language: it is tried in the first."""
    name, steps, read, roles, back = view
    for step in steps:
        go(step, at)
    wait_until_read(read[at])
    check(name, lang, roles)
    met = tab_goes_round(name, lang) if at == 0 else 0
    for _ in range(back):
        keys("Escape")
        one_focus(f"{name}, back", lang)
    wait_until_read(VIEWS[0][2][at])
    return met


def told(lang):
    """The number of hits and the first of them stand in a live region."""
    write("kvinofrid")
    def said():
        regions = [node for node in page() if node.get_role_name() == "status bar"]
        return any("Kvinnofridslinjen" in text for region in regions for text in texts(region))
    wait_until(f"the hits being told, {lang}", said)
    keys("Escape")


def texts(node):
    for each in [node, *all_below(node)]:
        yield from texts_of(each)


def texts_of(node):
    yield node.get_name() or ""
    if "Text" in node.get_interfaces():
        yield Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def twice(text):
    """Whether a number is said two times without as much as a blank between: "020-50 50 50020, 50 50 50"."""
    for run in re.findall(r"\d[\d ,–-]*\d", text):
        digits = [digit for digit in run if digit.isdigit()]
        half = len(digits) // 2
        ends = [at for at, letter in enumerate(run) if letter.isdigit()][half - 1 : half + 1]
        if half >= 3 and digits[:half] == digits[half:] and ends[1] == ends[0] + 1:
            return True
    return False


def tongues(lang):
    """Turned toward a person, each phrase is marked with its language, and so are the names that stay in Swedish."""
    for step in TURNED:
        go(step, 0)
    push("العربية", "toggle button")
    wait_until_read("اتصل على")
    spoken = {text: node.get_object_locale() for node in page() for text in texts_of(node) if text}
    for text, tongue in {"اتصل على": "ar", "Kvinnofridslinjen": "sv", "Română": "ro", "ไทย": "th"}.items():
        if spoken.get(text) != tongue:
            fail(f"hand over, {lang}: '{text}' is marked as {spoken.get(text)}, not {tongue}")
    for _ in range(3):
        keys("Escape")
    wait_until_read(VIEWS[0][2][("en", "sv").index(lang)])


def main():
    for at, lang in enumerate(("en", "sv")):
        with tempfile.TemporaryDirectory() as folder:
            with Program(sys.argv[1], desk(Path(folder), {"lang": lang}), None):
                wait_until_read("112", VIEWS[0][2][at])
                met = [look(view, lang, at) for view in VIEWS]
                told(lang)
                tongues(lang)
        round_trip = f"; {sum(met)} things come by with Tab, and each view goes round" if at == 0 else ""
        print(f"{lang}: {len(VIEWS)} views read{round_trip}")


main()
