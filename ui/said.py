"""What `engine`, `ingest` and `app` say in English, in the language of the window.

They say finished sentences, which also come from caches and from other processes. A sentence is known again
by its template (`ui/translations/said.py`, collected from their sources), its values are taken out of it, and
the translated template gets them. What is not known is shown as it came.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.translations.said import TEMPLATES

if TYPE_CHECKING:
    from app.review.pack import Pack

_PLACE = re.compile(r"%\d")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_MAX_CHARS = 4_000  # no sentence is longer
_MOST_SENTENCES = 8  # of a template with its values, unless it is the whole text; a server may say far more


def said(text: str) -> str:
    """Return `text` in the language of the window: whole, or else sentence by sentence."""
    if not text or len(text) > _MAX_CHARS or not _is_translated():
        return text
    return "\n".join(_line(line) for line in text.split("\n"))


def pack_word(pack: Pack, word: str) -> str:
    """Return a name, title or group of a pack; packs that a user made or changed are shown as written."""
    return QCoreApplication.translate("Pack", word) if pack in _shipped() else word


@cache
def _shipped() -> tuple[Pack, ...]:
    from app.review import library  # the window is painted before its parsers are needed

    return library.built_in()


def _line(text: str) -> str:
    """Return a line whose longest known beginning is translated, then the next.

    A value that holds the end of a sentence is believed last: it may well be two sentences.
    """
    ends = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    for may_hold_sentences in (False, True):
        for end, after in [(len(text), len(text)), *reversed(ends[:_MOST_SENTENCES])]:
            if (known := _known(text[:end], may_hold_sentences)) is not None:
                space = "" if known.endswith("。") else text[end:after]
                return known + (space + _line(text[after:]) if after < len(text) else "")
    if not ends:
        return text
    after = ends[0][1]
    return text[:after] + _line(text[after:])


def _known(text: str, may_hold_sentences: bool) -> str | None:
    """Return a text that one template makes, translated; None for any other."""
    for template, tail, pattern in _patterns():
        # Few templates end as a text does: a long text of strangers is asked about each of its beginnings.
        if not text.endswith(tail) or (match := pattern.fullmatch(text)) is None:
            continue
        if may_hold_sentences or not any(_SENTENCE_END.search(value) for value in match.groups()):
            values = [_value(value) for value in match.groups()]
            translated = QCoreApplication.translate("Said", template)
            return _PLACE.sub(lambda place: values[int(place[0][1]) - 1], translated)  # noqa: B023
    return None


def _value(text: str) -> str:
    """Return what fills a place: a part that is known itself, a number, or anything as it came."""
    if _GROUPED.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    return _line(text) if " " in text.strip() else text


def _is_translated() -> bool:
    known = str(TEMPLATES[0])
    return QCoreApplication.translate("Said", known) != known


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return the templates with their last words and their patterns, those that say most first."""
    by_length = sorted(map(str, TEMPLATES), key=lambda template: -len(_PLACE.sub("", template)))
    return tuple((template, _PLACE.split(template)[-1], _pattern(template)) for template in by_length)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _PLACE.split(template))), re.DOTALL)
