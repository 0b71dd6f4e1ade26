"""The channels on which a programme works."""

from typing import TYPE_CHECKING, Any

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import CHANNEL_KINDS
from aiworkshop.readmodels.naming import name_in, named
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.folded_row import FoldedRow

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class ChannelRow(FoldedRow):
    """Its name; names in the other languages and what is kept on it below."""

    kind = "channel"

    def title_of(self, record: Any) -> Text:
        """The name in the window's language."""
        return name_in(record, self.context.language.code)

    def build_form(self, form: RecordForm) -> None:
        """Names and kind."""
        for name in ("name_he", "name_en", "name_ar"):
            form.line(name, wide=False)
        form.named("kind", "channel_kinds", CHANNEL_KINDS, lambda: self.tr("Only what is tagged"))


class ChannelRows(QuickList):
    """A programme's channels, and a line for the next."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        def make(programme_id: str, words: Text) -> "Command":
            from aiworkshop.facilitation.records import AddRecord

            fields = {"programme_id": programme_id, **named(words)}
            return AddRecord(context.workshop_id, "channel", fields)

        super().__init__(
            context,
            heading=lambda: self.tr("Channels"),
            placeholder=lambda: self.tr("A way on which you work; Enter adds…"),
            owner_kind="programme",
            place="channel",
            make=make,
            make_row=lambda: ChannelRow(context, naming),
        )
