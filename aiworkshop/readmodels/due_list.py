"""What is due for follow-up, across all workshops."""

from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A date of a workshop at which one asks again; dates are ISO.

    Of several that passed without anybody asking there is one, the latest, ``waiting_since`` the
    first; it is empty for one that is still to come. ``spec`` is empty for an own date, which has a
    ``title``. ``promises`` and ``actions`` are those still open, ``asked`` how many of them were
    asked about at this date. ``changed`` is the stamp of what says the date.
    """

    workshop_id: str
    key: str
    day: str
    spec: str = ""
    title: Text = EMPTY_TEXT
    workshop_title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    waiting_since: str = ""
    promises: int = 0
    actions: int = 0
    asked: int = 0
    changed: str = ""
    record_id: str = ""

    @property
    def is_due(self) -> bool:
        """Whether its day has come."""
        return bool(self.waiting_since)
