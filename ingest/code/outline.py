"""Read a file's structure with its tree-sitter grammar: signatures, imports, first lines of docs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from ingest.code.blocks import Mark
from ingest.code.outline_rules import RULES, OutlineRules
from ingest.code.structure import ELISION, Structure

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_MAX_WHOLE_LINES = 30
_MAX_HEADER_LINES = 12
_MAX_LINE_CHARS = 300
_MAX_BROKEN = 0.2  # share of a file's lines that its grammar may fail on
_MAX_NESTING = 40
_MAX_NAMED_LEVEL = 2  # deeper names are local: no other file refers to them
_MAX_NAME_DEPTH = 6
_NAME_FIELDS = ("name", "declarator", "key", "left", "type")
_NAME_TYPES = re.compile(
    r"identifier$|^name$|^constant$|_key$|^string|_declarator$|_spec$|^alias$|^signature$|_head$|_list$|^arguments$"
    r"|^object_reference|^call|^assignment|^property_element$|^const_element$"
)
_NAME = re.compile(r"[\w.:$@!?\\~-]{1,100}")
_UNNAMED = re.compile(r"import|using|^use_|include|package|extern_crate|header|namespace_use|call|command")
_DOC_MARKS = re.compile(r"^[\s/*#\-\"'!{|;%]*$")


class UnparsedError(ValueError):
    """The grammar fails on too much of a file."""


@cache
def _parser(language: str) -> Parser:
    from tree_sitter import Language, Parser

    rules = RULES[language]
    return Parser(Language(getattr(import_module(rules.module), rules.factory)()))


def grammar_structure(language: str, lines: Sequence[str]) -> Structure:
    """Return the structure of a file in a language of `RULES`.

    Raises UnparsedError where the grammar fails on more than a fifth of the lines.
    """
    root = _parser(language).parse("\n".join(lines).encode()).root_node
    if root.has_error:
        broken = sum(
            node.end_point.row - node.start_point.row + 1 for node in root.children if node.type == "ERROR"
        )
        if broken > _MAX_BROKEN * len(lines):
            raise UnparsedError(language)
    outliner = _Outliner(RULES[language], lines)
    outliner.visit(root, 0, "", 0)
    outliner.keep_docstring(root)
    return outliner.structure()


class _Outliner:
    """Walks the structural nodes of one tree, never the bodies of functions. Rows count from 0."""

    def __init__(self, rules: OutlineRules, lines: Sequence[str]) -> None:
        self._rules = rules
        self._lines = lines
        self._kept: dict[int, str] = {}
        self._marks: dict[int, Mark] = {}
        self._names: list[str] = []

    def structure(self) -> Structure:
        marks = [self._marks[row] for row in sorted(self._marks)]
        # Statements between definitions are cut once, where a definition ends, not at each of them.
        pairs = zip([Mark(0, 0, None), *marks], marks, strict=False)
        marks = [mark for before, mark in pairs if mark.section or before.section]
        kept = {row + 1: text for row, text in self._kept.items()}
        return Structure(tuple(marks), kept, tuple(self._names))

    def visit(self, parent: Node, level: int, path: str, nesting: int, comments: Sequence[Node] = ()) -> None:
        """Handle the children of a node; comments and attributes wait for what they stand before."""
        if nesting > _MAX_NESTING:
            return
        waiting = list(comments)
        for child in parent.named_children:
            if "comment" in child.type or child.type == "haddock" or child.type in self._rules.attached:
                if waiting and waiting[-1].end_point.row + 1 < child.start_point.row:
                    waiting.clear()
                waiting.append(child)
                continue
            if waiting and _last_row(waiting[-1]) + 1 < child.start_point.row:
                waiting.clear()
            if level == 0:
                first = waiting[0] if waiting else child
                self._marks.setdefault(first.start_point.row, Mark(first.start_point.row + 1, 0, None))
            self._handle(child, waiting, level, path, nesting)
            waiting = []

    def _handle(self, node: Node, before: Sequence[Node], level: int, path: str, nesting: int) -> None:
        category = self._category(node)
        if category == "through":
            self.visit(node, level, path, nesting + 1)
        elif category == "wrapper":
            self._handle_wrapper(node, before, level, path, nesting)
        elif category == "whole":
            self._keep_whole(node)
            if not _UNNAMED.search(node.type):
                self._name(node, level)
        elif category == "member":
            self._keep_first_line(node)
            if level == 0:
                self._name(node, level)
        elif category is not None:
            self._handle_definition(node, before, level, path, nesting, category)

    def _category(self, node: Node) -> str | None:
        rules, kind = self._rules, node.type
        if rules.calls and kind in ("call", "command"):
            word = node.named_children[0].text if node.named_children else None
            return rules.calls.get((word or b"").decode(errors="replace"))
        for category, types in (
            ("whole", rules.whole),
            ("container", rules.containers),
            ("function", rules.functions),
            ("member", rules.members),
            ("wrapper", rules.wrappers),
            ("through", rules.through),
        ):
            if kind in types:
                return category
        return None

    def _handle_wrapper(
        self, node: Node, before: Sequence[Node], level: int, path: str, nesting: int
    ) -> None:
        inner = [child for child in node.named_children if self._category(child) is not None]
        if not inner:
            self._keep_first_line(node)
            return
        for child in node.named_children:
            if child in inner:
                self._handle(child, before, level, path, nesting + 1)
                row = child.start_point.row
                if row in self._marks:  # a decorator belongs to what it decorates
                    mark = self._marks.pop(row)
                    first = min(node.start_point.row, mark.line - 1)
                    self._marks[first] = Mark(first + 1, mark.level, mark.section)
            else:
                self._keep_first_line(child)

    def _handle_definition(
        self, node: Node, before: Sequence[Node], level: int, path: str, nesting: int, category: str
    ) -> None:
        name = self._name(node, level)
        qualified = f"{path}.{name}" if path and name else name or path
        first = min([node.start_point.row, *(sibling.start_point.row for sibling in before)])
        if first not in self._marks or self._marks[first].section is None:
            self._marks[first] = Mark(first + 1, level, qualified or None)
        for sibling in before:
            if sibling.type in self._rules.attached:
                self._keep_first_line(sibling)
        self._keep_doc([sibling for sibling in before if sibling.type not in self._rules.attached])
        body = self._body(node)
        self._keep_header(node, body, category == "container")
        self.keep_docstring(body)
        if category == "container" and level < self._rules.max_depth:
            # Ruby's grammar puts the comments above the first member before the body.
            comments = [child for child in node.named_children if body and child.type == "comment"]
            self.visit(body or node, level + 1, qualified, nesting + 1, comments)

    def _body(self, node: Node) -> Node | None:
        for field in self._rules.body_fields:
            body = node.child_by_field_name(field)
            if body is not None:
                return body
        return next((child for child in node.named_children if child.type in self._rules.bodies), None)

    def _keep_header(self, node: Node, body: Node | None, is_container: bool) -> None:
        """Keep a node's lines up to its body; the last one shows that something is left out."""
        first, last = node.start_point.row, _last_row(node)
        if first == last:
            self._keep(first, self._lines[first])
            return
        head = next((child for child in node.named_children if child.type in self._rules.heads), None)
        if body is None and head is None:
            if is_container:
                self._keep(first, self._lines[first])
            else:
                self._keep_whole(node)
            return
        row, column = _end_of_header(node, body, head)
        for at in range(first, min(row, first + _MAX_HEADER_LINES)):
            self._keep(at, self._lines[at])
        if is_container:
            self._keep(row, self._lines[row])
        else:
            text = self._lines[row].encode()[:column].decode(errors="ignore").rstrip()
            self._keep(row, text + ELISION)

    def keep_docstring(self, body: Node | None) -> None:
        """Keep the first line of the string that a body starts with, in languages that have those."""
        if body is None or not self._rules.docstrings or not body.named_children:
            return
        first = body.named_children[0]
        if first.type == "comment":
            first = next((child for child in body.named_children if child.type != "comment"), first)
        inner = first.named_children[0] if first.named_children else first
        if first.type == "expression_statement" and inner.type == "string":
            self._keep_doc([inner])

    def _keep_doc(self, comments: Sequence[Node]) -> None:
        """Keep the lines of comments up to the first one with words in it."""
        if not comments:
            return
        for row in range(comments[0].start_point.row, _last_row(comments[-1]) + 1):
            self._keep(row, self._lines[row])
            if not _DOC_MARKS.match(self._lines[row].lstrip().lstrip("rbuRBU")):
                return

    def _keep_whole(self, node: Node) -> None:
        first, last = node.start_point.row, _last_row(node)
        for row in range(first, min(last, first + _MAX_WHOLE_LINES - 1) + 1):
            self._keep(row, self._lines[row])
        if last - first >= _MAX_WHOLE_LINES:
            self._keep(first + _MAX_WHOLE_LINES - 1, self._lines[first + _MAX_WHOLE_LINES - 1] + ELISION)

    def _keep_first_line(self, node: Node) -> None:
        row = node.start_point.row
        self._keep(row, self._lines[row] + (ELISION if _last_row(node) > row else ""))

    def _keep(self, row: int, text: str) -> None:
        if len(text) > _MAX_LINE_CHARS:
            text = text[:_MAX_LINE_CHARS].rstrip() + ELISION
        if len(text) > len(self._kept.get(row, "")):
            self._kept[row] = text

    def _name(self, node: Node, level: int) -> str:
        """Return a node's name and note it as a definition, without what it is qualified by."""
        if self._rules.named_by_header:
            return self._lines[node.start_point.row].strip().rstrip("{ ")
        name = _name_of(_named_part(node))
        if name and level <= _MAX_NAMED_LEVEL:
            self._names.append(re.split(r"[.:\\]", name)[-1])
        return name


def _named_part(node: Node) -> Node:
    """Return the arguments of a call that defines something, else the node itself."""
    if node.type != "call":
        return node
    return next((child for child in node.named_children if child.type == "arguments"), node)


def _last_row(node: Node) -> int:
    """Return the row of a node's last character: some grammars let a node end at the next line's start."""
    end = node.end_point
    return end.row - 1 if end.column == 0 and end.row > node.start_point.row else end.row


def _end_of_header(node: Node, body: Node | None, head: Node | None) -> tuple[int, int]:
    """Return the row and byte column where a header ends: before the body and comments above it."""
    if body is not None and head is None:
        before = (child for child in node.children if child.end_byte <= body.start_byte)
        head = next((child for child in reversed(list(before)) if "comment" not in child.type), None)
    end = head.end_point if head is not None else node.start_point
    return end.row, end.column


def _name_of(node: Node) -> str:
    """Return what a node defines: its name, a declarator's, or its first identifier; "" if it has none."""
    for _ in range(_MAX_NAME_DEPTH):
        inner = next(filter(None, map(node.child_by_field_name, _NAME_FIELDS)), None)
        if inner is None:
            inner = next((child for child in node.named_children if _NAME_TYPES.search(child.type)), None)
        if inner is None:
            return ""
        text = (inner.text or b"").decode(errors="replace").strip("\"'` ")
        if _NAME.fullmatch(text):
            return text
        node = inner
    return ""
