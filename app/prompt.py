"""What the model reads, as text: instructions, document wrappers, page marks, and the chat template's frame.

Everything up to the end of the documents is the prefix, which is read once; everything after it
belongs to one question. All document text is cut into pieces that start at a non-blank line: the
supported BPE pre-tokenizers never join tokens across such a cut, so that counts add up exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.packing import Mode
from app.spans import NO_SEGMENT
from app.thinking import ends_in_thinking
from engine.errors import TemplateError
from engine.template import Message
from ingest.model import Document, Kind, LineLocation, PageLocation, Segment

NOT_FOUND = "Not found in the documents."
# Asked plainly: small models that are told to quote first answer worse (docs/quality.md).
INSTRUCTIONS = (
    "Answer questions about the documents below. Use only these documents. "
    f'Be short and exact. If the documents do not hold the answer, say "{NOT_FOUND}"'
)
YES_OR_NO = "Answer only Yes or No."
LIST_HEADING = "Further documents, of which only the names are given:\n"
# Look-alikes of the wrappers below are neutralised in document text along with control tokens.
OWN_MARKS = frozenset({"<doc: ", "</doc>", "[p. "})

_DOCUMENTS, _QUESTION, _ANSWER, _NEXT = "@@DOCUMENTS@@", "@@QUESTION@@", "@@ANSWER@@", "@@NEXT@@"


class Template(Protocol):
    """The chat template of a model, as `engine.template.ChatTemplate` renders it."""

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        """Return the prompt's text; raises TemplateError where the template refuses the messages."""
        ...


class Placement(StrEnum):
    """Which message holds the documents."""

    SYSTEM = "system"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Frame:
    """The chat template's text around documents, questions and answers.

    `head` [documents] `opening` [question] `generation` [answer] `turn` [question] `generation` ...
    """

    head: str
    opening: str
    generation: str
    turn: str

    @property
    def opens_thinking(self) -> bool:
        """Tell whether the model's text begins inside its thinking, which the template opened."""
        return ends_in_thinking(self.generation)


class Piece(NamedTuple):
    """A run of whole lines that starts with a non-blank one, and the segment it comes from."""

    text: str
    segment: int


def make_frame(template: Template, placement: Placement, *, thinking: bool = False) -> Frame:
    """Find the frame by rendering marks where documents, questions and answers go.

    A template that knows no system message gets everything in the first user message.
    Raises TemplateError where the marks do not come back once each and in order.
    """
    try:
        return _split(template, _messages(placement, has_system=True), thinking)
    except TemplateError:
        return _split(template, _messages(Placement.USER, has_system=False), thinking)


def alone_frame(template: Template) -> Frame:
    """Find the frame of a prompt that holds one passage and a question to say yes or no to.

    Raises TemplateError where the template drops or repeats a part.
    """
    text = f"Passage:\n{_DOCUMENTS}\n\n{_QUESTION}"
    try:
        messages = [Message(role="system", content=YES_OR_NO), Message(role="user", content=text)]
        prompt = template.render(messages, add_generation_prompt=True)
    except TemplateError:  # it knows no system message
        messages = [Message(role="user", content=f"{YES_OR_NO}\n\n{text}")]
        prompt = template.render(messages, add_generation_prompt=True)
    return Frame(*_cut(prompt, _DOCUMENTS, _QUESTION), turn="")


def _messages(placement: Placement, *, has_system: bool) -> list[Message]:
    """Lay out one question; the documents stand right before the question or end the system message."""
    instructions = f"{INSTRUCTIONS}\n\n"
    if placement is Placement.SYSTEM:
        return [
            Message(role="system", content=instructions + _DOCUMENTS),
            Message(role="user", content=_QUESTION),
        ]
    # The documents end in a newline; a blank line sets the question off from them.
    question = f"{_DOCUMENTS}\n{_QUESTION}"
    if has_system:
        return [Message(role="system", content=INSTRUCTIONS), Message(role="user", content=question)]
    return [Message(role="user", content=instructions + question)]


def _split(template: Template, messages: list[Message], thinking: bool) -> Frame:
    single = template.render(messages, add_generation_prompt=True, enable_thinking=thinking)
    head, opening, generation = _cut(single, _DOCUMENTS, _QUESTION)
    follow_up = [Message(role="assistant", content=_ANSWER), Message(role="user", content=_NEXT)]
    double = template.render([*messages, *follow_up], add_generation_prompt=True, enable_thinking=thinking)
    _, turn, _ = _cut(double, _ANSWER, _NEXT)
    if not double.startswith(f"{head}{_DOCUMENTS}{opening}{_QUESTION}"):
        raise TemplateError(
            "This model's chat template moves the documents in a conversation: choose another model."
        )
    return Frame(head, opening, generation, turn)


def _cut(text: str, first: str, second: str) -> tuple[str, str, str]:
    """Cut `text` at two marks."""
    before, _, rest = text.partition(first)
    between, _, after = rest.partition(second)
    if text.count(first) != 1 or rest.count(second) != 1:
        raise TemplateError(
            "This model's chat template drops or repeats parts of the conversation: choose another model."
        )
    return before, between, after


def titles_of(documents: Sequence[Document]) -> list[str]:
    """Return what the model calls each document: its name on one line, with a number where taken.

    Titles are not numbered through: taking a document out would rename, and so re-read, all others.
    """
    taken: dict[str, int] = {}
    titles = []
    for document in documents:
        name = _one_line(document.name)
        taken[name] = taken.get(name, 0) + 1
        titles.append(name if taken[name] == 1 else f"{name} ({taken[name]})")
    return titles


def opening_line(title: str, mode: Mode) -> str:
    """Return the line before a document."""
    note = " (outline)" if mode is Mode.OUTLINE else ""
    return f"<doc: {title}{note}>\n"


CLOSING_LINE = "</doc>\n"


def listed_line(title: str) -> str:
    """Return the line of a document that is only listed."""
    return f"- {title}\n"


def question_text(question: str, focus: Sequence[str] = ()) -> str:
    """Return what stands in the user's message: the question, after passages to look at, if any."""
    if not focus:
        return question.strip()
    passages = "\n\n".join(passage.strip() for passage in focus)
    return f"Passages of the documents that may help:\n\n{passages}\n\n{question.strip()}"


def segments_of(document: Document, mode: Mode) -> tuple[Segment, ...]:
    """Return the segments that stand for a document in `mode`."""
    if mode is Mode.FULL:
        return document.segments
    return document.outline if mode is Mode.OUTLINE else ()


def pieces_of(document: Document, mode: Mode) -> list[Piece]:
    """Return the text of a document as pieces: its segments as they come, and a mark at each new page."""
    return list(_aligned(_marked(document, mode)))


def _marked(document: Document, mode: Mode) -> Iterator[Piece]:
    """Yield page marks and segments, each with the line ends that part it from the next."""
    page_index: int | None = None
    held: tuple[int, Segment] | None = None
    for index, segment in enumerate(segments_of(document, mode)):
        if not segment.in_prompt or not segment.text.strip():
            continue
        if held is not None:
            yield Piece(held[1].text + _gap(document.kind, held[1], segment), held[0])
        place = segment.location
        if document.page_labels and isinstance(place, PageLocation) and place.page_index != page_index:
            page_index = place.page_index
            yield Piece(f"[p. {_one_line(place.page_label) or page_index + 1}]\n", NO_SEGMENT)
        held = index, segment
    if held is not None:
        yield Piece(f"{held[1].text}\n", held[0])


def _gap(kind: Kind, before: Segment, after: Segment) -> str:
    """Return the line ends between two segments: prose gets a blank line, code where lines are left out."""
    if kind is Kind.CHAT:
        return "\n"
    first, second = before.location, after.location
    if kind is Kind.CODE and isinstance(first, LineLocation) and isinstance(second, LineLocation):
        return "\n" if second.line_start <= first.line_end + 1 else "\n\n"
    return "\n\n"


def _aligned(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Move blank lines at a piece's start to the end of the one before; drop those of the first."""
    held: Piece | None = None
    for piece in pieces:
        n_blank = n_leading_blank(piece.text)
        if held is not None:
            yield Piece(held.text + piece.text[:n_blank], held.segment)
        held = Piece(piece.text[n_blank:], piece.segment)
    if held is not None:
        yield held


def n_leading_blank(text: str) -> int:
    """Count the characters of the blank lines that `text` starts with."""
    n_space = len(text) - len(text.lstrip())
    return text.rfind("\n", 0, n_space) + 1


def _one_line(name: str) -> str:
    return " ".join(name.split())
