"""Chinese, Japanese and Korean are typed through an input method: its keys are not the window's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from pytestqt.qtbot import QtBot

from ingest.model import Document, Kind, LineLocation, Segment
from ui.composer import Composer
from ui.theme import cjk_families
from ui.viewer.text_view import TextView


def _compose(composer: Composer, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(composer.text, event)


def test_keys_belong_to_the_input_method_until_its_word_is_done(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.set_ready(True, "")
    composer.set_history(["以前的问题"])
    asked: list[str] = []
    composer.asked.connect(asked.append)
    _compose(composer, "zhunju", "适用")
    assert composer.text.toPlainText() == "适用"
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(composer.text, Qt.Key.Key_Up)
    assert asked == [] and "以前" not in composer.text.toPlainText()
    _compose(composer, "", "哪国法律?")
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [text.replace("\n", "") for text in asked] == ["适用哪国法律?"]


def test_words_without_spaces_are_found_in_a_text(qtbot: QtBot) -> None:
    text = "\n".join(
        (
            "本合同适用中华人民共和国法律。",
            "契約期間は三年とする。",
            "준거법은 대한민국 법으로 한다.",
            "契約期間の延長。",
        )
    )
    lines = Segment(text, LineLocation(1, 4))
    view = TextView(Document("/x/a.md", "a.md", Kind.CODE, (lines,), "1" * 64))
    qtbot.addWidget(view)
    counts: list[int] = []
    view.search_counted.connect(lambda _index, n_found: counts.append(n_found))
    for wanted, n_hits in (("适用", 1), ("契約期間", 2), ("준거법", 1), ("없음", 0)):
        view.search(wanted)
        assert len(view._found) == n_hits, wanted
        assert all(cursor.selectedText() == wanted for cursor in view._found)
    assert max(counts) == 2


def test_the_fonts_of_the_windows_language_go_first() -> None:
    assert cjk_families(QLocale.Language.Japanese)[0] == "Hiragino Sans"
    assert cjk_families(QLocale.Language.Korean)[0] == "Apple SD Gothic Neo"
    english = cjk_families(QLocale.Language.English)
    assert {"Microsoft YaHei UI", "Noto Sans CJK JP", "Malgun Gothic"} <= set(english)
