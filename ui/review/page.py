"""The review page: head, grid, card; the viewer beside it shows the proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.exports.formats import export_as, text_writer
from app.messages import Notice
from app.review import library
from app.review.desk import ReviewDesk
from app.review.export import ENDINGS, export
from app.review.grid import CellKey
from app.review.model import State
from app.review.pack import Pack
from app.review.pack_file import PackError, write_pack
from app.review.saved import SavedReviews
from ui.command_palette import Command
from ui.dialogs import confirm
from ui.exporting import write_export
from ui.pages import Page, PageContext
from ui.review.cell_card import CellCard
from ui.review.grid_model import GridModel
from ui.review.grid_view import GridView
from ui.review.head import ReviewHead
from ui.review.pack_editor import PackEditor
from ui.review.playbook_dialog import PlaybookDialog
from ui.said import pack_word, said
from ui.widgets import button, label

_EMPTY_WIDTH = 420


class ReviewPage(Page):
    """Shows the review of the open workspace."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = context.controller
        saved = SavedReviews(context.keeper.workspaces.path)
        self.desk = ReviewDesk(context.controller, context.keeper, saved, self)
        self.destroyed.connect(saved.close)
        self._model = GridModel(self.desk, self)
        self.grid = GridView(self._model)
        self.head = ReviewHead(self.desk)
        self.card = CellCard(self.desk)
        self.card.hide()
        self._middle = QStackedWidget()
        self._middle.addWidget(self._make_empty())
        self._middle.addWidget(self._make_grid())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.card)
        self.setFocusProxy(self.grid)
        self._connect()
        self._on_grid()

    # --- building -----------------------------------------------------------------------------

    def _make_grid(self) -> QWidget:
        frame = QWidget()
        frame.setObjectName("reviewFrame")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(20, 0, 20, 14)
        layout.addWidget(self.grid)
        return frame

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        title = label(self.tr("Review documents with a list of questions"), "heading")
        text = label(
            self.tr(
                "Add contracts, leases, code or chats. Each is read once, every question is answered with "
                "its page and quotation, and what is not there is told from what is not sure."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        text.setFixedWidth(_EMPTY_WIDTH)
        text.setMinimumHeight(text.heightForWidth(_EMPTY_WIDTH))  # a centred label is given one line
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        add = button(self.tr("Add files…"), "primary")
        add.clicked.connect(self._add_files)
        layout = QVBoxLayout(empty)
        layout.addStretch(2)
        for widget in (title, text, add):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        layout.setSpacing(12)
        return empty

    def _connect(self) -> None:
        self.desk.grid_changed.connect(self._on_grid)
        self.desk.waiting_changed.connect(self.grid.viewport().update)
        self.head.filter_changed.connect(self._on_filter)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.opened.connect(self._on_opened)
        self.grid.checked.connect(self._on_checked)
        self.grid.menu_wanted.connect(self._show_menu)
        self.grid.horizontalHeader().sectionDoubleClicked.connect(self._open_document)
        self.card.citation_chosen.connect(self.citation_chosen)
        self.card.again_wanted.connect(lambda subject, question: self.desk.run_cells([(subject, question)]))
        for host, fill in (
            (self.head.pack, self._fill_packs),
            (self.head.playbook, self._fill_playbook),
            (self.head.export, self._fill_export),
        ):
            menu = QMenu(host)
            menu.aboutToShow.connect(menu.clear)
            menu.aboutToShow.connect(partial(fill, menu))
            host.setMenu(menu)

    def opened(self) -> None:
        """Bring the page up to date with the workspace."""
        self.desk.load()
        self.head.refresh()

    def commands(self) -> Sequence[Command]:
        """Offer what the buttons do."""
        return (
            Command(self.tr("Run the review"), self.desk.run),
            Command(self.tr("Stop the review"), self.desk.cancel),
            Command(self.tr("Ask again what is out of date"), self.desk.run_stale),
            Command(self.tr("Edit the questions…"), self._edit_pack),
            Command(self.tr("Edit the playbook…"), self._edit_playbook),
            *(
                Command(
                    self.tr("Export the review as %1").replace("%1", ending), partial(self._export, ending)
                )
                for ending in ENDINGS
            ),
        )

    def restyle(self) -> None:
        """Draw anew with the present palette."""
        if hasattr(self, "card"):
            self.card.restyle()
            self.grid.viewport().update()

    # --- the grid -----------------------------------------------------------------------------

    @Slot()
    def _on_grid(self) -> None:
        self._middle.setCurrentIndex(1 if self.desk.grid.subjects else 0)
        self.head.playbook.setEnabled(bool(self.desk.grid.subjects))

    @Slot(object)
    def _on_filter(self, state: State | None) -> None:
        self.grid.show_only(state)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.card.show_cell(self._model.key(index), self._model.line(index))

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        """Show the card and, in the viewer, the place of the proof."""
        self._on_chosen(index)
        line = self._model.line(index)
        if line and (proof := line.cell.proof):
            self.citation_chosen.emit(proof)

    @Slot(QModelIndex)
    def _on_checked(self, index: QModelIndex) -> None:
        if self._model.line(index):
            self.card.toggle_checked(self._model.key(index))

    @Slot(int)
    def _open_document(self, column: int) -> None:
        self.document_chosen.emit(self.desk.grid.subjects[column].documents[0])

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        key = self._model.key(index)
        grid = self.desk.grid
        row = [(subject.key, key[1]) for subject in grid.subjects]
        column = [(key[0], question.id) for question in grid.pack.questions]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for first, again, keys in (
            (self.tr("Ask this cell"), self.tr("Ask this cell again"), [key]),
            (
                self.tr("Ask this question of all documents"),
                self.tr("Ask this question of all documents again"),
                row,
            ),
            (
                self.tr("Ask all questions of this document"),
                self.tr("Ask all questions of this document again"),
                column,
            ),
        ):
            is_asked = any(one in grid.cells for one in keys)
            action = menu.addAction(again if is_asked else first, partial(self._run, keys))
            action.setEnabled(self.desk.can_run)
        menu.addSeparator()
        checked = menu.addAction(self.tr("Checked"), partial(self._on_checked, index))
        checked.setCheckable(True)
        checked.setChecked(self.desk.mark_of(key).is_checked)
        checked.setEnabled(self._model.line(index) is not None)
        menu.popup(at)

    def _run(self, keys: Iterable[CellKey]) -> None:
        self.desk.run_cells(keys)

    # --- menus --------------------------------------------------------------------------------

    def _fill_packs(self, menu: QMenu) -> None:
        for one in library.listed():
            action = menu.addAction(pack_word(one.pack, one.name) if one.pack else one.name)
            action.setCheckable(True)
            action.setChecked(one.id == self.desk.pack.id)
            action.setEnabled(one.pack is not None)
            action.setToolTip(said(one.problem))
            if one.pack:
                action.triggered.connect(partial(self._choose_pack, one.pack))
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(self.tr("Edit these questions…"), self._edit_pack)
        menu.addAction(self.tr("New list of questions…"), self._new_pack)
        menu.addAction(self.tr("Import…"), self._import_pack)
        menu.addAction(self.tr("Export these questions…"), self._export_pack)
        own = any(one.path for one in library.listed() if one.id == self.desk.pack.id)
        delete = menu.addAction(self.tr("Delete these questions…"), self._delete_pack)
        delete.setEnabled(own)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Delete these answers…"), self._clear)
        clear.setEnabled(bool(self.desk.grid.cells))

    def _choose_pack(self, pack: Pack, _on: bool = False) -> None:
        self.desk.set_pack(pack)

    def _fill_playbook(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Edit the playbook…"), self._edit_playbook)
        menu.addAction(self.tr("Open a playbook…"), self._open_playbook)
        use = menu.addAction(self.tr("Use the positions of the questions"), partial(self._set_playbook, ""))
        use.setEnabled(bool(self.desk.playbook_text))

    def _fill_export(self, menu: QMenu) -> None:
        names = {
            ".xlsx": self.tr("Workbook (XLSX)…"),
            ".docx": self.tr("Memo (DOCX)…"),
            ".md": self.tr("Markdown…"),
            ".csv": self.tr("Table (CSV)…"),
            ".json": self.tr("JSON…"),
        }
        for ending, name in names.items():
            menu.addAction(name, partial(self._export, ending))

    # --- files --------------------------------------------------------------------------------

    @Slot()
    def _add_files(self) -> None:
        self._ask_file(
            self.tr("Add files"), "", lambda path: self._controller.add_paths([path]), is_many=True
        )

    def _export(self, ending: str) -> None:
        name = f"{self.desk.pack.name.replace('/', '_')}{ending}"
        self._ask_file(self.tr("Export the review"), f"*{ending}", self.export_to, is_new=True, name=name)

    def export_to(self, path: Path) -> None:
        """Write the review; a notice says what came of it."""
        write_export(self._controller, path, partial(export, self.desk.grid))

    def _import_pack(self) -> None:
        self._ask_file(self.tr("Import a list of questions"), "*.yaml *.yml", self.import_from)

    def import_from(self, path: Path) -> None:
        """Take a pack from a file, keep it with the user's, and show it."""
        try:
            pack = library.load(path)
        except PackError as error:
            self._notice(str(error))
            return
        if any(one.path and one.id == pack.id and one.pack != pack for one in library.listed()):
            confirm(
                self,
                self.tr("Replace your questions “%1”?").replace("%1", pack.name),
                self.tr("You have a list with the same id, “%1”.").replace("%1", pack.id),
                self.tr("Replace"),
                partial(self._keep_pack, pack),
            )
        else:
            self._keep_pack(pack)

    def _keep_pack(self, pack: Pack) -> None:
        try:
            library.save(pack)
        except PackError as error:
            self._notice(str(error))
        else:
            self.desk.set_pack(pack)

    def _export_pack(self) -> None:
        name = f"{self.desk.pack.id}.yaml"
        self._ask_file(self.tr("Export the questions"), "*.yaml", self.export_pack_to, is_new=True, name=name)

    def export_pack_to(self, path: Path) -> None:
        """Write the pack on show as YAML."""
        writer = text_writer(write_pack)
        write = partial(export_as, self.desk.pack, writers={".yaml": writer, ".yml": writer})
        write_export(self._controller, path, write)

    def _open_playbook(self) -> None:
        self._ask_file(self.tr("Open a playbook"), "*.yaml *.yml", self.open_playbook)

    def open_playbook(self, path: Path) -> None:
        """Compare with the positions in a file."""
        try:
            self._set_playbook(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            self._notice(self.tr("%1 cannot be read: choose another file.").replace("%1", path.name))

    def _set_playbook(self, text: str) -> None:
        try:
            self.desk.set_playbook(text)
        except PackError as error:
            self._notice(str(error))

    def _ask_file(
        self,
        title: str,
        pattern: str,
        then: Callable[[Path], object],
        *,
        is_new: bool = False,
        is_many: bool = False,
        name: str = "",
    ) -> None:
        """Ask for a file without blocking the window."""
        dialog = QFileDialog(self, title, name, pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(pattern.removeprefix("*."))
            dialog.selectFile(name)
        else:
            many = QFileDialog.FileMode.ExistingFiles
            dialog.setFileMode(many if is_many else QFileDialog.FileMode.ExistingFile)
        dialog.filesSelected.connect(lambda paths: [then(Path(path)) for path in paths])
        dialog.open()

    # --- packs --------------------------------------------------------------------------------

    def _edit_pack(self) -> None:
        self._edit(self.desk.pack)

    def _new_pack(self) -> None:
        name = self.tr("My questions")
        self._edit(Pack(library.free_id("my-questions"), name, ()))

    def _edit(self, pack: Pack) -> PackEditor:
        editor = PackEditor(pack, self)
        editor.saved.connect(self.desk.set_pack)
        editor.open()
        return editor

    def _edit_playbook(self) -> None:
        dialog = PlaybookDialog(self.desk, self)
        dialog.open()

    def _delete_pack(self) -> None:
        confirm(
            self,
            self.tr("Delete the questions “%1”?").replace("%1", self.desk.pack.name),
            self.tr("The answers already given to them stay with this workspace."),
            self.tr("Delete"),
            self._delete_now,
        )

    def _delete_now(self) -> None:
        library.delete(self.desk.pack.id)
        self.desk.set_pack(library.built_in()[0])

    def _clear(self) -> None:
        confirm(
            self,
            self.tr("Delete these answers?"),
            self.tr("Your own answers, notes and checks to these questions go with them."),
            self.tr("Delete"),
            self.desk.clear,
        )

    def _notice(self, text: str) -> None:
        self._controller.noticed.emit(Notice(text))
