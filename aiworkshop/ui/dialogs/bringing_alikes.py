"""Programmes and towns that will be there twice: one or two, chosen before the import."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.import_preview import LookAlike
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, listed

MOST_ASKED = 12
"""More are asked about on the Programmes page."""
_MOST_NAMES = 4
# Keeps a name of either direction together within a sentence of the other.
_FIRST_STRONG, _POP = "\u2068", "\u2069"


class LookAlikes(Speaking, QWidget):
    """A line for each pair, with two ways to go on; nothing is done unasked."""

    def __init__(
        self, context: PageContext, alikes: tuple[LookAlike, ...], *, goes_out: bool = False
    ) -> None:
        super().__init__()
        self._goes_out = goes_out
        self.setObjectName("look-alikes")
        self.fields: list[tuple[LookAlike, ComboField]] = []
        space = context.theme.space
        self._gap = space(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(4), 0, space(8))
        column.setSpacing(space(4))
        for alike in alikes[:MOST_ASKED]:
            self._add(column, alike)
        self.hint = Label(
            lambda: self.tr(
                "Where two become one, everything that belongs to either belongs to it then. "
                "Both names are kept."
            ),
            "small",
            wraps=True,
            parent=self,
        )
        column.addWidget(self.hint)

    def _add(self, column: QVBoxLayout, alike: LookAlike) -> None:
        words = partial(self._question, alike)
        label = Label(words, "strong", wraps=True, parent=self)
        names = Label(partial(self._names, alike), "muted", wraps=True, parent=self)
        field = ComboField()
        field.setParent(self)
        field.setObjectName(f"look-alike-{len(self.fields)}")
        field.set_options(
            [
                (None, lambda: self.tr("Leave both, and decide later")),
                ("join", lambda: self.tr("They are one: join the two")),
            ]
        )
        field.set_value(None)
        label.setBuddy(field)
        self.wording(lambda: field.setAccessibleName(words()))
        self.wording(lambda: field.setAccessibleDescription(f"{words()} {self._names(alike)}"))
        if self.fields:
            column.addSpacing(self._gap)
        self.fields.append((alike, field))
        column.addWidget(label)
        column.addWidget(names)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)

    def _question(self, alike: LookAlike) -> str:
        if alike.kind == "programme":
            words = self.tr("Two programmes go by one name: {name}")
        else:
            words = self.tr("Two towns go by one name: {name}")
        return words.format(name=_apart(alike.first.text or alike.later.text))

    def _names(self, alike: LookAlike) -> str:
        here, there = self.tr("here: {names}"), self.tr("in the copy: {names}")
        if self._goes_out:
            here, there = self.tr("there: {names}"), here
        sides = (
            (alike.first_is_here, alike.first_names),
            (alike.later_is_here, alike.later_names),
        )
        parts = []
        for is_here, names in sorted(sides, key=lambda side: not side[0]):
            said = listed(_apart(name) for name in names[:_MOST_NAMES])
            parts.append((here if is_here else there).format(names=said))
        return " · ".join(parts)

    def chosen(self) -> tuple[tuple[str, str, str], ...]:
        """Kind, the one that stays and the other, of those that are one."""
        return tuple(
            (alike.kind, alike.first_id, alike.later_id)
            for alike, field in self.fields
            if field.value() == "join"
        )


def _apart(name: str) -> str:
    return f"{_FIRST_STRONG}{name}{_POP}"
