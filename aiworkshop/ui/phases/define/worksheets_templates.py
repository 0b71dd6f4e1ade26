"""The facilitator's own way of making sheets, kept under a name for further workshops."""

from typing import TYPE_CHECKING

from aiworkshop.readmodels.sheet_board import WorksheetTemplate
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.template_shelf import TemplateShelf

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads


class SheetTemplates(TemplateShelf):
    """Those of the library."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "template")

    def keep_words(self) -> str:
        """Keeps all sheets as they are."""
        return self.tr("Keep these sheets as my template…")

    def use_words(self) -> str:
        """Shows what is kept."""
        return self.tr("Use my template")

    def applied_words(self, name: str) -> str:
        """That the sheets are now as in the template."""
        return self.tr("The sheets are now as in “{name}”.").format(name=name)

    def read(self, reads: "Reads") -> tuple[WorksheetTemplate, ...]:
        """All of the library."""
        return reads.worksheet_templates()

    def keeping(self, name: str) -> "Command":
        """Keep the sheets as they are."""
        from aiworkshop.facilitation.worksheets.templates import KeepTemplate

        return KeepTemplate(self._context.workshop_id, name)

    def applying(self, template_id: str) -> "Command":
        """Make the sheets as in a template."""
        from aiworkshop.facilitation.worksheets.templates import ApplyTemplate

        return ApplyTemplate(self._context.workshop_id, template_id)

    def removing(self, template_id: str) -> "Command":
        """Remove a template."""
        from aiworkshop.facilitation.worksheets.templates import RemoveTemplate

        return RemoveTemplate(self._context.workshop_id, template_id)
