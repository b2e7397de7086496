"""Finds the sentences that `engine`, `ingest` and `app` say, so that translators get them.

Those layers know no Qt and say things in English, for the command line and the log. What they say is
read from their sources here: every text that ends like a sentence, with `%1`, `%2` for what is filled in,
and every text an error is raised with, since errors also stand inside sentences. Where a sentence
chooses between two wordings (`"is" if n == 1 else "are"`), each is a template of its own.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from app.review import library

ROOT = Path(__file__).parent.parent.parent
_LAYERS = ("engine", "ingest", "app")
#: What is not said to a user of the window: the command line, what the model reads, developers' texts.
_NOT_SAID = (
    "app/__main__.py", "app/cli/", "app/models_doc.py", "app/prompt.py", "app/spans.py",
    "app/summary/lines.py",
    "app/review/export_", "app/exports/memo.py", "app/exports/markdown.py", "app/exports/word.py",
    "engine/advisor.py",  # ui/models/texts.py says it from its values
    "app/review/forms.py", "app/review/asks.py", "app/review/alone.py",
    "app/summary/questions.py", "engine/scoring.py",
    "ingest/chats/compact.py", "ingest/code/notebook.py", "ingest/transfer.py",
)  # fmt: skip
_PROMPTS = frozenset({"Reply with OK."})
#: Parts of sentences that are no sentences; a test looks for them in the sources.
PARTS = (
    "1 pass",
    "%1 passes",
    "choose a window of at most %1 tokens (`--ctx %2`)",
    "choose a smaller model",
    "it cannot be opened",
    "its wheels",
    "%1 of %2 document read in whole",
    "%1 of %2 documents read in whole",
    "%1 of %2 document read in whole, %3",
    "%1 of %2 documents read in whole, %3",
    "%1 read: %2 of %3 documents in whole",
    "1 page",
    "%1 pages",
    "%1 of %2 message in %3",
    "%1 of %2 messages in %3",
    "%1 of %2 message in %3, %4 of them kept from before",
    "%1 of %2 messages in %3, %4 of them kept from before",
    "cues without text",
    "counted by the exporter but not in the file",
    "outside the filter",
    "already in the earlier export",
    "not a message object",
    "not a turn",
    "impossible date; the text stays with the message above",
    "on another branch of the conversation",
    "without text or files",
    "hidden by the assistant's app",
    "the years stand first",
    "only so do the messages follow one another in time",
    "the first number goes above 12",
    "the second number goes above 12",
    "nothing in the file decides it and this is the more usual order",
    "you chose it",
    "Line %1 could not be read as a message: %2",
    "run `unabridged models get %1`",
    "its download cannot be verified, so add its GGUF file with `unabridged models add FILE`",
    "%1 is not on this machine: %2.",
)
#: What the system says in such sentences.
_SYSTEM = (
    "Permission denied",
    "permission denied",
    "No space left on device",
    "No such file or directory",
    "no such file or directory",
)
_PLACE = re.compile(r"%\d")
_FORMAT_PLACE = re.compile(r"\{\w*\}")
_LEAST_LETTERS = 8  # around the places; less could be any text


def templates(root: Path = ROOT) -> tuple[str, ...]:
    """Return all templates of sentences, sorted."""
    found = {*PARTS, *_SYSTEM}
    for path in sources(root):
        found |= set(templates_in(ast.parse(path.read_text("utf-8"))))
    return tuple(sorted(found - _PROMPTS))


def pack_words() -> tuple[str, ...]:
    """Return what the window shows of the packs that ship with the app: names, titles and groups."""
    found = {
        word
        for pack in library.built_in()
        for word in (pack.name, *(w for question in pack.questions for w in (question.title, question.group)))
    }
    return tuple(sorted(found))


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Yield the modules whose sentences reach the window."""
    for layer in _LAYERS:
        for path in sorted((root / layer).rglob("*.py")):
            if not path.relative_to(root).as_posix().startswith(_NOT_SAID):
                yield path


def templates_in(tree: ast.Module) -> Iterator[str]:
    """Yield the templates of one module."""
    docs = _docstrings(tree)
    inner: set[ast.AST] = set()
    raised = {node for call in _raised(tree) for node in call.args}
    for node in ast.walk(tree):
        if node in docs or node in inner or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        inner |= set(ast.walk(node)) if isinstance(node, ast.JoinedStr) else set()
        for text in wordings(node):
            if is_sentence(text) or (node in raised and is_said(text)):
                yield text


def is_sentence(text: str) -> bool:
    """Tell whether a template ends like a sentence and says something."""
    return text.rstrip().endswith(".") and text[:1] not in ".^$" and is_said(text)


def is_said(text: str) -> bool:
    """Tell whether enough words stand around the places to know the template again."""
    bare = _PLACE.sub("", text)
    return " " in bare.strip() and sum(map(str.isalpha, bare)) >= _LEAST_LETTERS


def wordings(node: ast.expr) -> list[str]:
    """Return the templates of a literal: one, or several where it chooses between wordings."""
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        return [_numbered(_FORMAT_PLACE.split(text))]
    if not isinstance(node, ast.JoinedStr):
        return []
    parts = [_choices(part) for part in node.values]
    return [_numbered(_joined(chosen)) for chosen in itertools.product(*parts)]


def _choices(part: ast.expr) -> list[str | None]:
    """Return the wordings of a part of an f-string; None stands for a place."""
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    value = part.value if isinstance(part, ast.FormattedValue) else part
    if isinstance(value, ast.IfExp) and all(isinstance(b, ast.Constant) for b in (value.body, value.orelse)):
        return [str(b.value) for b in (value.body, value.orelse) if isinstance(b, ast.Constant)]
    return [None]


def _joined(parts: tuple[str | None, ...]) -> list[str]:
    """Return the texts between the places."""
    texts = [""]
    for part in parts:
        if part is None:
            texts.append("")
        else:
            texts[-1] += part
    return texts


def _numbered(texts: list[str]) -> str:
    return texts[0] + "".join(f"%{number}{text}" for number, text in enumerate(texts[1:], 1))


def _raised(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and not _is_bug(node.exc):
            yield node.exc


def _is_bug(call: ast.Call) -> bool:
    """Tell whether only a programmer's mistake raises this."""
    return ast.unparse(call.func) in ("AttributeError", "IndexError", "KeyError", "TypeError")


def _docstrings(tree: ast.Module) -> set[ast.AST]:
    """Return the constants that stand as statements."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
