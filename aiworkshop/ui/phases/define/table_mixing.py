"""Mixed tables: what is to be mixed, and the same again with another throw of the dice."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.ui.phases.define.names import attribute_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TagPicker
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class TableMixing(Speaking, QWidget):
    """Ticks for attributes, and the button; each throw of the dice has the next number."""

    mix_asked = Signal(tuple, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
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
        self.button = Button(
            lambda: self._button_words(), kind="primary", icon="shuffle", theme=theme
        )
        self.button.setObjectName("mix-button")
        self.button.clicked.connect(self._mix)
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        row.addWidget(self.attributes, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(6))
        layout.addWidget(self.sentence)
        layout.addWidget(self.nothing)
        layout.addLayout(row)

    def offer(self, names: Sequence[str]) -> None:
        """Attributes in which people differ; all are ticked when they first appear."""
        if list(names) != self._offered:
            ticked = self.attributes.value()
            new = [name for name in names if name not in self._offered]
            self._offered = list(names)
            self.attributes.set_options([(name, attribute_words(name)) for name in names])
            self.attributes.set_value([name for name in names if name in ticked or name in new])
        self.sentence.setVisible(bool(names))
        self.nothing.setVisible(not names)

    def _mix(self) -> None:
        self._seed += 1
        self.button.set_words(lambda: self._button_words())
        self.mix_asked.emit(tuple(self.attributes.value()), self._seed)

    def _button_words(self) -> str:
        return self.tr("Mix again") if self._seed else self.tr("Mix tables")
