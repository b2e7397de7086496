"""What a change of the documents costs to read again, and the cheaper way to the same material."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.packing import Mode
from app.planner import Choices, Plan, Planner, key_of
from app.spans import Prefix
from engine.blocks import batch_ends, block_ends, common_length
from ingest.model import Document

# The engine's default batch: where a hybrid's stored states can lie.
_BATCH_TOKENS = 512


@dataclass(frozen=True, slots=True)
class EditCost:
    """What reading a proposed prefix takes: `n_kept` tokens stay, `n_to_read` are evaluated.

    `n_again` of the latter were read before and stand behind the change. `seconds` is None while
    no speed has been measured on this machine.
    """

    n_kept: int
    n_to_read: int
    n_again: int
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Cheaper:
    """The same documents in the same modes for less: `order` goes into `Choices.order`."""

    order: tuple[str, ...]
    plan: Plan
    cost: EditCost


def edit_cost(present: Plan, proposed: Plan, tokens_per_s: float | None) -> EditCost:
    """Compare two plans token by token; `tokens_per_s` is the measured reading speed.

    Only whole blocks are counted as kept: the state of a hybrid model exists at their ends alone.
    """
    n_total = len(proposed.prefix.token_ids)
    n_kept = _rewind_point(present.prefix, proposed.prefix)
    n_to_read = n_total - n_kept
    seconds = n_to_read / tokens_per_s if tokens_per_s else None
    return EditCost(n_kept, n_to_read, min(n_to_read, _n_again(present, proposed, n_kept)), seconds)


def cheaper(
    planner: Planner,
    present: Plan,
    documents: Sequence[Document],
    choices: Choices,
    tokens_per_s: float | None,
) -> Cheaper | None:
    """Suggest to keep what was read in its order and append what is new or changed, where that reads less.

    `documents` and `choices` are the proposed ones, which fit the window (else PackRefusedError).
    """
    window = present.pack.window
    proposed = planner.plan(documents, choices, window)
    order = _append_last(present, proposed)
    if order == tuple(map(key_of, proposed.documents)):
        return None
    other = planner.plan(documents, replace(choices, order=order), window)
    if _modes(other) != _modes(proposed):
        return None
    cost = edit_cost(present, other, tokens_per_s)
    if cost.n_to_read >= edit_cost(present, proposed, tokens_per_s).n_to_read:
        return None
    return Cheaper(order, other, cost)


def _rewind_point(present: Prefix, proposed: Prefix) -> int:
    """Return the last position that both prefixes share and the engine can go back to."""
    n_present = len(present.token_ids)
    n_common = common_length(present.token_ids, proposed.token_ids)
    if n_common == n_present:
        return n_common
    batches = batch_ends(n_present, present.document_ends, _BATCH_TOKENS)
    ends = block_ends(batches, present.document_ends)
    return max((end for end in ends if end <= n_common), default=0)


def _n_again(present: Plan, proposed: Plan, n_kept: int) -> int:
    """Count the tokens behind `n_kept` of documents that were read before as they are now."""
    read = _states(present)
    again = [
        index
        for index, (key, state) in enumerate(_states(proposed).items())
        if state[0] in (Mode.FULL, Mode.OUTLINE) and read.get(key) == state
    ]
    return proposed.prefix.spans.n_tokens_behind(n_kept, again)


def _append_last(present: Plan, proposed: Plan) -> tuple[str, ...]:
    """Order the documents that stay as they are as they were, and the others behind them."""
    wanted = _states(proposed)
    kept = [key for key, state in _states(present).items() if wanted.get(key) == state]
    rest = [key_of(one) for one in proposed.documents]
    return (*kept, *(key for key in rest if key not in set(kept)))


def _states(plan: Plan) -> dict[str, tuple[Mode, str]]:
    """Map each document to its mode and content, in the plan's order."""
    return {
        entry.key: (entry.mode, document.content_sha256)
        for document, entry in zip(plan.documents, plan.pack.entries, strict=True)
    }


def _modes(plan: Plan) -> dict[str, Mode]:
    return {entry.key: entry.mode for entry in plan.pack.entries}
