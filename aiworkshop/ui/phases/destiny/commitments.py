"""The Commitments, offers, requests tab: who begins, whom they ask, and by when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from aiworkshop.base.text import Text
from aiworkshop.method.promises import (
    ACTION_STATES,
    COMMITMENT_KINDS,
    FIRST_STEP_DAYS,
    REQUEST_ANSWERS,
)
from aiworkshop.readmodels.records import Commitment
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.projector.releasing import Releasing
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Words


class CommitmentsTab(RecordBoard):
    """Promises said aloud. Missing owners and dates are asked for, gently."""

    record_class = Commitment
    phase = "destiny"
    also_reads = ("participant", "initiative")
    has_trail = True
    _worded_kind = ""

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
        form.line("person")
        form.choice("participant_id", lambda: self.tr("From the list of participants"))
        self.owner_hint = form.note("hint-owner")
        form.check("name_consent", lambda: self.tr("May be named in the report"))
        form.check("contact_permission", lambda: self.tr("May be contacted about it"))
        form.line("addressed_to")
        form.area("first_step", lines=1)
        form.date("due")
        self.date_hint = form.note("hint-date")
        form.line("buddy")
        form.choice("initiative_id", lambda: self.tr("Belongs to the initiative"))
        form.named(
            "answer",
            "request_answers",
            REQUEST_ANSWERS,
            words=lambda: self.naming.label("request", "answer"),
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
        form.set_field_visible("answer", record.kind == "request")
        owned = bool(self._owner(record))
        self.owner_hint.set_words("" if owned else self._ask_owner)
        self.owner_hint.setVisible(not owned)
        self.date_hint.set_words(self._ask_date if not record.due else "")
        self.date_hint.setVisible(not record.due)

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

    def _ask_date(self) -> str:
        """With the day by which a first step is due after the workshop, where that is known."""
        held = self.contents.workshop.date if self.contents is not None else ""
        try:
            day = date.fromisoformat(held) + timedelta(days=FIRST_STEP_DAYS)
        except (ValueError, OverflowError):
            return self.tr("By when? A first step within 14 days keeps it alive.")
        return self.tr("By when? A first step until {date} keeps it alive.").format(
            date=show_date(day.isoformat())
        )
