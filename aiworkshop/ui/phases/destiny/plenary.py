"""From the plenary: what was said outside the method and is worth keeping."""

from collections.abc import Sequence

from aiworkshop.base.text import Text
from aiworkshop.method.plenary import PLENARY_KINDS
from aiworkshop.readmodels.records import PlenaryNote
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.words import Words


class PlenaryTab(RecordBoard):
    """Notes of one of five kinds."""

    record_class = PlenaryNote

    def kinds(self) -> Sequence[tuple[str, Words]]:
        """What was it?"""
        return [
            ("trend", lambda: self.tr("Trend")),
            ("emerging_issue", lambda: self.tr("Emerging issue")),
            ("recommendation", lambda: self.tr("Recommendation")),
            ("partnership", lambda: self.tr("Partnership")),
            ("other", lambda: self.tr("Other")),
        ]

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A note of that kind."""
        return {"kind": kind, "words": words}

    def card(self, record: PlenaryNote) -> Card:
        """The words; below them the kind and who said it."""
        kind = self.naming.name("plenary_kinds", record.kind)
        return Card(
            record.id,
            first_of(record.words) or self.tr("Without words yet"),
            note=" · ".join(part for part in (kind, str(first_of(record.speaker))) if part),
        )

    def build_form(self, form: RecordForm) -> None:
        """Words, speaker, consent."""
        form.area("words", lines=4)
        form.choice("kind", lambda: self.tr("Kind"))
        form.offer("kind", list(form.names_of("plenary_kinds", PLENARY_KINDS)))
        form.line("speaker")
        form.check("name_consent", lambda: self.tr("May be named in the report"))

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Notes from the plenary")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("From the plenary")

    def count_words(self, count: int) -> str:
        """So many notes."""
        return self.tr("%n note(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("In the speaker's words; Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("Nothing yet: choose the kind, type what was said before all, press Enter.")
