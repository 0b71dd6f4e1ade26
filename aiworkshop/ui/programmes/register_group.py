"""One asset of a group that may be one: its words, who holds it, and whether it belongs."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.town_register import Saying, TownAsset
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.words import Speaking

SHOWN_SAYINGS = 3
LEAST_WIDTH = 220


class GroupCard(Speaking, Sheet):
    """Space ticks, ``number`` takes the words."""

    belongs_changed = Signal()
    words_taken = Signal(object)

    def __init__(
        self, context: PageContext, words: RegisterWords, asset: TownAsset, number: int
    ) -> None:
        super().__init__(context.theme)
        self.asset = asset
        self.number = number
        self._context = context
        self._words = words
        self.setObjectName("group-card")
        self.setMinimumWidth(context.theme.space(LEAST_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        space = context.theme.space
        self.body.setSpacing(space(6))
        self.belongs = CheckField(lambda: self.tr("Belongs · {number}").format(number=number))
        self.belongs.set_value(True)
        self.belongs.committed.connect(lambda _: self.belongs_changed.emit())
        self.belongs.setObjectName("group-belongs")
        self.body.addWidget(self.belongs)
        self.title = Label("", "strong", wraps=True)
        self.body.addWidget(self.title)
        for saying in asset.sayings[:SHOWN_SAYINGS]:
            self.body.addWidget(self._line(saying))
        more = len(asset.sayings) - SHOWN_SAYINGS
        if more > 0:
            self.body.addWidget(Label(lambda: self.tr("and %n more time(s)", "", more), "small"))
        self.facts = Label(lambda: self._facts(), "small", wraps=True)
        self.body.addWidget(self.facts)
        self.body.addStretch(1)
        self.take = Button(lambda: self.tr("Take these words"), kind="plain")
        self.take.setObjectName("group-take")
        self.take.clicked.connect(self.take_words)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        self.body.addLayout(row)
        self.wording(self.hide_private)

    def hide_private(self) -> None:
        """Show the words, or none of them while others see what stays in the room."""
        title = self.asset.title
        shown = private_words(self._context, title.text, private=self.asset.private)
        self.title.set_words(title if shown == title.text else shown)
        self.facts.retranslate()
        self.belongs.setAccessibleDescription(shown)
        self.take.setAccessibleDescription(shown)

    def take_words(self) -> None:
        """Call the asset by these words."""
        self.words_taken.emit(self.asset.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number of the card takes its words while the focus is within."""
        if event.text() == str(self.number):
            self.take_words()
        else:
            super().keyPressEvent(event)

    def _line(self, saying: Saying) -> QWidget:
        """Where it was said, in which language, and how it was translated."""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for translation in saying.translations:
            column.addWidget(Label(partial(self._masked, translation), "small", wraps=True))
        place = Label(lambda: self._words.place(saying), "small", wraps=True)
        place.setAlignment(place.alignment() | Qt.AlignmentFlag.AlignTop)
        column.addWidget(place)
        return line

    def _masked(self, words: Text) -> str:
        return private_words(self._context, words.text, private=self.asset.private)

    def _facts(self) -> str:
        asset = self.asset
        holder = private_words(self._context, asset.holder.text, private=asset.private)
        told = [
            self._words.language(asset.title),
            self._words.category(asset.category),
            self._words.use(asset.in_use),
            self.tr("Held by {name}").format(name=f"\u2068{holder}\u2069") if holder else "",
        ]
        return " · ".join(part for part in told if part)
