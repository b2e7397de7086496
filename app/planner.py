"""From documents and choices to the tokens that the model reads, each accounted for.

Counts are cached per document and mode: planning again after a toggle tokenises nothing. Nothing
here does I/O, so a planner may be used from any one thread at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from app.choices import Choices as Choices
from app.choices import Turn as Turn
from app.choices import key_of as key_of
from app.counting import CountedTexts, Tokenizer
from app.ledger import Ledger, make_ledger
from app.packing import Candidate, Entry, Mode, Pack, Reserves, default_reserves, pack
from app.project_map import ProjectMap, draw_map, has_map
from app.prompt import (
    CLOSING_LINE,
    LIST_HEADING,
    Frame,
    Placement,
    Template,
    alone_frame,
    listed_line,
    make_frame,
    n_leading_blank,
    opening_line,
    question_text,
    segments_of,
    titles_of,
)
from app.spans import NO_DOCUMENT, NO_SEGMENT, Body, IntArray, Prefix, PrefixBuilder
from engine.errors import WindowExceededError
from ingest.model import Document, LineLocation, Location


class PackRefusedError(WindowExceededError):
    """Even the foot of the ladder does not fit. `documents`, `pack` and `ledger` show by how much."""

    code = "pack_refused"

    def __init__(self, refusal: str, documents: tuple[Document, ...], pack: Pack, ledger: Ledger) -> None:
        super().__init__(refusal)
        self.documents = documents
        self.pack = pack
        self.ledger = ledger


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What the model reads, and why. `pack.entries` and the span map refer to `documents` by index."""

    documents: tuple[Document, ...]
    prefix: Prefix
    pack: Pack
    ledger: Ledger
    frame: Frame
    project_map: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a token of the prefix stands in the sources: the line itself where lines are known."""

    document: int
    segment: int
    location: Location


class Planner:
    """Plans windows for one model. `largest_window` is what the model and this machine allow at most.

    `n_template` are tokens that someone else puts around the messages: a server, its chat template.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        template: Template,
        *,
        placement: Placement = Placement.SYSTEM,
        largest_window: int | None = None,
        n_template: int = 0,
    ) -> None:
        self._tokenizer = tokenizer
        self._template = template
        self._counted = CountedTexts(tokenizer)
        self._placement = placement
        self._largest_window = largest_window
        self._n_template = n_template
        self._frames: dict[bool, Frame] = {}
        self._map_key: tuple[tuple[tuple[str, int, float], ...], int] | None = None
        self._map = ProjectMap()

    def plan(self, documents: Sequence[Document], choices: Choices, window: int) -> Plan:
        """Choose modes that fit and lay out the prefix.

        Raises PackRefusedError where even names do not fit, TemplateError for an unusable template.
        """
        ordered = _ordered(documents, choices.order)
        frame = self._frame(thinking=choices.thinking)
        titles = self._titles(ordered)
        self._counted.learn(ordered, titles)
        candidates = [self._candidate(*pair, choices) for pair in zip(ordered, titles, strict=True)]
        tree = self._project_map(ordered, titles, candidates, choices, window)
        packed = self._pack(candidates, choices, window, tree)
        ledger = make_ledger(ordered, packed)
        if packed.refusal is not None:
            raise PackRefusedError(packed.refusal, ordered, packed, ledger)
        prefix = self._prefix(ordered, titles, packed.entries, frame, tree.text)
        return Plan(ordered, prefix, packed, ledger, frame, tree.text)

    def question_tokens(
        self, plan: Plan, turns: Sequence[Turn], question: str, *, focus: Sequence[str] = ()
    ) -> tuple[int, ...]:
        """Return everything after the prefix: earlier turns as they were evaluated, then the question."""
        frame = plan.frame
        ids = list(self._template_ids(frame.opening))
        for turn in turns:
            ids += self._asked(frame, turn.question, turn.focus)
            ids += turn.answer_ids or self._tokenizer.encode(self._counted.clean(turn.answer, is_mark=True))
            ids += self._template_ids(frame.turn)
        ids += self._asked(frame, question, focus)
        return tuple(int(token) for token in ids)

    def alone_tokens(
        self, passage: str, questions: Sequence[str]
    ) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
        """Return the start of a prompt that holds a passage and no document, and its end for each question.

        Raises TemplateError for an unusable template.
        """
        frame = self._alone_frame
        start = [*self._head_ids(frame), *self._tokenizer.encode(self._counted.clean(passage.strip()))]
        opening = self._template_ids(frame.opening)
        ends = ((*opening, *self._asked(frame, question, ())) for question in questions)
        return tuple(start), tuple(ends)

    @cached_property
    def _alone_frame(self) -> Frame:
        return alone_frame(self._template)

    @property
    def yes_no_tokens(self) -> tuple[int, int]:
        """Return the tokens that an answer of "Yes" and one of "No" begin with."""
        yes, no = (self._tokenizer.encode(word)[0] for word in ("Yes", "No"))
        return yes, no

    def prefix_text(self, plan: Plan) -> str:
        """Return the prefix as the text whose tokens it is."""
        parts = [plan.frame.head]
        titles = self._titles(plan.documents)
        listed = []
        for document, title, entry in zip(plan.documents, titles, plan.pack.entries, strict=True):
            if entry.mode is Mode.LISTED:
                listed.append(listed_line(title))
            elif entry.mode is not Mode.EXCLUDED:
                body = self._counted.text_of(document, entry.mode)
                parts += [opening_line(title, entry.mode), body, CLOSING_LINE]
        return "".join([*parts, plan.project_map, *([LIST_HEADING, *listed] if listed else [])])

    def verify(self, plan: Plan) -> bool:
        """Tell whether llama.cpp tokenises the assembled prefix to the very ids that are to be read."""
        return self._tokenizer.verify(self.prefix_text(plan), plan.prefix.token_ids.tolist())

    def room(self, choices: Choices, window: int) -> int:
        """Return the tokens that are left for documents in a window."""
        return window - self._reserves(choices, window).total

    def count(self, text: str) -> int:
        """Return how many tokens a text takes as data."""
        return len(self._tokenizer.encode(self._counted.clean(text)))

    def n_tokens(self, document: Document) -> int:
        """Return what a document takes in full, its wrapper included."""
        (title,) = self._titles([document])
        return self._n_wrapped(document, title, Mode.FULL)

    def segment_tokens(self, document: Document) -> list[int]:
        """Return what each segment takes together with the page mark before it; 0 outside the prompt."""
        body = self._counted.body(document, Mode.FULL)
        counts = [0] * len(document.segments)
        n_mark = 0
        n_runs = np.diff(body.starts, append=np.int32(len(body.ids)))
        for segment, n_tokens in zip(body.segments.tolist(), n_runs.tolist(), strict=True):
            if segment == NO_SEGMENT:
                n_mark += n_tokens
            else:
                counts[segment] = n_mark + n_tokens
                n_mark = 0
        return counts

    def locate(self, plan: Plan, token: int) -> Found | None:
        """Tell where a token of the prefix stands in the sources; None where it is not a source's text."""
        document, segment = plan.prefix.spans.origin(token)
        if document == NO_DOCUMENT or segment == NO_SEGMENT:
            return None
        found = segments_of(plan.documents[document], plan.pack.entries[document].mode)[segment]
        location = found.location
        if isinstance(location, LineLocation):
            start = int(plan.prefix.spans.starts[plan.prefix.spans.run_of(token)])
            before = self._tokenizer.decode_bytes(plan.prefix.token_ids[start:token].tolist())
            n_moved = found.text.count("\n", 0, n_leading_blank(found.text))
            line = min(location.line_start + n_moved + before.count(b"\n"), location.line_end)
            location = LineLocation(line, line)
        return Found(document, segment, location)

    def _frame(self, *, thinking: bool) -> Frame:
        if thinking not in self._frames:
            self._frames[thinking] = make_frame(self._template, self._placement, thinking=thinking)
        return self._frames[thinking]

    def _project_map(
        self,
        documents: Sequence[Document],
        titles: Sequence[str],
        candidates: Sequence[Candidate],
        choices: Choices,
        window: int,
    ) -> ProjectMap:
        """Draw the map of a codebase without what the user keeps out of it; remembers the last one."""
        shown = [index for index, one in enumerate(candidates) if one.mode is not Mode.EXCLUDED]
        if not choices.project_map or not has_map([documents[index] for index in shown]):
            return ProjectMap()
        files = tuple((titles[index], candidates[index].n_full, documents[index].rank) for index in shown)
        if self._map_key != (files, window):
            tree = draw_map(
                [documents[index] for index in shown],
                [title for title, _, _ in files],
                [n_full for _, n_full, _ in files],
                window,
                self.count,
            )
            self._map_key, self._map = (files, window), replace(tree, text=self._counted.clean(tree.text))
        return self._map

    def _pack(self, candidates: Sequence[Candidate], choices: Choices, window: int, tree: ProjectMap) -> Pack:
        """Pack with room kept for the map, then count the map itself; what it leaves is free."""
        reserves = self._reserves(choices, window)
        packed = pack(
            candidates,
            window,
            replace(reserves, project_map=tree.n_kept),
            n_list_frame=len(self._counted.line(LIST_HEADING)),
            largest_window=max(window, self._largest_window or 0),
        )
        return replace(packed, reserves=replace(reserves, project_map=len(self._counted.line(tree.text))))

    def _reserves(self, choices: Choices, window: int) -> Reserves:
        frame = self._frame(thinking=choices.thinking)
        around = (frame.opening, frame.generation)
        return replace(
            choices.reserves or default_reserves(window, thinking=choices.thinking, focus=choices.focus),
            instructions=len(self._head_ids(frame)),
            template=self._n_template + sum(len(self._template_ids(text)) for text in around),
        )

    def _candidate(self, document: Document, title: str, choices: Choices) -> Candidate:
        key = key_of(document)
        return Candidate(
            key,
            self._n_wrapped(document, title, Mode.FULL),
            self._n_wrapped(document, title, Mode.OUTLINE) if document.outline else None,
            len(self._counted.line(listed_line(title))),
            rank=choices.ranks.get(key, document.rank),
            pinned=key in choices.pins,
            mode=choices.modes.get(key),
        )

    def _n_wrapped(self, document: Document, title: str, mode: Mode) -> int:
        opening, body, closing = self._wrapped(document, title, mode)
        return len(opening) + len(body.ids) + len(closing)

    def _wrapped(self, document: Document, title: str, mode: Mode) -> tuple[IntArray, Body, IntArray]:
        counted = self._counted
        opening, closing = counted.line(opening_line(title, mode)), counted.line(CLOSING_LINE)
        return opening, counted.body(document, mode), closing

    def _titles(self, documents: Sequence[Document]) -> list[str]:
        return [self._counted.clean(title) for title in titles_of(documents)]

    def _head_ids(self, frame: Frame) -> list[int]:
        return self._tokenizer.with_bos(self._template_ids(frame.head))

    def _template_ids(self, text: str) -> list[int]:
        return self._tokenizer.encode_template(text)

    def _asked(self, frame: Frame, question: str, focus: Sequence[str]) -> list[int]:
        text = self._counted.clean(question_text(question, focus), is_mark=True)
        return [*self._tokenizer.encode(text), *self._template_ids(frame.generation)]

    def _prefix(
        self,
        documents: Sequence[Document],
        titles: Sequence[str],
        entries: Sequence[Entry],
        frame: Frame,
        tree: str,
    ) -> Prefix:
        """Lay out instructions, documents, and last map and names: appending a document moves no other."""
        builder = PrefixBuilder()
        builder.add(_int32(self._head_ids(frame)), NO_DOCUMENT)
        builder.end_part()
        for index, (document, entry) in enumerate(zip(documents, entries, strict=True)):
            if entry.mode in (Mode.FULL, Mode.OUTLINE):
                opening, body, closing = self._wrapped(document, titles[index], entry.mode)
                builder.add(opening, index)
                builder.add_body(body, index)
                builder.add(closing, index)
                builder.end_part()
        if tree:
            builder.add(self._counted.line(tree), NO_DOCUMENT)
            builder.end_part()
        listed = [index for index, entry in enumerate(entries) if entry.mode is Mode.LISTED]
        if listed:
            builder.add(self._counted.line(LIST_HEADING), NO_DOCUMENT)
            for index in listed:
                builder.add(self._counted.line(listed_line(titles[index])), index)
            builder.end_part()
        return builder.build()


def _ordered(documents: Sequence[Document], order: Sequence[str]) -> tuple[Document, ...]:
    places = {key: place for place, key in enumerate(order)}
    return tuple(sorted(documents, key=lambda document: places.get(key_of(document), len(places))))


def _int32(values: Sequence[int]) -> IntArray:
    return np.array(values, dtype=np.int32)
