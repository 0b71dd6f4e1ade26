"""What a board says of its records: words, cards, fields. Each board answers what it needs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Record
from aiworkshop.ui.page import Tab
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.ui.phases.record_details import RecordDetails
    from aiworkshop.ui.phases.record_form import RecordForm


class BoardWords(Tab):
    """The words of a board, in the language of the window, and what it makes of its records."""

    record_class: ClassVar[type[Record]]

    # Words

    def list_name(self) -> str:
        """Accessible name of the list."""
        raise NotImplementedError

    def one_name(self) -> str:
        """Head of the details."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """So many of them."""
        raise NotImplementedError

    def placeholder(self) -> str:
        """What the entry bar asks for."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """One sentence while there is nothing."""
        raise NotImplementedError

    # What it adds, and how it shows it

    def kinds(self) -> Sequence[tuple[str, Words]]:
        """What the entry bar can add; one entry: no choice is shown."""
        return [("", "")]

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """The fields of a new record with these words."""
        return {"title": words}

    def new_place(self) -> str:
        """The place of what is typed into the entry bar, among drafts."""
        return f"{self.record_class.kind_name}/new"

    def card(self, record: Any) -> Card:
        """How a record stands in the list; the table is added by the board."""
        raise NotImplementedError

    def cue_place(self) -> str:
        """What is being typed, to the coaching (``method.cues``)."""
        return self.record_class.kind_name

    def build_form(self, form: "RecordForm") -> None:
        """Add the fields."""
        raise NotImplementedError

    def shown(self, record: Any) -> Any:
        """The record as its form shows it, with what is left unsaid filled in."""
        return record

    def section(self) -> str:
        """Under which record the labels of the fields stand."""
        return self.record_class.kind_name

    def offer(self, form: "RecordForm") -> None:
        """Give the fields their choices; called before each showing."""

    def build_below(self, details: "RecordDetails") -> None:
        """Add what stands below the form."""

    def show_around(self, record: Any) -> None:
        """Show what goes with the record beside its fields."""

    def includes(self, record: Any) -> bool:
        """Whether the tab's own filter, where it has one, lets a record through."""
        return True

    def waiting(self, group_id: str | None) -> Sequence[Card]:
        """What stands below the records as not begun yet, at a table or (None) all of them."""
        return ()

    def begin(self, key: str) -> None:
        """Enter on a card that waits."""
