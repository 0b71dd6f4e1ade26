"""What is promised in one workshop and asked about in a later one."""

from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class WentOn:
    """A record that lives on as a copy in the next workshop; ``workshop_id`` and the rest are
    that one's, ``date`` ISO or empty.
    """

    kind: str
    record_id: str
    workshop_id: str
    title: Text = EMPTY_TEXT
    date: str = ""
