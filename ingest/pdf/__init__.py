"""PDF files: pages as segments, with a box for every word."""

from ingest.pdf.document import read_pdf

__all__ = ["read_pdf"]
