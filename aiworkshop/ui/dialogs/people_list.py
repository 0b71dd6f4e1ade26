"""People from a list: what would be added, looked over before anything is written."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.people_list import Column, ListedPerson, ListPlan, ReadList, Understood
from aiworkshop.ui.dialogs.people_columns import PeopleColumns
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.names import languages_name
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.checks import CheckField, ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.words import Speaking, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

SIZE = (1000, 680)
SIDE = 260
NAMED_AT_MOST = 5
LIST_SUFFIXES = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")


class PeopleListDialog(ReadsInOrder, Speaking, QDialog):
    """Columns at the leading side, the people beside them, what to know below."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.context = context
        self._reread: Callable[[str], ReadList] | None = None
        self.read: ReadList | None = None
        self._headed = 0
        """Index of the first person where the list has headings."""
        self._heading_words: tuple[str, ...] = ()
        self._adding = False
        self.plan = ListPlan()
        self.setStyleSheet(context.theme.hue_sheet("prepare"))
        self._build()
        space = context.theme.space
        room = parent.window().size() if parent else self.screen().availableSize()
        self.resize(min(space(SIZE[0]), room.width()), min(space(SIZE[1]), room.height()))
        self.wording(self._say)

    def _build(self) -> None:
        space = self.context.theme.space
        self.head = Label(lambda: self.tr("People from a list"), "heading")
        self.source = Label("", "muted", wraps=True)
        self.sheets = slim(ComboField())
        self.sheets.setObjectName("people-sheet")
        self.sheets.committed.connect(lambda name: self._read_again(str(name)))
        self.headings = CheckField(lambda: self.tr("The first row holds headings"))
        self.headings.setObjectName("people-headings")
        self.headings.committed.connect(lambda _: self._show_columns(self.columns.columns()))
        self.columns: PeopleColumns = PeopleColumns(self.context.theme)
        self.columns.changed.connect(self._plan)
        side = scrolling(self.columns)
        side.setFixedWidth(space(SIDE))
        self.list = CardList(self.context, lambda: self.tr("People who would be added"))
        self.list.setObjectName("people-preview")
        self.notes = Label("", "", wraps=True)
        self.notes.setObjectName("people-notes")
        self.all = CheckField(lambda: self.tr("Add those who are known already, too"))
        self.all.setObjectName("people-all")
        self.all.committed.connect(lambda _: self._say())
        self.add = Button(lambda: self._add_words(), kind="primary")
        self.add.setObjectName("people-add")
        self.add.setDefault(True)
        self.add.clicked.connect(self._add)
        cancel = Button(lambda: self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._lay_out(side, cancel)

    def _lay_out(self, side: QWidget, cancel: QWidget) -> None:
        space = self.context.theme.space
        middle = QHBoxLayout()
        middle.setSpacing(space(16))
        middle.addWidget(side)
        middle.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(8))
        buttons.addWidget(self.all, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(24), space(24), space(16))
        layout.setSpacing(space(12))
        for widget in (self.head, self.source, self.sheets, self.headings):
            layout.addWidget(widget)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notes)
        layout.addLayout(buttons)

    # Reading

    def read_file(self, path: Path) -> None:
        """Read a file on lane *work*; what is wrong with it is said in the dialog."""

        def read(sheet: str) -> ReadList:
            from aiworkshop.documents.lists.reading import read_list

            return read_list(path, sheet)

        self.head.set_words(path.name)
        self._begin(read)

    def read_pasted(self, text: str) -> None:
        """Read what was copied elsewhere."""

        def read(_: str) -> ReadList:
            from aiworkshop.documents.lists.reading import read_pasted

            return read_pasted(text)

        self._begin(read)

    def _begin(self, read: Callable[[str], ReadList]) -> None:
        self._reread = read
        self._read_again("")

    def _read_again(self, sheet: str) -> None:
        read = self._reread
        if read is not None:
            self.context.desk.work(
                lambda: read(sheet), self._arrived, failed=self._refused, context=self
            )

    def _refused(self, error: Exception) -> None:
        self.read, self.plan = None, ListPlan()
        self.list.set_cards([])
        self.notes.set_words(lambda: describe(error))
        self.add.setEnabled(False)

    def _not_added(self, error: Exception) -> None:
        """The list stays as it was looked over, to try again."""
        self._adding = False
        self.notes.set_words(lambda: describe(error))

    def _arrived(self, read: ReadList) -> None:
        self.read = read

        def understood(found: Understood) -> None:
            self._headed = found.first or 1
            self._heading_words = (
                tuple(column.heading for column in found.columns) if found.first else read.rows[0]
            )
            self.headings.set_value(found.first > 0)
            self.sheets.set_options([(name, name) for name in read.sheets])
            self.sheets.set_value(read.sheet)
            self._show_columns(found.columns)

        self.context.desk.read(lambda _: _understand(read), understood, context=self)

    @property
    def _first(self) -> int:
        return self._headed if self.headings.value() else 0

    def _show_columns(self, columns: Sequence[Column]) -> None:
        read = self.read
        if read is None:
            return
        rows = read.rows[self._first :]
        columns = [
            replace(one, heading=self._heading_words[place] if self._first else "")
            for place, one in enumerate(columns)
        ]
        examples = [
            next((row[place] for row in rows if row[place]), "") for place in range(len(columns))
        ]
        self.columns.show_columns(columns, examples)
        self._plan()

    def _plan(self) -> None:
        read = self.read
        if read is None:
            return
        understood = Understood(self._first, self.columns.columns())
        workshop_id = self.context.workshop_id
        self.context.desk.read(
            lambda reads: _planned(reads, workshop_id, read, understood), self._show, context=self
        )

    def _show(self, plan: ListPlan) -> None:
        self.plan = plan
        self.list.set_cards([self._card(person) for person in plan.new])
        self._say()

    def _card(self, person: ListedPerson) -> Card:
        note = " · ".join(one for one in (person.role, person.organisation) if one)
        chips = tuple(person.attributes.values())
        trailing = languages_name(person.sheet_language)
        return Card(str(person.row), person.name, chips=chips, note=note, trailing=trailing)

    # Adding

    def people(self) -> tuple[ListedPerson, ...]:
        """Who would be added now."""
        if not self.all.value():
            return self.plan.new
        twice = (entry.person for entry in self.plan.twice)
        return tuple(sorted((*self.plan.new, *twice), key=lambda person: person.row))

    def _add(self) -> None:
        from aiworkshop.facilitation.people.adding import AddPeople

        if self._adding:
            # A double click is one.
            return
        self._adding = True
        people = self.people()
        notices, workshop_id = self.context.notices, self.context.workshop_id

        def words() -> str:
            return self.tr("%n participant(s) added", "", len(people))

        said = words()

        def added(_: object) -> None:
            notices.undoable(lambda: said, workshop_id)
            self.accept()

        command = AddPeople(workshop_id, tuple(replace(one) for one in people))
        self.context.desk.run(command, added, failed=self._not_added, context=self)

    # Words

    def _say(self) -> None:
        self.setWindowTitle(self.tr("People from a list"))
        read = self.read
        several = read is not None and len(read.sheets) > 1
        self.sheets.setVisible(several)
        self.all.setVisible(bool(self.plan.twice))
        self.source.set_words(self._source_words())
        if read is not None:
            self.notes.set_words("\n".join(self._note_words(read)))
        self.add.retranslate()
        self.add.setEnabled(bool(self.people()))

    def _source_words(self) -> str:
        if self.read is None or not self.read.encoding:
            return self.tr("Look over what each column means. Nothing is written yet.")
        return self.tr(
            "Read as {encoding}. Look over what each column means. Nothing is written yet."
        ).format(encoding=self.read.encoding.upper())

    def _note_words(self, read: ReadList) -> list[str]:
        plan = self.plan
        notes = []
        if not Understood(0, self.columns.columns()).has_names:
            notes.append(self.tr("Say which column holds the names."))
        for name in self.columns.doubled():
            words = self.tr("“{name}” stands for several columns: the first that is filled counts.")
            notes.append(words.format(name=name))
        if plan.twice:
            words = self.tr("%n known already: {names}", "", len(plan.twice))
            notes.append(words.format(names=_names([entry.person for entry in plan.twice])))
        if plan.same_name:
            words = self.tr(
                "%n with a name that somebody else has, too: {names}", "", len(plan.same_name)
            )
            notes.append(words.format(names=_names(plan.same_name)))
        if plan.without_name:
            words = self.tr(
                "%n row(s) without a name are left out: {rows}", "", len(plan.without_name)
            )
            rows = listed(plan.without_name[:NAMED_AT_MOST])
            notes.append(words.format(rows=rows + _more(len(plan.without_name))))
        if plan.strange_languages:
            words = self.tr("No language is called: {words}")
            notes.append(words.format(words=listed(plan.strange_languages[:NAMED_AT_MOST])))
        if read.errors:
            notes.append(
                self.tr("%n formula(s) without a result were left empty.", "", read.errors)
            )
        return notes

    def _add_words(self) -> str:
        return self.tr("Add %n participant(s)", "", len(self.people()))


def _names(people: "list[ListedPerson] | tuple[ListedPerson, ...]") -> str:
    """The first few; each name isolated, since names of two directions stand side by side."""
    names = list(dict.fromkeys(f"\u2068{person.name}\u2069" for person in people))
    return listed(names[:NAMED_AT_MOST]) + _more(len(names))


def _more(count: int) -> str:
    return " …" if count > NAMED_AT_MOST else ""


def _understand(read: ReadList) -> Understood:
    from aiworkshop.facilitation.people.columns import understand

    return understand(read)


def _planned(reads: "Reads", workshop_id: str, read: ReadList, understood: Understood) -> ListPlan:
    from aiworkshop.facilitation.people.planning import plan_list
    from aiworkshop.readmodels.records import Participant

    return plan_list(read, understood, reads.records(Participant, workshop_id))
