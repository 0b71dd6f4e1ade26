"""A quiet line where two entries go by one name: two laptops each wrote it by hand."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.naming import alike, name_in
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class AlikeLine(Speaking, QWidget):
    """Offers to join the first such pair; hidden where there is none, or where it was put away.

    ``make`` gives the command for the id that is kept and the other one.
    """

    def __init__(self, context: PageContext, make: "Callable[[str, str], Command]") -> None:
        super().__init__()
        self.setObjectName("alike")
        self._context = context
        self._make = make
        self._pair: tuple[Any, Any] | None = None
        self._put_away: set[tuple[str, str]] = set()
        self.words = Label("", "muted", wraps=True)
        self.join = Button(lambda: self.tr("Join"), kind="quiet")
        self.join.setObjectName("join-alike")
        self.join.clicked.connect(self._join)
        away = IconButton(context.theme, "x", lambda: self.tr("They are two: say no more of it"))
        away.setObjectName("alike-away")
        away.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.space(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.join)
        row.addWidget(away)
        self.hide()

    def show_records(self, records: Sequence[Any]) -> None:
        """Look for a pair among these."""
        # A ready example is kept, else the one that was there first.
        in_order = sorted(records, key=lambda one: (not _has_fixed_id(one), one.created, one.id))
        pairs = [pair for pair in alike(in_order) if (pair[0].id, pair[1].id) not in self._put_away]
        self._records = records
        self._pair = pairs[0] if pairs else None
        if self._pair is not None:
            self.words.set_words(self._words)
        self.setVisible(self._pair is not None)

    def _words(self) -> str:
        if self._pair is None:
            return ""
        names = [str(name_in(one, self._context.language.code)) for one in self._pair]
        words = self.tr("Two entries look alike: “{first}” and “{second}”.")
        return words.format(first=names[0], second=names[1])

    def _join(self) -> None:
        if self._pair is None:
            return
        kept, other = self._pair
        name = str(name_in(kept, self._context.language.code))

        def joined(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("Joined into one: “{name}”").format(name=name),
                self._context.workshop_id,
            )

        self._context.desk.run(self._make(kept.id, other.id), joined, context=self)

    def _leave(self) -> None:
        if self._pair is not None:
            self._put_away.add((self._pair[0].id, self._pair[1].id))
            self.show_records(self._records)


def _has_fixed_id(record: Any) -> bool:
    """Ids of the ready examples are of version 5; others are ordered by time (version 7)."""
    return str(record.id)[12:13] == "5"
