"""The field of dots on a theme or an opportunity, once a round counts them."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.readmodels.voting import VoteState
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.widgets.value_fields import NumberField

_WHY: dict[VoteState, str] = {
    "": "",
    "open": QT_TRANSLATE_NOOP("Dots", "The dots are being counted under Dots."),
    "closed": QT_TRANSLATE_NOOP("Dots", "Counted in a round: to change it, reopen it under Dots."),
}


def leave_to_rounds(field: NumberField, vote: VoteState) -> None:
    """Without any round the field is the quick way; else it shows, and says where to count."""
    field.setReadOnly(bool(vote))
    why = QCoreApplication.translate("Dots", _WHY[vote]) if vote else ""
    field.setToolTip(why)
    field.setAccessibleDescription(why)
