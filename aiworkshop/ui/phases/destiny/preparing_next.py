"""The next workshop, prepared from this one: one button, one step."""

from typing import TYPE_CHECKING

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button

if TYPE_CHECKING:
    from aiworkshop.readmodels.changes import Outcome


class NextWorkshop(Button):
    """Topic, people and what is open come along; the new workshop opens in Prepare."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            lambda: self.tr("Prepare the next workshop"),
            kind="plain",
            icon="chevrons-right",
            theme=context.theme,
        )
        self.setObjectName("prepare-next")
        self._context = context
        self.clicked.connect(lambda: prepare_next(context, context.workshop_id))


def prepare_next(context: PageContext, workshop_id: str) -> None:
    """Make it and go there; Undo takes all of it back."""
    from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop

    def done(outcome: "Outcome") -> None:
        context.go("prepare", str(outcome.value), "details")

    context.desk.run(PrepareNextWorkshop(workshop_id), done, context=context.notices)
