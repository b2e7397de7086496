"""A new start in this one's place, for what is read only once: the size of text, the language."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from ui.appearance import SCALE_VARIABLE, SCALED_BY_US


def restart_command(orig_argv: Sequence[str], n_arguments: int) -> list[str]:
    """Return how this program was started, without its arguments: the last workspace and model come back.

    `orig_argv` are Python's own words, `n_arguments` how many of them at the end are the program's.
    """
    return [sys.executable, *orig_argv[1 : len(orig_argv) - n_arguments]]


def restart_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without the scale that this start took from the settings."""
    ours = {SCALE_VARIABLE, SCALED_BY_US} if SCALED_BY_US in environment else set()
    return {name: value for name, value in environment.items() if name not in ours}


def restart() -> None:
    """Put a new start in this one's place; on Windows, which cannot, beside it."""
    command = restart_command(sys.orig_argv, len(sys.argv) - 1)
    environment = restart_environment(os.environ)
    if os.name == "nt":
        subprocess.Popen(command, env=environment)
    else:
        os.execve(command[0], command, environment)
