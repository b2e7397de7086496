"""Read codebases: what belongs, ranked, outlined, with line numbers."""

from ingest.code.options import CodeOptions
from ingest.code.reader import read_folder
from ingest.code.secrets import SecretWarning, find_secrets
from ingest.code.tree import project_map
from ingest.code.watch import Changes, Snapshot, changed_since, take_snapshot

__all__ = [
    "Changes",
    "CodeOptions",
    "SecretWarning",
    "Snapshot",
    "changed_since",
    "find_secrets",
    "project_map",
    "read_folder",
    "take_snapshot",
]
