"""What the layers under the window say, in the languages of the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.messages import notice_of
from app.review import library
from app.summary.model import Coverage as ChatCoverage
from app.sweep import Coverage
from engine.errors import EngineError
from ingest.errors import IngestError, SourceMissingError
from ingest.options import ReadOptions
from ingest.read import read_source
from tests.ui.languages import speaking
from ui import run
from ui.notices import NoticeRow
from ui.said import pack_word, said
from ui.translations.refresh import LANGUAGES
from ui.translations.said import TEMPLATES
from ui.translations.sentences import PARTS, is_said, sources, templates_in, wordings

#: Calls whose given argument a user reads.
_SAYING = {"Remark": 1, "Unread": 2, "StoreNotice": 0, "LeftOut": 0, "Notice": 0}


_NEWER = "The workspaces were saved by a newer version of Unabridged: update it to open them."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_known_again_with_its_values(qapp: QApplication, language: str) -> None:
    """No template swallows another's sentences: each comes back in its own translation."""
    with speaking(qapp, language):
        for template in TEMPLATES:
            translated = QCoreApplication.translate("Said", template)
            assert said(_filled(template)) == _filled(translated), template


def _filled(template: str) -> str:
    return re.sub(r"%(\d)", r"<v\1>", template)


def test_english_stays_as_it_is_said(qapp: QApplication) -> None:
    assert said("a.txt holds no text.") == "a.txt holds no text."


def test_what_is_not_known_is_shown_as_it_came(qapp: QApplication) -> None:
    with speaking(qapp, "ja"):
        assert said("A plugin said this. Nobody knows it.") == "A plugin said this. Nobody knows it."
        assert said("") == ""


def test_sentences_parts_and_numbers_inside_are_translated_too(qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        assert said(str(Coverage(12, 1234, 3, 4, 1))) == "1,234 页中已读取 12 页（1 轮）。"
        assert said(
            "No file in My papers could be read. a.bin is not a document: no reader knows its content."
        ) == ("My papers 中没有可读取的文件。a.bin 不是文档：没有读取程序认识其内容。")
        assert said(
            "Dates are read as dmy, because you chose it. If the dates look wrong, choose another order."
        ) == ("日期按 dmy 读取，因为这是您选择的。如果日期看起来不对，请选择其他顺序。")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_of_a_real_error_is_in_the_language(
    qapp: QApplication, language: str, tmp_path: Path
) -> None:
    with pytest.raises(SourceMissingError) as caught:
        read_source(tmp_path / "away.txt", ReadOptions())
    english = str(caught.value)
    with speaking(qapp, language):
        row = NoticeRow(notice_of(caught.value))
        shown = row.accessibleName()
        row.deleteLater()
    assert english.startswith(f"{tmp_path / 'away.txt'} is not there.")
    assert str(tmp_path / "away.txt") in shown
    assert "there" not in shown and "path" not in shown.replace(str(tmp_path), "")


def test_why_there_is_no_window_is_told_in_the_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(run, "_make_application", lambda: qapp)
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: shown.append(text))
    with speaking(qapp, "ja"):
        assert run._show_failure(_NEWER) == 1
    assert "newer version" not in shown[0] and "Unabridged" in shown[0]


def test_whatever_is_raised_or_remarked_is_a_template_that_translators_get() -> None:
    """Texts put together otherwise would be shown in English: name them in PARTS, or say one sentence."""
    lost = [
        f"{path.name}:{node.lineno} {text!r}" for path, node, text in _said_texts() if text not in TEMPLATES
    ]
    assert lost == []


def test_how_much_of_a_chat_was_summarised_is_in_the_language(qapp: QApplication) -> None:
    with speaking(qapp, "ko"):
        assert (
            said(str(ChatCoverage(3412, 3412, 4, 3))) == "메시지 3,412개 중 3,412개(4회), 그중 3회는 이전 것"
        )
        assert said(str(ChatCoverage(5, 5, 1))) == "메시지 5개 중 5개(1회)"


def test_what_an_answer_rests_on_is_in_the_language(qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        assert said("2 of 3 documents read in whole, 1,234 pages") == "3 个文档中已完整读取 2 个，共 1,234 页"
        assert said("1 of 1 document read in whole, 1 page") == "1 个文档中已完整读取 1 个，共 1 页"
        assert said("57% read: 0 of 2 documents in whole") == "已读取 57%：2 个文档中完整读取 0 个"


@cache
def _trees() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text("utf-8"))) for path in sources())


def _said_texts() -> Iterator[tuple[Path, ast.expr, str]]:
    errors = {kind.__name__ for kind in _kinds(EngineError) + _kinds(IngestError)}
    for path in sources():
        for call in (
            node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
        ):
            name = ast.unparse(call.func).rpartition(".")[2]
            place = 0 if name in errors else _SAYING.get(name)
            if place is None or place >= len(call.args):
                continue
            for literal in _literals(call.args[place]):
                yield from ((path, literal, text) for text in wordings(literal) if is_said(text))


def _literals(node: ast.expr) -> list[ast.expr]:
    """Return the literals that a text is put together from."""
    if isinstance(node, ast.BinOp):
        return [*_literals(node.left), *_literals(node.right)]
    return [node] if isinstance(node, ast.Constant | ast.JoinedStr) else []


def _kinds(kind: type[Exception]) -> list[type[Exception]]:
    return [kind, *(below for one in kind.__subclasses__() for below in _kinds(one))]


def test_parts_of_sentences_still_stand_in_the_sources() -> None:
    texts: set[str] = set()
    for _path, tree in _trees():
        texts |= {text for node in ast.walk(tree) if isinstance(node, ast.expr) for text in wordings(node)}
    said_text = "\n".join(texts)
    assert [part for part in PARTS if part not in said_text] == []


@pytest.mark.parametrize(("language", "title"), [("zh_CN", "适用法律"), ("ja", "準拠法"), ("ko", "준거법")])
def test_packs_that_ship_are_shown_in_the_language_and_asked_in_english(
    qapp: QApplication, language: str, title: str
) -> None:
    pack = library.built_in()[0]
    question = next(one for one in pack.questions if one.title == "Governing law")
    mine = replace(pack, name="My own")
    with speaking(qapp, language):
        assert pack_word(pack, question.title) == title
        assert pack_word(mine, question.title) == "Governing law", "as its user wrote it"
        assert library.built_in()[0] == pack, "what the model reads is as it was"


def test_a_choice_of_words_gives_a_template_each() -> None:
    tree = ast.parse("""def f(n, name):\n    return f"{name} {'is' if n == 1 else 'are'} not here."\n""")
    assert list(templates_in(tree)) == ["%1 is not here.", "%1 are not here."]
