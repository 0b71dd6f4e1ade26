"""The Commitments, offers, requests tab: who begins, whom they ask, and by when."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.promises import (
    ACTION_STATES,
    COMMITMENT_KINDS,
    REQUEST_ANSWERS,
    first_step_day,
)
from aiworkshop.readmodels.records import Commitment, Record
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.channel_tags import WIDEST
from aiworkshop.ui.phases.destiny.check_in_trail import CheckInTrail
from aiworkshop.ui.phases.destiny.matches import Matches
from aiworkshop.ui.phases.naming_people import PeopleCompleter
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.projector.releasing import Releasing
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import ComboField, TextArea, slim
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class CommitmentsTab(RecordBoard):
    """Promises said aloud. Missing owners and dates are asked for, gently."""

    record_class = Commitment
    phase = "destiny"
    also_reads = ("participant", "initiative", "offer_match")
    also_follows = ("check_in", "partnership")
    has_trail = True
    _worded_kind = ""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.which = slim(
            ComboField(
                [
                    ("", lambda: self.tr("Everything")),
                    ("unanswered", lambda: self.tr("Requests without an answer")),
                    ("free", lambda: self.tr("Offers that nobody took")),
                ]
            )
        )
        self.which.setObjectName("promises-shown")
        self.which.committed.connect(lambda _: self._show_cards())
        self.wording(lambda: self.which.setAccessibleName(self.tr("What is shown")))
        self.which.setMaximumWidth(self.theme.space(WIDEST))
        self.channel_line.insertWidget(0, self.which, 3)

    def _show_cards(self) -> None:
        super()._show_cards()
        if hasattr(self, "which"):
            self.which.setVisible(bool(self.records))

    def includes(self, record: Commitment) -> bool:
        """Those of the chosen part."""
        match self.which.value() if hasattr(self, "which") else "":
            case "unanswered":
                answered = record.answer not in ("", "open") or self._matched(record)
                return record.kind == "request" and not answered
            case "free":
                return record.kind == "offer" and not self._matched(record)
        return True

    def kinds(self) -> Sequence[tuple[str, Words]]:
        """Mine to do, mine to give, what I need."""
        return [
            ("commitment", lambda: self.tr("Commitment")),
            ("offer", lambda: self.tr("Offer")),
            ("request", lambda: self.tr("Request")),
        ]

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A promise that nobody has begun yet."""
        fields: dict[str, object] = {"kind": kind, "words": words, "status": "planned"}
        if kind == "request":
            fields["answer"] = "open"
        return fields

    def cue_place(self) -> str:
        """A request may well say what others should do."""
        return self.bar.kind()

    def card(self, record: Commitment) -> Card:
        """The words and the day; below them of what kind it is, and who."""
        return Card(
            record.id,
            first_of(record.words, record.first_step) or self.tr("Without words yet"),
            chips=tuple(chip for chip in self._chips(record) if chip),
            note=self._note(record),
            trailing=show_date(record.due) if record.due else "",
            released=record.released,
        )

    def _connect(self) -> None:
        super()._connect()
        self.releasing = Releasing(self, "commitment", self.list)

    def section(self) -> str:
        """Offers and requests have labels of their own."""
        form = self.details.form if self.details is not None else None
        record = form.record if form is not None else None
        kind = record.kind if isinstance(record, Commitment) else ""
        return kind if kind in COMMITMENT_KINDS else "commitment"

    def build_form(self, form: RecordForm) -> None:
        """As on the personal slip."""
        form.choice("kind", lambda: self.tr("Kind"))
        form.offer("kind", list(form.names_of("commitment_kinds", COMMITMENT_KINDS)))
        form.area("words", lines=2)
        self.people = PeopleCompleter(form.line("person"))
        form.makers["person"] = self._name_promiser
        form.choice("participant_id", lambda: self.tr("From the list of participants"))
        self.owner_hint = form.note("hint-owner")
        form.check("name_consent", lambda: self.tr("This person agrees to be named in the report"))
        form.check("contact_permission", lambda: self.tr("May be contacted about it"))
        form.line("addressed_to")
        form.area("first_step", lines=1)
        form.date("due")
        self.date_hint = form.note("hint-date")
        self.date_button = Button(
            lambda: self._first_step_words(), icon="calendar", theme=self.theme
        )
        self.date_button.setObjectName("first-step-date")
        self.date_button.clicked.connect(self._set_first_step_day)
        form.add_widget(self.date_button)
        form.line("buddy")
        form.choice("initiative_id", lambda: self.tr("Belongs to the initiative"))
        form.named(
            "answer",
            "request_answers",
            REQUEST_ANSWERS,
            words=lambda: self.naming.label("request", "answer"),
        )
        form.add(
            "answer_words",
            lambda: self.tr("What was answered, in their words"),
            TextArea(lines=1),
            wide=True,
        )
        form.named(
            "status",
            "action_states",
            ACTION_STATES,
            lambda: self.tr("Not said yet"),
            lambda: self.naming.label("action", "status"),
        )

    def offer(self, form: RecordForm) -> None:
        """The people and the initiatives there are."""
        self.people.offer(self.of_kind("participant"))
        form.offer_records(
            "participant_id",
            lambda: self.tr("Nobody chosen"),
            [(one.id, one.name) for one in self.of_kind("participant")],
        )
        form.offer_records(
            "initiative_id",
            lambda: self.tr("None in particular"),
            [(one.id, first_of(one.title, one.purpose)) for one in self.of_kind("initiative")],
        )

    def shown(self, record: Commitment) -> Commitment:
        """A request that nobody answered is an open one."""
        return replace(record, answer=record.answer or "open")

    def show_around(self, record: Commitment) -> None:
        """Labels of its kind, the answer of a request, and what is still missing."""
        assert self.details is not None
        form = self.details.form
        if record.kind != self._worded_kind:
            self._worded_kind = record.kind
            form.reword()
        asked = record.kind == "request"
        form.set_field_visible("answer", asked)
        answered = asked and (record.answer not in ("", "open") or bool(record.answer_words))
        form.set_field_visible("answer_words", answered)
        names = {one.id: self._owner(one) for one in self.records}
        self.told.read(record.id)
        self.matches.show_matches(record, self.records, self.of_kind("offer_match"), names)
        owned = bool(self._owner(record))
        self.owner_hint.set_words("" if owned else self._ask_owner)
        self.owner_hint.setVisible(not owned)
        self.date_hint.set_words(self._ask_date if not record.due else "")
        self.date_hint.setVisible(not record.due)
        self.date_button.set_words(lambda: self._first_step_words())
        self.date_button.setVisible(not record.due and bool(self._first_step_day()))

    def build_below(self, details: RecordDetails) -> None:
        """What goes together."""
        self.matches = Matches(self.context)
        self.matches.comes_after = details.form.fields["driver"]
        details.below.addWidget(self.matches)
        self.told = CheckInTrail(self.context, self.naming)
        details.below.addWidget(self.told)

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Commitments, offers, requests")

    def one_name(self) -> str:
        """Head of the details."""
        return self.naming.name("commitment_kinds", self.section())

    def count_words(self, count: int) -> str:
        """So many of each."""
        kinds = [one.kind for one in self.listed]
        parts = (
            self.tr("%n commitment(s)", "", kinds.count("commitment")),
            self.tr("%n offer(s)", "", kinds.count("offer")),
            self.tr("%n request(s)", "", kinds.count("request")),
        )
        return " · ".join(parts)

    def placeholder(self) -> str:
        """By kind."""
        kind = self.bar.kind() if hasattr(self, "bar") else "commitment"
        words = {
            "offer": self.tr("What can be given, and to whom? Enter saves…"),
            "request": self.tr("What exactly would help? Enter saves…"),
        }
        return words.get(kind) or self.tr("What begins without anyone's consent? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("Nothing promised yet: choose the kind, type the words, press Enter.")

    def _chips(self, record: Commitment) -> list[str]:
        chips = []
        if record.kind == "request":
            chips.append(self.naming.name("request_answers", record.answer or "open"))
        met = self._matched(record)
        if met and record.kind == "request":
            chips.append(self.tr("met by %n offer(s)", "", met))
        elif met:
            chips.append(self.tr("answers %n request(s)", "", met))
        if record.status not in ("", "planned"):
            chips.append(self.naming.name("action_states", record.status))
        return chips

    def _note(self, record: Commitment) -> str:
        kind = self.naming.name("commitment_kinds", record.kind)
        owner = str(self._owner(record)) or self.tr("Nobody yet")
        return f"{kind} · {owner}" if kind else owner

    def _owner(self, record: Commitment) -> Text:
        people = {one.id: one.name for one in self.of_kind("participant")}
        return first_of(record.person, people.get(record.participant_id or "", Text()))

    def _ask_owner(self) -> str:
        return self.tr("Who takes it on? A name turns the words into a promise.")

    def _matched(self, record: Commitment) -> int:
        return sum(
            record.id in (one.offer_id, one.request_id) and one.state == "agreed"
            for one in self.of_kind("offer_match")
        )

    def _name_promiser(self, record: Record, words: Text) -> "Command":
        from aiworkshop.facilitation.promises import NamePromiser

        return NamePromiser(self.workshop_id, record.id, words)

    def _first_step_day(self) -> str:
        return first_step_day(self.contents.workshop.date if self.contents is not None else "")

    def _first_step_words(self) -> str:
        return self.tr("Set {date}").format(date=show_date(self._first_step_day()))

    def _set_first_step_day(self) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        key = self.details.record_id if self.details is not None else ""
        if key and self._first_step_day():
            fields = {"due": self._first_step_day()}
            known = [one.due for one in self.of_kind("commitment") if one.id == key]
            seen = {"due": known[0]} if known else None
            command = ChangeRecord(self.workshop_id, "commitment", key, fields, seen)
            self.desk.run(command, context=self)

    def _ask_date(self) -> str:
        """With the day by which a first step is due after the workshop, where that is known."""
        day = self._first_step_day()
        if not day:
            return self.tr("By when? A first step within 14 days keeps it alive.")
        return self.tr("By when? A first step until {date} keeps it alive.").format(
            date=show_date(day)
        )
