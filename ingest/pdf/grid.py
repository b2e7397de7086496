"""The grid that crossing rules draw on a page: its cells, grouped into tables.

The lattice method of Nurminen (2013) that pdfplumber made known: snap and join the rules, take their
crossings, and from each crossing the smallest rectangle whose four sides are ruled. PyMuPDF's own
table finder does the same, but first wraps every character of the page, at 50 ms a page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ingest.model import Rect

_TOLERANCE_PT = 3.0
_MIN_RULE_PT = 8.0
_MAX_RULES = 4000  # a drawing or a map, not a table


class Rule(NamedTuple):
    """A straight rule: at `at` on one axis, from `start` to `end` on the other."""

    at: float
    start: float
    end: float


Point = tuple[float, float]


def find_grids(segments: Iterable[Rect]) -> list[list[Rect]]:
    """Return the cells of each ruled table. `segments`: lines and boxes drawn on the page."""
    across, down = _rules(segments)
    if min(len(across), len(down)) < 3 or len(across) + len(down) > _MAX_RULES:
        return []
    return _grouped(_cells(_joined(across), _joined(down)))


def _rules(segments: Iterable[Rect]) -> tuple[list[Rule], list[Rule]]:
    """Take lines as they are, thin boxes as one rule and other boxes as their four sides."""
    across: list[Rule] = []
    down: list[Rule] = []
    for x0, y0, x1, y1 in segments:
        if x1 - x0 > _MIN_RULE_PT:
            across += [Rule(y, x0, x1) for y in {y0, y1}]
        if y1 - y0 > _MIN_RULE_PT:
            down += [Rule(x, y0, y1) for x in {x0, x1}]
    return across, down


def _joined(rules: list[Rule]) -> list[Rule]:
    """Snap rules that lie within the tolerance to one place, and join those that touch there."""
    joined: list[Rule] = []
    for group in _clusters(rules):
        at = sum(rule.at for rule in group) / len(group)
        start, end = group[0].start, group[0].end
        for rule in sorted(group, key=lambda rule: rule.start):
            if rule.start > end + _TOLERANCE_PT:
                joined.append(Rule(at, start, end))
                start, end = rule.start, rule.end
            start, end = min(start, rule.start), max(end, rule.end)
        joined.append(Rule(at, start, end))
    return joined


def _clusters(rules: list[Rule]) -> list[list[Rule]]:
    clusters: list[list[Rule]] = []
    for rule in sorted(rules):
        if clusters and rule.at - clusters[-1][-1].at <= _TOLERANCE_PT:
            clusters[-1].append(rule)
        else:
            clusters.append([rule])
    for cluster in clusters:
        cluster.sort(key=lambda rule: rule.start)
    return clusters


def _cells(across: Sequence[Rule], down: Sequence[Rule]) -> list[Rect]:
    on_row: dict[float, list[tuple[float, Rule, Rule]]] = defaultdict(list)
    on_column: dict[float, list[tuple[float, Rule, Rule]]] = defaultdict(list)
    crossings: dict[Point, tuple[Rule, Rule]] = {}
    for h in across:
        for v in down:
            if _reaches(h, v.at) and _reaches(v, h.at):
                crossings[v.at, h.at] = (h, v)
                on_row[h.at].append((v.at, h, v))
                on_column[v.at].append((h.at, h, v))
    cells = []
    for (x, y), (h, v) in sorted(crossings.items()):
        rights = sorted(other_x for other_x, rule, _ in on_row[y] if rule is h and other_x > x)
        belows = sorted(other_y for other_y, _, rule in on_column[x] if rule is v and other_y > y)
        corner = _opposite((x, y), rights, belows, crossings)
        if corner:
            cells.append(Rect(x, y, *corner))
    return cells


def _opposite(
    origin: Point,
    rights: Sequence[float],
    belows: Sequence[float],
    crossings: dict[Point, tuple[Rule, Rule]],
) -> Point | None:
    """Find the nearest corner right below whose own rules lead back to the other two corners."""
    for below in belows:
        for right in rights:
            corner = crossings.get((right, below))
            if corner and _reaches(corner[0], origin[0]) and _reaches(corner[1], origin[1]):
                return right, below
    return None


def _reaches(rule: Rule, place: float) -> bool:
    return rule.start - _TOLERANCE_PT <= place <= rule.end + _TOLERANCE_PT


def _grouped(cells: list[Rect]) -> list[list[Rect]]:
    """Put cells that share a corner into one table."""
    tables: list[tuple[set[Point], list[Rect]]] = []
    for cell in cells:
        corners = {(x, y) for x in (cell.x0, cell.x1) for y in (cell.y0, cell.y1)}
        members = [cell]
        apart = []
        for table in tables:
            if corners.isdisjoint(table[0]):
                apart.append(table)
            else:
                corners |= table[0]
                members += table[1]
        tables = [*apart, (corners, members)]
    return [members for _, members in tables]
