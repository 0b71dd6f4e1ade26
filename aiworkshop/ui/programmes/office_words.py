"""What programmes, cohorts and enrolments are called where a tab names them."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.base.text import Text
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Cohort, Enrolment
from aiworkshop.ui.widgets.value_fields import show_date


def cohort_title(cohort: Cohort, language: str) -> Text | str:
    """Its name, or its number."""
    name = name_in(cohort, language)
    if name:
        return name
    if cohort.number:
        words = QCoreApplication.translate("OfficeWords", "Cohort {number}")
        return words.format(number=cohort.number)
    return QCoreApplication.translate("OfficeWords", "Cohort")


def span_words(start: str, end: str) -> str:
    """From when to when; empty where neither is known."""
    if start and end:
        # Kept together from left to right, whatever the window's direction.
        return f"\u2066{show_date(start)} – {show_date(end)}\u2069"
    if start:
        words = QCoreApplication.translate("OfficeWords", "from {date}")
        return words.format(date=show_date(start))
    if end:
        words = QCoreApplication.translate("OfficeWords", "until {date}")
        return words.format(date=show_date(end))
    return ""


def enrolment_programme(
    enrolment: Enrolment, contents: OfficeContents, language: str
) -> tuple[str, str]:
    """Id and name of the programme of an enrolment, with its cohort; empty where it is gone."""
    cohort = next((one for one in contents.cohort if one.id == enrolment.cohort_id), None)
    programme_id = cohort.programme_id if cohort is not None else None
    found = next((one for one in contents.programme if one.id == programme_id), None)
    if cohort is None or found is None:
        return "", ""
    name = str(name_in(found, language))
    several = len([one for one in contents.cohort if one.programme_id == found.id]) > 1
    return found.id, f"{name} · {cohort_title(cohort, language)}" if several else name
