"""Blocks that were laid out already: a report that is edited is drawn again and again."""

from threading import Lock

from aiworkshop.base.text import ResolvedDirection
from aiworkshop.documents.pdf import blocks
from aiworkshop.documents.pdf.boxes import Group
from aiworkshop.documents.pdf.compose import Composer
from aiworkshop.documents.text.engine import TextEngine


class KeptLayout:
    """What the last document was made of, for the next one, which differs in a few words.

    One document at a time, in any thread: ``lock`` is held meanwhile. It holds no more than the
    blocks of the last document and those of one that was given up since.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.engine = TextEngine()
        self._composers: dict[ResolvedDirection, Composer] = {}
        self._last: dict[tuple[ResolvedDirection, blocks.Block], list[Group]] = {}
        self._now: dict[tuple[ResolvedDirection, blocks.Block], list[Group]] = {}

    def composer(self, direction: ResolvedDirection) -> Composer:
        """The one that lays out documents of this direction."""
        return self._composers.setdefault(direction, Composer(self.engine, direction))

    def groups(self, composer: Composer, block: blocks.Block) -> list[Group]:
        """The block's boxes, as they were or laid out now."""
        try:
            key = (composer.direction, block)
            known = self._now.get(key) or self._last.get(key)
        except TypeError:  # a block with something in it that cannot be a key
            return list(composer.groups(block))
        if known is None:
            known = list(composer.groups(block))
        self._now[key] = known
        return known

    def finished(self) -> None:
        """The document is complete: what it did not need is let go of."""
        self._last, self._now = self._now, {}
