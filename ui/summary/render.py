"""A summary as HTML: sections with their items, and behind each item the messages it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.evidence.model import Citation, Place, Status
from app.summary.model import Backing, By, Cited, Item, Period, Section, Summary
from app.summary.periods import UNDATED, first_day, name_of
from ui.theme import Colours

translate = QCoreApplication.translate
_SCHEME = "cite"
_MAX_QUOTE_CHARS = 300


class Rendering:
    """The HTML of a summary and where its links lead. `colours` are those of the palette."""

    def __init__(self, summary: Summary, colours: Colours) -> None:
        self._summary = summary
        self._c = colours
        self._cited: list[tuple[Item, Cited]] = []
        self.html = "".join(self._parts())

    def citation(self, link: str) -> Citation | None:
        """Return what a link stands for, as the viewer takes it."""
        scheme, _, number = link.partition(":")
        if scheme != _SCHEME or not number.isdigit() or int(number) >= len(self._cited):
            return None
        item, cited = self._cited[int(number)]
        status = Status.SUPPORTED if item.backing is Backing.SUPPORTED else Status.RELATED
        place = Place(
            cited.document,
            cited.path,
            line_start=cited.line_start,
            line_end=cited.line_end,
            message_id=cited.message_id,
        )
        return Citation(cited.quote, status, 0, 0, (place,))

    def _parts(self) -> Iterator[str]:
        summary = self._summary
        if len(summary.periods) == 1 or summary.by is By.TOPIC:
            for section in Section:
                yield from self._section(section, summary.of(section))
            return
        for section in (Section.DECISIONS, Section.ACTIONS, Section.QUESTIONS, Section.TOPIC):
            yield from self._section(section, summary.of(section))
        for one in summary.periods:
            told = [i for i in one.items if i.section in (Section.OVERVIEW, Section.TIMELINE)]
            yield from self._block(period_title(one.period), told)

    def _section(self, section: Section, items: Sequence[Item]) -> Iterator[str]:
        if section is not Section.TOPIC:
            yield from self._block(section_title(section), items, is_empty_told=True)
            return
        for topic in dict.fromkeys(item.topic for item in items):
            title = translate("Summary", "Who said what about %1").replace("%1", topic)
            yield from self._block(title, [item for item in items if item.topic == topic])

    def _block(self, title: str, items: Sequence[Item], *, is_empty_told: bool = False) -> Iterator[str]:
        if not items and not is_empty_told:
            return
        yield f'<h3 style="margin-top:18px;margin-bottom:4px">{escape(title)}</h3>'
        if not items:
            nothing = translate("Summary", "Nothing found.")
            yield f'<p style="color:{self._c.quiet}">{escape(nothing)}</p>'
            return
        yield '<table cellspacing="0" cellpadding="3" width="100%">'
        for item in items:
            yield self._row(item)
        yield "</table>"

    def _row(self, item: Item) -> str:
        sign, colour = self._sign(item.backing)
        chips = "&#160; ".join(self._chip(item, cited) for cited in item.cited)
        state = (
            f' <span style="color:{self._c.quiet}">({escape(_state(item.state))})</span>'
            if item.state
            else ""
        )
        owner = f"<b>{escape(item.owner)}</b>: " if item.owner and not item.names_owner else ""
        day = item.section is Section.TIMELINE and item.day
        when = f'<span style="color:{self._c.quiet}">{escape(_day(item.day))}</span>&#160; ' if day else ""
        why = escape(backing_text(item.backing), quote=True)
        return (
            f'<tr><td width="22" style="color:{colour}" title="{why}">{sign}</td>'
            f"<td>{when}{owner}{escape(item.text)}{state}<br/>"
            f'<span style="font-size:12px">{chips or self._unbacked()}</span></td></tr>'
        )

    def _unbacked(self) -> str:
        text = translate("Summary", "No message was found that says this.")
        return f'<span style="color:{self._c.missing}">{escape(text)}</span>'

    def _chip(self, item: Item, cited: Cited) -> str:
        number = len(self._cited)
        self._cited.append((item, cited))
        who = cited.author.split()[0] if cited.author else translate("Summary", "notice")
        text = f"{who}, {_day(cited.sent_at[:10])}" if cited.sent_at else f"{who}, {cited.message_id}"
        quote = escape(" ".join(cited.quote.split())[:_MAX_QUOTE_CHARS], quote=True)
        style = f"color:{self._c.accent};text-decoration:none;background-color:{self._c.accent_ground}"
        return f'<a href="{_SCHEME}:{number}" title="{quote}" style="{style}">&#160;{escape(text)}&#160;</a>'

    def _sign(self, backing: Backing) -> tuple[str, str]:
        return {
            Backing.SUPPORTED: ("✓", self._c.verified),
            Backing.RELATED: ("≈", self._c.approximate),
            Backing.NONE: ("✕", self._c.missing),
        }[backing]


def section_title(section: Section) -> str:
    """Name a section in the window's language."""
    return {
        Section.OVERVIEW: translate("Summary", "Overview"),
        Section.TIMELINE: translate("Summary", "Timeline"),
        Section.DECISIONS: translate("Summary", "Decisions"),
        Section.ACTIONS: translate("Summary", "Action items"),
        Section.QUESTIONS: translate("Summary", "Open questions"),
        Section.TOPIC: translate("Summary", "Who said what"),
    }[section]


def period_title(period: Period) -> str:
    """Name a period in the window's language."""
    if name := name_of(period):
        return name
    day = first_day(period)
    if day is None:
        undated = translate("Summary", "Without a date")
        return undated if period.key == UNDATED else translate("Summary", "All messages")
    date = QDate(day.year, day.month, day.day)
    if period.by is By.MONTH:
        return QLocale().toString(date, "MMMM yyyy")
    shown = QLocale().toString(date, QLocale.FormatType.LongFormat)
    week = translate("Summary", "Week from %1").replace("%1", shown)
    return week if period.by is By.WEEK else shown


def backing_text(backing: Backing) -> str:
    """Say what the messages prove."""
    return {
        Backing.SUPPORTED: translate(
            "Summary", "Every number, date and name stands in the messages named, and who acts does so there."
        ),
        Backing.RELATED: translate(
            "Summary", "The messages named speak of it. They are no proof: read them."
        ),
        Backing.NONE: translate("Summary", "No message was found that says this."),
    }[backing]


def _state(state: str) -> str:
    return translate("Summary", "done") if state == "done" else translate("Summary", "open")


def _day(iso: str) -> str:
    """Return a day as short as the language has it."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), QLocale.FormatType.ShortFormat)
