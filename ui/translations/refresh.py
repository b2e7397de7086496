"""Brings the translations in line with the sources, compiles them, and says what is missing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

from ui.translations.sentences import pack_words, templates

FOLDER = Path(__file__).parent
LANGUAGES = ("zh_CN", "ja", "ko")
_SOURCES = FOLDER.parent
#: What a translation must keep: places for values, signs of a state, patterns of files, gaps to fill in,
#: and the dots that say that a dialog follows.
_PLACE = re.compile(r"%(?:\d|L?n)|[▾✓✕○≈⚠●‹]|\*\.\w+|___|\n\n|…$|^ ")
SAID = FOLDER / "said.py"
_SAID_HEAD = '''"""Made by `python -m ui.translations` from what the layers below `ui` say: do not edit."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# ruff: noqa: E501
# fmt: off
'''


def ts_path(language: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"unabridged_{language}.ts"


def said_module() -> str:
    """Return the module that shows the other layers' sentences to lupdate and to `ui.said`."""
    said = f"TEMPLATES = (\n{_marked('Said', templates())})\n"
    return f"{_SAID_HEAD}{said}PACK_WORDS = (\n{_marked('Pack', pack_words())})\n"


def _marked(context: str, texts: Iterable[str]) -> str:
    quoted = (json.dumps(text, ensure_ascii=False) for text in texts)
    return "".join(f'    QT_TRANSLATE_NOOP("{context}", {text}),\n' for text in quoted)


def update(folder: Path = FOLDER) -> None:
    """Take new and changed texts of `ui` into the .ts files in `folder`; what is gone goes there too."""
    for language in LANGUAGES:
        _run(
            "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-extensions", "py", str(_SOURCES),
            "-target-language", language, "-ts", str(folder / ts_path(language).name),
        )  # fmt: skip


def compile_all(folder: Path = FOLDER) -> None:
    """Make the .qm files that the window loads; unfinished texts are left out, and shown in English."""
    for language in LANGUAGES:
        path = folder / ts_path(language).name
        _run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def problems() -> list[str]:
    """Return what is missing, wrong or out of date; empty when all languages are complete."""
    found = []
    if SAID.read_text("utf-8") != said_module():
        found.append(f"{SAID.name} is out of date: run python -m ui.translations")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for language in LANGUAGES:
            (folder / ts_path(language).name).write_bytes(ts_path(language).read_bytes())
        update(folder)
        compile_all(folder)
        for language in LANGUAGES:
            fresh, kept = folder / ts_path(language).name, ts_path(language)
            if _texts(fresh) != _texts(kept):
                found.append(f"{kept.name} is out of date: run python -m ui.translations")
            elif fresh.with_suffix(".qm").read_bytes() != kept.with_suffix(".qm").read_bytes():
                found.append(f"{kept.stem}.qm is out of date: run python -m ui.translations")
            found += [f"{kept.name}: {text}" for text in unfinished(kept)]
    return found


def unfinished(path: Path) -> Iterator[str]:
    """Yield the texts of a .ts file that are untranslated or lost a placeholder."""
    for context, message in _messages(path):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            yield f"{context}: {source!r} is not translated"
        elif any(_places(form) != _places(source) for form in forms):
            yield f"{context}: {source!r} has other placeholders in its translation"


def _places(text: str) -> set[str]:
    return set(_PLACE.findall(text))


def _messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _texts(path: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source", "")) for context, message in _messages(path)}


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; PySide6 carries them beside its modules."""
    import PySide6

    program = Path(PySide6.__file__).parent / tool
    subprocess.run([program, *arguments], check=True, stdout=sys.stderr)
