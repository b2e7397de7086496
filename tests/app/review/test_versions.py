"""Two versions of a contract: every clause accounted for, what alters the meaning first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.review.clauses import clauses_of
from app.review.tracked import accepted, has_marks, rejected
from app.review.versions import Kind, Tracking, align, compare_tracked, compare_versions, fields_of, inline
from ingest.model import Document, Role
from tests.app.review.scripted import contract

OLD = (
    "1. Term. This Agreement runs for two (2) years from the Effective Date.",
    "2. Notice. Either party may terminate this Agreement upon sixty (60) days' written notice.",
    "3. Payment. The Licensee shall pay all invoices within thirty days of receipt.",
    "4. Assignment. Neither party may assign this Agreement without consent of the other.",
    "5. Governing law. This Agreement is governed by the laws of the State of Kansas.",
    "6. Headings are for convenience only and have no legal effect whatsoever.",
)
NEW = (
    "1. Term. This Agreement runs for two (2) years from the Effective Date.",
    "2. Notice. Either party may terminate this Agreement upon ninety (90) days' written notice.",
    "3. Payment. The Licensee may pay all invoices within thirty days of receipt.",
    "4. Insurance. The Licensee shall maintain insurance of at least $1,000,000.",
    "5. Governing law. This Agreement is governed by the laws of the State of Nevada.",
    "6. Headings are only for convenience and have no legal effect at all.",
)


def test_what_alters_the_meaning_comes_first() -> None:
    result = compare_versions(contract(*OLD), contract(*NEW, name="new.pdf"))
    told = [(change.kind, change.meaning, (change.new or change.old).number) for change in result.changes]  # type: ignore[union-attr]
    assert result.n_unchanged == 1
    assert told[0] == (Kind.REMOVED, ("negation", "duty"), "4")
    assert told[1][0] is Kind.CHANGED and "number" in told[1][1] and told[1][2] == "2"
    assert (Kind.CHANGED, ("duty",), "3") in told
    assert (Kind.CHANGED, ("name",), "5") in told
    assert (Kind.ADDED, ("number", "duty"), "4") in told
    assert told[-1] == (Kind.CHANGED, (), "6")  # mere wording comes last
    notice = result.changes[1]
    assert (notice.differences[0].source, notice.differences[0].answered) == ("sixty 60", "ninety 90")
    assert notice.old is not None and notice.old.place.page_label == "2"


def test_nothing_changed() -> None:
    result = compare_versions(contract(*OLD), contract(*OLD))
    assert (result.changes, result.n_unchanged) == ((), 6)


def test_a_clause_that_moved_and_one_that_got_another_number() -> None:
    moved = (OLD[0], OLD[4], OLD[1], OLD[2], OLD[3], OLD[5])
    (change,) = compare_versions(contract(*OLD), contract(*moved)).changes
    assert (change.kind, change.old.number if change.old else "") == (Kind.MOVED, "5")
    other = (OLD[0], OLD[1].replace("2.", "7.", 1), *OLD[2:])
    (change,) = compare_versions(contract(*OLD), contract(*other)).changes
    assert (change.kind, change.meaning) == (Kind.RENUMBERED, ())


def test_tracked_changes_are_used_and_a_silent_change_is_told() -> None:
    tracked = OLD[1].replace("sixty (60)", "[-sixty (60)-] [+ninety (90)+]")
    silent = OLD[2].replace("thirty", "sixty")
    result = compare_versions(contract(*OLD), contract(OLD[0], tracked, silent, *OLD[3:]))
    tracking = {change.new.number: change.tracking for change in result.changes if change.new}
    assert tracking == {"2": Tracking.TRACKED, "3": Tracking.UNTRACKED}
    (alone,) = compare_tracked(contract(OLD[0], tracked, *OLD[2:])).changes
    assert alone.old is not None and alone.old.text == OLD[1]
    assert alone.new is not None and "ninety (90) days'" in alone.new.text
    assert alone.tracking is Tracking.TRACKED


def test_marks() -> None:
    text = "shall [-not -]pay [+promptly+], and [-so-] on"
    assert has_marks(text) and not has_marks("a [sic] b")
    assert accepted(text) == "shall pay promptly, and on"
    assert rejected(text) == "shall not pay, and so on"


def test_runs_give_both_texts_back() -> None:
    for change in compare_versions(contract(*OLD), contract(*NEW)).changes:
        runs = inline(change)
        old = "".join(text for kind, text in runs if kind != "new").strip()
        new = "".join(text for kind, text in runs if kind != "old").strip()
        assert old == (change.old.text if change.old else "")
        assert new == (change.new.text if change.new else "")


def test_fields_for_scripts() -> None:
    fields = fields_of(compare_versions(contract(*OLD), contract(*NEW)).changes[1])
    assert fields["old"]["section"] == "2"
    assert fields["old"]["page"] == "2"
    assert {"old", "new", "kind"} == set(fields["differences"][0])


def test_a_paragraph_over_a_page_break_is_one_clause() -> None:
    document = contract("7. The parties agree that this", "clause goes on here.", "8. Next.")
    assert [clause.number for clause in clauses_of(document, accepted)] == ["7", "8"]


paragraphs = st.lists(st.sampled_from([*OLD, *NEW, "Signed.", "A. B."]), max_size=9)


@settings(max_examples=60, deadline=None)
@given(paragraphs, paragraphs)
def test_every_clause_is_in_exactly_one_pair(old: list[str], new: list[str]) -> None:
    def clauses(texts: list[str], name: str) -> Document:
        return contract(*texts, name=name)

    a, b = clauses_of(clauses(old, "a"), accepted), clauses_of(clauses(new, "b"), accepted)
    pairs = align(a, b)
    assert sorted(x.index for x, _ in pairs if x) == list(range(len(a)))
    assert sorted(y.index for _, y in pairs if y) == list(range(len(b)))
    result = compare_versions(clauses(old, "a"), clauses(new, "b"))
    changed = {change.new.index for change in result.changes if change.new}
    n_removed = sum(change.new is None for change in result.changes)
    assert len(changed) + result.n_unchanged == len(b)
    assert len(result.changes) + result.n_unchanged == len(b) + n_removed


def changes(old: str | tuple[str, ...], new: str | tuple[str, ...]) -> list[tuple[Kind, tuple[str, ...]]]:
    a, b = ((text,) if isinstance(text, str) else text for text in (old, new))
    result = compare_versions(contract(*a), contract(*b, name="new.pdf"))
    return [(change.kind, change.meaning) for change in result.changes]


@pytest.mark.parametrize(
    ("old", "new", "meaning"),
    [
        ("Due within sixty (60) days.", "Due within sixty (60) business days.", ("number",)),
        ("60 days from the date of invoice.", "90 days from the date of invoice.", ("number",)),
        ("(10) Business Days after a notice.", "(30) Business Days after a notice.", ("number",)),
        ("It ends on December 31, 2025 at noon.", "It ends on December 31, 2026 at noon.", ("date",)),
        ("It ends on 2025-12-31 at noon.", "It ends on 2026-12-31 at noon.", ("date",)),
        ("The licensee shall pay the licensor.", "The licensor shall pay the licensee.", ("name",)),
        ("It is at most the fees paid.", "It is at least the fees paid.", ("scope",)),
        ("Told before the end of the term.", "Told after the end of the term.", ("scope",)),
        ("Goods and services are due here.", "Goods or services are due here.", ("scope",)),
        ("Liable for gross negligence here.", "Liable for negligence here.", ("scope",)),
        ("It renews for each year.", "It renews for each year. They shall insure.", ("duty",)),
        ("第四条 乙方不得转让本合同。", "第四条 乙方可以转让本合同。", ("negation", "duty")),
        ("第四条 乙方应当在三十日内付款。", "第四条 乙方应当在六十日内付款。", ("number",)),
        ("第四条 违约金为百分之五。", "第四条 违约金为百分之十。", ("number",)),
        ("第五条 自二〇二五年一月一日起生效。", "第五条 自二〇二六年一月一日起生效。", ("date",)),
        ("第六条 甲方应当赔偿乙方的损失。", "第六条 乙方应当赔偿甲方的损失。", ("name",)),
        ("第七条 违约金为总价的5%以上。", "第七条 违约金为总价的5%以下。", ("scope",)),
        ("第3条 乙は譲渡することができる。", "第3条 乙は譲渡することができない。", ("negation",)),
        (
            "第3条 乙は本件の代金を支払わなければならない。",
            "第3条 乙は本件の代金を支払うことができる。",
            ("duty",),
        ),
        ("제3조 을은 공개하여야 한다.", "제3조 을은 공개하지 아니한다.", ("negation", "duty")),
        ("제6조 갑은 을에게 배상한다.", "제6조 을은 갑에게 배상한다.", ("name",)),
        ("第七条 双方各执一份合同。", "第七条 双方各自执有一份合同。", ()),
        ("The fee is $1,000.00 a year.", "The fee is $1,000 a year.", ()),
        ("These are only for convenience here.", "These are for convenience here only.", ()),
    ],
)
def test_what_a_change_of_words_means(old: str, new: str, meaning: tuple[str, ...]) -> None:
    assert changes(old, new) == [(Kind.CHANGED, meaning)]


@pytest.mark.parametrize(
    "clauses",
    [
        ("第一条 定义。货物见附件。", "第二条 付款。按期付款。", "第三条 付款。按期付款。"),
        ("一、定义。货物见附件。", "二、付款。按期付款。", "三、付款。按期付款。"),
        ("（一）定义。货物见附件。", "（二）付款。按期付款。", "（三）付款。按期付款。"),
        ("제1조 (목적) 정한다.", "제2조 (대금) 지급한다.", "제3조 (대금) 지급한다."),
        ("第1条（目的）定める。", "第2条（代金）支払う。", "第3条（代金）支払う。"),
        ("a. Goods are sold.", "b. Money is paid.", "c. Money is paid."),
    ],
)
def test_a_clause_with_another_number_is_no_other_clause(clauses: tuple[str, str, str]) -> None:
    first, second, renumbered = clauses
    assert changes((first, second), (first, renumbered)) == [(Kind.RENUMBERED, ())]


def test_what_stands_between_clauses_that_read_alike_has_not_moved() -> None:
    old = ("1. Term. Two years.", "[Reserved]", "2. Payment. On time.", "[Reserved]", "3. Law. Kansas.")
    assert changes(old, (old[0], *old[2:])) == [(Kind.REMOVED, ())]


def test_a_clause_that_moved_and_got_another_number_has_moved() -> None:
    old = tuple(f"{n}. The {word} is set out here." for n, word in enumerate(("price", "term", "law"), 1))
    new = tuple(f"{n}. The {word} is set out here." for n, word in enumerate(("law", "price", "term"), 1))
    assert [kind for kind, _ in changes(old, new)] == [Kind.MOVED, Kind.RENUMBERED, Kind.RENUMBERED]


def test_an_inserted_clause_does_not_part_like_ones_that_it_renumbers() -> None:
    text = "{}. The {} shall pay the {} {} within ten days after the Closing Date."
    old = (text.format(1, "Seller", "Buyer", "$100"), text.format(2, "Buyer", "Seller", "$200"))
    new = (
        text.format(1, "Agent", "Buyer", "$50"),
        text.format(2, "Seller", "Buyer", "$150"),
        text.format(3, "Buyer", "Seller", "$250"),
    )
    assert changes(old, new)[1:] == [(Kind.CHANGED, ("number",))] * 2


def test_tracked_insertions_deletions_and_moves_of_whole_clauses_are_tracked() -> None:
    old = (
        "1. Term. Two years.",
        "2. Fee. Ten dollars are due.",
        "3. Law. Kansas law governs.",
        "4. End here.",
    )
    new = (
        "1. Term. Two years.",
        "2. [-Fee. Ten dollars are due.-]",
        "3. [+Tax. The Buyer pays it.+]",
        "4. End here.",
    )
    expected = {Kind.REMOVED: Tracking.TRACKED, Kind.ADDED: Tracking.TRACKED}
    alone = compare_tracked(contract(*new)).changes
    assert {change.kind: change.tracking for change in alone} == expected and len(alone) == 2
    both = compare_versions(contract(*old), contract(*new)).changes
    told = [(change.kind, (change.old or change.new).number, change.tracking) for change in both]  # type: ignore[union-attr]
    assert sorted(told) == [
        (Kind.ADDED, "3", Tracking.TRACKED),
        (Kind.REMOVED, "2", Tracking.TRACKED),
        (Kind.REMOVED, "3", Tracking.UNTRACKED),
    ]
    moved = (old[0], "[-2. Fee. Ten dollars are due.-]", *old[2:], "[+2. Fee. Ten dollars are due.+]")
    (change,) = compare_tracked(contract(*moved)).changes
    assert (change.kind, change.tracking) == (Kind.MOVED, Tracking.TRACKED)
    renumbered = ("1. Term. Two years.", "2. [+Tax. It is paid.+]", "3. Fee. [-Ten-][+Six+] dollars are due.")
    fee = compare_versions(contract(*old[:2]), contract(*renumbered)).changes[0]
    assert (fee.meaning, fee.tracking) == (("number",), Tracking.TRACKED)


def test_a_comment_is_no_change_of_the_clause() -> None:
    segments = contract(
        "1. Term. It runs for two years.[comment 0]", "[comment 0] Bob: 60 days, not more!"
    ).segments
    remark = replace(segments[1], role=Role.FOOTNOTE)
    new = replace(contract("1.", "2."), segments=(segments[0], remark))
    (change,) = compare_versions(contract("1. Term. It runs for two years."), new).changes
    assert (change.kind, change.meaning, change.tracking) == (Kind.ADDED, (), Tracking.NONE)
    assert change.new is not None and change.new.body == "Bob: 60 days, not more!"


def test_runs_of_chinese_part_the_characters_that_changed() -> None:
    old, new = (
        contract("第四条 乙方应当在三十日内付款。"),
        contract("第四条 乙方应当在六十日内付款。", name="b"),
    )
    (change,) = compare_versions(old, new).changes
    assert inline(change) == [
        ("same", "第四条 乙方应当在"),
        ("old", "三"),
        ("new", "六"),
        ("same", "十日内付款。"),
    ]
