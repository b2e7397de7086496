"""Conversations as files: Markdown, Word, JSON, and annotated copies of the PDFs they cite."""
