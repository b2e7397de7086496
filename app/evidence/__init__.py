"""Checked quotations: find and judge the words of the sources that back an answer."""

from app.evidence.check import Checker, check, support_of
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
