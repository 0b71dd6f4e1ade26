"""How assets of a register read: on cards, and where each was said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aiworkshop.base.folding import fold
from aiworkshop.readmodels.town_register import Saying, TownAsset, TownRegister
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.base.text import Text


class RegisterWords(QObject):
    """Asked by list, details, heat map and review alike."""

    def __init__(self, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.naming = naming

    def category(self, category: str) -> str:
        """A category's name."""
        return self.naming.name("categories", category) or self.tr("No category said")

    def use(self, in_use: str) -> str:
        """How far it is used."""
        return self.naming.name("use_levels", in_use) or self.tr("Use not said")

    def place(self, saying: Saying) -> str:
        """Table, workshop and date."""
        table = self.tr("Table {number}").format(number=saying.table) if saying.table else ""
        held = isolated(saying.workshop.title) or self.tr("Workshop without a name")
        return " · ".join(filter(None, (table, held, show_date(saying.workshop.date))))

    def language(self, words: "Text") -> str:
        """The language something was said in."""
        return self.naming.text(f"language.names.{words.resolved_language()}")

    def origin(self, asset: TownAsset) -> str:
        """Where an asset came from, in one line."""
        if len(asset.sayings) == 1:
            return self.place(asset.sayings[0])
        held = len({saying.workshop.id for saying in asset.sayings})
        return self.tr("Said {times} times, in %n workshop(s)", "", held).format(
            times=len(asset.sayings)
        )

    def card(self, asset: TownAsset) -> Card:
        """How it stands in the list."""
        chips = (self.use(asset.in_use), str(asset.holder), self.origin(asset))
        return Card(
            asset.id,
            asset.title,
            chips=tuple(chip for chip in chips if chip),
            trailing=self.category(asset.category),
            lead=str(len(asset.sayings)) if len(asset.sayings) > 1 else "",
            private=asset.private,
            private_chips=frozenset(
                place for place, chip in enumerate(chips) if chip and chip == str(asset.holder)
            ),
        )


def isolated(words: "Text") -> str:
    """Words that keep their own direction inside a line of another language."""
    text = words.text.strip()
    return f"\u2068{text}\u2069" if text else ""


def folded_words(register: TownRegister) -> dict[str, str]:
    """What assets are called, held by and were said with, as it is searched; for a lane."""
    found = {}
    for asset in register.assets:
        told = [asset.title, asset.holder]
        for saying in asset.sayings:
            finding = saying.finding
            told += [finding.title, finding.telling, finding.quote, finding.holder]
            told += saying.translations
        found[asset.id] = fold(" ".join(words.text for words in told if words))
    return found
