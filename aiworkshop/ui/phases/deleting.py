"""Deleting from a place of the window: at once, with Undo offered below."""

from collections.abc import Callable, Sequence

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.cards import Card


def delete_records(
    context: PageContext, records: Sequence[tuple[str, str]], words: Callable[[], str]
) -> None:
    """Delete records (kind and id); ``words`` say so in the strip that offers Undo."""
    from aiworkshop.facilitation.records import DeleteRecords

    context.desk.run(
        DeleteRecords(context.workshop_id, tuple(records)),
        lambda _: context.notices.undoable(words, context.workshop_id),
        context=context.notices,
    )


def card_title(context: PageContext, card: Card) -> str:
    """A card's title as it may be said where others may see the screen."""
    return private_words(context, str(card.title), private=card.private)
