"""Which way poppler will read a page, and a hint where it would read it wrongly.

Poppler (Evince, Okular, pdftotext) takes one direction for a whole page, that of most of its
letters, and puts every line's words in order by it. On a page of English with some Hebrew
findings, a Hebrew line that holds a number or a Latin name is then copied in the wrong order, and
a search for a phrase in it fails. Lines of one script survive either way, so a page is best read in
the direction of its mixed lines. Where most of its letters say otherwise, invisible direction
marks outside the text outvote them. Other readers look at each line alone and need no hint.
"""

from aiworkshop.documents.text.engine import LaidOut

_MARGIN = 60
"""Letters of the running head and the page number, which come later."""


class PageReading:
    """Counts a page's letters and its mixed lines."""

    def __init__(self) -> None:
        self._letters = 0
        self._mixed_rtl = 0
        self._mixed_ltr = 0

    def add(self, text: LaidOut) -> None:
        """Take note of a text on the page."""
        for line in text.lines:
            right = left = 0
            for piece in line.pieces:
                self._letters += piece.shaped.leaning
                if piece.level % 2:
                    right += 1
                else:
                    left += 1
            if right and left:
                if line.rtl:
                    self._mixed_rtl += 1
                else:
                    self._mixed_ltr += 1

    def hint(self) -> tuple[bool, int] | None:
        """Marks needed: whether right-to-left ones, and how many; None if none are."""
        if self._mixed_rtl == self._mixed_ltr:
            return None
        rtl = self._mixed_rtl > self._mixed_ltr
        against = self._letters if rtl else -self._letters
        return (rtl, against + _MARGIN) if against + _MARGIN > 0 else None
