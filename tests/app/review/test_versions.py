"""Two versions of a contract: every clause accounted for, what alters the meaning first."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.review.clauses import clauses_of
from app.review.tracked import accepted, has_marks, rejected
from app.review.versions import Kind, Tracking, align, compare_tracked, compare_versions, fields_of, inline
from ingest.model import Document
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
        old = " ".join(text for kind, text in runs if kind != "new" and text)
        new = " ".join(text for kind, text in runs if kind != "old" and text)
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
