"""The rows of a funder's form: added, removed, moved; people offered; sums while one types."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.forms.spec import FormField, FormRows, FormSpec
from aiworkshop.readmodels.form_aids import OfferedPerson
from aiworkshop.readmodels.records import ReportRow
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor_row import RowCard
from aiworkshop.ui.pages.form_editor_writer import FormWriter
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reports.writing import AddReportRow
    from aiworkshop.readmodels.changes import Outcome


class RowsCell(Speaking, QWidget):
    """The rows of one table of the form."""

    def __init__(
        self, context: PageContext, form: FormSpec, part: FormRows, writer: FormWriter
    ) -> None:
        super().__init__()
        self._context, self._form, self._part, self._writer = context, form, part, writer
        self._people: tuple[OfferedPerson, ...] = ()
        self._wanted = ""
        self.rows: dict[str, RowCard] = {}
        space = context.theme.space
        language = context.language
        self.setObjectName(f"form-rows-{part.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(Label(lambda: form.word(part.label, language.code), "strong", wraps=True))
        self.names_off = Label(
            lambda: self.tr("Names are left out of this report, so nobody stands here."),
            "small",
            wraps=True,
        )
        self.names_off.setObjectName("form-names-off")
        self.names_off.hide()
        column.addWidget(self.names_off)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(space(8))
        column.addLayout(self._cards)
        self.sums = Label(self._sums, "body", wraps=True)
        self.sums.setObjectName("form-sums")
        column.addWidget(self.sums)
        self.sums.setVisible(False)
        self._add_actions(column)
        self.wording(self._offer)

    def show_rows(self, records: Sequence[ReportRow], *, names: bool) -> None:
        """Show these; a row that stays keeps what is typed in it."""
        own = [each for each in records if each.part == self._part.id]
        wanted = {each.id for each in own}
        known = list(self.rows)
        for key in [key for key in self.rows if key not in wanted]:
            self._drop(key)
        for place, record in enumerate(own):
            card = self.rows.get(record.id) or self._add_card(record.id)
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
            card.show_number(place + 1, len(own))
        self.rows = {each.id: self.rows[each.id] for each in own}
        if list(self.rows) != known and self.rows:
            self._order_tabs()
        if self._wanted in self.rows:
            self.rows[self._wanted].focus_first()
            self._wanted = ""
        self.names_off.setVisible(self._part.personal and not names and bool(own))
        self._show_sums()

    def offer_people(self, people: tuple[OfferedPerson, ...]) -> None:
        """Who may be asked to stand in a row."""
        if people != self._people:
            self._people = people
            self._offer()

    def _add_actions(self, column: QVBoxLayout) -> None:
        self.add = Button(self._adding, icon="plus", theme=self._context.theme)
        self.add.setObjectName("form-add-row")
        self.add.clicked.connect(lambda: self._add(None))
        self.person = slim(ComboField())
        self.person.setObjectName("form-person")
        self.person.committed.connect(self._add_person)
        self.person.hide()
        actions = QWidget()
        row = FlowLayout(self._context.theme.space(8), actions)
        row.addWidget(self.add)
        row.addWidget(self.person)
        column.addWidget(actions)

    def _adding(self) -> str:
        return self.tr("Add a person") if self._part.personal else self.tr("Add a row")

    def _offer(self) -> None:
        offered = self._people if self._part.source == "speakers" else ()
        options = [(number, str(person.name)) for number, person in enumerate(offered)]
        self.person.set_options([(-1, self.tr("From the workshop…")), *options])
        self.person.set_value(-1)
        self.person.setAccessibleName(self.tr("Add a person from the workshop"))
        self.person.setVisible(bool(offered) and self.person.parent() is not None)

    def _add_person(self, number: int) -> None:
        self.person.set_value(-1)
        if 0 <= number < len(self._people):
            self._add(self._people[number])

    def _add(self, person: OfferedPerson | None) -> None:
        self._context.desk.run(self._command(person), self._added, context=self)

    def _command(self, person: OfferedPerson | None) -> "AddReportRow":
        from aiworkshop.facilitation.reports.writing import AddReportRow

        workshop_id, form = self._context.workshop_id, self._form.id
        if person is None:
            return AddReportRow(workshop_id, form, self._part.id)
        known = [(field.id, person.words(field.source)) for field in self._part.fields]
        words = tuple((field, said) for field, said in known if said)
        return AddReportRow(
            workshop_id, form, self._part.id, words, person.agreed, person.origins()
        )

    def _added(self, outcome: "Outcome") -> None:
        """The new row is read after this, or was already."""
        key = str(outcome.value)
        if key in self.rows:
            self.rows[key].focus_first()
        else:
            self._wanted = key

    def _add_card(self, key: str) -> RowCard:
        card = RowCard(self._context, self._form, self._part, key, self._writer)
        card.move_asked.connect(self._move)
        card.remove_asked.connect(self._remove)
        card.changed.connect(self._show_sums)
        self.rows[key] = card
        return card

    def _drop(self, key: str) -> None:
        card = self.rows.pop(key)
        focused = card.isAncestorOf(self.window().focusWidget() or self)
        self._writer.release(f"row.{key}.")
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        if focused:
            self.add.setFocus()

    def _order_tabs(self) -> None:
        """The rows in their order, before the button that adds one."""
        cards = list(self.rows.values())
        first = next(iter(cards[0].fields.values()))
        tab_through(cards[0].remove, [first, *cards[0].fields.values(), *cards[1:]], self.add)

    def _move(self, key: str, step: int) -> None:
        from aiworkshop.facilitation.records import MoveRecord

        order = list(self.rows)
        place = order.index(key) + step
        if not 0 <= place < len(order):
            return
        order.remove(key)
        order.insert(place, key)
        after = order[place - 1] if place else None
        command = MoveRecord(self._context.workshop_id, ReportRow.kind_name, key, after)
        self._context.desk.run(command, context=self)

    def _remove(self, key: str) -> None:
        from aiworkshop.facilitation.reports.writing import report_text_id

        name = self.rows[key].name()
        workshop_id = self._context.workshop_id
        texts = [
            ("report_text", report_text_id(workshop_id, self._form.id, place))
            for place in self._writer.places(f"row.{key}.")
        ]
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        delete_records(
            self._context,
            [(ReportRow.kind_name, key), *texts],
            lambda: self.tr("Deleted “{title}”").format(title=name),
        )

    # Sums

    def _show_sums(self) -> None:
        self.sums.set_words(self._sums)
        self.sums.setVisible(bool(self.rows) and bool(self._summed()))

    def _summed(self) -> list[FormField]:
        return [field for field in self._part.fields if field.sum]

    def _sums(self) -> str:
        """A line for each option that a row has, and one for all."""
        by = next((field for field in self._part.fields if field.id == self._part.sum_by), None)
        cards = list(self.rows.values())
        lines = []
        for option in by.options if by else ():
            own = [card for card in cards if card.value(self._part.sum_by) == option.id]
            if own:
                name = self._form.word(option.name, self._context.language.code)
                lines.append(self._sum_line(name, own))
        if cards and self._summed():
            lines.append(self._sum_line(self.tr("All together"), cards))
        return "\n".join(lines)

    def _sum_line(self, name: str, cards: list[RowCard]) -> str:
        language = self._context.language.code
        sums = []
        for field in self._summed():
            shekels, agorot = divmod(sum(card.value(field.id) or 0 for card in cards), 100)
            amount = f"{shekels:,}.{agorot:02}" if agorot else f"{shekels:,}"
            sums.append(f"{self._form.word(field.label, language)} \u2066{amount}\u2069")
        return f"{name}: " + " · ".join(sums)
