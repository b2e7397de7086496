"""The top bar: which workspace, which conversation, which model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QWidget

from app.controller import Controller
from app.model_choice import ModelChoice
from app.workspace_keeper import WorkspaceKeeper
from app.workspaces import SavedConversation, WorkspaceInfo
from ui.dialogs import ask_name, confirm
from ui.model_menu import MemoryLabel, ModelButton
from ui.page_switch import PageMenu, PageSwitch
from ui.pages import CONVERSATION, PageSpec
from ui.theme import GAP, PADDING
from ui.widgets import button, gigabytes, label

_MAX_NAME_CHARS = 42
#: What names are shortened to, the first that fits.
_SHORTER = (21, 18, 15, 12, 9, 6)
#: Parts a menu's text from what stands at its right edge.
_TAB = "\t"
#: From this width on, in pixels, names are shown at their full length.
_WIDE = 1300
#: Below this width only what one can press is there.
_NARROW = 1150
#: Below this width, of large text on a small screen, only the keys open the palette.
_NARROWEST = 950


class TopBar(QWidget):
    """Names what is open; its menus switch, rename, copy and delete it."""

    palette_wanted = Signal()
    #: The label of a workspace's stored readings.
    wipe_wanted = Signal(str)
    #: The workspaces' sizes on disk are to come to `show_sizes`.
    sizes_wanted = Signal()
    search_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(
        self,
        controller: Controller,
        keeper: WorkspaceKeeper,
        models: ModelChoice,
        pages: Sequence[PageSpec],
        export: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(43)
        self._controller = controller
        self._keeper = keeper
        self._listed: dict[str, QAction] = {}
        self._workspace = self._menu_button(self.tr("Workspace"), self._fill_workspaces)
        self._conversation = self._menu_button(self.tr("Conversation"), self._fill_conversations)
        self._model = ModelButton(controller, models, pages)
        self.memory = MemoryLabel(controller)
        self._new = button("+", name=self.tr("New conversation"), tip=self.tr("New conversation"))
        self._new.clicked.connect(controller.new_conversation)
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._commands = commands = button(keys, name=self.tr("Commands"), tip=self.tr("Commands"))
        commands.clicked.connect(self.palette_wanted)
        self._switch_pages = PageSwitch(pages)
        menu = PageMenu(pages)
        for source in (self._switch_pages, menu, self._model):
            source.page_wanted.connect(self.page_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, 0, PADDING, 0)
        layout.setSpacing(GAP)
        self._brand = (label("Unabridged", "title"), label("›", "quiet"))
        for part in self._brand:
            layout.addWidget(part)
        layout.addWidget(self._workspace)
        layout.addStretch(1)
        layout.addWidget(self._switch_pages)
        layout.addStretch(1)
        layout.addWidget(self._model)
        layout.addWidget(self.memory)
        self._export = export
        for widget in (self._conversation, self._new, export, commands, menu):
            layout.addWidget(widget)
        keeper.changed.connect(self.refresh)
        controller.model_changed.connect(self.refresh)
        controller.conversation_reset.connect(self.refresh)
        self.refresh()

    def _menu_button(self, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        result = button("", name=name)
        menu = QMenu(result)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        result.setMenu(menu)
        return result

    def show_page(self, page_id: str) -> None:
        """Mark the page on screen; what belongs to the conversation is only beside it."""
        self._switch_pages.show_current(page_id)
        for widget in (self._conversation, self._new, self._export):
            widget.setVisible(page_id == CONVERSATION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the names where room is scarce."""
        super().resizeEvent(event)
        for part in self._brand:
            part.setVisible(self.width() >= _NARROW)
        self._commands.setVisible(self.width() >= _NARROWEST)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the names as they are now."""
        self._conversation.setText(self.tr("Conversations  ▾"))
        self._conversation.setAccessibleName(self.tr("Conversations"))
        self.memory.setVisible(self.width() >= _WIDE)
        for n_chars in (_MAX_NAME_CHARS, *_SHORTER):
            self._show_names(n_chars)
            if self.sizeHint().width() <= self.width():
                break

    def _show_names(self, n_chars: int) -> None:
        name = _shortened(self._keeper.current.name or self.tr("Workspace"), n_chars)
        self._workspace.setText(f"{name}  ▾")
        self._workspace.setAccessibleName(self.tr("Workspace %1").replace("%1", name))
        self._model.show_model(_shortened(self._controller.model_name, n_chars))

    # --- workspaces ---------------------------------------------------------------------------

    def _fill_workspaces(self, menu: QMenu) -> None:
        self._listed = {}
        labels = self._keeper.labels()
        for info in self._keeper.workspaces.listed()[:12]:
            action = menu.addAction(_shortened(info.name))
            action.setCheckable(True)
            action.setChecked(info.id == self._keeper.current.id)
            action.triggered.connect(lambda _on=False, i=info: self._switch(i))
            self._listed[labels[info.id]] = action
        menu.addSeparator()
        self.sizes_wanted.emit()
        menu.addAction(self.tr("New workspace…"), self.new_workspace)
        menu.addAction(self.tr("Rename…"), self.rename_workspace)
        menu.addAction(self.tr("Duplicate"), self.duplicate_workspace)
        menu.addAction(self.tr("Delete…"), self.delete_workspace)

    @Slot(object)
    def show_sizes(self, sizes: Mapping[str, int]) -> None:
        """Show beside each workspace of the menu what is kept of it on disk: bytes by label."""
        for label_, action in self._listed.items():
            if n_bytes := sizes.get(label_):
                action.setText(f"{action.text().partition(_TAB)[0]}{_TAB}{gigabytes(n_bytes)}")

    def _switch(self, info: WorkspaceInfo) -> None:
        if info.id != self._keeper.current.id:
            self._keeper.open(info)

    @Slot()
    def new_workspace(self) -> None:
        """Ask for a name and make a workspace."""
        ask_name(self, self.tr("New workspace"), self.tr("Name"), self._keeper.create)

    @Slot()
    def rename_workspace(self) -> None:
        """Ask for another name."""
        now = self._keeper.current.name
        ask_name(self, self.tr("Rename workspace"), self.tr("Name"), self._keeper.rename, initial=now)

    @Slot()
    def duplicate_workspace(self) -> None:
        """Open a copy of the workspace."""
        self._keeper.duplicate(self.tr("%1 (copy)").replace("%1", self._keeper.current.name))

    @Slot()
    def delete_workspace(self) -> None:
        """Ask, then delete the workspace."""
        box = confirm(
            self,
            self.tr("Delete the workspace “%1”?").replace("%1", self._keeper.current.name),
            self.tr("Its conversations are deleted. Your files stay where they are."),
            self.tr("Delete"),
            lambda: self._delete_now(wipe.isChecked()),
        )
        wipe = QCheckBox(self.tr("Wipe what was read of it, too"))
        wipe.setAccessibleName(wipe.text())
        wipe.setChecked(True)
        box.setCheckBox(wipe)

    def _delete_now(self, with_stored_context: bool) -> None:
        reading = self._controller.reading_label
        self._keeper.delete(self.tr("Workspace"))
        if with_stored_context:
            self.wipe_wanted.emit(reading)

    # --- conversations ------------------------------------------------------------------------

    def _fill_conversations(self, menu: QMenu) -> None:
        current = self._controller.conversation_id
        shown = self._keeper.conversations()
        for conversation in shown[:15]:
            action = menu.addAction(_shortened(conversation.title))
            action.setCheckable(True)
            action.setChecked(conversation.id == current)
            action.triggered.connect(lambda _on=False, c=conversation: self._show_conversation(c))
        if not shown:
            menu.addAction(self.tr("No conversations yet")).setEnabled(False)
        menu.addSeparator()
        mine = next((c for c in shown if c.id == current), None)
        menu.addAction(self.tr("Search conversations…"), self.search_wanted.emit)
        rename = menu.addAction(self.tr("Rename…"))
        delete = menu.addAction(self.tr("Delete…"))
        for action in (rename, delete):
            action.setEnabled(mine is not None)
        if mine is not None:
            rename.triggered.connect(lambda: self._rename_conversation(mine))
            delete.triggered.connect(lambda: self._delete_conversation(mine))

    def _show_conversation(self, conversation: SavedConversation) -> None:
        if conversation.id != self._controller.conversation_id:
            self._keeper.open_conversation(conversation.id)

    def _rename_conversation(self, conversation: SavedConversation) -> None:
        ask_name(
            self,
            self.tr("Rename conversation"),
            self.tr("Name"),
            lambda title: self._keeper.rename_conversation(conversation.id, title),
            initial=conversation.title,
        )

    def _delete_conversation(self, conversation: SavedConversation) -> None:
        confirm(
            self,
            self.tr("Delete the conversation “%1”?").replace("%1", _shortened(conversation.title)),
            self.tr("Its questions and answers are deleted."),
            self.tr("Delete"),
            lambda: self._keeper.delete_conversation(conversation.id),
        )


def _shortened(name: str, n_chars: int = _MAX_NAME_CHARS) -> str:
    return name if len(name) <= n_chars else name[: n_chars - 1] + "…"
