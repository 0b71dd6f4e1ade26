"""The checklist of a proposition, with gentle questions while it is being written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from aiworkshop.base.text import Text, language_direction
from aiworkshop.method.hints import Hint
from aiworkshop.method.proposition import (
    PROPOSITION_CRITERIA,
    check_proposition,
    proposition_hint_text,
)
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.tick_list import Choice, TickList

PAUSE_MILLISECONDS = 300
"""After the last key; a question at each letter would disturb."""
CHECKED_LETTERS = 4_000
_SECTION = "proposition.criteria"
_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}


class CriteriaField(TickList):
    """The group ticks; the program only asks, and keeps nobody from anything."""

    def __init__(self, naming: Naming, language_code: Callable[[], str]) -> None:
        self._naming = naming
        self._language_code = language_code
        self._words = Text()
        super().__init__(
            [
                Choice(
                    criterion,
                    partial(naming.name, _SECTION, criterion),
                    partial(naming.explanation, _SECTION, criterion),
                )
                for criterion in PROPOSITION_CRITERIA.ids
            ]
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._check)

    def watch(self, words: Text) -> None:
        """Check these words as soon as the hands rest."""
        self._words = words
        self._timer.start()

    def look_at(self, words: Text) -> None:
        """Check these words now."""
        self._words = words
        self._timer.stop()
        self._check()

    def _check(self) -> None:
        contents = self._naming.contents
        content = contents.get(self._words.resolved_language())
        found: tuple[Hint, ...] = ()
        if content is not None and self._words:
            found = check_proposition(self._words.text[:CHECKED_LETTERS], content)
        hints = {hint.id: hint for hint in found}
        for criterion in PROPOSITION_CRITERIA.ids:
            hint = hints.get(criterion)
            self.set_hint(criterion, partial(self._hint_text, hint) if hint else "")

    def _hint_text(self, hint: Hint) -> str:
        contents = self._naming.contents
        content = contents.get(self._language_code()) or contents.get("en")
        if content is None:
            return ""
        # It may begin with a quoted word of another direction, but reads in its own.
        mark = _MARKS[language_direction(content.language)]
        return mark + proposition_hint_text(hint, content)
