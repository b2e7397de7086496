"""The page that compares two versions of a contract."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.review.export_versions import ENDINGS, export_versions
from app.review.version_desk import VersionDesk, likely_versions
from app.review.versions import citation_of
from ingest.model import Document
from ui.exporting import write_export
from ui.pages import Page, PageContext
from ui.review.change_view import ChangeModel, ChangeView
from ui.theme import GAP
from ui.widgets import button, label


class ComparePage(Page):
    """Two documents of the workspace, clause by clause, what alters the meaning first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = context.controller
        self.desk = VersionDesk(context.controller, self)
        self._documents: tuple[Document, ...] = ()
        self._model = ChangeModel()
        self.view = ChangeView(self._model)
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)
        self.summary = label("", "quiet")
        self.summary.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_head())
        layout.addWidget(self._make_frame(), 1)
        self.setFocusProxy(self.old)
        self.desk.changed.connect(self._on_result)
        self._controller.sources_changed.connect(self._fill)
        self._fill()

    def _make_head(self) -> QWidget:
        self.old, self.new = QComboBox(), QComboBox()
        for box, name in ((self.old, self.tr("Old version")), (self.new, self.tr("New version"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(self.compare)
        swap = button("⇄", name=self.tr("Exchange old and new"), tip=self.tr("Exchange old and new"))
        swap.clicked.connect(self._swap)
        self.export = button(self.tr("Export  ▾"), name=self.tr("Export"))
        menu = QMenu(self.export)
        for ending in ENDINGS:
            menu.addAction(ending.removeprefix(".").upper(), partial(self._export, ending))
        self.export.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(self.tr("Compare"), "heading"))
        row.addWidget(self.old, 1)
        row.addWidget(swap)
        row.addWidget(self.new, 1)
        row.addWidget(self.export)
        head = QWidget()
        head.setObjectName("compareHead")
        rows = QVBoxLayout(head)
        rows.setContentsMargins(20, 14, 20, 10)
        rows.setSpacing(GAP)
        rows.addLayout(row)
        rows.addWidget(self.summary)
        return head

    def _make_frame(self) -> QWidget:
        frame = QWidget()
        frame.setObjectName("reviewFrame")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(20, 0, 20, 14)
        layout.addWidget(self.view)
        return frame

    def opened(self) -> None:
        """Bring the list of documents up to date."""
        self._fill()

    def restyle(self) -> None:
        """Draw anew with the present palette."""
        if hasattr(self, "view"):
            self.view.viewport().update()

    @Slot()
    def compare(self) -> None:
        """Compare what is chosen; one document twice shows its tracked changes."""
        old, new = self.old.currentIndex(), self.new.currentIndex()
        if 0 <= old < len(self._documents) and 0 <= new < len(self._documents):
            self.desk.compare(self._documents[old], self._documents[new])

    def export_to(self, path: Path) -> None:
        """Write the comparison; a notice says what came of it."""
        if self.desk.result is not None:
            write_export(self._controller, path, partial(export_versions, self.desk.result))

    @Slot()
    def _fill(self) -> None:
        documents = self._controller.documents
        if [id(one) for one in documents] == [id(one) for one in self._documents]:
            return
        chosen = [self._documents[box.currentIndex()] for box in (self.old, self.new) if self._documents]
        kept = [index for one in chosen for index, document in enumerate(documents) if document is one]
        self._documents = documents
        if len(kept) != len((self.old, self.new)):
            kept = list(likely_versions(documents))
        for box, index in zip((self.old, self.new), kept, strict=True):
            box.clear()
            box.addItems([document.name for document in documents])
            box.setCurrentIndex(min(index, len(documents) - 1))
        if documents:
            self.compare()
        self._on_result()

    @Slot()
    def _swap(self) -> None:
        old, new = self.old.currentIndex(), self.new.currentIndex()
        self.old.setCurrentIndex(new)
        self.new.setCurrentIndex(old)
        self.compare()

    @Slot()
    def _on_result(self) -> None:
        result = self.desk.result if self._documents else None
        self._model.show(result)
        self.export.setEnabled(result is not None)
        if not self._documents:
            self.summary.setText(
                self.tr("Add two versions of a contract in the conversation, then come back.")
            )
        elif self.desk.is_working:
            self.summary.setText(self.tr("Comparing"))
        elif result is not None:
            differ = self.tr("%Ln clause(s) differ", "", len(result.changes))
            grave = self.tr("%Ln in meaning", "", sum(bool(change.meaning) for change in result.changes))
            same = self.tr("%Ln the same", "", result.n_unchanged)
            text = f"{differ}  ·  {grave}  ·  {same}"
            if self.old.currentIndex() == self.new.currentIndex():
                text = self.tr("Tracked changes of one document") + f"  ·  {text}"
            self.summary.setText(text)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """Show the clause in its document."""
        clause = self._model.clause(index)
        if clause is not None:
            self.citation_chosen.emit(citation_of(clause))

    def _export(self, ending: str) -> None:
        dialog = QFileDialog(self, self.tr("Export the comparison"), "", f"*{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()
