"""An editor of packs: the questions at the left, the fields of one at the right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.review import library
from app.review.pack import Form, Pack, PackQuestion, Positions, Severity, SeverityRule
from app.review.pack_file import PackError
from ui.dialogs import save_buttons
from ui.review.words import form_word, severity_word
from ui.said import said
from ui.theme import GAP, PADDING
from ui.widgets import button, label


class PackEditor(QDialog):
    """Edits a copy; nothing changes before it is saved. A pack that ships is saved as the user's own."""

    saved = Signal(object)

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Questions"))
        self.setObjectName("packEditor")
        self.resize(980, 640)
        self._pack = pack
        self.questions = list(pack.questions)
        self.questions = self.questions or [self._fresh()]
        self._row = -1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.setSpacing(GAP)
        layout.addLayout(self._make_head())
        body = QHBoxLayout()
        body.setSpacing(PADDING)
        body.addLayout(self._make_list(), 1)
        body.addWidget(self._make_form(), 2)
        layout.addLayout(body, 1)
        self.problem = label("", "warning")
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addWidget(save_buttons(self, self.save))
        self._fill_list(0)

    # --- building -----------------------------------------------------------------------------

    def _make_head(self) -> QFormLayout:
        self.name = _line(self.tr("Name of the list"), self._pack.name)
        self._description = _line(self.tr("What it is for"), self._pack.description)
        self._together = QCheckBox(self.tr("Ask of all documents together (code) instead of each alone"))
        self._together.setChecked(self._pack.together)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Description"), self._description)
        form.addRow("", self._together)
        return form

    def _make_list(self) -> QVBoxLayout:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(self._on_row)
        row = QHBoxLayout()
        row.setSpacing(4)
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Add"), self.tr("Add a question"), self.add),
            (self.tr("Copy"), self.tr("Copy the question"), self.copy),
            (self.tr("Remove"), self.tr("Remove the question"), self.remove),
            ("↑", self.tr("Move up"), lambda: self.move_question(-1)),
            ("↓", self.tr("Move down"), lambda: self.move_question(1)),
        )
        for text, name, act in actions:
            one = button(text, name=name, tip=name)
            one.clicked.connect(lambda _on=False, a=act: a())
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        return column

    def _make_form(self) -> QScrollArea:
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, GAP, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.title = _line(self.tr("Short title"))
        self.title.textEdited.connect(self._on_title)
        self.question = _text(self.tr("Question"))
        self.again = _text(self.tr("The same in other words"))
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Form of the answer"))
        for one in Form:
            self.form.addItem(form_word(one))
        self.group = _line(self.tr("Group"))
        self.topic = _line(self.tr("Words to look up"))
        self.topic.setPlaceholderText(self.tr("words that stand in such a clause"))
        self.signs = _text(self.tr("Signs of such a clause, one a line"))
        self.signs.setPlaceholderText(self.tr("not|nor solicit|hire employees|personnel"))
        self.signs.setToolTip(
            self.tr(
                "Words that stand together in such a clause: groups with spaces between, | between words "
                "that stand for each other, * for any ending. Without a passage that bears a sign, two no's "
                "are an absence; with one, two yeses are proved by it."
            )
        )
        self.signs.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.guidance = _text(self.tr("What to look out for"))
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Question"), self.question)
        form.addRow(self.tr("In other words"), self.again)
        form.addRow(self.tr("Answer"), self.form)
        form.addRow(self.tr("Group"), self.group)
        form.addRow(self.tr("Look up"), self.topic)
        form.addRow(self.tr("Signs"), self.signs)
        form.addRow(self.tr("Guidance"), self.guidance)
        form.addRow(self.tr("Severity"), self._make_severities())
        self.positions = {name: _line(text) for name, text in self._position_names().items()}
        for name, text in self._position_names().items():
            self.positions[name].setPlaceholderText(self.tr("at most 60 days; New York | Delaware"))
            form.addRow(text, self.positions[name])
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box)
        area.setAccessibleName(self.tr("The question's fields"))
        return area

    def _position_names(self) -> dict[str, str]:
        return {
            "preferred": self.tr("Preferred"),
            "acceptable": self.tr("Acceptable"),
            "unacceptable": self.tr("Unacceptable"),
        }

    def _make_severities(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        names = {"found": self.tr("found"), "absent": self.tr("absent"), "unsure": self.tr("needs eyes")}
        self.severities: dict[str, QComboBox] = {}
        for name, text in names.items():
            choice = self.severities[name] = QComboBox()
            choice.setAccessibleName(self.tr("Severity where %1").replace("%1", text))
            for severity in Severity:
                choice.addItem(severity_word(severity) or self.tr("none"))
            row.addWidget(label(text, "quiet"))
            row.addWidget(choice)
        row.addStretch(1)
        return box

    # --- questions ----------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Add a question after the one on show."""
        self._take()
        self.questions.insert(self._row + 1, self._fresh())
        self._fill_list(self._row + 1)
        self.title.setFocus()
        self.title.selectAll()

    def copy(self) -> None:
        """Copy the question on show."""
        self._take()
        one = self.questions[self._row]
        self.questions.insert(self._row + 1, replace(one, id=self._free_id(one.id)))
        self._fill_list(self._row + 1)

    def remove(self) -> None:
        """Remove the question on show; the last one stays."""
        if len(self.questions) > 1:
            del self.questions[self._row]
            row, self._row = min(self._row, len(self.questions) - 1), -1
            self._fill_list(row)

    def move_question(self, step: int) -> None:
        """Move the question on show up or down."""
        self._take()
        to = self._row + step
        if 0 <= to < len(self.questions):
            self.questions.insert(to, self.questions.pop(self._row))
            self._fill_list(to)

    def _fresh(self) -> PackQuestion:
        return PackQuestion(self._free_id("question"), self.tr("New question"), "", "")

    def _free_id(self, wanted: str) -> str:
        taken = {question.id for question in self.questions}
        number, result = 2, wanted
        while result in taken:
            result, number = f"{wanted}-{number}", number + 1
        return result

    def _fill_list(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([question.title for question in self.questions])
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_row(row)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._take()
        if row >= 0:
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        self._row = row
        one = self.questions[row]
        self.title.setText(one.title)
        self.question.setPlainText(one.question)
        self.again.setPlainText(one.again)
        self.form.setCurrentIndex(list(Form).index(one.form))
        self.group.setText(one.group)
        self.topic.setText(one.topic)
        self.signs.setPlainText("\n".join(one.signs))
        self.guidance.setPlainText(one.guidance)
        for name, choice in self.severities.items():
            choice.setCurrentIndex(list(Severity).index(getattr(one.severity, name)))
        for name, field in self.positions.items():
            field.setText("; ".join(getattr(one.positions, name)))

    def _take(self) -> None:
        """Take over what the fields say of the question on show."""
        if self._row < 0:
            return
        one = self.questions[self._row]
        rules = {name: _rules(field.text()) for name, field in self.positions.items()}
        severities = {name: tuple(Severity)[box.currentIndex()] for name, box in self.severities.items()}
        self.questions[self._row] = replace(
            one,
            title=self.title.text().strip(),
            question=_one_line(self.question),
            again=_one_line(self.again),
            form=tuple(Form)[self.form.currentIndex()],
            group=self.group.text().strip(),
            topic=self.topic.text().strip(),
            signs=tuple(line.strip() for line in self.signs.toPlainText().splitlines() if line.strip()),
            guidance=_one_line(self.guidance),
            severity=SeverityRule(**severities),
            positions=Positions(**rules),
        )

    @Slot(str)
    def _on_title(self, text: str) -> None:
        if item := self.list.item(self._row):
            item.setText(text)

    # --- saving -------------------------------------------------------------------------------

    def pack(self) -> Pack:
        """Return the pack as edited; new questions are named after their titles."""
        self._take()
        known = {question.id for question in self._pack.questions}
        for row, one in enumerate(self.questions):
            if one.id not in known and one.id.startswith("question"):
                self.questions[row] = replace(one, id=self._free_id(_slug(one.title) or one.id))
        return replace(
            self._pack,
            name=self.name.text().strip(),
            description=self._description.text().strip(),
            together=self._together.isChecked(),
            questions=tuple(self.questions),
        )

    @Slot()
    def save(self) -> None:
        """Save as the user's own, or say what is wrong and where."""
        pack = self.pack()
        missing = [one for one in pack.questions if not (one.question and one.again and one.title)]
        if missing:
            text = self.tr("“%1” needs a title, a question and the same in other words.")
            self._say(text.replace("%1", missing[0].title or missing[0].id))
            self._fill_list(pack.questions.index(missing[0]))
            return
        try:
            library.save(pack)
        except PackError as error:
            self._say(said(str(error)))
        else:
            self.saved.emit(pack)
            self.accept()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()


def _rules(text: str) -> tuple[str, ...]:
    return tuple(rule.strip() for rule in text.split(";") if rule.strip())


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _one_line(field: QPlainTextEdit) -> str:
    return " ".join(field.toPlainText().split())


def _line(name: str, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    return field


def _text(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(54)
    return field
