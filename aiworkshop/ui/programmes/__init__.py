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


PROGRAMME_TABS: Registry[ProgrammeTab] = Registry(
    (
        ProgrammeTab(
            "keeping",
            QT_TRANSLATE_NOOP("ProgrammeTabs", "Keeping"),
            "aiworkshop.ui.programmes.keeping:OfficeKeepingTab",
        ),
    )
)
