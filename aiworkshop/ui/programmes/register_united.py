"""What an asset out of several is called and is, while it is decided."""

from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.findings import USE_LEVELS
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

_NAMES = ("title", "category", "in_use", "holder")


class UnitedFields(Speaking, QWidget):
    """Filled with what most say; what somebody changed by hand stays as they left it."""

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self._words = words
        self._private = False
        self._touched: set[str] = set()
        self.title = TextField()
        self.holder = TextField()
        self.category = slim(ComboField())
        self.in_use = slim(ComboField())
        fields: dict[str, Any] = {name: getattr(self, name) for name in _NAMES}
        self.fields = fields
        self._offer()
        sheet = Sheet(context.theme)
        sheet.body.setSpacing(context.theme.space(8))
        sheet.body.addWidget(Label(lambda: self.tr("The one asset"), "eyebrow"))
        self.inner = QWidget()
        grid = QGridLayout(self.inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(context.theme.space(16))
        grid.setVerticalSpacing(context.theme.space(8))
        for place, (name, field) in enumerate(fields.items()):
            row, column, span = (0, 0, 3) if name == "title" else (1, place - 1, 1)
            grid.addLayout(self._cell(name, field), row, column, 1, span)
            field.setObjectName(f"united-{name}")
            field.committed.connect(lambda _, name=name: self._touched.add(name))
        for column in range(3):
            grid.setColumnStretch(column, 1)
        sheet.body.addWidget(self.inner)
        self.cover = PrivateCover(context, self.inner, lambda: self._private)
        sheet.body.addWidget(self.cover)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sheet)
        self.wording(self._offer)

    def reword(self) -> None:
        """Say labels and choices again, as the method's texts are known by now."""
        self.retranslate()
        for label in self.inner.findChildren(Label):
            label.retranslate()

    def show_fields(self, values: dict[str, object]) -> None:
        """Another group: begin with these."""
        self._touched.clear()
        for name, field in self.fields.items():
            field.set_value(values[name])

    def suggest(self, values: dict[str, object]) -> None:
        """Others belong to it now: what nobody changed follows."""
        for name, field in self.fields.items():
            if name not in self._touched and not field.pending():
                field.set_value(values[name])

    def take_words(self, words: Text) -> None:
        """Call it so."""
        self._touched.add("title")
        self.title.set_value(words)

    def values(self) -> dict[str, object]:
        """What stands here now."""
        return {name: field.value() for name, field in self.fields.items()}

    def hide_private(self, private: bool) -> None:
        """Cover it while others see what stays in the room."""
        self._private = private
        self.cover.look()

    def flush(self) -> None:
        """Nothing here is saved before it is decided."""

    def _cell(self, name: str, field: QWidget) -> QVBoxLayout:
        words: Words = lambda: self._words.naming.label("register_asset", name)  # noqa: E731
        label = Label(words, "small")
        label.setBuddy(field)
        self.wording(lambda: field.setAccessibleName(spoken(words)))
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _offer(self) -> None:
        words = self._words
        categories = [(one, words.category(one)) for one in ("", *CATEGORIES.ids)]
        self.category.set_options(categories)
        self.in_use.set_options([(one, words.use(one)) for one in ("", *USE_LEVELS.ids)])
