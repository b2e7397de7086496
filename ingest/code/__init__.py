"""Read codebases: what belongs, ranked, outlined, with line numbers."""

from ingest.code.options import CodeOptions
from ingest.code.reader import read_folder

__all__ = ["CodeOptions", "read_folder"]
