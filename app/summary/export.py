"""Summaries as Markdown, Word or JSON, every item with the messages that it stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.formats import export_as, text_writer
from app.exports.memo import clean, new_document
from app.json_text import dumps
from app.summary.model import Backing, By, Cited, Item, PeriodSummary, Section, Summary, to_json
from app.summary.periods import title_of

if TYPE_CHECKING:
    from docx.document import Document

TITLES = {
    Section.OVERVIEW: "Overview",
    Section.TIMELINE: "Timeline",
    Section.DECISIONS: "Decisions",
    Section.ACTIONS: "Action items",
    Section.QUESTIONS: "Open questions",
    Section.TOPIC: "Who said what",
}
SIGNS = {Backing.SUPPORTED: "✓", Backing.RELATED: "≈", Backing.NONE: "✕"}
LEGEND = (
    "✓ every number, date and name stands in the messages cited, and who acts does so there"
    " · ≈ the messages cited speak of it, no proof · ✕ no message was found"
)


def title(summary: Summary) -> str:
    """Name a summary after its chats."""
    return f"Summary of {', '.join(summary.chats)}"


def under_title(summary: Summary) -> str:
    """Say when, how much of it was read, and by which model."""
    moments = [m for one in summary.periods for m in (one.period.first, one.period.last) if m]
    days = [f"{min(moments)[:10]} to {max(moments)[:10]}"] if moments else []
    return " · ".join([*days, str(summary.coverage), summary.model])


def blocks(summary: Summary) -> list[tuple[str, tuple[Item, ...]]]:
    """Return headings with their items: by section for one period, else by period and section."""
    if len(summary.periods) == 1 or summary.by is By.TOPIC:
        return [block for section in Section for block in _section(section, summary.of(section))]
    # What everyone looks for first, over all periods; then each period as it went.
    found = [
        block
        for section in (Section.DECISIONS, Section.ACTIONS, Section.QUESTIONS, Section.TOPIC)
        for block in _section(section, summary.of(section))
    ]
    return found + [block for one in summary.periods for block in _period(one)]


def _section(section: Section, items: Sequence[Item]) -> list[tuple[str, tuple[Item, ...]]]:
    if not items:
        return []
    if section is not Section.TOPIC:
        return [(TITLES[section], tuple(items))]
    topics = dict.fromkeys(item.topic for item in items)
    return [(f"{TITLES[section]}: {t}", tuple(i for i in items if i.topic == t)) for t in topics]


def _period(one: PeriodSummary) -> list[tuple[str, tuple[Item, ...]]]:
    told = tuple(item for item in one.items if item.section is Section.OVERVIEW)
    events = tuple(item for item in one.items if item.section is Section.TIMELINE)
    return [(title_of(one.period), told + events)] if told or events else []


def item_text(item: Item) -> str:
    """Write an item on one line: day, owner, text and state."""
    day = f"{item.day}  " if item.day and item.section is Section.TIMELINE else ""
    owner = f"{item.owner}: " if item.owner and not item.names_owner else ""
    state = f" ({item.state})" if item.state else ""
    return f"{day}{owner}{item.text}{state}"


def cited_text(cited: Cited) -> str:
    """Name a message: author, time, id and, where known, its line in the export."""
    when = f", {cited.sent_at[:16].replace('T', ' ')}" if cited.sent_at else ""
    line = f", line {cited.line_start}" if cited.line_start else ""
    return f"{cited.author or 'notice'}{when} (message {cited.message_id}{line}, {cited.document})"


def to_markdown(summary: Summary) -> str:
    """Return the summary as Markdown with numbered messages at the end."""
    numbers: dict[Cited, int] = {}
    lines = [f"# {title(summary)}", "", under_title(summary), "", f"*{LEGEND}*", ""]
    for heading, items in blocks(summary):
        lines += [f"## {heading}", ""]
        for item in items:
            notes = "".join(f"[^{numbers.setdefault(one, len(numbers) + 1)}]" for one in item.cited)
            lines.append(f"- {SIGNS[item.backing]} {item_text(item)}{notes}")
        lines.append("")
    for cited, number in numbers.items():
        quote = " ".join(cited.quote.split())
        lines.append(f"[^{number}]: {cited_text(cited)}: “{quote}”")
    return "\n".join(lines).rstrip() + "\n"


def _write_docx(summary: Summary, path: Path) -> None:
    memo = new_document(title(summary))
    memo.add_paragraph(clean(under_title(summary)))
    memo.add_paragraph().add_run(LEGEND).italic = True
    for heading, items in blocks(summary):
        memo.add_heading(clean(heading), 1)
        for item in items:
            memo.add_paragraph(clean(f"{SIGNS[item.backing]} {item_text(item)}"), style="List Bullet")
            for cited in item.cited:
                _add_proof(memo, cited)
    memo.save(str(path))


def _add_proof(memo: Document, cited: Cited) -> None:
    from docx.shared import Cm, Pt

    proof = memo.add_paragraph()
    proof.paragraph_format.left_indent = Cm(1.2)
    run = proof.add_run(clean(f"“{' '.join(cited.quote.split())}” — {cited_text(cited)}"))
    run.font.size = Pt(9)
    run.italic = True


def _json(summary: Summary) -> str:
    return dumps(to_json(summary), indent=1) + "\n"


_WRITERS: dict[str, Callable[[Summary, Path], None]] = {
    ".md": text_writer(to_markdown),
    ".docx": _write_docx,
    ".json": text_writer(_json),
}
ENDINGS = tuple(_WRITERS)


def export(summary: Summary, path: Path) -> None:
    """Write a summary in the format that the file's ending names, at once or not at all.

    Raises:
        ValueError: the ending names no format.
        OSError: the file cannot be written.
    """
    export_as(summary, path, _WRITERS)
