"""What the sources need the user to know, under the list: changes on disk, secrets, files left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.left_out import LeftOut, left_out_of, with_brought_in
from app.secret_search import Secret
from app.states import Source
from ingest.model import Kind
from ui.note_rows import Note, NoteDialog, NoteList
from ui.patterns_dialog import PatternsDialog
from ui.said import said
from ui.theme import PADDING
from ui.widgets import cost_text, number

_MAX_NAMES = 3
_MAX_LEFT_OUT = 300


class SourceNotes(NoteList):
    """The notes of all sources, most urgent first; hidden while there is nothing to say."""

    #: A `Citation` whose place is to be shown.
    citation_chosen = Signal(object)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceNotes")
        self._controller = controller
        self.column.setContentsMargins(PADDING, 0, PADDING, 4)
        self.setVisible(False)
        for signal in (
            controller.sources_changed,
            controller.disk_watch.changed,
            controller.secret_search.changed,
            controller.reopened.changed,
            controller.reading_changed,
        ):
            signal.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Bring the rows in line with what is known."""
        notes = (self._gone(), self._reopened(), self._updates(), self._secrets(), self._left_out())
        self.show_notes([note for some in notes for note in some])
        self.setVisible(bool(self.rows()))

    def fill(self, menu: QMenu, source: Source) -> None:
        """Add to a codebase's menu which of its files are read, and in which order."""
        has_patterns = bool(source.options.include or source.options.exclude)
        if not has_patterns and all(one.kind is not Kind.CODE for one in source.documents):
            return
        menu.addAction(self.tr("Choose its files…"), partial(self.choose_files, source))
        if (source.path / ".git").exists():  # only git knows what changed last
            recent = menu.addAction(self.tr("Recently changed files first"))
            recent.setCheckable(True)
            recent.setChecked(source.options.prefer_recent)
            options = replace(source.options, prefer_recent=not source.options.prefer_recent)
            recent.triggered.connect(lambda: self._controller.read_again(source.id, options))
        menu.addSeparator()

    def choose_files(self, source: Source) -> PatternsDialog:
        """Ask for patterns of files to include and to exclude."""
        dialog = PatternsDialog(self._controller, source, self.window())
        dialog.open()
        return dialog

    # --- on disk ------------------------------------------------------------------------------

    def _gone(self) -> Iterator[Note]:
        gone = [one for one in self._controller.sources if one.id in self._controller.disk_watch.gone]
        if gone:
            text = self.tr("No longer on disk: %1. What was read stays.")
            text = text.replace("%1", self._listed([one.name for one in gone]))
            remove = partial(self._controller.remove_sources, [one.id for one in gone])
            yield Note("⚠", text, [(self.tr("Remove"), remove)])

    def _reopened(self) -> Iterator[Note]:
        found = self._controller.reopened.found
        if found is None:
            return
        text = self.tr("%Ln document(s) changed since the last reading: %1.", "", len(found.names))
        cost = cost_text(self.tr("%1 tokens to read"), found.n_to_read, self._seconds(found.n_to_read))
        text = f"{text.replace('%1', self._listed(found.names))} {cost}"
        actions = [(self.tr("Read"), self._controller.read)] if self._controller.can_read else []
        yield Note("⟳", text, actions, self.tr("Earlier answers rest on the old text."))

    def _seconds(self, n_tokens: int) -> float | None:
        speed = self._controller.tokens_per_s
        return n_tokens / speed if speed else None

    def _updates(self) -> Iterator[Note]:
        watch = self._controller.disk_watch
        update = watch.update
        if update is None:
            return
        text = self.tr("%Ln document(s) changed on disk: %1.", "", len(update.names))
        text = text.replace("%1", self._listed(update.names))
        if update.cost is not None:
            cost = cost_text(self.tr("%1 tokens to read"), update.cost.n_to_read, update.cost.seconds)
            text = f"{text} {cost}"
        actions: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Update"), partial(watch.take, last=False))
        ]
        if update.documents and update.cost is not None:
            actions.append((self.tr("Update and put last"), partial(watch.take, last=True)))
        tip = self.tr("Put last, the next change of these documents costs no more than they themselves.")
        yield Note("⟳", text, actions, tip)

    def _listed(self, names: Sequence[str]) -> str:
        shown = ", ".join(names[:_MAX_NAMES])
        n_more = len(names) - _MAX_NAMES
        return shown if n_more <= 0 else f"{shown}, {self.tr('%Ln more', '', n_more)}"

    # --- secrets ------------------------------------------------------------------------------

    def _secrets(self) -> Iterator[Note]:
        """Yield the most important one, which leads to all of them."""
        secrets = self._controller.secret_search.secrets
        if secrets:
            note = self._secret_note(secrets[0])
            if len(secrets) > 1:
                all_of_them = self.tr("All %Ln…", "", len(secrets))
                note = replace(note, actions=(*note.actions, (all_of_them, self.show_secrets)))
            yield note

    def _secret_note(self, secret: Secret) -> Note:
        text = self.tr("Line %1 of %2 looks like a secret.").replace("%1", number(secret.remark.line or 0))
        return Note(
            "⚠",
            text.replace("%2", secret.document.name),
            [
                (self.tr("Exclude"), partial(self._controller.secret_search.exclude, secret.document)),
                (self.tr("Show"), partial(self._show_secret, secret)),
            ],
            said(secret.remark.text),
        )

    @Slot()
    def show_secrets(self) -> NoteDialog:
        """List all lines that look like secrets, each with what can be done."""
        search = self._controller.secret_search
        title = self.tr("Lines that look like secrets")
        dialog = NoteDialog(
            title, lambda: map(self._secret_note, search.secrets), search.changed, self.window()
        )
        dialog.show()
        return dialog

    def _show_secret(self, secret: Secret) -> None:
        line = secret.remark.line
        place = Place(secret.document.name, secret.document.path, line_start=line, line_end=line)
        self.citation_chosen.emit(Citation("", Status.RELATED, 0, 0, (place,)))

    # --- left out -----------------------------------------------------------------------------

    def _left_out(self) -> Iterator[Note]:
        n_found = sum(len(left_out_of(source)) for source in self._controller.sources)
        if n_found:
            text = self.tr("Not read: %Ln file(s) or folder(s).", "", n_found)
            yield Note("–", text, [(self.tr("Show"), self.show_left_out)])

    @Slot()
    def show_left_out(self) -> NoteDialog:
        """List what is not read and why, with a button that brings it in."""
        dialog = NoteDialog(
            self.tr("Not read"), self._left_out_notes, self._controller.sources_changed, self.window()
        )
        dialog.show()
        return dialog

    def _left_out_notes(self) -> Iterator[Note]:
        for source in self._controller.sources:
            for one in left_out_of(source)[:_MAX_LEFT_OUT]:
                actions: list[tuple[str, Callable[[], object]]] = []
                if one.can_bring_in:
                    actions.append((self.tr("Bring in"), partial(self._bring_in, one)))
                elif one.can_add:
                    add = partial(self._controller.add_paths, [Path(one.path)])
                    actions.append((self.tr("Add by itself"), add))
                yield Note("–", f"{one.name}: {self._why(one)}", actions)
            if n_more := len(left_out_of(source)[_MAX_LEFT_OUT:]):
                yield Note("–", self.tr("%Ln more in %1", "", n_more).replace("%1", source.name), [])

    def _bring_in(self, one: LeftOut) -> None:
        source = next((s for s in self._controller.sources if s.id == one.source_id), None)
        if source is not None:
            self._controller.read_again(source.id, with_brought_in(source.options, [one]))

    def _why(self, one: LeftOut) -> str:
        return {
            "binary": self.tr("no text"),
            "document": self.tr("a document, not code"),
            "empty": self.tr("empty"),
            "generated": self.tr("written by a program"),
            "image": self.tr("a drawing"),
            "large": self.tr("over the size limit"),
            "lock": self.tr("a lock file"),
            "minified": self.tr("minified"),
            "submodule": self.tr("a submodule that is not checked out"),
            "symlink": self.tr("a link"),
            "vendored": self.tr("other projects' code"),
        }.get(one.code, said(one.reason))
