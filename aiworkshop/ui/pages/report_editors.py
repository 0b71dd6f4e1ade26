"""The editors of forms that are filled in by hand: one line each, imported when first shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.forms.loading import form_files, form_folders
from aiworkshop.method.registry import Registry
from aiworkshop.ui.page import PageContext, load_factory

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


class ReportEditor(QWidget):
    """What an editor of a form does for the page, which shows it beside the preview.

    It writes through ``WriteReportText`` by itself; the page reads the workshop again after each
    command and calls ``show_report``.
    """

    typed = Signal()
    """Something is typed that is not written yet: the preview asks for ``being_typed``."""

    def show_report(self, contents: "WorkshopContents", request: "ReportRequest") -> None:
        """Show what is written; what is being typed stays."""

    def being_typed(self) -> Mapping[str, Text]:
        """Words that are not written yet, by place."""
        return {}

    def objections(self) -> tuple[str, ...]:
        """Sentences to read before the form is saved, such as that a text is too long."""
        return ()


@dataclass(frozen=True, slots=True)
class EditorSpec:
    """``id`` is the form's; ``factory`` is ``module:Class`` of a :class:`ReportEditor`, called with
    the page's context and the form's id."""

    id: str
    factory: str


REPORT_EDITORS: Registry[EditorSpec] = Registry(())
"""Of forms that have an editor of their own."""

FORM_EDITOR = "aiworkshop.ui.pages.form_editor:FormEditor"
"""Of all others that are a file of ``content/forms``, or of the facilitator's own."""


def make_editor(context: PageContext, form: str) -> ReportEditor | None:
    """The editor of a form; None where it has none."""
    if form in REPORT_EDITORS:
        factory = REPORT_EDITORS[form].factory
    elif form in form_files(form_folders()):
        factory = FORM_EDITOR
    else:
        return None
    editor = load_factory(factory)(context, form)
    assert isinstance(editor, ReportEditor)
    return editor
