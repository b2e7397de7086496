"""The window in other languages, and the check that finds what is untranslated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.preferences import Preferences
from tests.ui.languages import english_after
from ui.languages import install_language, locale_of
from ui.translations.refresh import LANGUAGES, problems, unfinished
from ui.widgets import number

_TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ja"><context>
<name>StatusLine</name>
<message><source>Ready</source><translation>準備完了</translation></message>
<message><source>%1 left</source><translation>残り %1</translation></message>
<message><source>Paused</source><translation type="unfinished"></translation></message>
<message><source>%1 of %2</source><translation>%1</translation></message>
<message numerus="yes"><source>%Ln file(s)</source>
<translation><numerusform>%n 個</numerusform></translation></message>
</context></TS>
"""


def test_the_check_finds_what_is_missing_or_lost_a_placeholder(tmp_path: Path) -> None:
    path = tmp_path / "a.ts"
    path.write_text(_TS, "utf-8")
    first, second, third = unfinished(path)
    assert "'Paused' is not translated" in first
    assert "'%1 of %2' has other placeholders" in second
    assert "'%Ln file(s)' has other placeholders" in third, "its numbers would not be grouped"


@pytest.fixture
def clean(qapp: QApplication) -> Iterator[QApplication]:
    """Take away what a test installed: the other tests read English."""
    with english_after(qapp):
        yield qapp


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_numbers_and_qts_own_words_are_in_the_language(clean: QApplication, language: str) -> None:
    n_before = len(clean.findChildren(QTranslator))
    install_language(clean, Preferences(language=language))
    assert len(clean.findChildren(QTranslator)) == n_before + 3, "plurals, Qt's own, ours"
    assert QLocale().name() == locale_of(Preferences(language=language)).name()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_every_text_of_the_window_is_translated_and_compiled() -> None:
    """What is missing is added with `python -m ui.translations` and a translator's hand."""
    assert problems() == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("zh_CN", ("1 个文档", "2 个文档", "1,234,567", "2026")),
        ("ja", ("1 個の文書", "2 個の文書", "1,234,567", "2026")),
        ("ko", ("문서 1개", "문서 2개", "1,234,567", "2026")),
    ],
)
def test_plurals_numbers_and_dates(clean: QApplication, language: str, texts: tuple[str, ...]) -> None:
    install_language(clean, Preferences(language=language))
    words = [QCoreApplication.translate("ReviewHead", "%Ln document(s)", "", n) for n in (1, 2)]
    date = QLocale().toString(QDate(2026, 11, 24), QLocale.FormatType.LongFormat)
    assert (*words, number(1_234_567), date[:4]) == texts
    assert "November" not in date and "(s)" not in "".join(words)
