"""Offers and requests of a town and of those beside it, as far as another town may see them.

Names stand here only where that was agreed to, ways to reach somebody only where they may be
contacted; nothing of those who withdrew.
"""

from dataclasses import dataclass, field
from functools import cached_property

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.records import Authority, TownMatch, Workshop


@dataclass(frozen=True, slots=True)
class TownPromise:
    """An offer or a request. ``name`` and ``contact`` are empty where they may not be told."""

    id: str
    kind: str
    words: Text
    workshop: Workshop
    authority: Authority
    translations: tuple[Text, ...] = ()
    addressed_to: Text = EMPTY_TEXT
    name: Text = EMPTY_TEXT
    contact: str = ""
    """E-mail and phone, one after the other."""
    may_contact: bool = False
    table: int | None = None
    due: str = ""
    initiative_id: str = ""
    open: bool = True
    """Whether it still seeks its other half."""


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """An offer for a request: found by its words, or written down with its state.

    ``shared`` are words of the request that the offer has, ``named`` who is addressed there.
    """

    offer: TownPromise
    request: TownPromise
    record: TownMatch | None = None
    score: float = 0.0
    shared: tuple[str, ...] = ()
    named: str = ""

    @property
    def id(self) -> str:
        """The same whether it was written down or not."""
        return match_key(self.offer.id, self.request.id)

    @property
    def state(self) -> str:
        """``proposed``, ``agreed`` or ``declined``; empty where nobody decided yet."""
        return self.record.status if self.record is not None else ""


def match_key(offer_id: str, request_id: str) -> str:
    """The id of a pair for lists."""
    return f"{offer_id}/{request_id}"


@dataclass(frozen=True)
class TownPromises:
    """What is given and sought, and what was written down of both."""

    authority: Authority
    promises: tuple[TownPromise, ...] = ()
    matches: tuple[TownMatch, ...] = ()
    settled: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    """Offers and requests that were matched within their workshop."""
    towns: tuple[Authority, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, TownPromise]:
        """The promises by their ids."""
        return {one.id: one for one in self.promises}
