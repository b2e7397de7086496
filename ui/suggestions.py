"""First questions that suit the material, and templates with a gap to fill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ingest.model import Document, Kind

translate = QCoreApplication.translate
#: The gap of a template.
GAP_MARK = "___"
_CONVERSATION = (Kind.CHAT, Kind.MAIL)


def first_questions(documents: Iterable[Document]) -> tuple[str, ...]:
    """Return questions for the kind that most of the material, counted in segments, is of."""
    kinds: Counter[Kind] = Counter()
    for document in documents:
        kinds[_group(document.kind)] += len(document.segments)
    if not kinds:
        return ()
    match kinds.most_common(1)[0][0]:
        case Kind.CODE:
            return (
                translate("Suggestions", "What does this code do, and where does it start?"),
                translate("Suggestions", "Which modules are there, and how do they depend on each other?"),
                translate("Suggestions", "Where are errors handled, and which are ignored?"),
            )
        case Kind.CHAT:
            return (
                translate("Suggestions", "What was decided, by whom, and when?"),
                translate("Suggestions", "Which tasks and deadlines were agreed, and who owns each?"),
                translate("Suggestions", "What is still open?"),
            )
        case Kind.TABLE:
            return (
                translate("Suggestions", "What does this table hold, column by column?"),
                translate("Suggestions", "Which values stand out, and in which rows?"),
            )
    return (
        translate("Suggestions", "Which law governs, and how can it be ended?"),
        translate("Suggestions", "Who are the parties, and what does each owe the other?"),
        translate("Suggestions", "List every date and deadline."),
    )


def templates() -> tuple[tuple[str, str], ...]:
    """Return (name, text) of questions to complete; ___ is the gap."""
    return (
        (
            translate("Suggestions", "Find a clause"),
            translate("Suggestions", "Quote the passage about ___ word for word."),
        ),
        (
            translate("Suggestions", "Compare"),
            translate("Suggestions", "Compare the documents on ___: a line for each, with the exact words."),
        ),
        (
            translate("Suggestions", "Amounts and dates"),
            translate("Suggestions", "List every amount and date about ___, with what it stands for."),
        ),
        (
            translate("Suggestions", "Check a statement"),
            translate("Suggestions", "Is this right, according to the documents: ___"),
        ),
        (
            translate("Suggestions", "Summarise for someone"),
            translate("Suggestions", "Summarise for ___ in five sentences, with quotations."),
        ),
    )


def _group(kind: Kind) -> Kind:
    return Kind.CHAT if kind in _CONVERSATION else kind
