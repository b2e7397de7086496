"""Find the messages behind an item of a summary. What the model says of its sources is never used."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from app.evidence import Citation, EvidenceIndex, Place, check
from app.evidence.proof import n_denials
from app.summary.actors import Cast, Said
from app.summary.model import Backing, Cited, Item, Section
from ingest.chats.compact import labels_of
from ingest.chats.reshape import messages_of, spoken
from ingest.model import Document, MessageLocation, Segment

_MAX_CITED = 4
_MAX_QUOTE_CHARS = 280
# Fewer words than this are the same by chance.
_MIN_WORDS = 3
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Their lines begin with who, then what: "Ann: book the hotel".
_BEGIN_WITH_PEOPLE = frozenset({Section.ACTIONS, Section.TOPIC})
# "A" is also a word: it is a person only where something is said of them.
_AFTER_PERSON = r"(?=[:,)]|'s\b| (?:said|says|asked|agreed|will|wants|thinks|and [A-Z]\b))"


class Citer:
    """The messages of some chats, searchable. Built once per pass; one thread at a time."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._bodies: dict[tuple[str, str, str], tuple[Segment, str]] = {}
        self._names: dict[str, str] = {}
        self.people: dict[str, str] = {}
        self._index = EvidenceIndex([self._spoken(document) for document in documents])
        self._cast = Cast(list(self.people.values()), self._index.weight)

    def _spoken(self, document: Document) -> Document:
        """Return the chat to search in, and note its people and messages."""
        self._names |= {label: author for author, label in labels_of(document).items()}
        searched = spoken(document)
        for segment, said in zip(searched.segments, messages_of(document), strict=True):
            place = said.place
            self._bodies[document.path, document.name, place.message_id] = (
                segment,
                said.line.body or said.line.middle.strip(" :"),
            )
            if place.author:
                self.people[place.author.casefold()] = place.author
        return searched

    def with_names(self, text: str) -> str:
        """Write the short names of the prompt out in full where a reader would not know them."""
        for label, author in self._names.items():
            if author.split()[0] == label:
                continue  # a first name reads well
            after = _AFTER_PERSON if len(label) == 1 else r"(?!\w)"
            text = re.sub(rf"(?<!\w){re.escape(label)}{after}", author.replace("\\", r"\\"), text)
        return text

    def person(self, name: str) -> str:
        """Return the full name of a participant by name, short name or first name; else nothing."""
        name = name.strip().strip("*_").casefold()
        if name in self.people:
            return self.people[name]
        for label, author in self._names.items():
            if label.casefold() == name:
                return author
        found = [full for key, full in self.people.items() if name and key.split()[0] == name]
        return found[0] if len(found) == 1 else ""

    def person_in(self, text: str) -> str:
        """Return the participant whom a line names first; else nothing."""
        found: dict[int, str] = {}
        for full in self.people.values():
            for name in (full, full.split()[0]):
                if match := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                    found.setdefault(match.start(), full)
        return found[min(found)] if found else ""

    def item(self, section: Section, text: str, *, owner: str = "", topic: str = "") -> Item:
        """Make an item of a line of the model's, with the messages that stand behind it."""
        # A question mark would make it a sentence that claims nothing.
        claim = (f"{owner}: {text}" if owner else text).rstrip("?？ ")
        is_told = partial(self._cast.is_told, claim, of_person=section in _BEGIN_WITH_PEOPLE)
        citations = check(self._index, topic, claim)
        proofs = [told for one in citations if one.status.is_proof and (told := self._of_same(one, is_told))]
        is_whole = bool(proofs) and len(proofs) == len(citations)
        related = [one for one in citations if one.places]
        if not is_whole and (word_for_word := self._told(claim, related, is_told)):
            return Item(section, text, Backing.SUPPORTED, (word_for_word,), owner, topic=topic)
        backing = Backing.SUPPORTED if is_whole else Backing.RELATED if related else Backing.NONE
        known = {one.answer_start for one in proofs}
        cited = self._cited([*proofs, *(c for c in related if not is_whole and c.answer_start not in known)])
        return Item(section, text, backing, cited, owner, topic=topic)

    def _of_same(self, citation: Citation, is_told: Callable[[Sequence[Said]], bool]) -> Citation | None:
        """Return a proof with the places that say it of the people whom the claim names; None without any."""
        runs: dict[int, list[Place]] = {}
        for place in citation.places:
            runs.setdefault(place.occurrence, []).append(place)
        kept = [place for run in runs.values() if is_told(self._said(run)) for place in run]
        return replace(citation, places=tuple(kept)) if kept else None

    def _said(self, places: Sequence[Place]) -> list[Said]:
        """Return what the messages at these places say."""
        keys = [(place.path, place.document, place.message_id or "") for place in places]
        messages = [self._bodies[key] for key in keys if key in self._bodies]
        return [
            Said(segment.location.author, body)
            for segment, body in messages
            if isinstance(segment.location, MessageLocation)
        ]

    def _told(
        self, claim: str, citations: Sequence[Citation], is_told: Callable[[Sequence[Said]], bool]
    ) -> Cited | None:
        """Return a message that has all the claim's words in this order, and denies no more or less."""
        said = _words(claim)
        if len(_WORD.findall(claim)) < _MIN_WORDS:
            return None
        for place in (place for citation in citations for place in citation.places):
            key = (place.path, place.document, place.message_id or "")
            if key not in self._bodies:
                continue
            text = self._bodies[key][0].text
            words = iter(_words(text))
            in_order = all(word in words for word in said)
            if in_order and n_denials(claim) == n_denials(text) and is_told(self._said([place])):
                return self._message(place)
        return None

    def _cited(self, citations: Sequence[Citation]) -> tuple[Cited, ...]:
        """Return the messages of the best place of each citation, in the order they were sent."""
        found: dict[tuple[str, str, str], Cited] = {}
        for citation in citations:
            for place in citation.places:
                key = (place.path, place.document, place.message_id or "")
                if place.occurrence == citation.places[0].occurrence and key in self._bodies:
                    found.setdefault(key, self._message(place))
        return tuple(list(found.values())[:_MAX_CITED])

    def _message(self, place: Place) -> Cited:
        segment, body = self._bodies[place.path, place.document, place.message_id or ""]
        location = segment.location
        assert isinstance(location, MessageLocation)
        quote = body if len(body) <= _MAX_QUOTE_CHARS else f"{body[:_MAX_QUOTE_CHARS].rstrip()}…"
        return Cited(
            location.message_id,
            location.author,
            location.sent_at.isoformat() if location.sent_at else "",
            quote,
            place.document,
            place.path,
            location.line_start,
            location.line_end,
        )


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in ("a", "an", "the")]
