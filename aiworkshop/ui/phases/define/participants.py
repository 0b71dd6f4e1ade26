"""The Participants tab: who is invited, typed fast, changed at the side."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.names import languages_name
from aiworkshop.ui.phases.define.participant_entry import ParticipantEntry
from aiworkshop.ui.phases.define.participant_form import ParticipantForm, attributes_of
from aiworkshop.ui.phases.define.side_by_side import SideBySide
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState

if TYPE_CHECKING:
    from aiworkshop.ui.dialogs.people_list import PeopleListDialog


class ParticipantsTab(Tab):
    """Entry line, count, list, and the details of one person."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self._people: list[Participant] = []
        self._select_when_there = ""
        self._form: ParticipantForm | None = None
        self._build()
        self._connect()
        self.wording(self._show_cards)

    def _build(self) -> None:
        self.entry = ParticipantEntry(self.context)
        self.counts = Label("", "muted", elides=True)
        self.filter = FilterField(self.theme, lambda: self.tr("Find a participant"))
        self.filter.setMaximumWidth(self.theme.space(220))
        self.from_file = Button(lambda: self.tr("From a file…"), icon="file-plus", theme=self.theme)
        self.from_file.setObjectName("people-from-file")
        self.paste = Button(lambda: self.tr("Paste a list"), icon="copy", theme=self.theme)
        self.paste.setObjectName("people-paste")
        head = QHBoxLayout()
        head.setSpacing(self.theme.space(8))
        head.addWidget(self.counts, 1)
        head.addWidget(self.from_file)
        head.addWidget(self.paste)
        head.addWidget(self.filter)
        self.list = CardList(self.context, lambda: self.tr("Participants"))
        self.list.setObjectName("participants-list")
        self.empty = EmptyState(
            lambda: self.tr("Nobody is invited yet: type a name above and press Enter."),
            lambda: self.tr("Type the first name"),
        )
        self.empty.pressed.connect(self.entry.name.setFocus)
        self.list.set_empty(self.empty)
        self._side = QWidget()
        self._side.hide()
        self.split = SideBySide(self.context, "participants", self.list, self._side)
        self.body.addWidget(self.entry)
        self.body.addLayout(head)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.entry.added.connect(self._added)
        self.list.current_changed.connect(self._current_changed)
        self.list.opened.connect(self._open)
        self.list.edit_asked.connect(self._open)
        self.list.delete_asked.connect(self._delete)
        self.from_file.clicked.connect(self.ask_for_file)
        self.paste.clicked.connect(self.paste_list)
        self.setAcceptDrops(True)
        self.filter.changed.connect(self._show_cards)
        self.filter.left_for_list.connect(self.list.setFocus)
        Shortcut(self, "Ctrl+F", self.filter.focus_all, lambda: self.tr("Find a participant"))
        Shortcut(self, "Ctrl+Shift+V", self.paste_list, lambda: self.tr("Paste a list"))

    # Lists from elsewhere

    def ask_for_file(self) -> None:
        """Choose a spreadsheet or a text file with people."""
        from aiworkshop.ui.dialogs.people_list import LIST_SUFFIXES

        kinds = " ".join(f"*.{suffix}" for suffix in LIST_SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("People from a file"),
            str(documents_folder()),
            self.tr("Spreadsheets and text files") + f" ({kinds})",
        )
        if chosen:
            self._look_over().read_file(Path(chosen))

    def paste_list(self) -> None:
        """Look over the list that was copied elsewhere."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._look_over().read_pasted(text)
        else:
            self.context.notices.say(
                lambda: self.tr("Nothing was copied yet: copy the rows of a list, then paste them.")
            )

    def _look_over(self) -> "PeopleListDialog":
        from aiworkshop.ui.dialogs.people_list import PeopleListDialog

        dialog = PeopleListDialog(self.context, self)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A list may be dropped here."""
        if _dropped_list(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look the dropped list over."""
        path = _dropped_list(event.mimeData())
        if path:
            event.acceptProposedAction()
            self._look_over().read_file(path)

    @property
    def form(self) -> ParticipantForm:
        """The details, made when they are first needed."""
        if self._form is None:
            self._form = ParticipantForm(self.context)
            self._form.closed.connect(self._close)
            self._form.delete_asked.connect(lambda key: self._delete([key]))
            self._form.show_known(self._people)
            self.split.replaceWidget(1, self._form)
            self._side.deleteLater()
        return self._form

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the people again."""
        if changes is None or changes.touches("participant"):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: reads.records(Participant, workshop_id), self._arrived, context=self
            )

    def _arrived(self, people: list[Participant]) -> None:
        self._people = people
        self.entry.show_known(
            (str(person.role) for person in people),
            (str(person.organisation) for person in people),
        )
        self._show_cards()
        if self._form is not None:
            self._form.show_known(people)
            self._show_again(self._form)
        wanted, self._select_when_there = self._select_when_there, ""
        if wanted:
            self.list.select(wanted)

    def _show_again(self, form: ParticipantForm) -> None:
        if not form.person_id:
            return
        person = self._person(form.person_id)
        form.show_person(person)
        if person is None:
            self._close()

    def _show_cards(self) -> None:
        wanted = self.filter.text().casefold().split()
        cards = [self._card(person) for person in self._people if _has(person, wanted)]
        self.list.set_cards(cards)
        absent = sum(person.absent for person in self._people)
        parts = [self.tr("%n participant(s)", "", len(self._people))] if self._people else []
        self.filter.setVisible(bool(self._people))
        if absent:
            parts.append(self.tr("%n absent", "", absent))
        withdrawn = sum(person.withdrawn for person in self._people)
        if withdrawn:
            parts.append(self.tr("%n withdrew", "", withdrawn))
        self.counts.set_words(" · ".join(parts))

    def _card(self, person: Participant) -> Card:
        chips = list(attributes_of(person).values())
        if person.absent:
            chips.insert(0, self.tr("Absent"))
        if person.withdrawn:
            chips.insert(0, self.tr("Withdrew"))
        note = " · ".join(str(words) for words in (person.role, person.organisation) if words)
        return Card(
            person.id,
            person.name or self.tr("Without a name"),
            chips=tuple(chip for chip in chips if chip),
            note=note,
            trailing=languages_name(person.sheet_language),
            muted=person.absent or person.withdrawn,
        )

    def _person(self, key: str) -> Participant | None:
        return next((person for person in self._people if person.id == key), None)

    def _added(self, key: str) -> None:
        if self._person(key) is not None:
            self.list.select(key)
        else:
            self._select_when_there = key

    def _current_changed(self, key: str) -> None:
        person = self._person(key)
        if person is not None and self._form is not None and not self._form.isHidden():
            self._form.show_person(person)

    def _open(self, key: str) -> None:
        self.form.show()
        self.form.show_person(self._person(key))
        self.form.focus_name()

    def _close(self) -> None:
        self.form.show_person(None)
        self.form.hide()
        self.list.setFocus()

    def _delete(self, keys: Sequence[str]) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        if not keys:
            return
        person = self._person(keys[0])
        name = person.name if person is not None else Text()
        many = len(keys)

        def words() -> str:
            if many > 1:
                return self.tr("%n participant(s) deleted", "", many)
            return self.tr("Deleted “{title}”").format(title=name)

        def deleted(_: object) -> None:
            self.context.notices.undoable(words, self.workshop_id)

        if self._form is not None and self._form.person_id in keys:
            self._close()
        records = tuple(("participant", key) for key in keys)
        self.desk.run(DeleteRecords(self.workshop_id, records), deleted, context=self)


def _dropped_list(data: QMimeData) -> Path | None:
    from aiworkshop.ui.dialogs.people_list import LIST_SUFFIXES

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    lists = [path for path in paths if path.suffix.casefold().removeprefix(".") in LIST_SUFFIXES]
    return lists[0] if len(lists) == 1 else None


def _has(person: Participant, wanted: Sequence[str]) -> bool:
    """Whether all words occur in what is known of a person."""
    known = [str(person.name), str(person.role), str(person.organisation)]
    told = " ".join([*known, *attributes_of(person).values()]).casefold()
    return all(word in told for word in wanted)
