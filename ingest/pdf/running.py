"""Running headers and footers: lines that recur at the edge of pages, and page numbers."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from ingest.model import Rect, Role
from ingest.pdf.words import Line

_EDGE_SHARE = 0.12  # of the page's height, at the top and at the bottom
_OUTERMOST_LINES = 2  # looked at on pages whose text ends long before the edge, too
_RECURRING_SHARE = 0.4  # of the pages: odd and even pages often have headers of their own
_UPRIGHT = 4.0  # times as tall as wide
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"""[-–—~\[|·\s]*(?:(?:page|p\.|第)\s*)?
        (?:\d{1,6}|[ivxlc]{1,7}|[a-z]{1,3}-\d{1,4})
        \s*(?:页|頁|ページ)?
        (?:\s*(?:of|/|共)\s*\d{1,4}\s*(?:页|頁)?)?[-–—~\]|·\s]*""",
    re.IGNORECASE | re.VERBOSE,
)


def running_roles(pages: Sequence[Sequence[Line]], heights_pt: Sequence[float]) -> list[dict[int, Role]]:
    """Find each page's header and footer lines: line index on the page -> HEADER or FOOTER."""
    candidates = [_edge_lines(lines, height) for lines, height in zip(pages, heights_pt, strict=True)]
    masks = [
        {index: (role, _masked(lines[index].text)) for index, role in roles.items()}
        for lines, roles in zip(pages, candidates, strict=True)
    ]
    seen_on = Counter(mask for page in masks for mask in set(page.values()))
    needed = max(2, math.ceil(_RECURRING_SHARE * len(pages)))
    running = [
        {
            index: roles[index]
            for index, mask in page.items()
            if seen_on[mask] >= needed and _can_run(lines[index].text)
        }
        for lines, roles, page in zip(pages, candidates, masks, strict=True)
    ]
    return [
        found | _lone_page_numbers(lines, roles, found)
        for lines, roles, found in zip(pages, candidates, running, strict=True)
    ]


def _edge_lines(lines: Sequence[Line], height_pt: float) -> dict[int, Role]:
    edge = _EDGE_SHARE * height_pt
    by_height = sorted(range(len(lines)), key=lambda index: lines[index].rect.y0)
    roles = dict.fromkeys(by_height[:_OUTERMOST_LINES], Role.HEADER)
    roles.update(dict.fromkeys(by_height[_OUTERMOST_LINES:][-_OUTERMOST_LINES:], Role.FOOTER))
    for index, line in enumerate(lines):
        rect = line.rect
        if rect.y1 < edge:
            roles[index] = Role.HEADER
        elif rect.y0 > height_pt - edge or _is_upright(rect):
            roles[index] = Role.FOOTER
    return roles


def _is_upright(rect: Rect) -> bool:
    """Tell whether a line runs up the page: what printers put into the outer margin."""
    return rect.y1 - rect.y0 > _UPRIGHT * (rect.x1 - rect.x0)


def _masked(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())


def _can_run(text: str) -> bool:
    """Tell whether a recurring line may be dropped: words, or a page number, but not "1." or "(a)"."""
    return sum(c.isalpha() for c in text) > 1 or _PAGE_NUMBER.fullmatch(text) is not None


def _lone_page_numbers(
    lines: Sequence[Line], roles: dict[int, Role], running: dict[int, Role]
) -> dict[int, Role]:
    """Find lines like page numbers that nothing stands further out than or beside, but running lines."""
    return {
        index: role
        for index, role in roles.items()
        if index not in running
        and _PAGE_NUMBER.fullmatch(lines[index].text)
        and _is_outermost(index, role, [i for i in range(len(lines)) if i not in running], lines)
    }


def _is_outermost(index: int, role: Role, body: Sequence[int], lines: Sequence[Line]) -> bool:
    own = lines[index].rect
    others = (lines[i].rect for i in body if i != index)
    if role is Role.HEADER:
        return all(other.y0 >= own.y1 - 1 for other in others)
    return all(other.y1 <= own.y0 + 1 for other in others)
