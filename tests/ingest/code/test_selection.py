"""Which files belong to a codebase: compared with real git on a tree made to be awkward."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from ingest.code import CodeOptions, read_folder
from ingest.code.walk import list_names
from ingest.errors import EmptySourceError, ReaderLimitError, SourceMissingError
from ingest.model import Kind, Reading

from .conftest import WriteTree

Git = Callable[..., str]

AWKWARD_RULES = {
    ".gitignore": (
        "*.log\n!keep.log\n/only_at_root.txt\nbuild/\n!build/inside.txt\ndoc/*.txt\n**/deep.txt\n"
        "a/**/z.txt\n\\#hash.txt\n\\!bang.txt\nspace\\ \nwith space.txt\n# a comment\n\n[ab].txt\n"
        "folder_only/\n*.tmp\r\nnode*/\nfoo?bar.txt\nbroken[.txt\nabc/def\ntrailing/**\n!trailing/x.txt\n"
    ),
    "sub/.gitignore": "!again.log\n/here.txt\nnested/\n*.md\n!README.md\n",
    "sub/nested_not/.gitignore": "*\n!.gitignore\n!kept.txt\n",
    "all/.gitignore": "*\n",
}
AWKWARD_FILES = """
a.log keep.log x/keep.log only_at_root.txt x/only_at_root.txt build/inside.txt x/build/y.txt doc/a.txt
doc/b/a.txt x/doc/a.txt deep.txt p/q/deep.txt a/z.txt a/b/c/z.txt #hash.txt !bang.txt space
with␣space.txt a.txt b.txt c.txt folder_only/x.txt y/folder_only one.tmp node_things/a.txt foo1bar.txt
broken[.txt abc/def x/abc/def trailing/x.txt trailing/y/z.txt sub/again.log sub/here.txt sub/x/here.txt
sub/nested/a.txt sub/x.md sub/README.md sub/nested_not/kept.txt sub/nested_not/lost.txt all/a.txt
all/b/c.txt .hidden .dir/x café.txt 日本.txt tab⇥sep.txt -dash.txt "quoted".txt back\\slash.txt
exclude_me.txt global_me.txt
"""


@pytest.fixture
def awkward(write_tree: WriteTree, git: Git, tmp_path: Path) -> Path:
    names = [name.replace("␣", " ").replace("⇥", "\t") for name in AWKWARD_FILES.split()]
    root = write_tree({**dict.fromkeys(names, "text\n"), **AWKWARD_RULES})
    git(root, "init", "-q")
    (root / ".git" / "info").mkdir(exist_ok=True)
    (root / ".git" / "info" / "exclude").write_text("exclude_me.txt\n")
    rules = tmp_path / "home" / ".config" / "git" / "ignore"
    rules.parent.mkdir(parents=True)
    rules.write_text("global_me.txt\n")
    return root


def git_names(git: Git, root: Path) -> list[str]:
    return sorted(filter(None, git(root, "ls-files", "-z", "-co", "--exclude-standard").split("\0")))


def names(reading: Reading) -> set[str]:
    return {document.name for document in reading.documents}


def reasons(reading: Reading, root: Path) -> dict[str, str]:
    return {os.path.relpath(entry.path, root.resolve()): entry.code for entry in reading.unread}


def test_rules_without_git_select_what_git_selects(awkward: Path, git: Git) -> None:
    expected = git_names(git, awkward)
    found, n_ignored = list_names(awkward, False, lambda _folder: False)
    assert found == expected
    assert "sub/again.log" in found and "a.log" not in found and "exclude_me.txt" not in found
    assert n_ignored > 20


def test_git_is_asked_where_it_is_there(awkward: Path, git: Git) -> None:
    git(awkward, "add", "-f", "a.log")  # tracked although ignored: only git knows
    found, _ = list_names(awkward, True, lambda _folder: False)
    assert found == git_names(git, awkward)
    assert "a.log" in found


@pytest.mark.parametrize("folder", ["sub", "sub/nested_not", "x", "a/b"])
def test_a_folder_inside_a_repository_obeys_the_rules_above_it(awkward: Path, git: Git, folder: str) -> None:
    found, _ = list_names(awkward / folder, False, lambda _folder: False)
    assert found == git_names(git, awkward / folder)


def test_a_folder_that_its_repository_ignores_is_read_all_the_same(awkward: Path) -> None:
    for use_git in (True, False):
        reading = read_folder(awkward / "build", CodeOptions(use_git=use_git))
        assert names(reading) == {"inside.txt"}


def test_submodules_and_worktrees_are_entered(write_tree: WriteTree, git: Git, tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (library / "lib.py").write_text("def f(): ...\n")
    (library / ".gitignore").write_text("*.tmp\n")
    git(library, "init", "-q")
    git(library, "add", ".")
    git(library, "commit", "-qm", "x")
    root = write_tree({"main.py": "import lib\n"})
    git(root, "init", "-q")
    git(root, "submodule", "add", "-q", str(library), "deps/lib")
    git(root, "submodule", "add", "-q", str(library), "deps/empty")
    git(root, "add", ".")
    git(root, "commit", "-qm", "x")
    git(root, "submodule", "deinit", "--force", "deps/empty")
    (root / "deps" / "lib" / "scratch.tmp").write_text("x")
    worktree = tmp_path / "worktree"
    git(root, "worktree", "add", "-q", str(worktree))
    (root / ".git" / "info" / "exclude").write_text("local.py\n")
    (worktree / "local.py").write_text("x = 1\n")

    for use_git in (True, False):
        reading = read_folder(root, CodeOptions(use_git=use_git))
        assert names(reading) == {"main.py", "deps/lib/lib.py", "deps/lib/.gitignore", ".gitmodules"}
    assert reasons(read_folder(root), root)["deps/empty"] == "submodule"
    for use_git in (True, False):
        assert names(read_folder(worktree, CodeOptions(use_git=use_git))) == {"main.py", ".gitmodules"}


def test_deleted_files_that_git_still_lists_are_passed_over(write_tree: WriteTree, git: Git) -> None:
    root = write_tree({"a.py": "x = 1\n", "gone.py": "y = 1\n"})
    git(root, "init", "-q")
    git(root, "add", ".")
    (root / "gone.py").unlink()
    assert names(read_folder(root)) == {"a.py"}


def test_a_repository_cannot_run_programs(write_tree: WriteTree, git: Git, tmp_path: Path) -> None:
    root = write_tree({"a.py": "x = 1\n"})
    git(root, "init", "-q")
    trap = tmp_path / "trap"
    hook = tmp_path / "hook.sh"
    hook.write_text(f"#!/bin/sh\ntouch '{trap}'\n")
    hook.chmod(0o755)
    git(root, "config", "core.fsmonitor", str(hook))
    assert names(read_folder(root)) == {"a.py"}
    assert not trap.exists()


def test_ignore_files_of_other_tools_take_away(write_tree: WriteTree, git: Git) -> None:
    root = write_tree(
        {
            "a.py": "x = 1\n",
            "data/big.py": "x = 1\n",
            "sub/b.py": "x = 1\n",
            "sub/c.py": "x = 1\n",
            ".ignore": "data/\n.*ignore\n",
            "sub/.unabridgedignore": "c.py\n",
        }
    )
    for use_git in (True, False):
        if use_git:
            git(root, "init", "-q")
        assert names(read_folder(root, CodeOptions(use_git=use_git))) == {"a.py", "sub/b.py"}
    ignored = [entry for entry in read_folder(root).unread if entry.code == "ignored"]
    assert "4 files" in ignored[0].reason


def test_include_and_exclude_work_together(write_tree: WriteTree) -> None:
    root = write_tree(dict.fromkeys(["a.py", "b.js", "t/a.py", "t/b.py", "c.md"], "text\n"))
    reading = read_folder(root, CodeOptions(include=("*.py", "*.md"), exclude=("t/b.py",)))
    assert names(reading) == {"a.py", "t/a.py", "c.md"}
    assert [(entry.code, entry.reason[:1]) for entry in reading.unread] == [("excluded", "2")]


LEFT_OUT = {
    "yarn.lock": ("lock", "a\n"),
    "sub/Cargo.lock": ("lock", "a\n"),
    "app.min.js": ("minified", "a\n"),
    "long.js": ("minified", "var a=1;" * 1000),
    "api_pb2.py": ("generated", "x = 1\n"),
    "made.go": ("generated", "// Code generated by x. DO NOT EDIT.\npackage a\n"),
    "static/jquery-3.1.1.js": ("vendored", "x\n"),
    "image.png": ("binary", b"\x89PNG\r\n\x1a\n\0\0"),
    "blob": ("binary", b"abc\0def"),
    "paper.pdf": ("document", b"%PDF-1.4\n"),
    "drawing.svg": ("image", "<svg/>\n"),
    "empty.py": ("empty", ""),
    "blank.py": ("empty", "\n  \n"),
    "large.py": ("large", "x = 1\n" * 400_000),
    "node_modules": ("vendored", None),
}


def test_what_nobody_wrote_by_hand_is_left_out_with_its_reason(write_tree: WriteTree) -> None:
    files = {name: content for name, (_, content) in LEFT_OUT.items() if content is not None}
    root = write_tree(
        {**files, "main.py": "x = 1\n", "node_modules/p/index.js": "x\n", "node_modules/q.js": "x\n"}
    )
    reading = read_folder(root)
    assert names(reading) == {"main.py"}
    assert reasons(reading, root) == {name: code for name, (code, _) in LEFT_OUT.items()}
    assert all(entry.reason.endswith(".") for entry in reading.unread)


def test_a_flag_or_a_click_brings_left_out_files_in(write_tree: WriteTree) -> None:
    files = {name: content for name, (_, content) in LEFT_OUT.items() if content is not None}
    root = write_tree(
        {**files, "main.py": "x = 1\n", "node_modules/p/index.js": "x\n", "node_modules/q.js": "x\n"}
    )
    allowed = read_folder(root, CodeOptions(allow=frozenset({"lock", "vendored"})))
    assert names(allowed) >= {
        "yarn.lock",
        "sub/Cargo.lock",
        "static/jquery-3.1.1.js",
        "node_modules/p/index.js",
    }
    clicked = read_folder(root, CodeOptions(bring_in=("long.js", "node_modules/q.js", "blob", "drawing.svg")))
    assert names(clicked) == {"main.py", "long.js", "node_modules/q.js", "drawing.svg"}


def test_prose_with_a_paragraph_a_line_is_not_minified(write_tree: WriteTree) -> None:
    root = write_tree({"notes.md": "A long paragraph. " * 600 + "\n", "a.py": "# DO NOT care\n"})
    reading = read_folder(root)
    assert {document.name: document.kind for document in reading.documents} == {
        "notes.md": Kind.TEXT,
        "a.py": Kind.CODE,
    }


def test_links_are_never_followed(write_tree: WriteTree, git: Git, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.py").write_text("password = 1\n")
    root = write_tree({"real/a.py": "x = 1\n", "swapped/b.py": "x = 1\n"})
    (root / "link.py").symlink_to(outside / "secret.py")
    (root / "linked").symlink_to(outside)
    (root / "loop").symlink_to(root)
    git(root, "init", "-q")
    git(root, "add", "swapped/b.py")
    (root / "swapped" / "b.py").unlink()
    (root / "swapped").rmdir()
    (outside / "b.py").write_text("password = 2\n")
    (root / "swapped").symlink_to(outside)  # git still lists swapped/b.py, which now is outside
    for use_git in (True, False):
        reading = read_folder(root, CodeOptions(use_git=use_git))
        assert names(reading) == {"real/a.py"}
        assert reasons(reading, root)["link.py"] == "symlink"


def test_pipes_and_unreadable_files_are_named(write_tree: WriteTree) -> None:
    root = write_tree({"a.py": "x = 1\n"})
    os.mkfifo(root / "pipe")
    assert reasons(read_folder(root), root) == {"pipe": "special"}


def test_undecodable_names_become_printable(write_tree: WriteTree) -> None:
    root = write_tree({"a.py": "x = 1\n"})
    (root / os.fsdecode(b"caf\xe9\n.py")).write_text("y = 1\n")
    found = names(read_folder(root))
    assert found == {"a.py", "caf\ufffd\ufffd.py"}
    "".join(found).encode()  # no lone surrogates


def test_the_order_is_the_same_on_every_run(write_tree: WriteTree) -> None:
    root = write_tree({f"{chr(97 + i * 7 % 26)}{i}.py": f"def f{i}(): ...\n" for i in range(40)})
    first = [document.name for document in read_folder(root).documents]
    assert first == [document.name for document in read_folder(root).documents]


def test_what_cannot_be_read_says_so(write_tree: WriteTree, tmp_path: Path) -> None:
    with pytest.raises(SourceMissingError):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(EmptySourceError):
        read_folder(write_tree({"a.png": b"\x89PNG\0"}))
    with pytest.raises(ReaderLimitError):
        read_folder(write_tree({"a.py": "x\n", "b.py": "x\n"}), CodeOptions(max_files=2))
    with pytest.raises(ReaderLimitError):
        read_folder(write_tree({"a.py": "x\n", "b.py": "x\n"}), CodeOptions(max_total_bytes=3))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("caf\u00e9 = 1\r\nx = 2\r\n".encode("utf-8-sig"), "caf\u00e9 = 1\nx = 2"),
        ("caf\u00e9 = 1\nx = 2\n".encode("utf-16"), "caf\u00e9 = 1\nx = 2"),
        ("cafe\u0301 = 1\rx = 2".encode(), "caf\u00e9 = 1\nx = 2"),
    ],
)
def test_encodings_and_line_ends_are_normalised(write_tree: WriteTree, data: bytes, text: str) -> None:
    (document,) = read_folder(write_tree({"a.py": data})).documents
    assert document.segments[0].text == text


def test_a_chosen_encoding_wins_over_the_guess(write_tree: WriteTree) -> None:
    root = write_tree({"a.py": "x = '\u0436\u0443\u043a'\n".encode("koi8-r")})
    (document,) = read_folder(root, CodeOptions(encoding="koi8-r")).documents
    assert "жук" in document.segments[0].text
    assert document.remarks[0].code == "encoding"


PATTERN_PARTS = ["a", "b", "ab", "a.txt", "*.txt", "*", "b*", "?", "[ab]", "**", "[!a]"]
FILE_PARTS = ["a", "b", "ab", "a.txt", "b.txt", "c"]


def random_pattern(random: Random) -> str:
    pattern = "/".join(random.choices(PATTERN_PARTS, k=random.choice([1, 1, 2, 3])))
    pattern = random.choice(["", "", "", "/"]) + pattern + random.choice(["", "", "", "/"])
    return random.choice(["", "", "!"]) + pattern


@pytest.mark.parametrize("seed", range(25))
def test_random_rules_select_what_git_selects(tmp_path: Path, git: Git, seed: int) -> None:
    random = Random(seed)
    root = tmp_path / "project"
    for _ in range(25):
        path = root / "/".join(random.choices(FILE_PARTS, k=random.choice([1, 2, 2, 3, 4])))
        with suppress(OSError):  # one name may want to be a file and a folder
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("x")
    folders = [root, *(path for path in sorted(root.rglob("*")) if path.is_dir() and random.random() < 0.2)]
    for folder in folders:
        rules = [random_pattern(random) for _ in range(random.randint(1, 3))]
        (folder / ".gitignore").write_text("\n".join(rules))
    git(root, "init", "-q")
    found, _ = list_names(root, False, lambda _folder: False)
    assert found == git_names(git, root)
