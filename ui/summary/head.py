"""The head of the summary page: what is summarised, how it is cut, what it takes, the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.choices import key_of
from app.summary.desk import Cost, SummaryDesk
from app.summary.model import By
from ui.flow_layout import FlowLayout
from ui.summary.days import DayRange
from ui.summary.render import period_title
from ui.theme import GAP
from ui.widgets import ElidedLabel, button, duration, label, number

_MAX_NAMES = 60


class SummaryHead(QWidget):
    """Chooses, starts, stops."""

    def __init__(self, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: tuple[str, ...] = ()
        self._known: tuple[object, ...] = ()
        self.title = ElidedLabel()
        self.title.setProperty("tone", "heading")
        self.title.setMinimumWidth(120)
        self.export = button(self.tr("Export  ▾"), name=self.tr("Export"))
        self.run = button("", "primary")
        self.run.clicked.connect(self._on_run)
        self.chats = self._menu_button(self.tr("Chats"), self._fill_chats)
        self.people = self._menu_button(self.tr("People"), self._fill_people)
        self.days = DayRange()
        self.days.changed.connect(self._on_days)
        self.by = self._make_by()
        self.topic = QLineEdit()
        self.topic.setPlaceholderText(self.tr("Who said what about…"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.topic.setMinimumWidth(190)
        self.topic.editingFinished.connect(self._on_topic)
        self.cost = label("", "quiet")
        self.cost.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the summary"))
        self._lay_out()
        for signal in (desk.cost_changed, desk.running_changed, desk.changed):
            signal.connect(self.refresh)
        self.refresh()

    # --- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(self.title, 1)
        first.addWidget(self.export)
        first.addWidget(self.run)
        choices = FlowLayout(GAP)
        for widget in (self.chats, self.people, self.by, self.days, self.topic):
            choices.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 8)
        layout.setSpacing(GAP)
        layout.addLayout(first)
        layout.addLayout(choices)
        layout.addWidget(self.cost)
        layout.addWidget(self.progress)

    def _menu_button(self, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        result = button("", name=name)
        menu = QMenu(result)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(partial(fill, menu))
        result.setMenu(menu)
        return result

    def _make_by(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("One summary for each"))
        for by, text in (
            (None, self.tr("As one, if it fits")),
            (By.DAY, self.tr("By day")),
            (By.WEEK, self.tr("By week")),
            (By.MONTH, self.tr("By month")),
            (By.TOPIC, self.tr("By topic")),
        ):
            box.addItem(text, by)
        box.activated.connect(lambda _row: self._desk.want(by=box.currentData()))
        return box

    def _fill_chats(self, menu: QMenu) -> None:
        chosen = {key_of(one) for one in self._desk.chosen}
        for chat in self._desk.chats[:_MAX_NAMES]:
            self._add_choice(menu, chat.name, key_of(chat) in chosen, partial(self._on_chat, key_of(chat)))

    def _fill_people(self, menu: QMenu) -> None:
        wanted = self._desk.wanted.messages.participants
        everyone = self._add_choice(menu, self.tr("Everyone"), not wanted, partial(self._want_people, ()))
        everyone.setEnabled(bool(wanted))
        menu.addSeparator()
        for name in self._people[:_MAX_NAMES]:
            self._add_choice(menu, name, not wanted or name in wanted, partial(self._on_person, name))

    def _add_choice(self, menu: QMenu, text: str, is_on: bool, then: Callable[[], None]) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _on=False: then())
        return action

    # --- choosing -----------------------------------------------------------------------------

    def _on_chat(self, key: str) -> None:
        every = frozenset(key_of(one) for one in self._desk.chats)
        chosen = (self._desk.wanted.chats or every) ^ {key}
        self._desk.want(chats=frozenset() if chosen == every or not chosen else chosen)

    def _on_person(self, name: str) -> None:
        wanted = self._desk.wanted.messages.participants
        now = set(wanted or self._people) ^ {name}
        chosen = tuple(one for one in self._people if one in now)
        self._want_people(() if len(chosen) in (0, len(self._people)) else chosen)

    def _want_people(self, names: Sequence[str]) -> None:
        self._want_messages(participants=tuple(names))

    @Slot()
    def _on_days(self) -> None:
        since, until = self.days.chosen()
        self._want_messages(since=since, until=until)

    def _want_messages(self, **changes: object) -> None:
        self._desk.want(messages=replace(self._desk.wanted.messages, **changes))  # type: ignore[arg-type]

    @Slot()
    def _on_topic(self) -> None:
        topic = self.topic.text().strip()
        if topic != self._desk.wanted.topic:
            self._desk.want(topic=topic)

    @Slot()
    def _on_run(self) -> None:
        if self._desk.is_running:
            self._desk.cancel()
        else:
            self._on_topic()
            self._desk.run()

    # --- showing ------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Bring texts and buttons in line with the desk."""
        desk = self._desk
        self._learn_chats()
        chats = ", ".join(one.name for one in desk.chosen)
        self.title.setText(self.tr("Summary of %1").replace("%1", chats) if chats else self.tr("Summary"))
        n_chosen = len(desk.chosen)
        self.chats.setText(self.tr("%Ln chat(s)", "", n_chosen) + "  ▾")
        self.chats.setVisible(len(desk.chats) > 1)
        names = desk.wanted.messages.participants
        people = names[0] if len(names) == 1 else self.tr("%1 people").replace("%1", number(len(names)))
        self.people.setText((people if names else self.tr("Everyone")) + "  ▾")
        self.by.setCurrentIndex(max(0, self.by.findData(desk.wanted.by)))
        text = self.tr("Stop") if desk.is_running else self.tr("Summarise")
        self.run.setText(text)
        self.run.setAccessibleName(text)
        self.run.setEnabled(desk.is_running or desk.can_run)
        self.export.setEnabled(desk.summary is not None)
        for widget in (self.chats, self.people, self.days, self.by, self.topic):
            widget.setEnabled(not desk.is_running)
        self.progress.setVisible(desk.is_running)
        self.cost.setText(self._running_text() if desk.is_running else self._cost_text(desk.cost))

    def _learn_chats(self) -> None:
        cost = self._desk.cost
        if cost is None or (cost.people, cost.span) == self._known:
            return
        self._known = cost.people, cost.span
        self._people = cost.people
        self.days.offer(cost.span, self._desk.wanted.messages)

    def _cost_text(self, cost: Cost | None) -> str:
        if cost is None:
            return (
                self.tr("Counting…") if self._desk.chosen else self.tr("Add a chat export to summarise it.")
            )
        parts = [self.tr("%Ln message(s)", "", cost.n_messages)]
        if cost.n_periods > 1:
            parts.append(self.tr("%Ln period(s)", "", cost.n_periods))
        if cost.n_kept:
            parts.append(self.tr("%1 kept from before").replace("%1", number(cost.n_kept)))
        if not cost.n_passes:
            return " · ".join([*parts, self.tr("nothing to read")])
        one, more = self.tr("%1 tokens to read in one pass"), self.tr("%1 tokens to read in %2 passes")
        passes = one if cost.n_passes == 1 else more.replace("%2", number(cost.n_passes))
        parts.append(passes.replace("%1", number(cost.n_tokens)))
        if speed := self._desk.tokens_per_s:
            parts.append(self.tr("about %1").replace("%1", duration(cost.n_tokens / speed)))
        return " · ".join(parts)

    def _running_text(self) -> str:
        started, reading = self._desk.started, self._desk.reading
        if started is None:
            self.progress.setRange(0, 0)
            return self.tr("Waiting for the model…")
        self.progress.setRange(0, 1000)
        share = reading.n_done / max(1, reading.n_total) if reading else 0.5
        self.progress.setValue(round(1000 * (started.index + share) / started.n_periods))
        place = self.tr("%1 of %2").replace("%1", number(started.index + 1))
        parts = [period_title(started.period), place.replace("%2", number(started.n_periods))]
        if reading:
            text = self.tr("%1 of %2 tokens read").replace("%1", number(reading.n_done))
            parts.append(text.replace("%2", number(reading.n_total)))
        else:
            parts.append(self.tr("writing"))
        return " · ".join(parts)
