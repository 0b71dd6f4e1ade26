"""How dates of following up are called, and how they stand, in calm words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from aiworkshop.base.moments import moment_of, zone_named
from aiworkshop.base.text import Text
from aiworkshop.method.follow_up import FOLLOW_UPS, FollowUpDay, Standing
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.value_fields import show_date

_TIMES = {
    "day_14": QT_TRANSLATE_NOOP("FollowUp", "14 days"),
    "day_30": QT_TRANSLATE_NOOP("FollowUp", "30 days"),
    "day_90": QT_TRANSLATE_NOOP("FollowUp", "90 days"),
    "month_6": QT_TRANSLATE_NOOP("FollowUp", "6 months"),
    "month_12": QT_TRANSLATE_NOOP("FollowUp", "12 months"),
    "month_18": QT_TRANSLATE_NOOP("FollowUp", "18 months"),
    "month_24": QT_TRANSLATE_NOOP("FollowUp", "24 months"),
}
_STANDINGS: dict[Standing, str] = {
    "done": QT_TRANSLATE_NOOP("FollowUp", "done"),
    "passed": QT_TRANSLATE_NOOP("FollowUp", "let be"),
    "due": QT_TRANSLATE_NOOP("FollowUp", "waiting"),
    "coming": "",
}


def today(context: PageContext) -> date:
    """The day by the room's clock, where workshops are held."""
    return moment_of(context.milliseconds()).astimezone(zone_named("")).date()


def date_name(spec: str, title: Text) -> Text | str:
    """What a date is called: its own title, else how long after the workshop it is."""
    if title:
        return title
    if spec not in FOLLOW_UPS:
        return QCoreApplication.translate("FollowUp", "Own date")
    return QCoreApplication.translate("FollowUp", _TIMES.get(spec, spec))


def long_date_name(spec: str, title: Text) -> str:
    """The same in a line of its own."""
    if title or spec not in FOLLOW_UPS:
        return str(date_name(spec, title))
    words = QCoreApplication.translate("FollowUp", "{time} after the workshop")
    return words.format(time=date_name(spec, title))


def standing_word(standing: Standing, day: FollowUpDay) -> str:
    """One word below a date; nothing for one that is still to come."""
    if day.left_out:
        return QCoreApplication.translate("FollowUp", "left out")
    source = _STANDINGS[standing]
    return QCoreApplication.translate("FollowUp", source) if source else ""


def waiting_since(iso: str) -> str:
    """For a date that has come; no alarm."""
    words = QCoreApplication.translate("FollowUp", "waiting since {date}")
    return words.format(date=show_date(iso))
