"""The figures of two programs as a table in Markdown."""

from statistics import median, quantiles

# name, what it is, decimals, the most that ours may be as a multiple of the empty window's
ROWS = [
    ("start", "process start to the first answer, ms", 0, 1.15),
    ("last", "key press to the painted answer, ms", 1, 1.25),
    ("first", "key press to the first change, ms", 1, None),
    ("memory", "memory of the process tree (PSS), MB", 1, 1.15),
    ("idle", "processor time in 10 s of idling, ms", 1, 1.0),
]


def table(ours, empty):
    """Median and quartiles of each, and the ratio of the medians. `ours` and `empty` hold values by name."""
    lines = ["| what | ours: median (quartiles) | empty window | ratio | wanted |", "|---|---|---|---|---|"]
    for name, what, decimals, wanted in ROWS:
        most = f"≤ {wanted:.2f}×" if wanted else "–"
        lines.append(f"| {what} | {_spread(ours[name], decimals)} | {_spread(empty[name], decimals)} "
                     f"| {_ratio(ours[name], empty[name])} | {most} |")
    counts = [f"{len(figures['start'])} starts, {len(figures['last'])} keys that changed the picture, "
              f"{len(figures['unpainted'])} that did not" for figures in (ours, empty)]
    return "\n".join([*lines, "", f"Ours: {counts[0]}. The empty window: {counts[1]}."])


def _spread(values, decimals):
    if len(values) < 2:
        return "".join(f"{value:.{decimals}f}" for value in values) or "not measured"
    low, _, high = quantiles(values, n=4, method="inclusive")
    return f"{median(values):.{decimals}f} ({low:.{decimals}f}–{high:.{decimals}f})"


def _ratio(ours, empty):
    if not ours or not empty or not median(empty):
        return "–"
    return f"{median(ours) / median(empty):.2f}×"
