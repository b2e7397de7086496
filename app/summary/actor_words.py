"""Word lists by which `app.summary.actors` tells who does what."""

from __future__ import annotations

from app.evidence.passages import stem


def _list(text: str) -> list[str]:
    return text.split()


# After these a name begins a clause of its own; after others, "told Ann", it is what something is done to.
BEFORE_SUBJECT = frozenset(
    _list(
        """
    that and but or while because so when where whether if then after before since although though as which
    what how why both also however by
    """
    )
)
SAYING = frozenset(
    map(
        stem,
        _list(
            """
    said says say told tells tell asked asks ask mentioned mentions mention thought thinks think pointed
    points noted notes suggested suggests explained explains reported reports stated states answered replied
    wrote writes argued believed believes wondered concerned
    """
        ),
    )
)
"""Stems of what frames the words of others and rarely stands in a message itself."""
AUXILIARY = frozenset(
    _list(
        """
    will would can could shall should must may might has have had is are was were be been do does did to not
    also just already still now then please going and or never always really both all
    """
    )
)
OF_AUTHOR = frozenset(_list("i we us me lets let's i'll we'll i'm we're i've we've i'd we'd"))
OF_ADDRESSED = frozenset(_list("you you'll you're you've you'd"))
OF_OTHERS = frozenset(
    _list("he she they it who nobody he's she's it's they're he'll she'll they'll they've he'd she'd they'd")
)
DETERMINERS = frozenset(_list("the a an our my their your his her its this that these those some every each"))
# What only people do; and what may be said of a thing too, where none of OF_THINGS follows.
OF_PERSONS = frozenset(
    _list(
        """
    decided decides agreed agrees promised promises offered offers wants wanted booked books proposed proposes
    confirmed confirms announced plans planned took takes sent sends called calls accepted accepts rejected
    refused approved approves chose chooses ordered orders bought buys paid pays made makes gave gives found
    finds volunteered committed requested recommended prepared started insisted insists raised
    """
    )
)
OF_ANY = frozenset(_list("will would has had should must can could needs needed"))
OF_THINGS = frozenset(_list("be been cost costs happen start arrive arrived end come begin remain stay"))
# Open a line with a capital and name nobody.
NO_NAME = frozenset(
    _list(
        """
    participants participant everyone everybody someone somebody nobody attendees members member team speakers
    speaker group colleagues users user people discussion conversation chat messages message meeting decision
    decisions task tasks action actions question questions summary overview topic topics price deadline
    """
    )
)
NOUN_ENDINGS = ("ing", "tion", "sion", "ment", "ness", "ity", "ance", "ism", "ants", "ers")
