"""One line a person: type, Enter, type the next."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.phases.define.names import sheet_language_options
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import ComboField, TextField, slim
from aiworkshop.ui.widgets.refused import bring_back, keep_apart
from aiworkshop.ui.widgets.words import Speaking

ONE_LINE_FROM = 640
PLACE = "participant/new"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ParticipantEntry(Speaking, QWidget):
    """Name, role, organisation, language of the sheet; the language sticks."""

    added = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self.setObjectName("participant-entry")
        self.name = TextField(lambda: self.tr("Name, Enter saves…"), new_item=True)
        self.role = TextField(lambda: self.tr("Role"), new_item=True)
        self.organisation = TextField(lambda: self.tr("Organisation"), new_item=True)
        self.language = slim(
            ComboField([("", lambda: self.tr("Any language")), *sheet_language_options()])
        )
        self.add = Button(lambda: self.tr("Add"), icon="plus", theme=context.theme)
        self.add.setObjectName("participant-add")
        self.add.clicked.connect(self.enter)
        self._known = {self.role: QStringListModel(self), self.organisation: QStringListModel(self)}
        for field, model in self._known.items():
            field.setCompleter(completer(model, field))
        for number, field in enumerate((self.name, self.role, self.organisation)):
            field.setObjectName(("new-name", "new-role", "new-organisation")[number])
            field.installEventFilter(self)
        self.name.draft_changed.connect(lambda words: self._drafts.keep(PLACE, words))
        self.language.setObjectName("new-language")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(context.theme.space(8))
        self._one_line: bool | None = None
        self._arrange(one_line=True)
        self.setFocusProxy(self.name)
        self.wording(self._say)
        if bring_back(context, self.name, PLACE):
            self._drafts.know(PLACE)

    def show_known(self, roles: Iterable[str], organisations: Iterable[str]) -> None:
        """Offer what was typed before."""
        for field, words in ((self.role, roles), (self.organisation, organisations)):
            self._known[field].setStringList(sorted({word for word in words if word}))

    def enter(self) -> None:
        """Add the person and wait for the next."""
        from aiworkshop.facilitation.records import AddRecord

        typed = (self.name.value(), self.role.value(), self.organisation.value())
        self.name.setFocus()
        if not typed[0]:
            return
        fields: dict[str, object] = {
            "name": typed[0],
            "role": typed[1],
            "organisation": typed[2],
            "sheet_language": str(self.language.value() or ""),
        }
        for field in (self.name, self.role, self.organisation):
            field.set_value(EMPTY_TEXT)

        place = self._drafts.take(PLACE)

        def refused(error: Exception) -> None:
            if place is not None:
                self._drafts.know(place)
            self._give_back(typed)
            self._context.desk.failed.emit(error)

        self._context.desk.run(
            AddRecord(self._context.workshop_id, "participant", fields),
            lambda outcome: self.added.emit(str(outcome.value)),
            failed=refused,
            draft_place=place,
            context=self,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds from each of the fields."""
        plain = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _RETURNS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        )
        if plain:
            self.enter()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where it fits, else two."""
        super().resizeEvent(event)
        self._arrange(one_line=event.size().width() >= self._context.theme.space(ONE_LINE_FROM))

    def _arrange(self, *, one_line: bool) -> None:
        if one_line == self._one_line:
            return
        self._one_line = one_line
        grid = self._grid
        fields = (self.name, self.role, self.organisation, self.language)
        for column in range(5):
            grid.setColumnStretch(column, 0)
        places = [(0, 0), (0, 1), (0, 2), (0, 3)] if one_line else [(0, 0), (0, 1), (1, 0), (1, 1)]
        for field, (row, column) in zip(fields, places, strict=True):
            grid.addWidget(field, row, column)
        grid.addWidget(self.add, 0 if one_line else 1, 4 if one_line else 2)
        for column, stretch in enumerate((4, 3, 3) if one_line else (1, 1)):
            grid.setColumnStretch(column, stretch)

    def _give_back(self, typed: tuple[Text, Text, Text]) -> None:
        fields = (self.name, self.role, self.organisation)
        if any(field.words() for field in fields):
            words = [one.text for one in typed if one]
            keep_apart(self._context, PLACE, " · ".join(words))
            return
        for field, one in zip(fields, typed, strict=True):
            field.put(one.text)
        self.name.textEdited.emit(self.name.text())

    def _say(self) -> None:
        self.name.setAccessibleName(self.tr("Name of a new participant"))
        self.role.setAccessibleName(self.tr("Role"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.language.setAccessibleName(self.tr("Language of the sheet"))


def completer(model: QStringListModel, field: QLineEdit) -> QCompleter:
    """Offers what was typed in this field before."""
    found = QCompleter(model, field)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found.setFilterMode(Qt.MatchFlag.MatchContains)
    return found
