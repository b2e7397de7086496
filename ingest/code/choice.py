"""The user's patterns, compiled."""

from __future__ import annotations

from ingest.code.ignore import compile_patterns
from ingest.code.options import CodeOptions


class Choice:
    """Which names are wanted, and which are wanted whatever they are."""

    def __init__(self, options: CodeOptions) -> None:
        self.options = options
        self._include = compile_patterns(options.include) if options.include else None
        self._exclude = compile_patterns(options.exclude)
        self._bring_in = compile_patterns(options.bring_in)
        self._exact = frozenset(options.bring_in)

    def wants(self, name: str) -> bool:
        """Apply include and exclude: exclude wins."""
        if self._exclude.match_file(name):
            return False
        return self._include is None or self._include.match_file(name) or self.insists(name)

    def insists(self, name: str) -> bool:
        """Tell a file that is to be read although it is generated, vendored or the like."""
        return name in self._exact or self._bring_in.match_file(name)

    def enters(self, folder: str) -> bool:
        """Tell whether something in a folder of foreign code is insisted on."""
        return self.insists(f"{folder}/") or any(name.startswith(f"{folder}/") for name in self._exact)
