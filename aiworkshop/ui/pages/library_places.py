"""The workshops of one programme, of one town: two choices above the list, where there are any."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.library_page import OfficeName, WorkshopCard
from aiworkshop.readmodels.naming import name_in
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.checks import ComboField
from aiworkshop.ui.widgets.words import Speaking, Words


class PlaceFilter(Speaking, QWidget):
    """Narrows a list of workshops."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("place-filter")
        self._context = context
        self.programme, self.town = ComboField(), ComboField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.space(8))
        for field in (self.programme, self.town):
            row.addWidget(field)
            field.committed.connect(lambda _: self.changed.emit())
        row.addStretch(1)
        self.wording(lambda: self.programme.setAccessibleName(self.tr("Programme")))
        self.wording(lambda: self.town.setAccessibleName(self.tr("Town")))

    def offer(self, cards: Sequence[WorkshopCard]) -> None:
        """The programmes and towns of these workshops; what is no longer there is not chosen."""
        programmes = self._named(name for card in cards for name in card.programmes)
        towns = self._named(card.town for card in cards if card.town is not None)
        self._set(self.programme, lambda: self.tr("All programmes"), programmes)
        self._set(self.town, lambda: self.tr("All towns"), towns)

    def lets_through(self, card: WorkshopCard) -> bool:
        """Whether a workshop is of the chosen programme and town."""
        programme, town = self.programme.value(), self.town.value()
        return (not programme or any(one.id == programme for one in card.programmes)) and (
            not town or (card.town is not None and card.town.id == town)
        )

    def _named(self, names: Iterable[OfficeName]) -> list[tuple[Any, Words]]:
        found = {name.id: name for name in names}
        in_order = sorted(found.values(), key=lambda one: str(self._words(one)))
        return [(one.id, partial(self._words, one)) for one in in_order]

    def _words(self, name: OfficeName) -> str:
        return str(name_in(name, self._context.language.code))

    @staticmethod
    def _set(field: ComboField, all_of_them: Words, options: list[tuple[Any, Words]]) -> None:
        field.set_options([("", all_of_them), *options])
        if field.value() not in ("", *(key for key, _ in options)):
            field.set_value("")
        field.setVisible(bool(options))
