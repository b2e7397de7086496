"""What is asked for each section. Plain questions: a small model answers better than it obeys.

Raise `VERSION` whenever a question, a grammar, a limit or what counts as proof changes: kept summaries
are of these words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.bench import Asked
from app.summary.model import By, Section
from engine.sampling import Sampling

VERSION = 3
#: Lines of a list and sentences of a paragraph that are taken.
N_ITEMS = 8
N_TOPICS = 6
_LIST_TOKENS = 240
_PROSE_TOKENS = 200

# A line each, at most `N_ITEMS` of them: without it a small model says "not found", or never ends.
_LIST = f"""root ::= line ("\\n" line){{0,{N_ITEMS - 1}}}
line ::= "- " [^\\n]{{3,160}}"""
_YES_OR_NO = 'root ::= "yes" | "no"'
TOPICS_ID = "topics"


@dataclass(frozen=True, slots=True)
class Ask:
    """A section's question; `is_list` asks for lines, else for a paragraph."""

    section: Section
    text: str
    is_list: bool


_ASKS = (
    Ask(Section.OVERVIEW, "Summarize the whole conversation.", is_list=False),
    Ask(Section.TIMELINE, "What happened, and when? Write one event per line.", is_list=True),
    Ask(Section.DECISIONS, "Which decisions were made in this conversation?", is_list=True),
    Ask(Section.ACTIONS, "Who promised to do what? Write one task per line.", is_list=True),
    Ask(Section.QUESTIONS, "Which questions did nobody answer? Write one question per line.", is_list=True),
)


def fingerprint(by: By, topic: str) -> str:
    """Return what kept summaries depend on of this module."""
    return f"{VERSION} {by is By.TOPIC} {topic}"


def first_questions(by: By, topic: str) -> list[Asked]:
    """Return what is asked of a pass at once: the sections, or for summaries by topic the topics."""
    if by is By.TOPIC and not topic:
        text = "Which topics were talked about? Write one topic per line, in a few words."
        return [_list(TOPICS_ID, text), _asked(_ASKS[0])]
    asked = [_asked(ask) for ask in _ASKS]
    return [*asked, topic_question(0, topic)] if topic else asked


def topic_question(number: int, topic: str) -> Asked:
    """Ask who said what about a topic."""
    return _list(
        f"{Section.TOPIC}{number}", f"Who said what about {topic}? Write one line per person.", topic
    )


def state_questions(tasks: Sequence[tuple[int, str]]) -> list[Asked]:
    """Ask of each task whether it was done; the ids are the tasks' numbers."""
    sampling = Sampling(grammar=_YES_OR_NO)
    return [
        Asked(f"state{number}", f"Was this done: {task}? Answer yes or no.", max_tokens=4, sampling=sampling)
        for number, task in tasks
    ]


def section_of(question_id: str) -> Section | None:
    """Return the section a question's answer belongs to; None for questions between."""
    name = question_id.rstrip("0123456789")
    return Section(name) if name in set(Section) else None


def _asked(ask: Ask) -> Asked:
    if ask.is_list:
        return _list(ask.section.value, ask.text)
    return Asked(ask.section.value, ask.text, max_tokens=_PROSE_TOKENS)


def _list(question_id: str, text: str, topic: str = "") -> Asked:
    return Asked(question_id, text, topic=topic, max_tokens=_LIST_TOKENS, sampling=Sampling(grammar=_LIST))
