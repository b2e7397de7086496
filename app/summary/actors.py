"""Who does what in a line of a summary, and whether the messages behind it say it of the same people.

Numbers and names that stand together in two messages do not tell who said which: "Bo offers 37,500" has all
it needs where Chloé offers 37,500 and Bo answers "agreed".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.evidence import words
from app.evidence.passages import stem, terms
from app.summary import actor_words

MIN_SHARE = 0.5
"""Share of what the messages have of a claim's words, by weight, that stands in those of its people."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_JOINS = re.compile(r"\s*(?:,|&|and\b|or\b|,\s*and\b|[、和与與と및와과])\s*(?:the\s+)?", re.I)
_ARTICLE = re.compile(r"(?<!\w)the\s+$", re.I)
_OPENING = re.compile(
    r"\W*(?P<name>[A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+){0,2})(?P<after>'s|’s|:)?\s*(?P<rest>.*)", re.S
)


@dataclass(frozen=True, slots=True)
class Said:
    """A message: the full name of who wrote it, and what."""

    author: str
    body: str


@dataclass(frozen=True, slots=True)
class Act:
    """People by their full names, and what a sentence says of them. `is_known`: they write in the chat."""

    people: tuple[str, ...]
    told: str
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    end: int
    person: str
    acts: bool


class Cast:
    """The people of some chats, by full name and by first names that only one of them has.

    `weight` gives a search term's weight in the chats, 0 where they lack it.
    """

    def __init__(self, people: Sequence[str], weight: Callable[[str], float]) -> None:
        self._names = _names(people)
        self._weight = weight
        self._pattern = _pattern(self._names)
        self._terms = {term for name in self._names for term, _ in terms(name)}

    def is_told(self, claim: str, messages: Sequence[Said], *, of_person: bool = False) -> bool:
        """Tell whether messages say of the same people what a claim does.

        A claim that names nobody who acts says it of nobody else. `of_person`: what stands before a colon
        is a person's name.
        """
        acts = self.acts(claim, of_person=of_person)
        return all(self._is_told(act, messages, is_task=of_person) for act in acts)

    def acts(self, claim: str, *, of_person: bool = False) -> list[Act]:
        """Return who does what in a claim: those named where a clause begins, or after "by"."""
        named = self._named(claim)
        groups: list[list[_Named]] = []
        for one in named:
            if groups and _JOINS.fullmatch(claim[groups[-1][-1].end : one.start]):
                groups[-1].append(one)
            else:
                groups.append([one])
        acting = [group for group in groups if group[0].acts]
        found = []
        for number, group in enumerate(acting):
            until = acting[number + 1][0].start if number + 1 < len(acting) else len(claim)
            since = acting[number - 1][-1].end if number else 0
            told = claim[group[-1].end : until]
            if _word_before(claim, group[0].start) == "by":
                told = f"{claim[since : group[0].start]} {told}"
            found.append(Act(tuple(dict.fromkeys(one.person for one in group)), told))
        if not named or named[0].start > 0:
            found += self._stranger(claim, named, of_person=of_person)
        return found

    def _named(self, text: str) -> list[_Named]:
        if self._pattern is None:
            return []
        found = []
        for match in self._pattern.finditer(text):
            person = self._names[match.group().casefold()]
            found.append(_Named(match.start(), match.end(), person, _begins_clause(text, match.start())))
        return found

    def _stranger(self, claim: str, named: Sequence[_Named], *, of_person: bool) -> list[Act]:
        """Return the act of one who opens a claim and writes nothing in the chats."""
        match = _OPENING.fullmatch(claim)
        if match is None:
            return []
        name, after, rest = match["name"], match["after"] or "", match["rest"]
        lowered = [word.lower() for word in name.split()]
        known = words.SENTENCE_OPENERS | words.GENERIC_NOUNS | actor_words.NO_NAME
        if any(word in known or word.endswith(actor_words.NOUN_ENDINGS) for word in lowered):
            return []
        if any(self._weight(term) for term, _ in terms(name)):
            return []  # of a word that the chats have, the places of its facts tell
        joined = named and _JOINS.fullmatch(claim[match.end("name") : named[0].start])
        verbs = [word.lower() for word in _WORD.findall(rest)[:2]]
        does = bool(verbs) and (
            verbs[0] in actor_words.OF_PERSONS
            or stem(verbs[0]) in actor_words.SAYING
            or (verbs[0].endswith("ed") and verbs[0] not in actor_words.OF_THINGS)
            or (verbs[0] in actor_words.OF_ANY and not {*verbs[1:]} & actor_words.OF_THINGS)
        )
        if joined or (of_person if after == ":" else does or bool(after)):
            return [Act((name,), rest, is_known=False)]
        return []

    def _is_told(self, act: Act, messages: Sequence[Said], *, is_task: bool) -> bool:
        if not act.is_known:
            return False
        wanted = {term for term, _ in terms(act.told)} - self._terms
        ours = {person: [m for m in messages if self._acts_in(person, m, is_task)] for person in act.people}
        held = {id(message): wanted & {term for term, _ in terms(message.body)} for message in messages}
        everything = set[str]().union(*held.values())
        theirs = set[str]().union(*(held[id(m)] for own in ours.values() for m in own))
        if any(not any(held[id(m)] or not everything for m in own) for own in ours.values()):
            return False
        if self._sum(theirs) < MIN_SHARE * self._sum(everything):
            return False
        verb = _verb(act.told)
        holders = (
            [m for m in messages if verb in held[id(m)]] if verb and verb not in actor_words.SAYING else []
        )
        return not holders or any(
            self._does(person, m, verb, is_task) for m in holders for person in act.people
        )

    def _sum(self, found: set[str]) -> float:
        return sum(self._weight(term) for term in found)

    def _acts_in(self, person: str, message: Said, is_task: bool) -> bool:
        """Tell whether a message is a person's own, or says something of them."""
        if message.author == person:
            return True
        return any(
            one.person == person and one.acts and (is_task or not _is_addressed(message.body, one))
            for one in self._named(message.body)
        )

    def _does(self, person: str, message: Said, verb: str, is_task: bool) -> bool:
        """Tell whether a message says a verb of a person: "I'll book" is said of who writes it."""
        own = message.author == person
        for term, at in terms(message.body):
            if term != verb:
                continue
            subject = self._subject(message.body, at)
            named = self._names.get(subject.casefold())
            if named is not None:
                does = named == person
            elif subject.casefold() in actor_words.OF_OTHERS:
                does = not own and self._acts_in(person, message, is_task)
            elif subject.casefold() in actor_words.OF_ADDRESSED:
                does = not own
            elif (
                subject[:1].isupper()
                and subject.casefold() not in actor_words.OF_AUTHOR | words.SENTENCE_OPENERS
            ):
                does = False  # someone else, or a company
            else:
                does = own or (is_task and not subject)
            if does:
                return True
        return False

    def _subject(self, text: str, at: int) -> str:
        """Return whom the verb at `at` is said of: a name, a pronoun, or nothing where there is none."""
        clause = re.split(r"[.!?;:,\n]\s", text[:at])[-1]
        before = [match.group().replace("’", "'") for match in _WORD.finditer(clause)]
        while before and before[-1].lower() in actor_words.AUXILIARY:
            before.pop()
        if not before:
            return ""
        last = before[-1]
        if last.lower() in actor_words.OF_AUTHOR | actor_words.OF_ADDRESSED | actor_words.OF_OTHERS:
            return last
        for n_words in (3, 2):
            if " ".join(before[-n_words:]).casefold() in self._names:
                return " ".join(before[-n_words:])
        if (
            last.casefold() not in self._names
            and {word.lower() for word in before[-3:-1]} & actor_words.DETERMINERS
        ):
            return "it"  # "our budget is": said of a thing
        return last if last[0].isupper() else ""


def _names(people: Sequence[str]) -> Mapping[str, str]:
    """Return full names by what people are called, lower case."""
    found = {full.casefold(): full for full in people if full}
    firsts = [full.split()[0].casefold() for full in people if full.split()]
    for full in people:
        first = full.split()[0].casefold() if full.split() else ""
        if len(first) > 1 and firsts.count(first) == 1:
            found.setdefault(first, full)
    return found


def _pattern(names: Mapping[str, str]) -> re.Pattern[str] | None:
    """Match names as they are written, those of several words in lower case too: "the project manager"."""
    parts = []
    for name in sorted(names, key=len, reverse=True):
        full = names[name]
        written = full if full.casefold() == name else full.split()[0]
        body = re.escape(written)
        if " " in written:
            body = f"(?i:{body})"
        parts.append(body if words.ANY_CJK.search(written) else rf"(?<!\w){body}(?!\w)")
    return re.compile("|".join(parts)) if parts else None


def _word_before(text: str, at: int) -> str:
    """Return the word before a place, an article left out; nothing after a mark or at the beginning."""
    head = _ARTICLE.sub("", text[:at])
    match = re.search(r"([^\W_]+)\s+$", head)
    return match[1].lower() if match else ""


def _begins_clause(text: str, at: int) -> bool:
    before = _word_before(text, at)
    if not before or before in actor_words.BEFORE_SUBJECT:
        return not text[:at].endswith("@")
    return bool(words.ANY_CJK.search(text[at : at + 1]))


def _is_addressed(text: str, named: _Named) -> bool:
    """Tell whether a message speaks to someone: "Ann, we take Meier", "@Ann"."""
    return text[named.start - 1 : named.start] == "@" or text[named.end : named.end + 1] in (",", "，", "、")


def _verb(told: str) -> str:
    """Return the term of the first word that is said of people; nothing after a colon or an "'s"."""
    if re.match(r"\s*(?:['’]s\b|[:,，：])", told):
        return ""
    for match in _WORD.finditer(told):
        if match.group().lower() not in actor_words.AUXILIARY:
            found = terms(match.group())
            return found[0][0] if found and not words.ANY_CJK.search(match.group()) else ""
    return ""
