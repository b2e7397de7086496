"""What a file is, by its name and, where the name says little, by its first bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

from ingest.encoding import byte_order_mark
from ingest.model import Kind

_SNIFF_BYTES = 8192

# Languages are named as in Pygments, so that a viewer can colour them.
_BY_EXTENSION = {
    extension: language
    for language, extensions in {
        "python": "py pyi pyw pyx",
        "javascript": "js mjs cjs jsx",
        "typescript": "ts mts cts",
        "tsx": "tsx",
        "c": "c",
        "cpp": "cc cpp cxx c++ hpp hh hxx h++ ipp inl cu cuh",
        "java": "java",
        "go": "go",
        "rust": "rs",
        "csharp": "cs",
        "ruby": "rb rake gemspec",
        "php": "php phtml",
        "kotlin": "kt kts",
        "swift": "swift",
        "bash": "sh bash zsh ksh bats",
        "html": "html htm xhtml vue svelte",
        "css": "css",
        "json": "json jsonc json5 geojson webmanifest",
        "yaml": "yaml yml",
        "toml": "toml",
        "sql": "sql",
        "scala": "scala sc sbt",
        "lua": "lua",
        "zig": "zig",
        "hcl": "tf hcl tfvars",
        "haskell": "hs",
        "elixir": "ex exs",
        "julia": "jl",
        "objective-c": "mm",
        "notebook": "ipynb",
        "markdown": "md mdx markdown mkd",
        "rst": "rst",
        "text": "txt adoc asciidoc org textile pod log tex",
        "xml": "xml xsd xsl xslt plist csproj props targets",
        "csv": "csv tsv",
        "ini": "ini cfg conf properties",
    }.items()
    for extension in extensions.split()
}
_BY_NAME = {
    "dockerfile": "dockerfile",
    "makefile": "make",
    "gemfile": "ruby",
    "rakefile": "ruby",
    "vagrantfile": "ruby",
    "jenkinsfile": "groovy",
    "cmakelists.txt": "cmake",
    "license": "text",
    "copying": "text",
    "notice": "text",
    "authors": "text",
    "changelog": "text",
    "contributing": "text",
    "readme": "text",
}
_PROSE = frozenset({"markdown", "rst", "text"})
_OTHER_READERS = frozenset(
    ["pdf", "docx", "doc", "odt", "rtf", "epub", "xlsx", "xls", "pptx", "ppt", "eml", "msg", "mbox"]
)
_PLAIN_TAGS = frozenset({"text", "plain-text", "binary", "executable", "non-executable", "file", "image"})
_AMBIGUOUS = frozenset({"h", "m"})  # C, C++ and Objective-C headers; Objective-C and Matlab
_CPP_HEADER = re.compile(rb"^\s*(class\s+\w+|namespace\b|template\s*<|public:|private:|using\s+\w)", re.M)
_OBJECTIVE_C = re.compile(rb"^\s*(@interface|@implementation|@protocol|#import)\b", re.M)


@dataclass(frozen=True, slots=True)
class FileType:
    """`language` as Pygments names it; `reason` is why the file is no text to read, or None."""

    language: str
    kind: Kind
    reason: str | None = None

    @property
    def is_prose(self) -> bool:
        """Tell running text from code and data."""
        return self.kind is Kind.TEXT

    @property
    def has_long_lines(self) -> bool:
        """Tell files whose lines say nothing about who wrote them: prose, notebooks stored as JSON."""
        return self.is_prose or self.language == "notebook"


def type_by_name(name: str) -> FileType | None:
    """Return the type that a file's name tells, or None where the content must."""
    base = name.rpartition("/")[2].lower()
    extension = base.rpartition(".")[2] if "." in base[1:] else ""
    if extension in _OTHER_READERS:
        return FileType(extension, Kind.CODE, "document")
    if extension in _AMBIGUOUS:
        return None
    if extension == "svg":
        return FileType("xml", Kind.CODE, "image")
    language = _BY_NAME.get(base) or _BY_EXTENSION.get(extension)
    if language is None:
        return _identify(name.rpartition("/")[2])
    return FileType(language, Kind.TEXT if language in _PROSE else Kind.CODE)


def _identify(base: str) -> FileType | None:
    from identify.identify import tags_from_filename

    tags = tags_from_filename(base)
    if "binary" in tags and "text" not in tags:
        return FileType("binary", Kind.CODE, "binary")
    languages = sorted(tags - _PLAIN_TAGS)
    return FileType(languages[0], Kind.CODE) if languages else None


def type_of(name: str, data: bytes) -> FileType:
    """Return the type of a file whose bytes (at least the first ones) are known."""
    if looks_binary(data):
        return FileType("binary", Kind.CODE, "binary")
    head = data[:_SNIFF_BYTES]
    known = type_by_name(name) or _by_content(name, head)
    if known.language == "typescript" and head.lstrip().startswith(b"<?xml"):
        return FileType("xml", Kind.CODE)  # Qt's translation files share the extension
    return known


def looks_binary(data: bytes) -> bool:
    """Tell bytes that are no text: a NUL near the start, unless a byte order mark explains it."""
    head = data[:_SNIFF_BYTES]
    return b"\0" in head and byte_order_mark(head) is None


def _by_content(name: str, head: bytes) -> FileType:
    extension = name.rpartition(".")[2].lower()
    if extension in _AMBIGUOUS and _OBJECTIVE_C.search(head):
        return FileType("objective-c", Kind.CODE)
    if extension == "h":
        return FileType("cpp" if _CPP_HEADER.search(head) else "c", Kind.CODE)
    return FileType("matlab", Kind.CODE) if extension == "m" else _by_shebang(head)


def _by_shebang(head: bytes) -> FileType:
    if head.startswith(b"#!"):
        from identify.identify import parse_shebang, tags_from_interpreter

        command = parse_shebang(BytesIO(head))
        tags = tags_from_interpreter(command[0]) if command else set()
        if "shell" in tags:
            return FileType("bash", Kind.CODE)
        languages = sorted(tags - _PLAIN_TAGS)
        if languages:
            return FileType(languages[0], Kind.CODE)
    return FileType("text", Kind.CODE)
