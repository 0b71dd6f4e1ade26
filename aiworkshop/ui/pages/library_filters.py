"""Quiet chips that narrow a search: by town, programme, phase, year and channel."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.searching import FACETS, SearchChoice, SearchFilter
from aiworkshop.ui.page import PageContext, page_words
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.toggling import TickChip
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

_IN_ORDER = ("he", "en", "ar")
_ICON = 14


def name_among(names: Sequence[Text], language: str) -> Text | None:
    """The name in a language, else the first there is; official names are Hebrew first."""
    by_language = {name.resolved_language(): name for name in reversed(names)}
    for code in (language, *_IN_ORDER):
        if code in by_language:
            return by_language[code]
    return names[0] if names else None


def phase_name(phase: str) -> str:
    """What a phase is called in the language of the window."""
    return page_words(PAGES["prepare" if phase == "define" else phase].name)


class SearchFilters(Speaking, QWidget):
    """A chip for each facet that has more than one value, or that is chosen."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._chosen: dict[str, str] = {}
        self._choices: dict[str, tuple[SearchChoice, ...]] = {}
        self.setObjectName("search-filters")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = FlowLayout(context.theme.space(6), self)
        names: dict[str, tuple[Words, Words]] = {
            "town": (lambda: self.tr("Town"), lambda: self.tr("All towns")),
            "programme": (lambda: self.tr("Programme"), lambda: self.tr("All programmes")),
            "phase": (lambda: self.tr("Phase"), lambda: self.tr("All phases")),
            "year": (lambda: self.tr("Year"), lambda: self.tr("All years")),
            "channel": (lambda: self.tr("Channel"), lambda: self.tr("All channels")),
        }
        self._names = names
        self.chips = {facet: self._chip(facet) for facet in names}
        for chip in self.chips.values():
            row.addWidget(chip)
        self.wording(self._show)
        context.theme.changed.connect(self._show)

    def wanted(self) -> SearchFilter:
        """What is chosen."""
        town, programme, phase, year, channel = (
            self._chosen.get(facet, "")
            for facet in ("town", "programme", "phase", "year", "channel")
        )
        return SearchFilter(town, phase, year, channel, programme)

    def is_narrowed(self) -> bool:
        """Whether anything is."""
        return bool(self._chosen)

    def offer(self, choices: Mapping[str, tuple[SearchChoice, ...]]) -> None:
        """Values to choose from. What is chosen keeps the others that were offered with it."""
        for facet in FACETS:
            fresh = choices.get(facet, ())
            if facet not in self._chosen:
                self._choices[facet] = fresh
        self._show()

    def choose(self, facet: str, key: str) -> None:
        """Narrow by a value; empty: no longer."""
        if key == self._chosen.get(facet, ""):
            self._show()
            return
        if key:
            self._chosen[facet] = key
        else:
            del self._chosen[facet]
        self._show()
        self.changed.emit()

    def widen(self) -> None:
        """Look everywhere again."""
        self._chosen.clear()
        self._show()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is chosen, nothing offered."""
        self._chosen.clear()
        self._choices.clear()
        self._show()

    def _chip(self, facet: str) -> QPushButton:
        chip = TickChip()
        chip.setParent(self)
        chip.setObjectName(f"filter-{facet}")
        chip.clicked.connect(lambda _=False: self._ask(facet))
        return chip

    def _show(self) -> None:
        for facet, chip in self.chips.items():
            chosen = self._chosen.get(facet, "")
            chip.setVisible(bool(chosen) or len(self._choices.get(facet, ())) > 1)
            name = spoken(self._names[facet][0])
            value = self._value_words(facet, chosen) if chosen else ""
            chip.setText((value or name).replace("&", "&&"))
            said = self.tr("{name}: {value}").format(name=name, value=value) if value else name
            chip.setAccessibleName(said)
            chip.setToolTip(said if value else "")
            chip.setChecked(bool(chosen))
            token = "on_hue" if chosen else "muted"
            chip.setIcon(self._context.theme.icon("chevron-down", token, _ICON))
        self.setVisible(any(not chip.isHidden() for chip in self.chips.values()))

    def _value_words(self, facet: str, key: str) -> str:
        choices = self._choices.get(facet, ())
        found = next((one for one in choices if one.key == key), SearchChoice(key))
        if facet == "phase":
            return phase_name(key)
        if facet == "year":
            return key
        return str(name_among(found.names, self._context.language.code) or "")

    def _ask(self, facet: str) -> None:
        """A menu of the values, below the chip; ``clicked`` has turned its tick already."""
        chip = self.chips[facet]
        chosen = self._chosen.get(facet, "")
        chip.setChecked(bool(chosen))
        self.make_menu(facet).popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def make_menu(self, facet: str) -> QMenu:
        """What can be chosen."""
        chosen = self._chosen.get(facet, "")
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        values = [("", spoken(self._names[facet][1]))]
        values += [(one.key, self._value_words(facet, one.key)) for one in self._choices[facet]]
        for key, words in values:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(partial(self._chose, facet, key))
            if not key:
                menu.addSeparator()
        return menu

    def _chose(self, facet: str, key: str, _: bool = False) -> None:
        self.choose(facet, key)
