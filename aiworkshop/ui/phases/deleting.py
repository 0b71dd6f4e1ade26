"""Deleting from a place of the window: at once, with Undo offered below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from aiworkshop.readmodels.changes import Outcome
from aiworkshop.readmodels.trash import PARTS
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.words import spoken

MUCH = 3
"""So much that went along keeps the offer to take it back until it was read."""


class Deleting(QObject):
    """Says what else went."""

    def along(self, count: int) -> str:
        """So much that belonged to what was deleted."""
        return self.tr("with %n that belonged to it", "", count)


def delete_records(
    context: PageContext, records: Sequence[tuple[str, str]], words: Callable[[], str]
) -> None:
    """Delete records (kind and id); ``words`` say so in the strip that offers Undo."""
    from aiworkshop.facilitation.records import DeleteRecords

    def deleted(outcome: Outcome) -> None:
        gone = outcome.value if isinstance(outcome.value, tuple) else ()
        along = sum(kind not in PARTS for kind, _ in gone) - len(records)

        def said() -> str:
            return spoken(words) if along <= 0 else f"{spoken(words)}, {Deleting().along(along)}"

        # What took much along is not taken away from the eyes by a timer.
        stays = along >= MUCH
        context.notices.undoable(said, context.workshop_id, stays=stays)

    context.desk.run(
        DeleteRecords(context.workshop_id, tuple(records)), deleted, context=context.notices
    )


def card_title(context: PageContext, card: Card) -> str:
    """A card's title as it may be said where others may see the screen."""
    return private_words(context, str(card.title), private=card.private)
