"""Outlines: what is kept of each language, and that every kept line is the file's own line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ingest.code.choice import Choice
from ingest.code.options import CodeOptions
from ingest.code.outline_rules import RULES
from ingest.code.parse import ParsedFile, SourceFile, parse_file
from ingest.code.structure import ELISION
from ingest.model import Document, LineLocation

CASES = Path(__file__).with_name("outline_cases.txt").read_text(encoding="utf-8")
# Name of the file -> its text, and its outline: "|" ends a line of which something is left out.
LANGUAGES = {
    name: (text + "\n", outline.rstrip("\n"))
    for name, text, outline in re.findall(
        r"^=== (\S+)\n(.*?)\n--- outline\n(.*?)(?=^===|\Z)", CASES, re.M | re.S
    )
}


def parse(tmp_path: Path, name: str, text: str) -> ParsedFile:
    path = tmp_path / name
    path.write_text(text)
    file = SourceFile(name, str(path), path.stat().st_size, path.read_bytes)
    parsed = parse_file(file, Choice(CodeOptions()))
    assert isinstance(parsed, ParsedFile)
    return parsed


def kept_lines(document: Document) -> dict[int, str]:
    kept: dict[int, str] = {}
    for segment in document.outline:
        assert isinstance(segment.location, LineLocation)
        lines = segment.text.split("\n")
        assert len(lines) == segment.location.line_end - segment.location.line_start + 1
        kept |= dict(enumerate(lines, start=segment.location.line_start))
    return kept


def assert_outline_is_of_the_file(document: Document, text: str) -> None:
    source = text.split("\n")
    for number, line in kept_lines(document).items():
        assert source[number - 1].startswith(line.removesuffix(ELISION)), (document.name, number, line)


def test_every_language_with_rules_is_tried() -> None:
    assert len(RULES) >= 20
    assert len(LANGUAGES) == len(RULES)


@pytest.mark.parametrize("name", LANGUAGES)
def test_outline_of_a_language(tmp_path: Path, name: str) -> None:
    text, expected = LANGUAGES[name]
    document = parse(tmp_path, name, text).document
    assert document.language in RULES
    assert not document.remarks
    shown = "\n".join(kept_lines(document).values())
    assert shown == "\n".join(
        line.removesuffix("|") + ELISION * line.endswith("|") for line in expected.split("\n")
    )
    assert_outline_is_of_the_file(document, text)


@pytest.mark.parametrize("name", LANGUAGES)
def test_segments_hold_every_line_once(tmp_path: Path, name: str) -> None:
    text, _ = LANGUAGES[name]
    seen: dict[int, str] = {}
    for segment in parse(tmp_path, name, text).document.segments:
        assert isinstance(segment.location, LineLocation)
        lines = enumerate(segment.text.split("\n"), start=segment.location.line_start)
        seen |= dict(lines)
    expected = {number: line for number, line in enumerate(text.split("\n"), start=1) if line.strip()}
    assert {number: line for number, line in seen.items() if line.strip()} == expected


def test_segments_name_the_definition_they_show(tmp_path: Path) -> None:
    body = "        x = 1\n" * 40
    methods = f"    def one(self):\n{body}\n    def two(self):\n{body}"
    text = f"import os\n\n\nclass A:\n{methods}\n\ndef f():\n    pass\n"
    sections = [
        (segment.section, segment.location.line_start)
        for segment in parse(tmp_path, "a.py", text).document.segments
        if isinstance(segment.location, LineLocation)
    ]
    assert sections == [(None, 1), ("A", 4), ("A.one", 5), ("A.two", 47), ("f", 90)]


def test_long_stretches_without_definitions_are_cut_at_blank_lines(tmp_path: Path) -> None:
    text = "".join(f"line {i}\n" if i % 10 else "\n" for i in range(1, 301))
    segments = parse(tmp_path, "a.unknown", text).document.segments
    assert all(segment.text.count("\n") < 60 for segment in segments)
    assert all(segment.text.startswith("line") and not segment.text.endswith("\n") for segment in segments)


def test_a_file_that_does_not_parse_is_outlined_by_its_looks_and_says_so(tmp_path: Path) -> None:
    text = (
        "class A(:\n    def f(self:\n  return ((\n" + "}}} ((( [[[ def\n" * 30 + "def later(a):\n    pass\n"
    )
    document = parse(tmp_path, "a.py", text).document
    assert [remark.code for remark in document.remarks] == ["outline-by-looks"]
    assert "def later(a):" in kept_lines(document).values()
    assert_outline_is_of_the_file(document, text)


def test_a_language_without_a_grammar_is_outlined_by_its_looks(tmp_path: Path) -> None:
    text = "message Order {\n  string id = 1;\n}\n\nservice Shop {\n  rpc Buy(Order) returns (Order);\n}\n"
    assert list(kept_lines(parse(tmp_path, "a.proto", text).document).values()) == [
        "message Order {",
        "service Shop {",
        "  rpc Buy(Order) returns (Order);",
    ]


def test_prose_is_outlined_by_its_headings(tmp_path: Path) -> None:
    text = "# One\n\ntext\n\n```sh\n# no heading\n```\n\n## Two ##\n\nmore\n"
    document = parse(tmp_path, "a.md", text).document
    assert list(kept_lines(document).values()) == ["# One", "## Two ##"]
    assert [segment.section for segment in document.segments] == ["One", "Two"]
    rst = parse(tmp_path, "a.rst", "Title\n=====\n\ntext\n\n.. note::\n\nSub\n---\n\nmore\n").document
    assert [segment.section for segment in rst.segments] == ["Title", "Sub"]


def test_languages_are_told_by_content_where_names_do_not(tmp_path: Path) -> None:
    def language(name: str, text: str) -> str | None:
        return parse(tmp_path, name, text).document.language

    assert language("run", "#!/usr/bin/env python3\nx = 1\n") == "python"
    assert language("go.cgi", "#!/bin/sh\nx=1\n") == "bash"
    assert language("a.h", "int f(void);\n") == "c"
    assert language("b.h", "namespace n {\nclass A {};\n}\n") == "cpp"
    assert language("c.h", "@interface A\n@end\n") == "objective-c"
    assert language("x.ts", '<?xml version="1.0"?>\n<TS/>\n') == "xml"
    assert language("Dockerfile.prod", "FROM a\n") == "dockerfile"


def test_deep_nesting_does_not_overflow(tmp_path: Path) -> None:
    parse(tmp_path, "deep.json", '{"a":\n' * 3000 + "1" + "}" * 3000 + "\n")
    parse(tmp_path, "deep.c", "#if A\n" * 2000 + "int x;\n" + "#endif\n" * 2000)
