"""Names of participants, offered while a name is being typed."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from aiworkshop.readmodels.records import Participant


class PeopleCompleter:
    """Offers the participants' names in a line of words; any other name may be typed as well."""

    def __init__(self, field: QLineEdit) -> None:
        self._names = QStringListModel(field)
        found = QCompleter(self._names, field)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(found)

    def offer(self, people: Iterable[Participant]) -> None:
        """These may be meant."""
        self.offer_names(str(one.name) for one in people if one.name)

    def offer_names(self, wanted: Iterable[str]) -> None:
        """These may be meant, of whatever they are the names."""
        names = list(wanted)
        if names != self._names.stringList():
            self._names.setStringList(names)
