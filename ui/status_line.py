"""The bottom line: what is read, how fast, how long yet, and that nothing leaves the machine."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.states import ModelState, SourceState, StoredPrefix
from engine.events import ReadProgress
from ui.disk_use import DiskUse
from ui.pages import PageContext
from ui.theme import PADDING
from ui.widgets import button, duration, label, number, short_duration

_MAX_HOST = 40


class StatusLine(QWidget):
    """Shows reading; pauses it and goes on."""

    page_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        controller = context.controller
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(29)
        self._controller = controller
        self._what = label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(150)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Reading progress"))
        self._numbers = label("", "quiet")
        self._pause = button(self.tr("Pause"), "flat", name=self.tr("Pause reading"))
        self._pause.clicked.connect(self._on_pause)
        self._where = label("", "quiet")
        self.disk = DiskUse(context)
        self.disk.clicked.connect(lambda: self.page_wanted.emit("stored"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, 0, PADDING, 0)
        layout.setSpacing(14)
        layout.addWidget(self._what)
        layout.addWidget(self._bar)
        layout.addWidget(self._numbers)
        layout.addWidget(self._pause)
        layout.addStretch()
        layout.addWidget(self.disk)
        layout.addWidget(self._where)
        for signal in (
            controller.reading_changed,
            controller.plan_changed,
            controller.model_changed,
            controller.sources_changed,
            controller.connection_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what goes on."""
        c = self._controller
        progress = c.progress
        is_partly_read = progress is not None and not c.is_read and not c.is_reading and c.can_read
        self._what.setText(self._what_text(is_partly_read))
        self._bar.setVisible(c.is_reading or is_partly_read)
        self._numbers.setVisible((c.is_reading and progress is not None) or is_partly_read)
        self._pause.setVisible(c.is_reading or is_partly_read)
        self._pause.setText(self.tr("Pause") if c.is_reading else self.tr("Go on"))
        self._pause.setAccessibleName(self.tr("Pause reading") if c.is_reading else self.tr("Go on reading"))
        self._bar.setValue(round(1000 * progress.n_done / max(1, progress.n_total)) if progress else 0)
        if progress:
            self._numbers.setText(self._numbers_text(progress, c.is_reading))
        self._show_where(c.sent_to)

    def _show_where(self, host: str) -> None:
        """Say plainly whether documents leave this program, and where to."""
        if host:
            shown = host if len(host) <= _MAX_HOST else f"{host[: _MAX_HOST // 2]}…{host[-_MAX_HOST // 2 :]}"
            text = self.tr("⚠ Documents are sent to %1").replace("%1", shown)
            tip = self.tr("The sources and your questions go to %1. Answers are checked here.")
            tip = tip.replace("%1", host)
        elif self._controller.is_connected:
            text = self.tr("Downloading a model")
            tip = self.tr("A model is being fetched. Nothing of yours is sent.")
        else:
            text = self.tr("Offline")
            tip = self.tr("Unabridged opens no connection. Everything is read and answered here.")
        self._where.setText(text)
        self._where.setToolTip(tip)
        tone = "warning" if host else "quiet"
        if self._where.property("tone") != tone:
            self._where.setProperty("tone", tone)
            self._where.style().polish(self._where)

    def _what_text(self, is_partly_read: bool) -> str:
        c = self._controller
        n_waiting = sum(source.state is SourceState.WAITING for source in c.sources)
        if c.tuning:
            text = self.tr("Trying which settings are fastest here: %1 of %2")
            return text.replace("%1", number(c.tuning.n_done)).replace("%2", number(c.tuning.n_total))
        if c.is_reading:
            return self.tr("Reading")
        if c.model_state is ModelState.OPENING:
            return self.tr("Loading the model")
        if c.model_state is ModelState.FAILED:
            return self.tr("No model is loaded")
        if n_waiting:
            return self.tr("Opening %Ln source(s)", "", n_waiting)
        if is_partly_read:
            return self._paused_text(*c.n_documents_read)
        if c.is_read and c.read_done:
            return self._done_text(c.read_done.n_reused, c.read_done.n_evaluated)
        if c.plan and c.plan.entries:
            return self._stored_text(c.stored) if c.stored and c.stored.n_tokens else self.tr("Not read yet")
        return self.tr("Ready")

    def _paused_text(self, n_read: int, n_documents: int) -> str:
        """Say what an answer would rest on if a question were asked now."""
        if not n_documents:
            return self.tr("Paused")
        if not n_read:
            return self.tr("Paused: answers use the beginning only")
        if n_read == 1:
            text = self.tr("Paused: answers use document 1 of %2")
        else:
            text = self.tr("Paused: answers use documents 1–%1 of %2").replace("%1", number(n_read))
        return text.replace("%2", number(n_documents))

    def _stored_text(self, stored: StoredPrefix) -> str:
        """Say how much of the sources was read before and comes back from the disk, and how fast."""
        if stored.is_whole:
            text = self.tr("✓ Read before: %1 tokens load from disk")
        else:
            text = self.tr("Read before: %1 of %2 tokens load from disk")
        text = text.replace("%1", number(stored.n_tokens)).replace("%2", number(stored.n_total))
        if stored.seconds is None:
            return text
        took = short_duration(stored.seconds)
        return f"{text} · {self.tr('about %1').replace('%1', took)}"

    def _done_text(self, n_reused: int | None, n_evaluated: int | None) -> str:
        if n_reused is None or n_evaluated is None:
            return self.tr("✓ Read, reuse unknown")
        text = self.tr("✓ %1 tokens read, %2 reused")
        return text.replace("%1", number(n_evaluated)).replace("%2", number(n_reused))

    def _numbers_text(self, progress: ReadProgress, is_reading: bool) -> str:
        done = self.tr("%1 of %2 tokens").replace("%1", number(progress.n_done))
        parts = [done.replace("%2", number(progress.n_total))]
        if is_reading and progress.tokens_per_s > 0:
            speed = QLocale().toString(progress.tokens_per_s, "f", 0)
            parts.append(self.tr("%1 tokens/s").replace("%1", speed))
        if is_reading and progress.seconds_left is not None:
            parts.append(self.tr("%1 left").replace("%1", duration(progress.seconds_left)))
        return "  ·  ".join(parts)

    @Slot()
    def _on_pause(self) -> None:
        if self._controller.is_reading:
            self._controller.pause_reading()
        else:
            self._controller.read()
