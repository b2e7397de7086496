"""How Python serves the window's thread while others compute: only one thread at a time runs Python.

Without this the window stood still now and then while thousands of documents were added:

- A thread that computes is asked to give way after 5 ms, and the window's waits as long each time it comes
  back from Qt: painting the list of sources beside a computing thread took several times as long.
- The search for dead cycles stops all threads. Most of what it walks over are modules and classes, which
  stay anyway.

And it could stand still for ever: the search begins in whichever thread makes objects, and where it frees a
widget there, Qt holds one of its locks while it waits for the interpreter, and the window's thread the
interpreter while it waits for that lock. So the window's thread alone searches (`ui.cycles`).

The price: threads change more often, but only while the window waits for one; llama.cpp and the tokenizer
compute without the interpreter. Documents are not left out of the search: a dead cycle that holds some
would stay.
"""

from __future__ import annotations

import gc
import sys

_GIVE_WAY_S = 0.0005


def favour_the_window() -> None:
    """Have other threads give way sooner, and leave all that there is by now out of every later search.

    Called once, before there are documents. What was left out is still freed when nothing refers to it.
    """
    sys.setswitchinterval(_GIVE_WAY_S)
    gc.freeze()


def search_what_is_due() -> None:
    """Search for dead cycles as far as Python would have by itself since the last time."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
