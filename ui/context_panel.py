"""The context window, always in sight: one bar, one line per source, what is free, what gave way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.choices import key_of
from app.controller import Controller
from app.plan_view import PlanView
from ui.reasons import reason_text
from ui.said import said
from ui.theme import GAP, PADDING, SMALL_PX, Colours, colours, sized
from ui.widgets import ElidedLabel, button, clear, cost_text, label, number

#: More sources than this share one line; the table behind the bar has them all.
_MAX_SOURCE_LINES = 6


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the bar."""

    name: str
    n_tokens: int
    colour: str


class SegmentedBar(QWidget):
    """The whole window to scale. Hovering a part says what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[Part, ...], total: int) -> None:
        """Show these parts of a window of `total` tokens."""
        self._parts, self._total = parts, max(1, total)
        self.setAccessibleName(", ".join(f"{part.name}: {number(part.n_tokens)}" for part in parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's height."""
        return QSize(120, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts next to each other."""
        c = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(c.neutral_ground))
        for part, box in zip(self._parts, self._boxes(), strict=True):
            painter.fillRect(box, QColor(part.colour))

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tool tip with the part under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for part, box in zip(self._parts, self._boxes(), strict=True):
                if box.contains(QPointF(event.pos())):
                    text = self.tr("%1: %2 tokens").replace("%1", part.name)
                    QToolTip.showText(event.globalPos(), text.replace("%2", number(part.n_tokens)), self)
                    return True
        return super().event(event)

    def _boxes(self) -> list[QRectF]:
        boxes, left = [], 0.0
        total = max(self._total, sum(part.n_tokens for part in self._parts))
        for part in self._parts:
            width = self.width() * part.n_tokens / total
            boxes.append(QRectF(left, 0, width, self.height()))
            left += width
        return boxes


class _Line(QWidget):
    """A line of the table under the bar: swatch, name, tokens."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._colour = part.colour
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 0, 0)
        name = ElidedLabel(part.name)
        name.setFont(sized(self.font(), SMALL_PX))
        value = label(number(part.n_tokens))
        value.setProperty("tone", "quiet")
        value.setFont(sized(self.font(), SMALL_PX, tabular=True))
        layout.addWidget(name, 1)
        layout.addWidget(value)
        self.setFixedHeight(20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the swatch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(QRectF(0, self.height() / 2 - 4, 8, 8), 2, 2)


class ContextPanel(QWidget):
    """Shows the plan and starts reading it."""

    details_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller = controller
        self._sum = label("", "quiet")
        self._bar = SegmentedBar()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._note = label("", "quiet")
        self._note.setWordWrap(True)
        self._why = button(self.tr("Why?"), "link", name=self.tr("Why some documents did not go in whole"))
        self._why.clicked.connect(self._explain)
        self.details_button = button("⋯", "flat", name=self.tr("Details of the context window"))
        self.details_button.setToolTip(self.tr("Details of the context window"))
        self.details_button.clicked.connect(self.details_wanted)
        self.read_button = button(self.tr("Read"), "primary")
        self.read_button.clicked.connect(controller.read)
        self.cheaper_button = button("", "link")
        self.cheaper_button.setToolTip(
            self.tr("What was read stays where it is; what is new or changed is read behind it.")
        )
        self.cheaper_button.clicked.connect(controller.cheaper_order.take)
        self.order_button = button(self.tr("Read in the order of the list"), "link")
        self.order_button.setToolTip(
            self.tr("New or changed documents are read last, so that less is read again.")
        )
        self.order_button.clicked.connect(lambda: controller.set_order(()))
        self._build()
        for signal in (
            controller.plan_changed,
            controller.reading_changed,
            controller.model_changed,
            controller.choices_changed,
            controller.cheaper_order.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Context window"), "title"))
        head.addStretch()
        head.addWidget(self._sum)
        head.addWidget(self.details_button)
        note = QHBoxLayout()
        note.setSpacing(2)
        note.addWidget(self._note, 1)
        note.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addLayout(self._lines)
        layout.addLayout(note)
        layout.addWidget(self.read_button)
        layout.addWidget(self.cheaper_button)
        layout.addWidget(self.order_button)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan = self._controller.plan
        parts = self._parts(plan, colours()) if plan else ()
        self._bar.show_parts(parts, plan.window if plan else 1)
        self._show_lines(parts, plan, colours())
        self._sum.setText(f"{number(plan.n_used)} / {number(plan.window)}" if plan else "")
        self._show_note(plan)
        self.read_button.setEnabled(self._controller.can_read)
        self.read_button.setVisible(bool(plan and plan.entries) and not self._controller.is_read)
        self.read_button.setText(self._read_text())
        cheaper = self._controller.cheaper_order.cost
        self.cheaper_button.setVisible(cheaper is not None and self._controller.can_read)
        if cheaper is not None:
            text = cost_text(self.tr("Put it last: read only %1 tokens"), cheaper.n_to_read, cheaper.seconds)
            self.cheaper_button.setText(text)
            self.cheaper_button.setAccessibleName(text)
        self.order_button.setVisible(bool(self._controller.choices.order))

    def _read_text(self) -> str:
        if self._controller.is_reading:
            return self.tr("Reading…")
        if self._controller.progress:
            return self.tr("Go on reading")
        cost, stored = self._controller.edit_cost, self._controller.stored
        if stored is not None and stored.is_whole:
            return self.tr("Load what was read")
        if cost is None:
            return self.tr("Read")
        return cost_text(self.tr("Read %1 tokens"), cost.n_to_read, cost.seconds)

    def _show_note(self, plan: PlanView | None) -> None:
        n_reduced = len(plan.reduced) if plan else 0
        if plan and plan.refusal:
            self._note.setText(said(plan.refusal))
        elif n_reduced:
            self._note.setText(self.tr("%Ln document(s) went in as outline or name only.", "", n_reduced))
        self._note.setVisible(bool(n_reduced or (plan and plan.refusal)))
        self._why.setVisible(bool(n_reduced))

    def _parts(self, plan: PlanView, c: Colours) -> tuple[Part, ...]:
        tokens = {entry.key: entry.n_tokens for entry in plan.entries}
        sources = [
            (source.name, sum(tokens.get(key_of(document), 0) for document in source.documents))
            for source in self._controller.sources
            if source.documents
        ]
        shown = sources[:_MAX_SOURCE_LINES]
        rest = sources[_MAX_SOURCE_LINES:]
        if rest:
            shown.append((self.tr("%Ln more source(s)", "", len(rest)), sum(n for _, n in rest)))
        palette = c.sources[:3]
        return (
            *(Part(name, n, palette[i % len(palette)]) for i, (name, n) in enumerate(shown)),
            Part(self.tr("Instructions, conversation"), plan.n_overhead, c.sources[4]),
            Part(self.tr("Kept for the answer"), plan.n_answer, c.sources[3]),
        )

    def _show_lines(self, parts: tuple[Part, ...], plan: PlanView | None, c: Colours) -> None:
        clear(self._lines)
        for part in parts:
            self._lines.addWidget(_Line(part))
        if plan:
            self._lines.addWidget(_Line(Part(self.tr("Free"), max(0, plan.n_free), c.neutral_ground)))

    @Slot()
    def _explain(self) -> None:
        plan = self._controller.plan
        if plan is None:
            return
        names = {key_of(document): document.name for document in self._controller.documents}
        lines = [f"{names[entry.key]}: {reason_text(entry)}" for entry in plan.reduced if entry.key in names]
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Why not whole?"), "", parent=self)
        box.setText(self.tr("%Ln document(s) did not go in whole", "", len(lines)))
        box.setInformativeText("\n".join(lines[:12]))
        if len(lines) > 12:
            box.setDetailedText("\n".join(lines))
        box.open()
