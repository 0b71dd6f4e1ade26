"""Which workshop a person means by an id, the beginning of one, or a title."""

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.reads.reads import Reads


def choose_workshop(reads: Reads, words: str) -> str:
    """The id of the workshop that ``words`` names.

    An exact id or title comes first, then a beginning that only one id has. Raises ``UserError``.
    """
    cards = reads.workshop_cards()
    exact = [card.id for card in cards if words == card.id]
    exact = exact or [card.id for card in cards if card.title.text == words]
    found = exact or [card.id for card in cards if words and card.id.startswith(words.lower())]
    if not found:
        raise UserError(
            "no_such_workshop",
            "There is no workshop “{words}” in this library. "
            "The command “aiworkshop list” shows those there are.",
            words=words,
        )
    if len(found) > 1:
        raise UserError(
            "several_workshops",
            "“{words}” could be any of {count} workshops. Give more of the id; "
            "“aiworkshop list” shows the ids.",
            words=words,
            count=len(found),
        )
    return found[0]
