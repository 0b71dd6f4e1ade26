"""The window on a new workshop with tables, standing in Dream, Design or Destiny."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.ui.page import Tab
from aiworkshop.ui.widgets.fields import ComboField
from tests.ui.discovery_walk import Walk


class OutcomeWalk(Walk):
    """What a facilitator's hands do on boards."""

    def board(self, page_id: str, tab_id: str) -> Any:
        """Go to a tab."""
        self.window.go(page_id, self.workshop_id, tab_id)
        self.settle()
        tab = self.window.page.stack.currentWidget()
        assert isinstance(tab, Tab)
        self.qtbot.waitUntil(lambda: getattr(tab, "is_built", True))
        self.settle()
        assert self.window.page.current_tab == tab_id.partition("/")[0]
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return tab

    def record_of(self, kind: str, fields: dict[str, object], *origins: tuple[str, str]) -> str:
        """A record, straight into the library."""
        return str(self.run(AddRecord(self.workshop_id, kind, fields, origins)))

    def table(self, phase: str, number: int) -> str:
        """Id of a table."""
        groups = self.contents().group
        return next(one.id for one in groups if (one.phase, one.number) == (phase, number))

    def enter_words(self, tab: Any, words: str) -> None:
        """Type into the entry bar and press Enter."""
        tab.bar.field.setFocus()
        self.type(words)
        self.enter()

    def fill(self, tab: Any, name: str, words: str) -> None:
        """Type into a field of the details and leave it."""
        field = tab.details.form.fields[name]
        field.setFocus()
        self.type(words)
        tab.list.setFocus()
        self.settle()


def titles(tab: Any) -> list[str]:
    """What the cards of a board are called, but for those that wait to be begun."""
    model = tab.list.view.cards
    return [str(model.card(key).title) for key in model.ids() if "/" not in key]


def waiting(tab: Any) -> list[str]:
    """What waits to be begun."""
    model = tab.list.view.cards
    return [str(model.card(key).title) for key in model.ids() if "/" in key]


def choose(field: ComboField, value: object) -> None:
    """Choose as a person does: the field tells of it."""
    places = [place for place in range(field.count()) if field.itemData(place) == value]
    field.setCurrentIndex(places[0])
    field.activated.emit(places[0])


def options(field: ComboField) -> list[str]:
    """What a field offers."""
    return [field.itemText(place) for place in range(field.count())]


def nameless(root: QWidget, kinds: Iterable[type[QWidget]]) -> list[str]:
    """Visible controls that a screen reader could not name."""
    return [
        f"{type(child).__name__} {child.objectName()}"
        for kind in kinds
        for child in root.findChildren(kind)
        if child.isVisible() and not (child.accessibleName() or getattr(child, "text", str)())
    ]


def said(words: str) -> Text:
    """Words as a record holds them."""
    return Text(words)
