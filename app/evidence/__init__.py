"""Checked quotations: find and judge the words of the sources that back an answer.

The names are imported when first used: the window needs `app.evidence.model` at its start and not
the tables of the checker.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.evidence.checker import Checker, check, support_of
    from app.evidence.index import EvidenceIndex
    from app.evidence.model import Citation, Difference, Place, Span, Status, Support
    from app.evidence.not_found import is_not_found

__all__ = [
    "Checker",
    "Citation",
    "Difference",
    "EvidenceIndex",
    "Place",
    "Span",
    "Status",
    "Support",
    "check",
    "is_not_found",
    "support_of",
]

#: The modules of the names that `app.evidence.model` does not have.
_HOMES = {
    "Checker": "checker",
    "check": "checker",
    "support_of": "checker",
    "EvidenceIndex": "index",
    "is_not_found": "not_found",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"app.evidence.{_HOMES.get(name, 'model')}"), name)
