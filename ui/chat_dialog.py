"""Which messages of a chat are read: people, days, words; with exact tokens before anything is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.chats import filter_from_text, filter_to_text, participants_of, period_of
from app.choices import key_of
from app.controller import Controller
from app.states import Source
from ingest.chats import Filter, n_messages
from ingest.model import Document, Kind
from ingest.options import ReadOptions
from ui.chat_source import FORMATS
from ui.optional_days import chosen_days, offer_days, optional_day
from ui.said import said
from ui.widgets import button, duration, label, number

#: After the last key or click a moment passes before everything is counted anew.
_SETTLE_MS = 250
_UNPARSED = "chat-unparsed-line"
_MAX_FACTS = 5


class ChatDialog(QDialog):
    """Filters as the user chooses; Cancel brings back what was."""

    def __init__(self, controller: Controller, source_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._controller = controller
        self._source_id = source_id
        self._before = self._source().options
        self._known: tuple[Document, ...] = ()
        self._is_filling = False
        self.setWindowTitle(self.tr("Messages and dates of %1").replace("%1", self._source().name))
        self.setMinimumWidth(460)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._apply)
        self._build()
        for signal in (controller.sources_changed, controller.plan_changed):
            signal.connect(self._refresh)
        self._refresh()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self.facts = label("", "quiet")
        self.facts.setWordWrap(True)
        self.unparsed = QListWidget()
        self.unparsed.setAccessibleName(self.tr("Lines that could not be read as messages"))
        self.unparsed.setMaximumHeight(86)
        self.format = self._choice(self.tr("Format"), self._formats())
        self.order = self._choice(self.tr("Dates"), self._orders())
        self._days = (
            optional_day(self.tr("From"), self._changed),
            optional_day(self.tr("Up to"), self._changed),
        )
        (self.since_on, self.since), (self.until_on, self.until) = self._days
        self.people = self._checklist(self.tr("People"))
        self.channels = self._checklist(self.tr("Chats and channels"))
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Words in the message"))
        self.text.textChanged.connect(self._changed)
        self.cost = label("")
        self.cost.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Dates"), self.order)
        for check, day in self._days:
            row = QHBoxLayout()
            row.addWidget(check)
            row.addWidget(day, 1)
            form.addRow(row)
        form.addRow(self.tr("People"), self.people)
        form.addRow(self.tr("Channels"), self.channels)
        form.addRow(self.tr("Words"), self.text)
        self._form = form
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.facts)
        layout.addWidget(self.unparsed)
        layout.addLayout(form)
        layout.addWidget(self.cost)
        layout.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        done = button(self.tr("Done"), "primary")
        everything = button(self.tr("All messages"))
        cancel = button(self.tr("Cancel"))
        box.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(everything, QDialogButtonBox.ButtonRole.ResetRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        everything.clicked.connect(self._clear)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _choice(self, name: str, choices: Sequence[tuple[str | None, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in choices:
            box.addItem(text, value)
        box.activated.connect(self._correct)
        return box

    def _formats(self) -> Sequence[tuple[str | None, str]]:
        return (
            (None, self.tr("Found out from the file")),
            *FORMATS,
            ("transcript", self.tr("Transcript: “Name: words”")),
            ("none", self.tr("Not a chat: plain text")),
        )

    def _orders(self) -> Sequence[tuple[str | None, str]]:
        return (
            (None, self.tr("Found out from the file")),
            ("dmy", self.tr("Day, month, year")),
            ("mdy", self.tr("Month, day, year")),
            ("ymd", self.tr("Year, month, day")),
        )

    def _checklist(self, name: str) -> QListWidget:
        box = QListWidget()
        box.setAccessibleName(name)
        box.setMaximumHeight(120)
        box.itemChanged.connect(self._changed)
        return box

    # --- showing ------------------------------------------------------------------------------

    def _source(self) -> Source:
        return next(s for s in self._controller.sources if s.id == self._source_id)

    @Slot()
    def _refresh(self) -> None:
        """Bring the choices in line with a new reading, and the costs with a new plan."""
        if all(source.id != self._source_id for source in self._controller.sources):
            self.reject()
            return
        source = self._source()
        if source.whole_documents is not self._known:
            self._known = source.whole_documents
            self._fill(source)
        self.cost.setText(self._cost_text(source))

    def _fill(self, source: Source) -> None:
        self._is_filling = True
        chats = [document for document in source.whole_documents if document.kind is Kind.CHAT]
        wanted = filter_from_text(source.options.chat_filter)
        self._fill_facts(chats)
        self.format.setCurrentIndex(max(0, self.format.findData(source.options.chat_format)))
        self.order.setCurrentIndex(max(0, self.order.findData(source.options.date_order)))
        _fill_checks(self.people, participants_of(chats), wanted.participants)
        _fill_checks(self.channels, [document.name for document in chats], wanted.channels)
        self._form.setRowVisible(self.channels, len(chats) > 1)
        self.text.setText(wanted.text)
        self._fill_days(chats, wanted)
        self._is_filling = False

    def _fill_facts(self, chats: Sequence[Document]) -> None:
        remarks = [remark for document in chats for remark in document.remarks]
        lines = [said(remark.text) for remark in remarks if remark.code == _UNPARSED]
        facts = [said(remark.text) for remark in remarks if remark.code != _UNPARSED]
        self.facts.setText("\n".join(facts[:_MAX_FACTS]))
        self.unparsed.clear()
        self.unparsed.addItems(lines)
        self.unparsed.setVisible(bool(lines))

    def _fill_days(self, chats: Sequence[Document], wanted: Filter) -> None:
        span = period_of(chats)
        for check, day in self._days:
            check.setVisible(span is not None)
            day.setVisible(span is not None)
        if span is not None:
            offer_days(*self._days, span, wanted)

    def _cost_text(self, source: Source) -> str:
        n_all, n_kept = (sum(map(_n_messages, some)) for some in (source.whole_documents, source.documents))
        parts = [self.tr("%1 of %Ln message(s)", "", n_all).replace("%1", number(n_kept))]
        plan = self._controller.plan
        keys = {key_of(document) for document in source.documents}
        if plan is None or self._controller.shaping.is_working or self._settle.isActive():
            return parts[0] + " · …"
        n_tokens = sum(entry.n_tokens for entry in plan.entries if entry.key in keys)
        parts.append(self.tr("%1 tokens").replace("%1", number(n_tokens)))
        cost = self._controller.edit_cost
        if cost is not None:
            parts.append(self.tr("%1 to read").replace("%1", number(cost.n_to_read)))
            if cost.seconds is not None:
                parts.append(self.tr("about %1").replace("%1", duration(cost.seconds)))
        return " · ".join(parts)

    # --- choosing -----------------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        if not self._is_filling:
            self._settle.start()
            self.cost.setText(self._cost_text(self._source()))

    @Slot()
    def _apply(self) -> None:
        self._controller.set_chat_filter(self._source_id, filter_to_text(self.wanted()))

    def wanted(self) -> Filter:
        """Return the filter as it is chosen."""
        since, until = chosen_days(*self._days)
        text = self.text.text().strip()
        return Filter(since, until, _checked(self.people), _checked(self.channels), text)

    @Slot()
    def _correct(self) -> None:
        """Read the file again as the user says it is."""
        options = replace(
            self._source().options,
            chat_format=self.format.currentData(),
            date_order=self.order.currentData(),
        )
        self._controller.read_again(self._source_id, options)

    @Slot()
    def _clear(self) -> None:
        self._controller.set_chat_filter(self._source_id, "")
        self._fill(self._source())

    def accept(self) -> None:
        """Keep what is chosen."""
        if self._settle.isActive():
            self._settle.stop()
            self._apply()
        super().accept()

    def reject(self) -> None:
        """Bring back what was chosen before."""
        self._settle.stop()
        found = next((s for s in self._controller.sources if s.id == self._source_id), None)
        if found is not None and _corrections(found.options) != _corrections(self._before):
            self._controller.read_again(self._source_id, self._before)
        elif found is not None and found.options != self._before:
            self._controller.set_chat_filter(self._source_id, self._before.chat_filter)
        super().reject()


def _corrections(options: ReadOptions) -> tuple[str | None, str | None]:
    return options.chat_format, options.date_order


def _n_messages(document: Document) -> int:
    return n_messages(document) if document.kind is Kind.CHAT else 0


def _fill_checks(box: QListWidget, names: Sequence[str], wanted: Sequence[str]) -> None:
    """List names, those wanted checked; all of them where nothing is said."""
    folded = {name.casefold() for name in wanted}
    box.clear()
    for name in names:
        item = QListWidgetItem(name)
        is_on = not wanted or name.casefold() in folded
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        box.addItem(item)


def _checked(box: QListWidget) -> tuple[str, ...]:
    """Return the names that are checked; none where all are, which keeps those who come later."""
    items = [box.item(row) for row in range(box.count())]
    on = tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
    return () if len(on) == len(items) else on or ("",)
