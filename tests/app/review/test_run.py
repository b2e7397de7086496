"""One document, one reading, answers with their proof: what becomes of each kind of answer."""

from __future__ import annotations

from collections.abc import Callable

from app.bench import Asked
from app.evidence.model import Status
from app.review.asks import AskSettings
from app.review.model import Cell, Reason, State, Subject, subjects_of
from app.review.pack import Form, Pack, PackQuestion
from app.review.run import CellDone, SubjectStarted, review
from engine.cancel import CancelFlag
from ingest.model import Document, Remark
from tests.app.review.scripted import AUDIT, DATE, LAW, PACK, TEXT, ScriptedWorkbench, contract

Answer = Callable[[Asked], str]


def run(
    answer: Answer, documents: tuple[Document, ...] = (), pack: Pack = PACK, **options: object
) -> tuple[dict[tuple[str, str], Cell], ScriptedWorkbench, list[object]]:
    workbench = ScriptedWorkbench(answer, **options)  # type: ignore[arg-type]
    subjects = subjects_of(documents or (contract(*TEXT),), pack)
    work = [(subject, pack.questions) for subject in subjects]
    events = list(review(workbench, work, CancelFlag(), model="Scripted"))
    cells = {(e.cell.subject, e.cell.question_id): e.cell for e in events if isinstance(e, CellDone)}
    return cells, workbench, events


def only(answer: Answer, question: PackQuestion, *paragraphs: str, **options: object) -> Cell:
    document = contract(*(paragraphs or TEXT))
    cells, _, _ = run(answer, (document,), Pack("one", "One", (question,)), **options)
    (cell,) = cells.values()
    return cell


def is_second(asked: Asked) -> bool:
    return asked.text.startswith((LAW.again, DATE.again, AUDIT.again))


def is_choice(asked: Asked) -> bool:
    return "Say its number" in asked.text


def test_each_document_is_read_once_whatever_the_number_of_questions() -> None:
    documents = (contract(*TEXT), contract(*TEXT, name="second.pdf"))
    cells, workbench, events = run(lambda asked: "Kansas", documents)
    assert len(workbench.reads) == 2
    assert len(cells) == 6
    assert [plan.documents for plan in workbench.reads] == [(documents[0],), (documents[1],)]
    started = [event for event in events if isinstance(event, SubjectStarted)]
    assert [(s.index, s.n_subjects, s.n_questions) for s in started] == [(0, 2, 3), (1, 2, 3)]


def test_an_answer_that_the_document_proves_is_found_with_page_and_quotation() -> None:
    cell = only(lambda asked: "The laws of the State of Kansas.", LAW)
    assert cell.state is State.FOUND
    assert cell.citations[0].status in (Status.VERIFIED, Status.SUPPORTED)
    assert cell.place is not None and cell.place.page_label == "2"
    assert "State of Kansas" in cell.quotation
    assert cell.model == "Scripted"
    assert (cell.n_pages_read, cell.n_pages) == (3, 3)
    assert cell.confidence > 0.8


def test_a_date_is_normalised_and_an_odd_one_shown_as_it_is() -> None:
    assert only(lambda asked: "January 18, 2020", DATE).value == "2020-01-18"
    odd = only(lambda asked: "0" if is_choice(asked) else "the Closing Date", DATE)
    assert (odd.value, odd.answer) == ("", "the Closing Date")


def test_a_bare_yes_needs_a_passage_that_the_model_chose() -> None:
    cell = only(lambda asked: "1" if is_choice(asked) else "Yes", AUDIT)
    assert cell.state is State.FOUND
    assert cell.quotation == TEXT[2]
    assert cell.citations[0].status is Status.VERIFIED
    unproved = only(lambda asked: "0" if is_choice(asked) else "Yes", AUDIT)
    assert (unproved.state, unproved.reason) == (State.UNSURE, Reason.NO_PROOF)
    assert unproved.nearest[0].quote == TEXT[2]
    assert unproved.quotation == ""


def test_absent_needs_two_asks_in_other_words_with_the_nearest_passages_beside_the_second() -> None:
    asked: list[Asked] = []

    def no(one: Asked) -> str:
        asked.append(one)
        return "No"

    other = "The records of the year are kept by the secretary of the company, who is named below."
    cell = only(no, AUDIT, TEXT[0], TEXT[1], other, *(f"Clause {i} is void." for i in range(9)))
    assert cell.state is State.ABSENT
    assert [is_second(one) for one in asked] == [False, True]
    assert asked[0].focus == ()
    assert asked[1].focus[0] == other
    assert cell.second == "No"
    assert cell.nearest and not cell.citations


def test_a_passage_with_the_words_of_such_a_clause_is_not_passed_over() -> None:
    cell = only(lambda asked: "No", AUDIT)
    assert (cell.state, cell.reason) == (State.UNSURE, Reason.CLOSE_PASSAGE)
    assert cell.nearest[0].quote == TEXT[2]


def test_asks_that_disagree_leave_it_to_a_person() -> None:
    cell = only(lambda asked: "Yes" if is_second(asked) else "No", AUDIT)
    assert (cell.state, cell.reason) == (State.UNSURE, Reason.ASKS_DISAGREE)
    assert cell.confidence < 0.5


def test_not_found_in_a_document_with_an_unread_page_is_not_absent() -> None:
    scan = Remark("scan", "Page 2 is a picture.", page_index=1)
    document = contract(*TEXT, remarks=(scan,))
    cells, _, _ = run(lambda asked: "Not found in the documents.", (document,), Pack("o", "O", (LAW,)))
    (cell,) = cells.values()
    assert (cell.state, cell.reason) == (State.UNSURE, Reason.NOT_ALL_READ)
    assert (cell.n_pages_read, cell.n_pages) == (2, 3)


def test_one_question_that_fails_does_not_stop_the_others() -> None:
    cells, _, _ = run(lambda asked: "Kansas", fails=frozenset({"date"}))
    states = {question: cell.state for (_, question), cell in cells.items()}
    assert states["date"] is State.FAILED
    assert states["law"] is State.FOUND


def test_a_stop_gives_what_was_finished_and_nothing_half_done() -> None:
    cells, _, _ = run(lambda asked: "No" if asked.id == "audit" else "Kansas", stop_after=3)
    questions = {question for _, question in cells}
    assert "law" in questions
    assert "audit" not in questions  # its second ask never came


def test_a_document_larger_than_the_window_is_read_in_passes_and_found_where_it_stands() -> None:
    dull = "The parties met and talked at length about many matters of no importance whatsoever. " * 12
    document = contract(*[f"{i}. {dull}" for i in range(12)], TEXT[1])

    def answer(one: Asked) -> str:
        text = "".join(
            segment.text for plan in workbench.reads[-1:] for segment in plan.documents[0].segments
        )
        return "The laws of the State of Kansas." if "Kansas" in text else "Not found in the documents."

    workbench = ScriptedWorkbench(answer, window=2_048)
    (subject,) = subjects_of((document,), PACK)
    events = list(review(workbench, [(subject, (LAW,))], CancelFlag()))
    (cell,) = [event.cell for event in events if isinstance(event, CellDone)]
    assert len(workbench.reads) > 1
    assert cell.state is State.FOUND
    assert cell.answer == "The laws of the State of Kansas."
    assert cell.place is not None and cell.place.page_label == "13"


def test_a_pack_for_all_documents_together_has_one_column() -> None:
    pack = Pack("code", "Code", (LAW,), together=True)
    documents = (contract(*TEXT), contract(*TEXT, name="b.pdf"))
    (subject,) = subjects_of(documents, pack, "project")
    assert (subject.name, subject.documents) == ("project", documents)
    cells, workbench, _ = run(lambda asked: "Kansas", documents, pack)
    assert len(cells) == len(workbench.reads) == 1


def test_an_answer_is_stale_once_the_question_or_the_contents_change() -> None:
    cell = only(lambda asked: "Kansas", LAW)
    subject = Subject(cell.subject, "c", (contract(*TEXT),))
    assert cell.is_fresh(LAW, subject)
    assert not cell.is_fresh(DATE, subject)
    assert not cell.is_fresh(LAW, Subject(cell.subject, "c", (contract(*TEXT, sha="other"),)))


def test_settings_that_change_answers_have_other_names() -> None:
    assert str(AskSettings()) != str(AskSettings(use_grammar=not AskSettings().use_grammar))


NOTICE = PackQuestion(
    "notice", "Notice", "How long before must a party say that it does not renew?", "When must it be said?",
    Form.DURATION, topic="notice renewal not renew before",
)  # fmt: skip


def test_a_period_that_stands_somewhere_in_the_document_is_no_proof() -> None:
    paragraphs = (
        "Invoices that are not paid within ninety (90) days bear interest.",
        "This Agreement renews each year unless a party gives notice that it shall not renew.",
    )
    assert only(lambda asked: "ninety (90) days", NOTICE, *paragraphs).state is State.UNSURE
    proven = "A party gives notice that it shall not renew ninety (90) days before the renewal."
    assert only(lambda asked: "ninety (90) days", NOTICE, paragraphs[0], proven).state is State.FOUND
