"""Which languages a text is written in: by its script, and among Latin scripts by their commonest words.

Good enough to choose a model by; a page of text is plenty. Nothing is learned or downloaded.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict

_SAMPLE_CHARS = 200_000
_LEAST_SHARE = 0.1  # of the letters; less is a quotation or a name
_LEAST_WORDS = 1.5  # common words in a piece, in parts where languages share them
_PIECE_WORDS = 25

#: The word in a character's Unicode name that tells its script, and the language that goes with it.
_SCRIPTS = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
    "THAI": "th",
    "ARABIC": "ar",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "GREEK": "el",
    "CYRILLIC": "ru",
}
_UKRAINIAN = frozenset("іїєґ")
# Words that are common in one language and rare in the others of this list.
_WORDS = {
    "en": "the of and is that this shall with which by be are from have",
    "de": "der die und das ist nicht von den mit für eine wird werden auch",
    "fr": "le les des est dans une pour que par sur qui avec du aux",
    "es": "el los las una por con para del que como es más su se",
    "it": "il della che gli una per con del sono dei nel alla più di",
    "pt": "os uma não para com dos que por mais ao como da em são",
    "nl": "het een van de voor niet met zijn aan dat door worden ook",
    "sv": "och att det som är inte för med av till den ett har",
    "no": "og det som ikke for med av til er på har seg ble",
    "da": "og det som ikke for med af til er på har sig blev",
    "fi": "ja on että ei se joka kun myös ovat hän mutta tai",
    "pl": "nie się na jest że do przez oraz lub jak dla od",
    "cs": "je že se na pro který nebo jako jsou při podle až",
    "hu": "és hogy nem az egy van meg csak mint vagy volt",
    "tr": "ve bir bu için ile olarak daha olan değil gibi kadar",
}
_COMMON: dict[str, list[str]] = {word: [] for words in _WORDS.values() for word in words.split()}
for _language, _listed in _WORDS.items():
    for _word in _listed.split():
        _COMMON[_word].append(_language)


def languages_of(text: str) -> tuple[str, ...]:
    """Return the languages of a text, ISO 639-1, the most used first; empty where nothing tells."""
    sample = text[:_SAMPLE_CHARS]
    scripts = _scripts(sample)
    total = scripts.total()
    shares = {code: count / total for code, count in scripts.items() if code != "latin"}
    for code, share in _latin_shares(sample).items():
        shares[code] = share * scripts["latin"] / total
    used = [code for code, share in shares.items() if share >= _LEAST_SHARE]
    return tuple(sorted(used, key=lambda code: -shares[code]))


def _scripts(sample: str) -> Counter[str]:
    """Count letters by the language of their script; beside kana, Chinese characters are Japanese."""
    found: Counter[str] = Counter()
    for char, count in Counter(sample).items():
        if not char.isalpha():
            continue
        name = unicodedata.name(char, "")
        script = next((code for word, code in _SCRIPTS.items() if name.startswith(word)), None)
        if script is None and not name.startswith("LATIN"):
            continue
        found["uk" if char.lower() in _UKRAINIAN else script or "latin"] += count
    if found["ja"] and found["ja"] * 20 >= found["zh"]:
        found["ja"] += found.pop("zh", 0)
    if found["uk"] * 50 >= found["ru"] and found["uk"]:
        found["uk"] += found.pop("ru", 0)
    return +found


def _latin_shares(sample: str) -> dict[str, float]:
    """Return how the pieces of a text divide among the languages, each piece for the one it fits best."""
    words = re.findall(r"[^\W\d_]+", sample.lower())
    votes = Counter(
        language
        for start in range(0, len(words), _PIECE_WORDS)
        if (language := _language_of_piece(words[start : start + _PIECE_WORDS])) is not None
    )
    return {code: count / votes.total() for code, count in votes.items()}


def _language_of_piece(words: list[str]) -> str | None:
    """Return the language with the most common words; a word of several languages counts in parts."""
    hits: defaultdict[str, float] = defaultdict(float)
    for word in words:
        codes = _COMMON.get(word, [])
        for code in codes:
            hits[code] += 1 / len(codes)
    best = max(hits, key=lambda code: hits[code], default=None)
    return best if best is not None and hits[best] >= _LEAST_WORDS else None
