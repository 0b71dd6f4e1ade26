"""Mixed tables: what is to be mixed, anew or the same again, and how well it came out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.records import TableMix
from aiworkshop.ui.phases.define.names import attribute_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TagPicker
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words


class TableMixing(Speaking, QWidget):
    """Ticks for attributes, and the buttons; each throw of the dice has the next number."""

    mix_asked = Signal(tuple, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mix: TableMix | None = None
        self._seed = 0
        self._offered: list[str] = []
        self.setObjectName("table-mixing")
        self.sentence = Label(
            lambda: self.tr(
                "People who are alike in what is ticked go to different tables. "
                "Who is pinned stays, who is absent is left out."
            ),
            "small",
            wraps=True,
        )
        self.nothing = Label(
            lambda: self.tr(
                "Nothing is known yet in which people differ, so chance alone decides."
            ),
            "small",
            wraps=True,
        )
        self.attributes = TagPicker([])
        self.attributes.setObjectName("mix-attributes")
        self.again = Button(lambda: self.tr("The same again"), icon="rotate-ccw", theme=theme)
        self.again.setObjectName("mix-again")
        self.again.clicked.connect(self._repeat)
        self.button = Button(
            lambda: self._button_words(), kind="primary", icon="shuffle", theme=theme
        )
        self.button.setObjectName("mix-button")
        self.button.clicked.connect(self._throw)
        self.result = Label("", "small", wraps=True)
        self.result.setObjectName("mix-result")
        self._arrange(theme)

    def _arrange(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        row.addWidget(self.attributes, 1)
        row.addWidget(self.again)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(6))
        layout.addWidget(self.sentence)
        layout.addWidget(self.nothing)
        layout.addLayout(row)
        layout.addWidget(self.result)

    def offer(self, names: Sequence[str], mix: TableMix | None) -> None:
        """Attributes in which people differ; those of the last mix are ticked, else all."""
        other = mix != self._mix
        self._mix = mix
        self._seed = max(self._seed, mix.seed or 0) if mix else self._seed
        self.again.setVisible(mix is not None)
        self.button.set_words(lambda: self._button_words())
        if list(names) != self._offered:
            ticked = self.attributes.value()
            new = [name for name in names if name not in self._offered]
            self._offered = list(names)
            self.attributes.set_options([(name, attribute_words(name)) for name in names])
            self.attributes.set_value([name for name in names if name in ticked or name in new])
        if other and mix is not None:
            self.attributes.set_value([name for name in names if name in mix.mixed_by])
        self.sentence.setVisible(bool(names) and mix is None)
        self.nothing.setVisible(not names)

    def show_result(self, words: Words) -> None:
        """How well the tables are mixed now."""
        self.result.set_words(words)
        self.result.setVisible(bool(self.result.text()))

    def _throw(self) -> None:
        self._seed += 1
        self.mix_asked.emit(tuple(self.attributes.value()), self._seed)

    def _repeat(self) -> None:
        if self._mix is not None:
            self.mix_asked.emit(tuple(self._mix.mixed_by), self._mix.seed or 0)

    def _button_words(self) -> str:
        return self.tr("Mix anew") if self._mix else self.tr("Mix tables")
