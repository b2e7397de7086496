"""`unabridged review`: a pack of questions over one or many documents, with proof."""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial

from app import paths
from app.bench import Bench, PreparedBench
from app.cli.ask import add_store, open_bench
from app.cli.codes import CANCELLED, FAILED, WRONG_USAGE
from app.cli.interrupt import Interrupt, interruptible
from app.cli.material import add_model, add_reading, prepare_model, read_material
from app.cli.output import Output, duration, progress_text, read_fields, read_text
from app.cli.values import named_path
from app.cli.written import keep_originals, refuse_output, write_output
from app.review import library
from app.review.asks import AskSettings
from app.review.export import (
    ENDINGS,
    REASONS,
    SIGNS,
    STALE,
    WORDS,
    export,
    fields_of,
    nearest_text,
    place_text,
    summary,
    verdict_text,
)
from app.review.grid import CellKey, Grid
from app.review.model import Basis, Cell, Stale, State, Subject, subjects_of
from app.review.pace import ReviewPace
from app.review.pack import Pack, Positions
from app.review.pack_file import PackError, read_positions
from app.review.run import CellDone, SubjectStarted, Work, review
from app.review.saved import KeptCells, SavedError, default_path, run_key
from app.server_bench import PreparedServer
from app.workbench import Prepared
from engine.events import ReadDone, ReadProgress, StoreNotice
from engine.identity import model_sha256
from ingest.model import Reading


def add_review(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `review`."""
    parser = commands.add_parser("review", help="ask a pack of questions of documents, and prove the answers")
    parser.add_argument(
        "pack", nargs="?", metavar="PACK", help="a pack's id or YAML file (--list names them)"
    )
    parser.add_argument(
        "paths", nargs="*", type=named_path, metavar="PATH", help="files and folders to review"
    )
    parser.add_argument("-o", "--output", type=named_path, metavar="FILE", help=f"write {', '.join(ENDINGS)}")
    parser.add_argument(
        "--playbook", type=named_path, metavar="FILE", help="compare with the positions in this YAML"
    )
    parser.add_argument("--only", metavar="IDS", help="ask only these questions, separated by commas")
    parser.add_argument("--list", action="store_true", help="list the packs and their questions")
    parser.add_argument("--again", action="store_true", help="ask anew what an earlier run has answered")
    parser.add_argument("--forget", action="store_true", help="delete the answers kept of earlier runs")
    add_reading(parser)
    add_model(parser)
    add_store(parser)
    parser.set_defaults(run=run_review)


def run_review(args: argparse.Namespace) -> int:
    """Review the documents; what is finished is kept, so that the same command goes on from there."""
    output = Output(as_json=args.json)
    try:
        if args.list:
            return list_packs(output, args.pack)
        if args.forget:
            return _forget(output)
        if not args.pack or not args.paths:
            return _wrong("Name a pack and at least one file: unabridged review cuad contract.pdf", output)
        if refusal := refuse_output(args.output, ENDINGS, args.paths, output):
            return refusal
        pack, playbook = _questions(args)
        return _review(args, pack, playbook, output)
    except PackError as error:
        return _wrong(str(error), output)
    except SavedError as error:
        output.warn(f"unabridged: {error}")
        return FAILED


def _wrong(problem: str, output: Output) -> int:
    output.warn(f"unabridged: {problem}")
    return WRONG_USAGE


def _questions(args: argparse.Namespace) -> tuple[Pack, dict[str, Positions] | None]:
    pack = library.find(args.pack)
    if args.only:
        try:
            pack = pack.only(one.strip() for one in args.only.split(","))
        except KeyError as error:
            known = ", ".join(question.id for question in pack.questions)
            raise PackError([f"{pack.id} has no question {error.args[0]}: it has {known}."]) from error
    if args.playbook is None:
        return pack, None
    try:
        text = args.playbook.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError([f"{args.playbook} cannot be read: choose another file."]) from error
    return pack, read_positions(text, args.playbook.name)


def list_packs(output: Output, pack_id: str | None) -> int:
    """Print the packs; with an id, that pack's questions."""
    if pack_id:
        pack = library.find(pack_id)
        output.say(f"{pack.id}  {pack.name}\n{pack.description}\n")
        for question in pack.questions:
            output.event("question", id=question.id, title=question.title, form=question.form.value)
            output.say(f"  {question.id:<36}  {question.form.value:<10}  {question.question}")
        return 0
    for one in library.listed():
        n_questions = len(one.pack.questions) if one.pack else 0
        path = str(one.path) if one.path else None
        output.event("pack", id=one.id, name=one.name, questions=n_questions, path=path, problem=one.problem)
        what = f"{n_questions} questions" if one.pack else f"not valid: {one.problem}"
        output.say(f"{one.id:<12}  {one.name:<28}  {what}{f'  {path}' if path else ''}")
    return 0


def _forget(output: Output) -> int:
    with closing(KeptCells(default_path())) as saved:
        n_deleted = saved.forget_kept()
    output.event("forgotten", cells=n_deleted)
    output.say(f"Kept answers deleted: {n_deleted:,}.")
    return 0


@dataclass
class _Run:
    """One run of the command: what is asked of whom, and what is known so far."""

    pack: Pack
    subjects: tuple[Subject, ...]
    playbook: dict[str, Positions] | None
    keys: dict[str, str]
    model: str
    settings: AskSettings
    cells: dict[CellKey, Cell] = field(default_factory=dict)
    outdated: Counter[Stale] = field(default_factory=Counter)

    @property
    def grid(self) -> Grid:
        return Grid(self.pack, self.subjects, self.cells, playbook=self.playbook)

    @property
    def work(self) -> list[Work]:
        return [(subject, self.grid.open_questions(subject)) for subject in self.subjects]


def _review(
    args: argparse.Namespace, pack: Pack, playbook: dict[str, Positions] | None, output: Output
) -> int:
    kept_in = None if args.no_store else default_path()
    with interruptible() as interrupt, closing(KeptCells(kept_in)) as saved:
        prepared = prepare_model(args, output)
        if isinstance(prepared, PreparedServer) and prepared.grammar_remark:
            output.warn(prepared.grammar_remark)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        keep_originals(args.output, reading)
        run = _make_run(args, pack, playbook, prepared, reading)
        if not args.again:
            run.cells = _kept(saved, run)
            run.outdated = _outdated(saved, run)
        _say_start(run, prepared, output)
        if any(questions for _, questions in run.work):
            with closing(open_bench(prepared, args, output)) as bench:
                _ask(bench, run, saved, output, interrupt)
        return _finish(args, run, output, interrupt)


def _make_run(
    args: argparse.Namespace,
    pack: Pack,
    playbook: dict[str, Positions] | None,
    prepared: PreparedBench,
    reading: Reading,
) -> _Run:
    name = ", ".join(path.name for path in args.paths)
    subjects = subjects_of(reading.documents, pack, name)
    settings = AskSettings()
    model_hash = _identity(prepared)
    keys = {
        one.key: run_key(one.content_sha256, model_hash, prepared.window.window, settings.rules)
        for one in subjects
    }
    return _Run(pack, subjects, playbook, keys, prepared.name, settings)


def _identity(prepared: PreparedBench) -> str:
    """Return what tells this model's answers from another's."""
    if isinstance(prepared, PreparedServer):
        return prepared.identity
    assert isinstance(prepared, Prepared)
    return model_sha256(prepared.path, paths.cache_dir() / "models")


def _kept(saved: KeptCells, run: _Run) -> dict[CellKey, Cell]:
    """Return what earlier runs answered, wherever the same contents stood then."""
    cells: dict[CellKey, Cell] = {}
    for subject in run.subjects:
        kept = saved.kept(run.keys[subject.key])
        for question in run.pack.questions:
            cell = kept.get(question.id)
            if cell and cell.is_fresh(question, subject):
                cells[subject.key, question.id] = replace(cell, subject=subject.key)
    return cells


def _outdated(saved: KeptCells, run: _Run) -> Counter[Stale]:
    """Count the open questions that an earlier run answered, by what has changed since."""
    basis = Basis(run.model, run.settings.rules)
    found: dict[CellKey, Stale] = {}
    for subject, questions in run.work:
        by_id = {question.id: question for question in questions}
        for cell in saved.earlier(subject.key, subject.content_sha256):
            if (question := by_id.get(cell.question_id)) and cell.state is not State.FAILED:
                found[subject.key, question.id] = cell.stale(question, subject, basis)
    return Counter(stale for stale in found.values() if stale)


def _say_start(run: _Run, prepared: PreparedBench, output: Output) -> None:
    n_cells = len(run.subjects) * len(run.pack.questions)
    output.event(
        "review",
        pack=run.pack.id,
        model=run.model,
        window=prepared.window.window,
        documents=[subject.name for subject in run.subjects],
        questions=[question.id for question in run.pack.questions],
        cells=n_cells,
        kept=len(run.cells),
        outdated={stale.value: n for stale, n in run.outdated.items()},
    )
    output.say(
        f"{run.pack.name} · {len(run.pack.questions)} questions × {len(run.subjects)} "
        f"{'document' if len(run.subjects) == 1 else 'documents'} · {run.model}"
    )
    if run.cells:
        output.say(f"{len(run.cells)} of {n_cells} answers are kept from earlier (--again asks anew).")
    if run.outdated:
        why = ", ".join(f"{n} because {STALE[stale]}" for stale, n in run.outdated.items())
        output.say(f"{run.outdated.total()} kept answers are out of date and are asked again: {why}.")
    for line in run.grid.lines():
        output.event("cell", kept=True, **fields_of(line))


def _ask(bench: Bench, run: _Run, saved: KeptCells, output: Output, interrupt: Interrupt) -> None:
    """Run what is open; each cell is saved before it is told."""
    counted = _Teller(run, output)
    for event in review(bench, run.work, interrupt.engine, model=run.model, settings=run.settings):
        counted.pace.take(event)
        match event:
            case SubjectStarted():
                counted.subject = event
                output.say(f"\n{event.subject.name}")
                if event.n_passes > 1:
                    output.say(f"  larger than the window: read in {event.n_passes} passes")
            case CellDone():
                cell = event.cell
                saved.keep(run.keys[cell.subject], cell)
                run.cells[cell.subject, cell.question_id] = cell
                counted.tell(cell)
            case ReadProgress():
                output.progress(f"{counted.where}  {progress_text(event)}{counted.time_left}")
            case ReadDone():
                output.event("read", **read_fields(event))
                output.say(f"  {read_text(event)}")
            case StoreNotice():
                output.warn(event.text)


class _Teller:
    """Tells each cell and where the review stands."""

    def __init__(self, run: _Run, output: Output) -> None:
        self.subject: SubjectStarted | None = None
        self.pace = ReviewPace(run.work)
        self._run = run
        self._output = output
        self._total = len(run.subjects) * len(run.pack.questions)

    @property
    def where(self) -> str:
        """Return which document is under way."""
        return f"{self.subject.index + 1}/{self.subject.n_subjects}" if self.subject else ""

    @property
    def time_left(self) -> str:
        """Return how long the rest of the review may take, empty while too little is known."""
        seconds = self.pace.seconds_left
        return "" if seconds is None else f" · about {duration(seconds)} left in all"

    def tell(self, cell: Cell) -> None:
        """Write a finished cell."""
        subject = next(one for one in self._run.subjects if one.key == cell.subject)
        question = next(one for one in self._run.pack.questions if one.id == cell.question_id)
        line = self._run.grid.line(subject, question)
        assert line is not None
        self._output.event("cell", kept=False, **fields_of(line))
        self._output.progress(
            f"{self.where}  {len(self._run.cells)} of {self._total} answers · {question.title}: "
            f"{WORDS[line.state]}{self.time_left}"
        )


def _finish(args: argparse.Namespace, run: _Run, output: Output, interrupt: Interrupt) -> int:
    grid = run.grid
    output.say()
    for line in _table(grid, output.width):
        output.say(line)
    output.say(f"\n{summary(grid)}")
    n_open = sum(len(questions) for _, questions in run.work)
    counts = {state.value: count for state, count in grid.counts().items()}
    output.event("done", counts=counts, open=n_open, cancelled=interrupt.is_set())
    if args.output and not write_output(args.output, partial(export, grid), output):
        return FAILED
    if interrupt.is_set():
        onward = "nothing was kept" if args.no_store else "the same command goes on from there"
        output.warn(f"Stopped with {n_open} answers to go: {onward}.")
        return CANCELLED
    return FAILED if n_open else 0


def _table(grid: Grid, width: int) -> Iterator[str]:
    """Lay out the answers, document by document, one or two rows for each."""
    longest = max(len(question.title) for question in grid.pack.questions)
    for subject in grid.subjects:
        yield subject.name
        for question in grid.pack.questions:
            line = grid.line(subject, question)
            if line is None:
                yield f"  {question.title:<{longest}}  · not asked yet"
                continue
            where = f"  {place_text(line)}" if line.page else ""
            head = f"  {question.title:<{longest}}  {SIGNS[line.state]} {WORDS[line.state]:<10}{where}  "
            yield head + textwrap.shorten(line.answer, max(20, width - len(head)), placeholder=" …")
            indent = " " * (longest + 6)
            if reason := REASONS[line.cell.reason]:
                yield f"{indent}{reason}"
            elif line.state is State.ABSENT and line.cell.n_pages:
                yield f"{indent}{line.cell.n_pages_read}/{line.cell.n_pages} pages read"
            for said, passage in (("", line.quotation), ("nearest: ", nearest_text(line))):
                if passage:
                    room = max(20, width - len(indent) - len(said))
                    yield f"{indent}{said}{textwrap.shorten(f'“{passage}”', room, placeholder=' …”')}"
            if verdict := verdict_text(line):
                yield f"{indent}{verdict}"
        yield ""
