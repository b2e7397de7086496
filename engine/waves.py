"""How many questions to step side by side, and when the next ones join.

A decode step reads all weights once however many forks it serves, but each fork adds its own
attention over the whole prefix. So a wide wave pays on a short prefix and gains little on a long one:
where answers are long the width is measured. Where they are short the time goes into reading the
questions, and what counts is that many are read in one batch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.answering import Question

# A wider wave must be this much faster: a narrow one gives its first answers sooner.
_WORTH_WIDENING = 1.05
_MUCH_LONGER = 2  # a limit is seldom reached: a review's yes or no takes 2 of 24 tokens
# llama.cpp's attention on a CPU takes a batch of fewer rows one by one: over 4,096 tokens a question's token
# costs 23 ms of processor in a batch of 54 and 13 ms in one of 216 (docs/benchmarks.md).
_FULL_ENOUGH = 64
_MOST_HELD_BACK = 1 / 4  # of a wave: more empty rows than that cost more than a small batch does


def widths_to_try(n_most: int) -> list[int]:
    """Return 1, 4, 16, ... and `n_most` itself: every width tried costs three steps."""
    return sorted({n_most, *(4**power for power in range(n_most.bit_length()) if 4**power <= n_most)})


def steps_matter(questions: Sequence[Question]) -> bool:
    """Tell whether answers may be much longer than their questions: then the width is worth measuring."""
    n_read = sum(len(question.token_ids) for question in questions)
    return sum(question.max_tokens for question in questions) > _MUCH_LONGER * n_read


def worth_joining(waiting: Sequence[Question], n_running: int, width: int) -> bool:
    """Tell whether the next questions should join now, or when more rows are free for their batch."""
    if n_running == 0 or len(waiting) <= width - n_running:
        return True
    joining = waiting[: width - n_running]
    if len(joining) >= width * _MOST_HELD_BACK:
        return True
    return sum(len(question.token_ids) for question in joining) >= _FULL_ENOUGH


def in_even_waves(questions: Sequence[Question]) -> list[Question]:
    """Return the questions by length, for models with a recurrent state.

    llama.cpp cuts their batch into parts that take equally many tokens of every sequence, so questions of
    eight lengths are evaluated in eight small batches (`llama_batch_allocr::split_equal`).
    """
    return sorted(questions, key=lambda question: len(question.token_ids))


def best_width(step_seconds: Mapping[int, float]) -> int:
    """Choose from the seconds that one step takes at each width: the most tokens a second."""
    best = min(step_seconds)
    for width in sorted(step_seconds):
        if width / step_seconds[width] > _WORTH_WIDENING * best / step_seconds[best]:
            best = width
    return best
