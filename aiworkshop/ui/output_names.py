"""What the kinds of output are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

_NAMES = {
    "summary": QT_TRANSLATE_NOOP("Outputs", "Session summary"),
    "group": QT_TRANSLATE_NOOP("Outputs", "One page for each table"),
    "call_sheet": QT_TRANSLATE_NOOP("Outputs", "Follow-up call sheet"),
    "slips": QT_TRANSLATE_NOOP("Outputs", "Personal slips"),
    "tables": QT_TRANSLATE_NOOP("Outputs", "Everything as tables"),
    "calendar": QT_TRANSLATE_NOOP("Outputs", "Dates for a calendar"),
    "worksheets": QT_TRANSLATE_NOOP("Outputs", "Worksheets"),
    "picture_core": QT_TRANSLATE_NOOP("Outputs", "Picture of the positive core"),
    "picture_opportunities": QT_TRANSLATE_NOOP("Outputs", "Opportunity map"),
    "town_register": QT_TRANSLATE_NOOP("Outputs", "Town register"),
    "portfolio": QT_TRANSLATE_NOOP("Outputs", "Portfolio of a programme"),
    "residents": QT_TRANSLATE_NOOP("Outputs", "Page for residents"),
    "transfer": QT_TRANSLATE_NOOP("Outputs", "Transfer copy"),
    "push": QT_TRANSLATE_NOOP("Outputs", "Copy into another library"),
    "pull": QT_TRANSLATE_NOOP("Outputs", "Copy fetched into another library"),
    "print": QT_TRANSLATE_NOOP("Outputs", "Printed report"),
}
_FORM = QT_TRANSLATE_NOOP("Outputs", "Funder’s form {form}")


def output_name(form: str) -> str:
    """A kind of output; one that has no name of its own is a funder's form."""
    name = QCoreApplication.translate("Outputs", _NAMES.get(form, _FORM))
    return name.format(form=form)
