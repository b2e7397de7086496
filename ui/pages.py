"""Pages that take the conversation's place in the middle: what one is, and the host that shows them.

A page is a `Page` in its own file and one `PageSpec` in `ui/page_list.py`. It is built when it is
first shown, so that no page costs the start anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.controller import Controller
from app.errands_bridge import Errands
from app.model_choice import ModelChoice
from app.preferences import PreferenceKeeper
from app.workspace_keeper import WorkspaceKeeper
from ui.notices import NoticeArea
from ui.theme import text_side

if TYPE_CHECKING:
    from ui.command_palette import Command

#: The id of what is in the middle when no page is.
CONVERSATION = "conversation"


class Panes(Enum):
    """What stays beside a page; what the user folded stays folded."""

    SOURCES_AND_VIEWER = "sources and viewer"
    VIEWER = "viewer"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the window, and each of its pages, works on."""

    controller: Controller
    keeper: WorkspaceKeeper
    preferences: PreferenceKeeper
    models: ModelChoice
    errands: Errands


class Page(QWidget):
    """The base of every page. The window routes its signals; a page never reaches into the window."""

    #: An `app.evidence.model.Citation` whose place the viewer is to show.
    citation_chosen = Signal(object)
    #: An `ingest.model.Document` that the viewer is to show.
    document_chosen = Signal(object)
    #: The id of a page to go to, `CONVERSATION` to leave.
    page_wanted = Signal(str)
    #: What was set takes a new start, and the user wants it now.
    restart_wanted = Signal()

    def opened(self) -> None:
        """Bring the page up to date: called each time it comes on screen."""

    def commands(self) -> Sequence[Command]:
        """Return what the command palette offers while this page is on screen."""
        return ()

    def open_files(self, files: Sequence[Path]) -> None:
        """Take files that were dropped on the window and belong here."""

    def restyle(self) -> None:
        """Draw anew what was drawn with another palette's colours."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.restyle()


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the window.

    `title` says `translate("Pages", ...)` when asked, in the language of that moment. `make` imports
    the page's module. `in_switch` puts the page beside Conversation in the top bar, else it stands
    in the … menu.
    """

    id: str
    title: Callable[[], str]
    make: Callable[[PageContext], Page]
    keys: str = ""
    in_switch: bool = False
    panes: Panes = Panes.NONE


class PageHost(QWidget):
    """The middle of the window: the conversation or a page, with the notices above it."""

    citation_chosen = Signal(object)
    document_chosen = Signal(object)
    #: The id of what is on screen now.
    changed = Signal(str)
    restart_wanted = Signal()

    def __init__(
        self,
        conversation: QWidget,
        specs: Sequence[PageSpec],
        context: PageContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.specs = tuple(specs)
        self.current_id = CONVERSATION
        self._context = context
        self._conversation = conversation
        self._built: dict[str, Page] = {}
        self.notices = NoticeArea()
        for teller in (context.controller, context.errands):
            teller.noticed.connect(self.notices.show_notice)
        self._stack = QStackedWidget()
        self._stack.addWidget(conversation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._stack, 1)

    @property
    def panes(self) -> Panes:
        """Return what stays beside what is on screen."""
        spec = self._spec(self.current_id)
        return spec.panes if spec else Panes.SOURCES_AND_VIEWER

    @property
    def page(self) -> Page | None:
        """Return the page on screen; None while it is the conversation."""
        return self._built.get(self.current_id)

    @Slot(str)
    def show_page(self, page_id: str) -> None:
        """Show a page, or the conversation. An id that no page has is ignored."""
        spec = self._spec(page_id)
        if page_id == CONVERSATION:
            self._stack.setCurrentWidget(self._conversation)
        elif spec is not None:
            page = self._built.get(page_id) or self._build(spec)
            self._stack.setCurrentWidget(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return
        self.current_id = page_id
        if self.page:
            self.page.opened()
        self.changed.emit(page_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notices in the conversation's column."""
        super().resizeEvent(event)
        self.notices.set_side(text_side(self.width()))

    def _build(self, spec: PageSpec) -> Page:
        page = self._built[spec.id] = spec.make(self._context)
        page.setAccessibleName(spec.title())
        page.citation_chosen.connect(self.citation_chosen)
        page.document_chosen.connect(self.document_chosen)
        page.page_wanted.connect(self.show_page)
        page.restart_wanted.connect(self.restart_wanted)
        self._stack.addWidget(page)
        return page

    def _spec(self, page_id: str) -> PageSpec | None:
        return next((spec for spec in self.specs if spec.id == page_id), None)
