"""How much each file tells about a codebase: a reference graph, entry points, README first, tests last."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ingest.code.options import CodeOptions
from ingest.code.parse import ParsedFile
from ingest.model import Document

_DAMPING = 0.85
_ITERATIONS = 50
_LONG_NAME = 8
_MANY_FILES = 5
_TOO_MANY_FILES = 30  # a name defined in more files than this tells nothing of any of them
_ENTRY_POINT_FACTOR = 1.5
_README = re.compile(r"^readme(\.\w+)?$", re.IGNORECASE)
_DOC_FOLDER = re.compile(
    r"(^|/)(docs?|documentation|wiki|adr|guides?|examples?|samples?|demos?)/", re.IGNORECASE
)
_TEST = re.compile(
    r"(^|/)(tests?|testing|__tests__|specs?|e2e|testdata|fixtures|benchmarks?)/"
    r"|(^|/)(test_[^/]*|conftest)\.py$|[._-](test|spec)s?\.\w+$|(Test|Tests|Spec|IT)\.(java|kt|cs|scala|swift|php)$"
)
_ENTRY_POINT = re.compile(
    r"(^|/)(__main__|main|app|cli|server|manage|wsgi|asgi|index|program|mod|lib)\.(py|js|mjs|ts|tsx|jsx|go|rs|c|cc|cpp"
    r"|java|cs|rb|php|kt|swift|scala|lua|zig|hs|ex|jl)$|(^|/)__init__\.py$",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"(^|/)(index|overview|quickstart|getting.?started|architecture|design|usage)\.\w+$", re.I
)
_RECORD = re.compile(
    r"(^|/)(changes|changelog|history|news|releases?|licen[cs]e|copying|notice|authors|contributors|code_of_conduct)"
    r"(\.\w+)?$|^\.(github|gitlab)/",
    re.IGNORECASE,
)
_MANIFEST = re.compile(
    r"^(pyproject\.toml|setup\.(py|cfg)|package\.json|cargo\.toml|go\.mod|pom\.xml|build\.gradle(\.kts)?|gemfile|makefile"
    r"|cmakelists\.txt|dockerfile|composer\.json|mix\.exs|package\.swift)$",
    re.IGNORECASE,
)
# Bands of rank, low and high end: what is kept longest when the window is small.
_BANDS = {
    "readme": (0.97, 1.0),
    "code": (0.40, 0.95),
    "manifest": (0.60, 0.62),
    "docs": (0.25, 0.40),
    "data": (0.15, 0.25),
    "tests": (0.0, 0.15),
}
_ORDER = {"readme": 0, "docs": 1, "manifest": 2, "code": 3, "data": 4, "tests": 5}
_DATA_LANGUAGES = frozenset(
    {"json", "yaml", "toml", "xml", "csv", "ini", "html", "css", "text", "gitignore", "editorconfig"}
)


def rank_files(
    files: Sequence[ParsedFile], options: CodeOptions, ages: Mapping[str, int] | None = None
) -> list[Document]:
    """Return the documents with their ranks, in reading order: README, docs, code, data, tests.

    Inside a group entry points come first, then files near the root, then by name: the parts of the rank
    that no edit of a file changes, so that what was read of the others stays valid. `ages` says how many
    commits ago a file was last touched; recent ones are raised in their group, and the order is that of
    the whole rank.
    """
    weights = page_rank(files)
    groups = [group_of(file.document, file.is_prose, options.tests_last) for file in files]
    ranked: list[tuple[int, float, int, str, Document]] = []
    for group in _BANDS:
        members = [at for at, name in enumerate(groups) if name == group]
        low, high = _BANDS[group]
        for at, share in _shares(files, weights, members, ages or {}).items():
            document = files[at].document
            rank = round(low + (high - low) * share, 4)
            first = -share if ages else float(not _is_entrance(document.name))
            depth = document.name.count("/")
            ranked.append((_ORDER[group], first, depth, document.name, replace(document, rank=rank)))
    ranked.sort(key=lambda item: item[:4])
    return [document for *_, document in ranked]


def group_of(document: Document, is_prose: bool, tests_last: bool) -> str:
    """Return the group of a file, a key of `_BANDS`."""
    name = document.name
    base = name.rpartition("/")[2]
    if _README.match(base) and "/" not in name:
        return "readme"
    if tests_last and _TEST.search(name):
        return "tests"
    if _RECORD.search(name):
        return "data"
    if is_prose or _DOC_FOLDER.search(name):
        return "docs"
    if _MANIFEST.match(base):
        return "manifest"
    return "data" if document.language in _DATA_LANGUAGES else "code"


def _shares(
    files: Sequence[ParsedFile],
    weights: npt.NDArray[np.float64],
    members: Sequence[int],
    ages: Mapping[str, int],
) -> Mapping[int, float]:
    """Place each member between 0 and 1 by its graph weight, raised for entry points and shallow paths."""
    scores: dict[int, float] = {}
    for at in members:
        name = files[at].document.name
        depth = name.count("/")
        score = float(np.log1p(weights[at] * len(files)))
        if _is_entrance(name):
            score *= _ENTRY_POINT_FACTOR
        score += 0.2 / (1 + depth)
        recency = 1 / (1 + ages[name]) ** 0.5 if name in ages else 0.0
        scores[at] = score + recency
    highest = max(scores.values(), default=1.0)
    return {at: score / highest for at, score in scores.items()}


def _is_entrance(name: str) -> bool:
    return bool(_ENTRY_POINT.search(name) or _GUIDE.search(name))


def page_rank(files: Sequence[ParsedFile]) -> npt.NDArray[np.float64]:
    """Return the PageRank of each file over reference -> definition edges; float64 (n,), sums to 1.

    An edge weighs the square root of how often the name is used, times 10 for long names, times 0.1
    for private names and those defined in more than 5 files (after aider's repository map).
    """
    sources, targets, values = _edges(files)
    n = len(files)
    out = np.bincount(sources, weights=values, minlength=n)
    dangling = out == 0
    shares = values / out[sources] if len(values) else values
    rank = np.full(n, 1.0 / n)
    for _ in range(_ITERATIONS):
        moved = np.bincount(targets, weights=rank[sources] * shares, minlength=n)
        rank = (1 - _DAMPING) / n + _DAMPING * (moved + rank[dangling].sum() / n)
    return rank


def _edges(
    files: Sequence[ParsedFile],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    defined_in: dict[str, set[int]] = defaultdict(set)
    for at, file in enumerate(files):
        if file.document.language in _DATA_LANGUAGES:
            continue  # the keys of a settings file are no names that code refers to
        for name in file.definitions:
            defined_in[name].add(at)
    defined_in = {name: places for name, places in defined_in.items() if len(places) <= _TOO_MANY_FILES}
    factors = {name: _factor(name, len(places)) for name, places in defined_in.items()}
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for at, file in enumerate(files):
        for name in file.words.keys() & defined_in.keys():
            places = defined_in[name]
            weight = factors[name] * file.words[name] ** 0.5
            if at in places:
                continue  # its own name: says nothing about another file
            for place in places:
                weights[at, place] += weight
    pairs = np.array(list(weights), dtype=np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1], np.fromiter(weights.values(), np.float64, len(weights))


def _factor(name: str, n_places: int) -> float:
    factor = 1.0 / n_places
    if len(name) >= _LONG_NAME and ("_" in name or name != name.lower()):
        factor *= 10
    if name.startswith("_"):
        factor *= 0.1
    if n_places > _MANY_FILES:
        factor *= 0.1
    return factor
