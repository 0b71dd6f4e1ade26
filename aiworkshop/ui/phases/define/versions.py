"""Two versions of one field, side by side: settled here, with either hand, now or later."""

from functools import partial

from PySide6.QtWidgets import QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.phases.define.keeping_reads import Choice, Kept
from aiworkshop.ui.phases.define.version_block import Side, VersionBlock
from aiworkshop.ui.widgets.button import Button


class TwoVersions(Keeping):
    """Values that were written in two copies: what stands, and what could be taken instead."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Two versions"),
            lambda: self.tr(
                "Two copies of this workshop said different things. The later one stands; choose "
                "where the other is right, now or later. With the arrow keys you move from one to "
                "the next, 1 keeps what stands, 2 takes the other, 3 has both."
            ),
            closes=False,
        )
        self.blocks: list[VersionBlock] = []
        self._kept: Kept | None = None
        self._shows_settled = False
        self._focus_at: int | None = None
        self.settled_button = Button(self._settled_words, kind="plain", parent=self)
        self.settled_button.setObjectName("settled-versions")
        self.settled_button.clicked.connect(self._toggle_settled)
        self.settled_button.hide()
        self.body.addWidget(self.settled_button)
        self.setObjectName("two-versions")

    def show_choices(self, choices: tuple[Choice, ...], waiting: int) -> None:
        """Show these of so many that wait, and nothing that is settled."""
        self.show_kept(Kept((), choices, waiting))

    def show_kept(self, kept: Kept) -> None:
        """Show what waits, and on request what is settled; the keyboard stays at its place."""
        self._kept = kept
        at = self._place_of_focus()
        self.clear_rows()
        self.blocks = []
        for choice in kept.choices:
            self._add(choice)
        more = kept.open_choices - len(kept.choices)
        if more:
            self.add_row(lambda: self.tr("%n more after these", "", more), "")
        if not kept.choices:
            self.add_row(lambda: self.tr("There is nothing to choose."), "")
        self.settled_button.setVisible(bool(kept.settled_choices))
        self.settled_button.set_words(self._settled_words)
        if self._shows_settled:
            for choice in kept.settled:
                self._add(choice)
        if at is not None and self.blocks:
            self.blocks[min(at, len(self.blocks) - 1)].setFocus()
        elif at is not None:
            self.settled_button.setFocus()

    def _place_of_focus(self) -> int | None:
        focus = self.window().focusWidget()
        for place, block in enumerate(self.blocks):
            if focus is block or (focus is not None and block.isAncestorOf(focus)):
                return place
        return None

    def _add(self, choice: Choice) -> None:
        block = VersionBlock(self.context, choice, self)
        block.chosen.connect(partial(self._resolve, choice))
        block.moved.connect(partial(self._move, block))
        self.blocks.append(block)
        self.rows.addWidget(block, self.rows.rowCount(), 0, 1, 3)
        # Shown at once: what is not yet visible does not take the focus.
        block.show()
        _after(self.blocks)

    def _move(self, block: VersionBlock, step: int) -> None:
        place = self.blocks.index(block) + step
        if 0 <= place < len(self.blocks):
            self.blocks[place].setFocus()

    def _settled_words(self) -> str:
        count = self._kept.settled_choices if self._kept else 0
        if self._shows_settled:
            return self.tr("Hide what is settled")
        return self.tr("Show %n settled", "", count)

    def _toggle_settled(self) -> None:
        self._shows_settled = not self._shows_settled
        if self._kept is not None:
            self.show_kept(self._kept)

    def _resolve(self, choice: Choice, side: Side) -> None:
        from aiworkshop.facilitation.exchange import ChooseAgain, ResolveConflict

        workshop_id = self.context.workshop_id

        def resolved(_: object) -> None:
            self.context.notices.undoable(lambda: self._said(choice, side), workshop_id)

        command = (
            ChooseAgain(workshop_id, choice.id, side == "other")
            if choice.settled
            else ResolveConflict(workshop_id, choice.id, side == "other", side == "both")
        )
        self.context.desk.run(command, resolved, context=self)

    def _said(self, choice: Choice, side: Side) -> str:
        if choice.is_deletion:
            if side == "other":
                return self.tr("It is back, with the change.")
            return self.tr("It stays in the trash.")
        return {
            "kept": lambda: self.tr("Kept as it is."),
            "other": lambda: self.tr("The other version stands now."),
            "both": lambda: self.tr("Both stand now."),
        }[side]()


def _after(blocks: list[VersionBlock]) -> None:
    """Tab goes from block to block as they stand."""
    if len(blocks) > 1:
        QWidget.setTabOrder(blocks[-2], blocks[-1])
