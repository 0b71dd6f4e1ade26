"""The Propositions tab: what should be, said as if it were already so."""

from aiworkshop.base.text import Text
from aiworkshop.method.design_elements import DESIGN_ELEMENTS
from aiworkshop.readmodels.records import Proposition
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.design.criteria import CriteriaField
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import TextArea

BIG_POINTS = 13


class PropositionsTab(RecordBoard):
    """Propositions with their checklist, which asks and never blocks."""

    record_class = Proposition
    phase = "design"
    also_reads = ("opportunity",)
    has_trail = True

    def __init__(self, context: PageContext) -> None:
        self.words: TextArea | None = None
        super().__init__(context)
        self.theme.changed.connect(self._enlarge)

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A proposition in these words."""
        return {"words": words}

    def card(self, record: Proposition) -> Card:
        """Title, or the words; below it the words and the elements that it touches."""
        names = (self.naming.name("design_elements", one) for one in record.elements)
        chips = tuple(name for name in names if name)
        return Card(
            record.id,
            first_of(record.title, record.words) or self.tr("Without words yet"),
            chips=chips,
            note=one_line(record.words) if record.title else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """As on the design sheet."""
        self.words = form.area("words", lines=4)
        self._enlarge()
        self.criteria = form.add(
            "checked_criteria",
            lambda: self.tr("Read it aloud and tick what is true of it"),
            CriteriaField(self.naming, lambda: self.context.language.code),
            wide=True,
        )
        words = self.words
        words.textChanged.connect(lambda: self.criteria.watch(words.value()))
        form.line("title")
        form.choice("opportunity_id", lambda: self.tr("Answers this opportunity"))
        form.tags("elements", "design_elements", DESIGN_ELEMENTS)
        form.area("already_happening", lines=1)
        form.area("needs_from_others", lines=1)

    def offer(self, form: RecordForm) -> None:
        """The opportunities there are."""
        form.offer_records(
            "opportunity_id",
            lambda: self.tr("None in particular"),
            [(one.id, first_of(one.title, one.description)) for one in self.of_kind("opportunity")],
        )

    def show_around(self, record: Proposition) -> None:
        """The questions that go with its words."""
        if self.words is not None:
            self.criteria.look_at(self.words.value())

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Propositions")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Provocative proposition")

    def count_words(self, count: int) -> str:
        """So many propositions."""
        return self.tr("%n proposition(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("As if it were already true; Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "No proposition yet: say what should be as if it were already so, press Enter."
        )

    def _enlarge(self) -> None:
        """The words themselves are what the room reads."""
        if self.words is not None:
            font = self.theme.font("body")
            font.setPointSizeF(BIG_POINTS * self.theme.scale)
            self.words.setFont(font)
            self.words.updateGeometry()
