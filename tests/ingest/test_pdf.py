"""PDF reading on the real contracts, statutes and awkward files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from ingest.model import Document, PageLocation, Rect, Role, Segment
from ingest.mupdf import load_mupdf
from ingest.options import ReadOptions
from ingest.pdf.grid import find_grids
from ingest.pdf.words import clean, is_clean
from tests.ingest.conftest import read_document, refusal

Write = Callable[[str, str | bytes], Path]


def squeezed(text: str) -> str:
    """Letters and digits only: layout and punctuation marks differ between PDF and ground truth."""
    return re.sub(r"[\W_]+", "", text).lower()


class Searchable:
    """A document's letters in one string, each with its segment and offset."""

    def __init__(self, document: Document) -> None:
        self.segments = [segment for segment in document.segments if segment.words is not None]
        letters = [
            (char, number, offset)
            for number, segment in enumerate(self.segments)
            for offset, original in enumerate(segment.text)
            for char in squeezed(original)
        ]
        self.text = "".join(char for char, _, _ in letters)
        self.places = [(number, offset) for _, number, offset in letters]

    def locate(self, span: str) -> tuple[float, list[tuple[int, Rect]]]:
        """Return how well a span was found (100 = exactly) and its boxes with their pages."""
        wanted = squeezed(span)
        start = self.text.find(wanted)
        score, end = 100.0, start + len(wanted)
        if start < 0:
            from rapidfuzz import fuzz

            found = fuzz.partial_ratio_alignment(wanted, self.text)
            assert found is not None
            score, start, end = found.score, found.dest_start, found.dest_end
        touched: dict[int, list[int]] = {}
        for number, offset in self.places[start:end]:
            touched.setdefault(number, []).append(offset)
        return score, [
            box for number, offsets in touched.items() for box in boxes(self.segments[number], offsets)
        ]


def boxes(segment: Segment, offsets: list[int]) -> Iterator[tuple[int, Rect]]:
    assert isinstance(segment.location, PageLocation)
    assert segment.words is not None
    for rect in segment.words.within(min(offsets), max(offsets) + 1):
        yield segment.location.page_index, rect


def check_invariants(document: Document) -> None:
    pdf = load_mupdf().open(document.path)
    for segment in document.segments:
        assert isinstance(segment.location, PageLocation)
        assert segment.words is not None
        assert segment.text == segment.text.strip("\n")
        page = pdf[segment.location.page_index].rect
        starts, ends, rects = segment.words.starts, segment.words.ends, segment.words.rects
        assert (starts[1:] >= ends[:-1]).all()
        assert not len(ends) or ends[-1] <= len(segment.text)
        assert (ends > starts).all()
        assert (rects[:, :2] >= -2).all()
        assert (rects[:, 2:] <= np.array([page.x1, page.y1]) + 2).all()


def test_cuad_clauses_are_located_with_page_and_rectangles(shared_data: Path) -> None:
    contracts = json.loads((shared_data / "cuad/answers.json").read_text())
    n_spans = n_exact = n_close = 0
    missed = []
    for contract in contracts:
        document = read_document(shared_data / "cuad/pdf" / contract["pdf"])
        check_invariants(document)
        searchable = Searchable(document)
        spans = [span for answer in contract["answers"].values() for span in answer["spans"]]
        for span in (part for whole in spans for part in whole.split("<omitted>")):
            if len(span) < 60:
                continue
            n_spans += 1
            score, found = searchable.locate(span)
            assert found
            n_exact += score == 100
            n_close += 85 <= score < 100
            if score < 85:
                missed.append((contract["pdf"], score, span))
    print(f"{n_spans} spans: {n_exact} exact, {n_close} approximate, {len(missed)} missed")
    assert n_spans > 480
    assert n_exact >= 0.98 * n_spans
    assert n_exact + n_close >= 0.99 * n_spans, missed


def test_civil_code_has_its_1260_articles_in_order(shared_data: Path) -> None:
    document = read_document(shared_data / "cjk/zh_minfadian.pdf")
    check_invariants(document)
    articles = [
        segment.section
        for segment in document.segments
        if segment.in_prompt and segment.text.startswith(segment.section or "-") and "条" in segment.text[:9]
    ]
    assert [chinese_number(article) for article in articles if article] == list(range(1, 1261))


def chinese_number(article: str) -> int:
    total = digit = 0
    for char in article.strip("第条"):
        if char in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            digit = "零一二三四五六七八九".index(char)
    return total + digit


def test_chinese_is_boxed_character_by_character(shared_data: Path) -> None:
    document = read_document(shared_data / "cjk/zh_minfadian.pdf")
    first = next(segment for segment in document.segments if segment.text.startswith("第一条 为了"))
    assert "调整民事关系" in first.text
    assert first.words is not None
    start = first.text.index("民事关系")
    (a, b, c, d) = first.words.within(start, start + 4)
    assert a.x1 <= b.x0 + 0.5 <= c.x1
    assert 8 < d.x1 - d.x0 < 16


def test_section_numbers_of_a_contract(shared_data: Path) -> None:
    document = read_document(next((shared_data / "cuad/pdf").glob("BIOCEPT*")))
    sections = [segment.section for segment in document.segments if segment.in_prompt]
    for expected in ("1", "1.1", "2.2(a)", "3.3(c)(iv)", "3.3(d)", "3.3(d)(i)"):
        assert expected in sections
    order = [sections.index(wanted) for wanted in ("1.19", "2.1", "3.3(a)", "3.3(c)(v)", "3.4")]
    assert order == sorted(order)
    outline = "\n".join(segment.text for segment in document.outline)
    assert "COLLABORATION" in outline
    assert 0.02 < len(outline) / sum(len(segment.text) for segment in document.segments) <= 0.26


def test_running_lines_leave_the_prompt_but_stay_in_the_map(shared_data: Path) -> None:
    document = read_document(next((shared_data / "cuad/pdf").glob("Verizon*")))
    footers = [segment.text for segment in document.segments if not segment.in_prompt]
    assert footers.count("Source: VERIZON ABS LLC, 8-K, 1/23/2020") > 100
    assert "13" in footers
    prompt = "\n".join(segment.text for segment in document.segments if segment.in_prompt)
    assert "Source: VERIZON" not in prompt


def test_three_columns_are_read_column_by_column(shared_data: Path) -> None:
    document = read_document(shared_data / "pdf_edge/fedreg.pdf")
    check_invariants(document)
    text = squeezed(" ".join(segment.text for segment in document.segments if segment.in_prompt))
    for running_over_columns_or_lines in (
        "The Runaway Stabilizer checklist of the AFM is used when there is undesired movement of the "
        "airplane's horizontal stabilizer. The FAA proposes revisions to the criteria for this checklist",
        "The checklist would also include a recall item to use the control column and thrust levers to "
        "control the airplane's pitch attitude and airspeed",
    ):
        assert squeezed(running_over_columns_or_lines) in text
    assert any("47701" in segment.text for segment in document.segments if not segment.in_prompt)


def test_columns_written_row_by_row_are_read_by_column(tmp_path: Path) -> None:
    left = [f"Left column line {word} of the first text" for word in NUMBERS]
    right = [f"Right column line {word} of the other text" for word in NUMBERS]
    rows = [
        (x, 100 + 14 * row, text)
        for row, pair in enumerate(zip(left, right, strict=True))
        for x, text in zip((50, 320), pair, strict=True)
    ]
    document = read_document(make_pdf(tmp_path / "a.pdf", [rows]))
    text = squeezed(" ".join(segment.text for segment in document.segments))
    assert squeezed("".join(left)) in text
    assert squeezed("".join(right)) in text
    check_invariants(document)


NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def test_raised_signs_stand_in_their_line(shared_data: Path) -> None:
    document = read_document(next((shared_data / "cuad/pdf").glob("BIOCEPT*")))
    text = "\n".join(segment.text for segment in document.segments)
    assert "“OncoCEE-LUTM”" in text.replace(" ", "")
    assert "\nTM" not in text


def test_ruled_table_becomes_markdown_with_cell_rectangles(shared_data: Path) -> None:
    document = read_document(shared_data / "cjk/zh_bond_prospectus_tables.pdf")
    table = next(segment for segment in document.segments if segment.role is Role.TABLE)
    rows = table.text.split("\n")
    assert rows[0].startswith("| 年份 |")
    assert rows[1] == "|" + " --- |" * 5
    assert "AA+" in rows[2]
    assert isinstance(table.location, PageLocation)
    cell = next(rect for rect in table.location.rects if contains(rect, words_of(table, "AA+")[0]))
    assert cell.x1 - cell.x0 < 200


def words_of(segment: Segment, text: str) -> list[Rect]:
    assert segment.words is not None
    start = segment.text.index(text)
    return segment.words.within(start, start + len(text))


def contains(outer: Rect, inner: Rect) -> bool:
    return outer.x0 <= inner.x0 and inner.x1 <= outer.x1 and outer.y0 <= inner.y0 and inner.y1 <= outer.y1


def test_grid_of_a_table_with_a_spanning_cell() -> None:
    across = [Rect(0, y, 200, y) for y in (0, 20, 40)]
    down = [Rect(0, 0, 0, 40), Rect(200, 0, 200, 40), Rect(100, 20, 100, 40)]
    underline = Rect(300, 500, 350, 500)
    (cells,) = find_grids([*across, *down, underline])
    assert sorted(cells) == [Rect(0, 0, 200, 20), Rect(0, 20, 100, 40), Rect(100, 20, 200, 40)]


def test_rotated_page_has_boxes_as_displayed(shared_data: Path) -> None:
    document = read_document(shared_data / "pdf_edge/senate.pdf")
    check_invariants(document)
    page = load_mupdf().open(document.path)[0]
    assert page.rotation == 90
    (place,) = [found for s in document.segments if "KISHI" in s.text for found in words_of(s, "KISHI")]
    assert place.x1 - place.x0 > place.y1 - place.y0
    shown = page.get_pixmap(clip=tuple(place), colorspace="gray")
    assert min(shown.samples) < 100


def make_pdf(path: Path, pages: list[list[tuple[float, float, str]]], **options: object) -> Path:
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    for lines in pages:
        page = pdf.new_page()
        for x, y, text in lines:
            page.insert_text((x, y), text, fontsize=11)
    pdf.save(path, **options)
    return path


def test_words_cut_at_line_ends_are_whole_again(tmp_path: Path) -> None:
    lines = [
        "The licensee shall pay an extraor-",
        "dinary fee under this non-exclusive and non-",
        "transferable licence, subject to the limi-",
        "tation of Article 4 and to all laws that are in force here",
    ]
    path = make_pdf(tmp_path / "a.pdf", [[(72, 200 + 13 * i, line) for i, line in enumerate(lines)]])
    (segment,) = read_document(path).segments
    assert "an extraordinary fee" in segment.text
    assert "non-transferable licence" in segment.text
    assert "the limitation of" in segment.text
    halves = words_of(segment, "extraordinary")
    assert len(halves) == 2
    assert halves[0].y1 < halves[1].y1


def test_ligatures_and_marks_are_normalised() -> None:
    assert clean("e\u0301te\u0301") == "été"
    assert clean("co\u00adop") == "coop"
    assert clean("⼀") == "一"
    assert clean("\uf0b7") == "•"


def test_page_labels_are_the_printed_ones(tmp_path: Path) -> None:
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    for number in range(5):
        pdf.new_page().insert_text((72, 300), f"Text of the page with the number {number} in this file.")
    pdf.set_page_labels([{"startpage": 0, "style": "r"}, {"startpage": 2, "style": "D", "firstpagenum": 1}])
    pdf.save(tmp_path / "a.pdf")
    document = read_document(tmp_path / "a.pdf")
    assert document.page_labels == ("i", "ii", "1", "2", "3")
    location = document.segments[2].location
    assert isinstance(location, PageLocation)
    assert (location.page_index, location.page_label) == (2, "1")


def test_bookmarks_make_headings(tmp_path: Path) -> None:
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    page = pdf.new_page()
    page.insert_text((72, 200), "Who may terminate")
    page.insert_text((72, 260), "Either party may terminate this agreement at any time by giving notice.")
    pdf.set_toc([[1, "Who may terminate", 1]])
    pdf.save(tmp_path / "a.pdf")
    heading, paragraph = read_document(tmp_path / "a.pdf").segments
    assert heading.role is Role.HEADING
    assert paragraph.section == "Who may terminate"


def test_comments_and_attached_files_are_told(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", [[(72, 72, "The fee is due on receipt.")]])
    target = tmp_path / "commented.pdf"
    with load_mupdf().open(path) as pdf:
        pdf[0].add_text_annot((200, 200), "Really?")
        pdf[0].add_highlight_annot((72, 60, 120, 76))
        pdf.embfile_add("b.txt", b"words")
        pdf.save(target)
    assert [remark.code for remark in read_document(target).remarks] == ["comments", "attached-files"]
    assert "comments (1)" in read_document(target).remarks[0].text
    assert not read_document(path).remarks


def test_encrypted_file_asks_and_opens_with_its_password(tmp_path: Path, shared_data: Path) -> None:
    error = refusal(shared_data / "pdf_edge/password.pdf")
    assert (error.code, "Give its password" in str(error)) == ("encrypted", True)
    pymupdf = load_mupdf()
    path = make_pdf(
        tmp_path / "a.pdf",
        [[(72, 300, "The secret clause.")]],
        encryption=pymupdf.PDF_ENCRYPT_AES_256,
        user_pw="open",
        owner_pw="own",
    )
    assert refusal(path).code == "encrypted"
    assert "does not open" in str(refusal(path, ReadOptions(password="wrong")))
    assert read_document(path, ReadOptions(password="open")).segments[0].text == "The secret clause."


def test_unreadable_files_say_why(shared_data: Path, write: Write) -> None:
    assert refusal(shared_data / "pdf_edge/empty.pdf").code == "empty"
    assert refusal(write("a.pdf", "<html><body>not a PDF</body></html>")).code == "damaged"
    assert refusal(write("b.pdf", b"%PDF-1.7\n" + bytes(300))).code == "damaged"
    assert refusal(Path("nowhere.pdf")).code == "missing"


def test_a_picture_page_is_never_silently_empty(shared_data: Path, tmp_path: Path) -> None:
    scan = scanned(next((shared_data / "cuad/pdf").glob("NUVEEN*")), tmp_path / "scan.pdf", dpi=72)
    document = read_document(scan)
    assert not document.segments
    assert [(remark.code, remark.page_index) for remark in document.remarks] == [("scan", 0)]


def scanned(source: Path, target: Path, dpi: int, page_index: int = 0) -> Path:
    """Make a PDF whose only page is a picture of a real page."""
    pymupdf = load_mupdf()
    picture = pymupdf.open(source)[page_index].get_pixmap(dpi=dpi)
    pdf = pymupdf.open()
    page = pdf.new_page(width=595, height=842)
    page.insert_image(page.rect, pixmap=picture)
    pdf.save(target)
    return target


def test_blank_page_is_no_scan(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", [[(72, 300, "Some text that is long enough for a page.")], []])
    assert not read_document(path).remarks


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_truncated_file_reads_or_says_why(shared_data: Path, write: Write, kept: float) -> None:
    data = next((shared_data / "cuad/pdf").glob("BIOCEPT*")).read_bytes()
    read_or_refused(write("a.pdf", data[: int(len(data) * kept)]))


def test_fuzzed_files_read_or_say_why(shared_data: Path, write: Write) -> None:
    random = np.random.default_rng(7)
    for name in ("pdf_edge/icj.pdf", "cjk/zh_bond_prospectus_tables.pdf", "pdf_edge/malformed.pdf"):
        data = np.frombuffer((shared_data / name).read_bytes(), dtype=np.uint8)
        for n_flips in (20, 400, 4000):
            broken = data.copy()
            places = random.integers(1024, len(broken), n_flips)
            broken[places] = random.integers(0, 256, n_flips)
            read_or_refused(write("a.pdf", broken.tobytes()))


def read_or_refused(path: Path) -> None:
    """Reading gives text, or a remark, or an error that says so: never nothing."""
    try:
        document = read_document(path)
    except Exception as error:
        assert getattr(error, "code", "") in ("damaged", "empty", "encrypted", "limit"), error
        return
    assert document.segments or document.remarks


def test_too_many_pages_are_a_clear_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.pdf.document._MAX_PAGES", 3)
    path = make_pdf(tmp_path / "a.pdf", [[(72, 300, "x")]] * 4)
    error = refusal(path)
    assert (error.code, str(error)) == ("limit", "a.pdf has 4 pages; up to 3 are read. Split it.")


def test_segments_follow_the_pages(shared_data: Path) -> None:
    document = read_document(shared_data / "cjk/ja_debian_reference.pdf")
    indexes = [s.location.page_index for s in document.segments if isinstance(s.location, PageLocation)]
    assert all(a <= b for a, b in pairwise(indexes))
    assert document.n_pages == 272


@pytest.mark.parametrize(
    "text", ["plain", "“quotes” and – dashes", "ﬁ stays", "a\u00adb", "⼀", "\uf0b7", "e\u0301"]
)
def test_what_is_called_clean_is_left_as_it_is(text: str) -> None:
    assert not is_clean(text) or clean(text) == text
    assert is_clean(clean(text))


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_letters_cut_by_a_clip_path_are_read_and_words_beyond_the_page_are_not(
    tmp_path: Path, rotation: int
) -> None:
    pymupdf = load_mupdf()
    path = tmp_path / "clipped.pdf"
    with pymupdf.open() as made:
        page = made.new_page(width=612, height=792)
        page.insert_text((100, 300), "RECOVER FROM THE OTHER PARTY", fontsize=12)
        page.insert_text((100, -40), "above the page", fontsize=12)
        page.insert_text((700, 300), "beside the page", fontsize=12)
        page.insert_text((100, 740), "below what is cropped", fontsize=12)
        page.clean_contents()
        (xref,) = page.get_contents()
        cut = b"q 100 480 160 30 re W n " + made.xref_stream(xref) + b" Q"
        made.update_stream(xref, cut)
        page.set_cropbox(pymupdf.Rect(60, 60, 560, 700))
        page.set_rotation(rotation)
        made.save(path)
    with pymupdf.open(path) as made:
        clipped = made[0].get_text(flags=pymupdf.TEXT_MEDIABOX_CLIP)
    assert "PARTY" not in clipped, "the clip path cuts it"
    (segment,) = read_document(path).segments
    assert segment.text == "RECOVER FROM THE OTHER PARTY"
