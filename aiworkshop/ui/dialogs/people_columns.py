"""What each column of a list means: a guess to look over."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.people_list import ATTRIBUTE, FIELDS, LEFT_OUT, MIXED, Column
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.phases.define.names import attribute_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

_NAMES = {
    "name": QT_TRANSLATE_NOOP("PeopleColumns", "Full name"),
    "first_name": QT_TRANSLATE_NOOP("PeopleColumns", "First name"),
    "last_name": QT_TRANSLATE_NOOP("PeopleColumns", "Family name"),
    "role": QT_TRANSLATE_NOOP("PeopleColumns", "Role"),
    "organisation": QT_TRANSLATE_NOOP("PeopleColumns", "Organisation"),
    "sheet_language": QT_TRANSLATE_NOOP("PeopleColumns", "Language of the sheet"),
    "spoken_languages": QT_TRANSLATE_NOOP("PeopleColumns", "Languages spoken"),
    "email": QT_TRANSLATE_NOOP("PeopleColumns", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("PeopleColumns", "Telephone"),
    ATTRIBUTE: QT_TRANSLATE_NOOP("PeopleColumns", "For mixing tables"),
    LEFT_OUT: QT_TRANSLATE_NOOP("PeopleColumns", "Leave out"),
}


def meaning_options() -> list[tuple[str | None, Words]]:
    """All that a column can mean, to leave it out last."""
    meanings = [*FIELDS, *MIXED, ATTRIBUTE, LEFT_OUT]
    return [(meaning, partial(_meaning_words, meaning)) for meaning in meanings]


def _meaning_words(meaning: str) -> str:
    if meaning in MIXED:
        return attribute_words(meaning)()
    return QCoreApplication.translate("PeopleColumns", _NAMES[meaning])


class PeopleColumns(Speaking, QWidget):
    """A choice for each column, under its heading and with an example."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self.fields: list[ComboField] = []
        self._parts: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, theme.space(8), 0)
        self._layout.setSpacing(theme.space(4))

    def show_columns(self, columns: Sequence[Column], examples: Sequence[str]) -> None:
        """Offer these anew."""
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._columns = tuple(columns)
        self.fields, self._parts = [], []
        for number, (column, example) in enumerate(zip(columns, examples, strict=True), 1):
            heading = Label(column.heading or partial(self._numbered, number), "strong")
            told = Label(example, "small", elides=True)
            field = slim(ComboField(meaning_options()))
            field.setObjectName(f"column-{number}")
            field.set_value(column.meaning)
            field.setAccessibleName(column.heading or self._numbered(number))
            field.committed.connect(lambda _: self.changed.emit())
            heading.setBuddy(field)
            heading.setContentsMargins(0, self._theme.space(8) if number > 1 else 0, 0, 0)
            for part in (heading, told, field):
                self._layout.addWidget(part)
                self._parts.append(part)
            self.fields.append(field)

    def columns(self) -> tuple[Column, ...]:
        """The columns as they are chosen now."""
        return tuple(
            replace(column, meaning=str(field.value() or LEFT_OUT))
            for column, field in zip(self._columns, self.fields, strict=True)
        )

    def doubled(self) -> list[str]:
        """What several columns are said to mean, in words."""
        chosen = [str(field.value() or LEFT_OUT) for field in self.fields]
        single = (*FIELDS, *MIXED)
        return [_meaning_words(meaning) for meaning in single if chosen.count(meaning) > 1]

    def _numbered(self, number: int) -> str:
        return self.tr("Column {number}").format(number=number)
