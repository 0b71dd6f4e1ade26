"""Programmes of several towns: one file a tab; this registry says in which order they stand.

Their records belong to the office (``OFFICE_ID``), not to a workshop.
"""

from dataclasses import dataclass

from aiworkshop.method.registry import Registry
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ProgrammeTab:
    """One tab. ``name`` is a source word of context ``ProgrammeTabs``; ``factory`` is
    ``module:Class``, imported when the tab is first shown."""

    id: str
    name: str
    factory: str


_FOLDER = "aiworkshop.ui.programmes"

PROGRAMME_TABS: Registry[ProgrammeTab] = Registry(
    (
        ProgrammeTab(
            "programmes",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Programmes"),
            f"{_FOLDER}.programmes:ProgrammesTab",
        ),
        ProgrammeTab(
            "towns",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Towns"),
            f"{_FOLDER}.towns:TownsTab",
        ),
        ProgrammeTab(
            "outcomes",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Outcomes"),
            f"{_FOLDER}.outcomes:OutcomesTab",
        ),
        ProgrammeTab(
            "register",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Town register"),
            f"{_FOLDER}.register:RegisterTab",
        ),
        ProgrammeTab(
            "portfolio",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Portfolio"),
            f"{_FOLDER}.portfolio:PortfolioTab",
        ),
        ProgrammeTab(
            "keeping",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Keeping"),
            f"{_FOLDER}.keeping:OfficeKeepingTab",
        ),
    )
)
