"""A line that takes a person's name, with completion."""

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtGui import QFocusEvent

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.participant_entry import completer
from aiworkshop.ui.phases.define.person_names import find_person
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.words import Words


class KnownPeople(QStringListModel):
    """Who can be typed: shared by all lines of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}

    def show_names(self, names: dict[str, str]) -> None:
        """Offer these people, by id."""
        if names != self.names:
            self.names = dict(names)
            self.setStringList(sorted(names.values()))


class PersonField(TextField):
    """Enter hands over the person; a name that nobody bears, or two, stays in the line."""

    person_chosen = Signal(str)
    finished = Signal()
    """Enter in an empty line: nobody else."""

    def __init__(self, context: PageContext, people: KnownPeople, placeholder: Words) -> None:
        super().__init__(placeholder, new_item=True)
        self._context = context
        self._people = people
        self.committed.connect(self._typed_name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list of names is made when it is first needed: a board has many such lines."""
        if self.completer() is None:
            found = completer(self._people, self)
            self.setCompleter(found)
            found.activated.connect(self._picked)
        super().focusInEvent(event)

    def enter(self) -> None:
        """An empty line says that everybody was named."""
        offer = self.completer()
        popup = offer.popup() if offer is not None else None
        if popup is not None:
            popup.hide()
        if self.words().strip():
            super().enter()
        else:
            self.finished.emit()

    def _picked(self, name: str) -> None:
        """One press on a name is enough; the line itself writes the name first."""
        self.put(name)
        QTimer.singleShot(0, self, self.enter)

    def _typed_name(self, words: Text) -> None:
        found = find_person(self._people.names, words.text)
        if found is not None:
            self.person_chosen.emit(found)
            return
        self.put(words.text)
        self._context.notices.say(
            lambda: self.tr(
                "No one, or more than one, is called “{name}”. Choose from the list."
            ).format(name=words.text)
        )
