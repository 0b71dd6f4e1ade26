"""One table on the board: number, name, language, who sits there."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.member_row import PEOPLE, MemberRow
from aiworkshop.ui.phases.define.names import table_language_options
from aiworkshop.ui.phases.define.person_field import KnownPeople, PersonField
from aiworkshop.ui.phases.define.table_reads import Seat
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.dragging import ids_in
from aiworkshop.ui.widgets.fields import ComboField, TextField, slim
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class TableBox(Speaking, QWidget):
    """Fields that save themselves, and rows of people; people can be dropped here."""

    dropped = Signal(str, list)
    row_made = Signal(object)
    row_shown = Signal(object)

    def __init__(
        self, context: PageContext, role_name: Callable[[str], str], people: KnownPeople
    ) -> None:
        super().__init__()
        self._context = context
        self._role_name = role_name
        self._people = people
        self.group: Group | None = None
        self._shown: tuple[tuple[Seat, str], ...] | None = None
        self.rows: list[MemberRow] = []
        self._hovered = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._build()
        self.wording(self._say)

    def show_table(self, group: Group, seats: tuple[Seat, ...], names: Mapping[str, str]) -> None:
        """Show a table; rows are made anew only if somebody changed."""
        self.group = group
        self.number.set_words(str(group.number or ""))
        self._form.bind("group", group)
        shown = tuple((seat, names.get(seat.person.id, "")) for seat in seats)
        if shown != self._shown:
            self._shown = shown
            self._make_rows()
        self._say()

    def _build(self) -> None:
        space = self._context.theme.space
        self.number = Label("", "heading")
        self.number.setForegroundRole(self.palette().ColorRole.Highlight)
        self.name = TextField(lambda: self.tr("Name of the table"))
        self.language = slim(
            ComboField([("", lambda: self.tr("Any language")), *table_language_options()])
        )
        self.size_label = Label("", "small")
        # The form binds the two fields to the record; they stand in this box, not in its grid.
        self._form = FieldForm(self._context, parent=self)
        self._form.hide()
        self._form.add("name", lambda: self.tr("Name of the table"), self.name)
        self._form.add("language", lambda: self.tr("Language of the table"), self.language)
        head = QHBoxLayout()
        head.setSpacing(space(8))
        head.addWidget(self.number)
        head.addWidget(self.name, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.size_label, 1)
        foot.addWidget(self.language)
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add = PersonField(self._context, self._people, lambda: self.tr("Who sits here?"))
        self.add.setProperty("bare", True)
        self.add.setObjectName("table-add")
        self.add.person_chosen.connect(self._add_person)
        body = QVBoxLayout(self)
        body.setContentsMargins(space(12), space(10), space(12), space(10))
        body.setSpacing(space(6))
        body.addLayout(head)
        body.addWidget(self._holder)
        body.addWidget(self.add)
        body.addStretch(1)
        body.addLayout(foot)

    def _make_rows(self) -> None:
        """Rows that are there show others; only the difference is made or let go of.

        Where several are new, their holder is away meanwhile: each row that is shown by itself
        would lay out the whole board.
        """
        shown = self._shown or ()
        focus = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        person = self.rows[focus].seat.person.id if focus is not None else ""
        for row in self.rows[len(shown) :]:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        several = len(shown) - len(self.rows) > 1
        if several:
            self._holder.hide()
        self.rows = self.rows[: len(shown)]
        for place, (seat, name) in enumerate(shown):
            if place == len(self.rows):
                row = MemberRow(self._context.theme)
                self._rows.addWidget(row)
                self.rows.append(row)
                row.show_seat(seat, name, self._role_name(seat.membership.role))
                self.row_made.emit(row)
            else:
                self.rows[place].show_seat(seat, name, self._role_name(seat.membership.role))
                self.row_shown.emit(self.rows[place])
        self._holder.setVisible(bool(shown))
        if focus is not None:
            self._focus_again(focus, person)
        self._order_tabs()

    def _focus_again(self, place: int, person: str) -> None:
        """The person who had the focus; is that one gone, who sits there now, else the line."""
        same = [row for row in self.rows if row.seat.person.id == person]
        near: list[QWidget] = [*same, *self.rows[place:], *reversed(self.rows), self.add]
        near[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self) -> None:
        """Name, people, who else, language: as it reads."""
        chain: list[QWidget] = [self.name, *self.rows, self.add, self.language]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _add_person(self, person: str) -> None:
        if self.group is not None:
            self.dropped.emit(self.group.id, [person])

    def _say(self) -> None:
        self.size_label.set_words(self.tr("%n at this table", "", len(self._shown or ())))
        number = self.group.number if self.group is not None else ""
        words = self.tr("Table {number}").format(number=number)
        self.setAccessibleName(words)
        self.add.setAccessibleName(self.tr("Who sits at table {number}").format(number=number))

    def retranslate(self) -> None:
        """Roles are named in the language of the window."""
        super().retranslate()
        self._make_rows()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """People may come in."""
        if event.mimeData().hasFormat(PEOPLE):
            event.acceptProposedAction()
            self._hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They sit down."""
        self._hover(False)
        people = ids_in(PEOPLE, event.mimeData())
        if people and self.group is not None:
            event.acceptProposedAction()
            self.dropped.emit(self.group.id, people)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white box; while people are carried over it, with an edge in the page's hue."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._context.theme.colour("line")
        hue = self.palette().highlight().color()
        painter.setPen(QPen(hue, 2) if self._hovered else QPen(line))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
