"""`python -m ui.translations`: refresh and compile; with `--check` only say what is missing."""

from __future__ import annotations

import sys

from ui.translations.refresh import SAID, compile_all, problems, said_module, update


def main() -> int:
    """Return 0 when all languages are complete, else 1."""
    if "--check" not in sys.argv[1:]:
        SAID.write_text(said_module(), "utf-8")
        update()
        compile_all()
    found = problems()
    print("\n".join(found) or "All languages are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
