"""One channel in one town: what it keeps, and what the workshops tagged with it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Channel
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.outcomes_board import ScopedBoard
from aiworkshop.ui.programmes.outcomes_groups import ImpactGroupsBoard
from aiworkshop.ui.programmes.outcomes_image import ImageBoard
from aiworkshop.ui.programmes.outcomes_plan import ObjectivesBoard
from aiworkshop.ui.programmes.outcomes_tagged import TaggedPanel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label

BOARDS: Mapping[str, type[ScopedBoard]] = {
    "business_plan": ObjectivesBoard,
    "impact_groups": ImpactGroupsBoard,
    "marketing_branding": ImageBoard,
}
"""What a channel of a kind keeps; any other only gathers what is tagged with it."""


class ChannelPart(Tab):
    """The channel's own board, where its kind has one, and the tagged records."""

    def __init__(
        self,
        context: PageContext,
        naming: Naming,
        enrolment_id: str,
        channel: Channel,
        others: Collection[str],
    ) -> None:
        super().__init__(context, scrolls=False)
        self._naming = naming
        self._channel = channel
        self._count = 0
        make = BOARDS.get(channel.kind)
        self.board = make(context, enrolment_id, channel.id, others) if make else None
        self.tagged = TaggedPanel(context, naming, enrolment_id, channel.id)
        self.tagged.counted.connect(self._counted)
        self.explanation = Label(
            lambda: naming.explanation("channel_kinds", channel.kind), "small", elides=True
        )
        self.stack = QStackedWidget()
        self.turn = Button(lambda: self._turn_words(), kind="plain", icon="tag", theme=self.theme)
        self.turn.setObjectName("channel-turn")
        self.turn.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(self.explanation, 1)
        head.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTrailing)
        for part in (self.board, self.tagged):
            if part is not None:
                self.stack.addWidget(part)
        self.body.addLayout(head)
        self.body.addWidget(self.stack, 1)
        self.turn.hide()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read both: the number of the tagged stands on the button."""
        self.explanation.retranslate()
        if self.board is not None:
            self.board.refresh(changes)
        self.tagged.refresh(changes)

    def _turn(self) -> None:
        self.flush()
        shown = self.stack.currentWidget()
        assert self.board is not None
        self.stack.setCurrentWidget(self.tagged if shown is self.board else self.board)
        self._show_turn()
        self.turn.set_words(lambda: self._turn_words())

    def _show_turn(self) -> None:
        """Only where there is something at the other side."""
        back = self.board is not None and self.stack.currentWidget() is self.tagged
        self.turn.setVisible(back or (self.board is not None and self._count > 0))

    def _turn_words(self) -> str:
        if self.board is not None and self.stack.currentWidget() is self.tagged:
            return self.tr("Back to what the channel keeps")
        return self.tr("%n tagged in the workshops", "", self._count)

    def _counted(self, count: int) -> None:
        self._count = count
        self._show_turn()
        self.turn.set_words(lambda: self._turn_words())
