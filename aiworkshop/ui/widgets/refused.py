"""Words that are no record yet: back into their field, or kept apart, never lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.text_fields import TextField

QUOTED_LETTERS = 300


def bring_back(context: PageContext, field: TextField, place: str) -> bool:
    """Show the draft of a field that is built anew. Whether there is one."""
    words = context.desk.drafts.take_up(context.workshop_id, place)
    if words:
        _put(field, words)
    return bool(words)


def give_back(
    context: PageContext,
    field: TextField,
    place: str,
    words: Text,
    error: Exception,
    *,
    here: bool = True,
) -> None:
    """Put the words back where the field is empty; else keep them, and tell why either way.

    What is being typed by now is never overwritten. ``place`` is that of the field's draft;
    not ``here``: the field has come to stand at another place meanwhile.
    """
    if not here or field.words():
        keep_apart(context, place, words.text)
    else:
        _put(field, words.text)
    context.desk.failed.emit(error)


def keep_apart(context: PageContext, place: str, words: str) -> None:
    """Keep refused words as a draft of their own below ``place``, and say so."""
    kept_at = f"{place}/refused-{new_id()}"
    context.desk.drafts.save(context.workshop_id, kept_at, words)
    tell_kept(context, words)


def tell_kept(context: PageContext, words: str) -> None:
    """Quote the words, since a disk that refuses them may refuse their draft, too."""
    quoted = words if len(words) <= QUOTED_LETTERS else words[:QUOTED_LETTERS] + "…"

    def told() -> str:
        return QCoreApplication.translate(
            "Refused",
            "Not saved: “{words}”. These words are kept as a draft, which the Library offers "
            "at the next start.",
        ).format(words=quoted)

    context.notices.problem(
        told,
        lambda: QCoreApplication.translate("Refused", "Copy the words"),
        lambda: QGuiApplication.clipboard().setText(words),
    )


def _put(field: TextField, words: str) -> None:
    field.put(words)
    field.textEdited.emit(words)
