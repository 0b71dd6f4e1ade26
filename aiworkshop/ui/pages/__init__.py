"""The places of the window in the order of the rail. A page's module is imported when shown."""

from aiworkshop.method.registry import Registry
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageSpec
from aiworkshop.ui.phases import PHASE_PAGES

PAGES: Registry[PageSpec] = Registry(
    (
        PageSpec(
            "library",
            "library",
            QT_TRANSLATE_NOOP("Pages", "Library"),
            QT_TRANSLATE_NOOP("Pages", "Which conversation shall we continue?"),
            "aiworkshop.ui.pages.library:LibraryPage",
            needs_workshop=False,
        ),
        PageSpec(
            "programmes",
            "route",
            QT_TRANSLATE_NOOP("Pages", "Programmes"),
            QT_TRANSLATE_NOOP("Pages", "Where does the journey lead from here?"),
            "aiworkshop.ui.programmes.page:ProgrammesPage",
            needs_workshop=False,
            owner=OFFICE_ID,
        ),
        *PHASE_PAGES,
        PageSpec(
            "sheets",
            "scan-text",
            QT_TRANSLATE_NOOP("Pages", "Sheets"),
            QT_TRANSLATE_NOOP("Pages", "What is still on paper?"),
            "aiworkshop.ui.sheets.page:SheetsPage",
        ),
        PageSpec(
            "report",
            "file-text",
            QT_TRANSLATE_NOOP("Pages", "Report"),
            QT_TRANSLATE_NOOP("Pages", "What do we hand on?"),
            "aiworkshop.ui.pages.report:ReportPage",
        ),
    )
)
