"""The views of the projector in the order of its list. A new one is a file and a line here."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aiworkshop.method.registry import Registry
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aiworkshop.ui.projector.views.view import View


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """One view: ``factory`` is ``module:Class`` within this folder, imported when first shown."""

    id: str
    icon: str
    name: str
    factory: str

    def make(self) -> "View":
        """The view itself."""
        module, _, name = self.factory.partition(":")
        made: View = getattr(import_module(f"{__name__}.{module}"), name)()
        return made

    def words(self) -> str:
        """Its name in the language of the window."""
        return QCoreApplication.translate("ProjectorViews", self.name)


VIEWS: Registry[ViewSpec] = Registry(
    (
        ViewSpec(
            "welcome", "hand", QT_TRANSLATE_NOOP("ProjectorViews", "Welcome"), "welcome:Welcome"
        ),
        ViewSpec(
            "question",
            "message-circle",
            QT_TRANSLATE_NOOP("ProjectorViews", "Question"),
            "question:Question",
        ),
        ViewSpec("clock", "timer", QT_TRANSLATE_NOOP("ProjectorViews", "Clock"), "clock:Clock"),
        ViewSpec(
            "seating",
            "armchair",
            QT_TRANSLATE_NOOP("ProjectorViews", "Who sits where"),
            "seating:SeatingView",
        ),
        ViewSpec(
            "findings",
            "quote",
            QT_TRANSLATE_NOOP("ProjectorViews", "Released findings"),
            "findings:Findings",
        ),
        ViewSpec(
            "themes",
            "layout-grid",
            QT_TRANSLATE_NOOP("ProjectorViews", "Theme board"),
            "themes:Themes",
        ),
        ViewSpec(
            "core", "flower", QT_TRANSLATE_NOOP("ProjectorViews", "Positive core"), "core:Core"
        ),
        ViewSpec(
            "dreams",
            "sparkles",
            QT_TRANSLATE_NOOP("ProjectorViews", "Dream statements"),
            "dreams:Dreams",
        ),
        ViewSpec(
            "opportunities",
            "map",
            QT_TRANSLATE_NOOP("ProjectorViews", "Opportunity map"),
            "opportunities:Opportunities",
        ),
        ViewSpec(
            "votes",
            "circle-dot",
            QT_TRANSLATE_NOOP("ProjectorViews", "Votes on opportunities"),
            "votes:Votes",
        ),
        ViewSpec(
            "commitments",
            "heart-handshake",
            QT_TRANSLATE_NOOP("ProjectorViews", "Commitments"),
            "commitments:Commitments",
        ),
        ViewSpec(
            "thanks", "sprout", QT_TRANSLATE_NOOP("ProjectorViews", "Thanks"), "thanks:Thanks"
        ),
    )
)
