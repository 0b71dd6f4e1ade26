"""The Programmes tab: who is on the way together, in which cohorts, on which channels."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from aiworkshop.base.text import Text
from aiworkshop.readmodels.naming import name_in, named
from aiworkshop.readmodels.records import Enrolment, Programme
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.record_board import Answer
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import one_line
from aiworkshop.ui.programmes.alike_line import AlikeLine
from aiworkshop.ui.programmes.channel_rows import ChannelRows
from aiworkshop.ui.programmes.cohort_rows import CohortRows
from aiworkshop.ui.programmes.enrolment_panel import EnrolmentPanel
from aiworkshop.ui.programmes.examples_offer import ExamplesOffer, examples_menu
from aiworkshop.ui.programmes.office_board import OfficeBoard
from aiworkshop.ui.programmes.office_words import span_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

EXAMPLES = ("hazira", "equitable_cities", "mifam")
"""Those of ``facilitation.programmes.examples``, which the window does not import at its start."""


class ProgrammesTab(OfficeBoard):
    """Programmes; in the details their channels and cohorts, or one enrolment."""

    record_class = Programme
    also_reads = (
        "channel",
        "cohort",
        "authority",
        "enrolment",
        "team_member",
        "training",
        "training_attendance",
    )
    form_columns = 2

    def __init__(self, context: PageContext) -> None:
        self._enrolment_id = ""
        super().__init__(context)
        self.alike = AlikeLine(context, self._join)
        self.body.insertWidget(1, self.alike)
        self.ready = Button(lambda: self.tr("Ready examples…"), kind="plain")
        self.ready.setObjectName("ready-examples")
        self.ready.clicked.connect(self._show_examples)
        self.ready.hide()
        self.head.insertWidget(1, self.ready)
        names = [(name, partial(self._example_words, name)) for name in EXAMPLES]
        self.empty = ExamplesOffer(
            lambda: self._empty_words(),
            lambda: self._empty_button(),
            names,
            lambda: self.tr("Or begin with one that exists (facts from its own pages):"),
        )
        self.empty.pressed.connect(self._help_empty)
        self.empty.chosen.connect(self.insert_example)
        self.list.set_empty(self.empty)

    # What the tab says

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """Its name in the language it was typed in."""
        return dict(named(words))

    def card(self, record: Programme) -> Card:
        """Name, owners, how many cohorts and towns, from when to when."""
        cohorts = {one.id for one in self.of_kind("cohort") if one.programme_id == record.id}
        towns = {one.authority_id for one in self.of_kind("enrolment") if one.cohort_id in cohorts}
        chips = []
        if len(cohorts) > 1:
            chips.append(self.tr("%n cohort(s)", "", len(cohorts)))
        if towns:
            chips.append(self.tr("%n town(s)", "", len(towns)))
        return Card(
            record.id,
            self._name(record) or self.tr("Without a name yet"),
            chips=tuple(chips),
            note=one_line(record.owners),
            trailing=span_words(record.start, record.end),
        )

    def build_form(self, form: RecordForm) -> None:
        """Names, people behind it, days."""
        for name in ("name_he", "name_en", "name_ar"):
            form.line(name, wide=False)
        form.line("owners", wide=True)
        form.line("partners", wide=True)
        form.area("description", lines=2)
        form.date("start")
        form.date("end")

    def build_below(self, details: RecordDetails) -> None:
        """Cohorts with their towns, channels; and in place of all that one enrolment."""
        self.cohorts = CohortRows(self.context, self.naming)
        self.cohorts.opened.connect(self.open_enrolment)
        self.channel_rows = ChannelRows(self.context, self.naming)
        self.enrolment = EnrolmentPanel(self.context, self.naming)
        self.enrolment.left.connect(self.close_enrolment)
        self.enrolment.hide()
        for widget in (self.cohorts, self.channel_rows, self.enrolment):
            details.below.addWidget(widget)
        self.channel_rows.comes_after = self.cohorts.add

    def show_around(self, record: Programme) -> None:
        """Its cohorts and channels, or the enrolment that is open."""
        assert self.details is not None
        channels = [one for one in self.of_kind("channel") if one.programme_id == record.id]
        self.cohorts.show_cohorts(record.id, self.contents)
        self.channel_rows.show_items(record.id, channels)
        enrolment = self._enrolment()
        if enrolment is None or self._programme_of(enrolment) != record.id:
            enrolment, self._enrolment_id = None, ""
        else:
            self.enrolment.show_enrolment(enrolment, self.contents)
        inside = enrolment is not None
        self.enrolment.setVisible(inside)
        for widget in (self.details.form, self.cohorts, self.channel_rows, self.details.delete):
            widget.setVisible(not inside)
        self.details.head.retranslate()

    # An enrolment

    def open_enrolment(self, key: str) -> None:
        """Show one in place of its programme."""
        record = self.record(self.details.record_id) if self.details is not None else None
        if record is None or self.details is None:
            return
        self.details.flush()
        self.cohorts.flush()
        self._enrolment_id = key
        self.show_around(record)
        self.details.area.verticalScrollBar().setValue(0)
        self.enrolment.back.setFocus()

    def close_enrolment(self) -> None:
        """Back to its programme."""
        key, self._enrolment_id = self._enrolment_id, ""
        self.enrolment.flush()
        record = self.record(self.details.record_id) if self.details is not None else None
        if record is None:
            return
        self.show_around(record)
        for row in self.cohorts.rows.values():
            if key in row.towns.rows:
                row.towns.rows[key].name.setFocus()  # type: ignore[attr-defined]

    def close_details(self) -> None:
        """From an enrolment to its programme; from there to the list alone."""
        if self._enrolment_id and self._enrolment() is not None:
            self.close_enrolment()
        else:
            self._enrolment_id = ""
            super().close_details()

    def show_record(self, key: str, *, opens: bool = True) -> None:
        """Go to a programme, or to what belongs to one: a cohort, a channel, an enrolment."""
        if self.contents is None:
            super().show_record(key, opens=opens)
            return
        enrolment = next((one for one in self.of_kind("enrolment") if one.id == key), None)
        if enrolment is not None:
            programme = self._programme_of(enrolment)
            if self.record(programme) is not None:
                super().show_record(programme, opens=opens)
                self.open_enrolment(key)
                return
        for one in (*self.of_kind("cohort"), *self.of_kind("channel")):
            if one.id == key and self.record(one.programme_id or "") is not None:
                super().show_record(one.programme_id or "", opens=opens)
                return
        super().show_record(key, opens=opens)

    def _current_changed(self, key: str) -> None:
        if self.details is not None and key != self.details.record_id:
            self._enrolment_id = ""
        super()._current_changed(key)

    def _enrolment(self) -> Enrolment | None:
        found = (one for one in self.of_kind("enrolment") if one.id == self._enrolment_id)
        return next(found, None)

    def _programme_of(self, enrolment: Enrolment) -> str:
        cohorts = {one.id: one.programme_id or "" for one in self.of_kind("cohort")}
        return cohorts.get(enrolment.cohort_id or "", "")

    # Ready examples, doubles

    def insert_example(self, name: str) -> None:
        """Put a ready example in and open it."""
        from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample

        self.desk.run(
            InsertProgrammeExample(name),
            lambda outcome: self.show_record(str(outcome.value)),
            context=self,
        )

    def _show_examples(self) -> None:
        names = [(name, self._example_words(name)) for name in self._missing_examples()]
        menu = examples_menu(self, names, self.insert_example)
        menu.popup(self.ready.mapToGlobal(QPoint(0, self.ready.height())))

    def _missing_examples(self) -> Sequence[str]:
        there = {one.example for one in self.records}
        return [name for name in EXAMPLES if name not in there]

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        self.alike.show_records(self.records)
        self.ready.setVisible(bool(self.records) and bool(self._missing_examples()))

    def _join(self, kept: str, other: str) -> "Command":
        from aiworkshop.facilitation.programmes.joining import JoinProgrammes

        return JoinProgrammes(kept, other)

    # Words

    def _name(self, record: Any) -> Text:
        return name_in(record, self.context.language.code)

    def _example_words(self, name: str) -> str:
        return {
            "hazira": self.tr("Hazira"),
            "equitable_cities": self.tr("Equitable Cities"),
            "mifam": self.tr("MIFAM"),
        }[name]

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Programmes")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Enrolment") if self._enrolment_id else self.tr("Programme")

    def count_words(self, count: int) -> str:
        """So many programmes."""
        return self.tr("%n programme(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What is the programme called? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "A programme joins towns over some years. An afternoon needs none: a workshop may "
            "stand alone."
        )
