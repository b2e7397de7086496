"""The reader on a real project: flask at the commit that the questions are about."""

from __future__ import annotations

from pathlib import Path

from ingest.code import project_map, read_folder
from ingest.model import Document, Kind, LineLocation, Reading

from .test_outline import assert_outline_is_of_the_file


def by_name(reading: Reading) -> dict[str, Document]:
    return {document.name: document for document in reading.documents}


def n_chars(document: Document, outline: bool = False) -> int:
    return sum(len(segment.text) for segment in (document.outline if outline else document.segments))


def test_selection(flask_reading: Reading, flask_folder: Path) -> None:
    documents = by_name(flask_reading)
    assert len(documents) == 221
    codes = {
        Path(entry.path).relative_to(flask_folder).as_posix(): entry.code for entry in flask_reading.unread
    }
    assert codes["uv.lock"] == "lock"
    assert codes["docs/_static/debugger.png"] == "binary"
    assert codes["src/flask/py.typed"] == "empty"
    n_files = sum(1 for path in flask_folder.rglob("*") if path.is_file())
    assert len(documents) + len(codes) == n_files
    assert documents["README.md"].kind is Kind.TEXT and documents["src/flask/app.py"].kind is Kind.CODE


def test_the_archive_reads_the_same(flask_reading: Reading, shared_data: Path) -> None:
    packed = read_folder(shared_data / "swe_qa" / "flask-85c5d93.tar.gz")
    assert [(d.name, d.segments, d.outline, d.rank) for d in packed.documents] == [
        (d.name, d.segments, d.outline, d.rank) for d in flask_reading.documents
    ]


def test_ranks(flask_reading: Reading) -> None:
    documents = by_name(flask_reading)
    by_rank = sorted(documents.values(), key=lambda document: -document.rank)
    names = [document.name for document in by_rank]
    assert names[0] == "README.md"
    assert names[1] == "src/flask/app.py"
    assert names.index("src/flask/cli.py") < 15
    code = [d.rank for d in by_rank if d.name.startswith("src/flask/") and d.language == "python"]
    tests = [d.rank for d in by_rank if d.name.startswith("tests/")]
    docs = [d.rank for d in by_rank if d.name.startswith("docs/")]
    assert min(code) > max(docs) > max(tests)
    assert all(0 <= document.rank <= 1 for document in by_rank)


def test_reading_order_is_readme_docs_code_tests(flask_reading: Reading) -> None:
    order = [document.name for document in flask_reading.documents]
    assert order[0] == "README.md"
    last_doc = max(order.index(name) for name in ("docs/quickstart.rst", "docs/tutorial/index.rst"))
    code = [i for i, name in enumerate(order) if name.startswith("src/") and name.endswith(".py")]
    first_test = min(i for i, name in enumerate(order) if name.startswith("tests/"))
    assert last_doc < min(code) and max(code) < first_test


def test_outlines_are_small_and_line_exact(flask_reading: Reading) -> None:
    code = [d for d in flask_reading.documents if d.name.startswith("src/flask/") and d.language == "python"]
    share = sum(n_chars(d, outline=True) for d in code) / sum(map(n_chars, code))
    assert 0.1 < share < 0.3
    for document in flask_reading.documents:
        text = Path(document.path).read_text(encoding="utf-8")
        assert_outline_is_of_the_file(document, text)
        lines = text.split("\n")
        for segment in document.segments:
            assert isinstance(segment.location, LineLocation)
            first, last = segment.location.line_start, segment.location.line_end
            assert segment.text == "\n".join(lines[first - 1 : last])
    app = by_name(flask_reading)["src/flask/app.py"]
    outline = "\n".join(segment.text for segment in app.outline)
    assert "class Flask(App):" in outline and "def full_dispatch_request(self) -> Response: ..." in outline
    assert "Flask.full_dispatch_request" in {segment.section for segment in app.segments}
    assert not app.remarks


def test_project_map_fits_and_opens_what_matters(flask_reading: Reading) -> None:
    counts = {document.name: n_chars(document) // 4 for document in flask_reading.documents}
    whole = project_map(flask_reading.documents, flask_reading.unread, counts, max_lines=10_000).split("\n")
    n_files = sum(1 for line in whole if "/  " not in line)
    assert n_files == len(flask_reading.documents) + len(flask_reading.unread)
    assert any("uv.lock  (lock, not read)" in line for line in whole)
    small = project_map(flask_reading.documents, flask_reading.unread, counts, max_lines=45).split("\n")
    assert len(small) <= 45
    assert f"    app.py  {counts['src/flask/app.py']:,}" in small
    assert any(line.startswith("tests/  61 files, ") for line in small)
