"""What the engine tells while it works: frozen values, yielded by its generators.

Every generator ends with exactly one terminal event (`ReadDone`, or one `AnswerDone` or
`AnswerFailed` per question) or raises `EngineError`. A cancelled job ends with its terminal event,
marked as cancelled: cancellation is not an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReadProgress:
    """Where reading stands. `seconds_left` is None until a speed is known."""

    n_total: int
    n_reused: int
    n_evaluated: int
    tokens_per_s: float
    seconds_left: float | None

    @property
    def n_done(self) -> int:
        """Tokens of the prefix that are in the context now."""
        return self.n_reused + self.n_evaluated


@dataclass(frozen=True, slots=True)
class StoreNotice:
    """Something about the store the user should know; reading goes on."""

    text: str


@dataclass(frozen=True, slots=True)
class TuningProgress:
    """A model's first long reading tries which settings are fastest here; reading begins afterwards."""

    n_done: int
    n_total: int


@dataclass(frozen=True, slots=True)
class ReadDone:
    """Reading ended. If `cancelled`, `n_total - n_reused - n_evaluated` tokens are still unread.

    A server that does not say what it had in its cache leaves `n_reused` and `n_evaluated` unknown.
    """

    n_total: int
    n_reused: int | None
    n_evaluated: int | None
    seconds: float
    cancelled: bool = False


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"
    LENGTH = "length"
    WINDOW = "window"
    LOOP = "loop"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AnswerText:
    """New text of an answer; only whole characters are ever sent."""

    question_id: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerDone:
    """An answer ended.

    `token_ids` are the generated ids without the end token: a follow-up passes them back unchanged.
    `n_reused` counts the context tokens that were not evaluated again, `n_evaluated` those of the
    question that were; a server may leave both unknown. `tokens_per_s` is the decoding speed after
    the first token. A server sends text instead of ids and says how many tokens it was (`n_said`).
    """

    question_id: str
    text: str
    token_ids: tuple[int, ...]
    n_reused: int | None
    n_evaluated: int | None
    time_to_first_token_s: float
    tokens_per_s: float
    reason: StopReason
    n_said: int | None = None

    @property
    def n_generated(self) -> int:
        """Return how many tokens were generated."""
        return len(self.token_ids) if self.n_said is None else self.n_said


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """One question of several failed; the others go on."""

    question_id: str
    message: str


ReadEvent = ReadProgress | StoreNotice | TuningProgress | ReadDone
AnswerEvent = AnswerText | AnswerDone | AnswerFailed
