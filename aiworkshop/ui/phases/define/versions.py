"""Two versions of one field, side by side: settled here, with either hand, now or later."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.phases.define.keeping_reads import Choice, Kept
from aiworkshop.ui.phases.define.version_block import Side, VersionBlock
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Words


class TwoVersions(Keeping):
    """Values that were written in two copies: what stands, and what could be taken instead."""

    def __init__(self, context: PageContext, sentence: Words | None = None) -> None:
        super().__init__(
            context,
            lambda: self.tr("Two versions"),
            sentence or self._sentence_words,
            closes=False,
        )
        self.blocks: list[VersionBlock] = []
        self._made: dict[str, VersionBlock] = {}
        self._kept: Kept | None = None
        self._shows_settled = False
        self._gradually = Gradually(self)
        self.nothing = Label(lambda: self.tr("There is nothing to choose."), parent=self)
        self.column = QVBoxLayout()
        self.column.setSpacing(context.theme.space(8))
        self.more = Label(self._more_words, "muted", parent=self)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self.column)
        self.body.addWidget(self.more)
        self.settled_button = Button(self._settled_words, kind="plain", parent=self)
        self.settled_button.setObjectName("settled-versions")
        self.settled_button.clicked.connect(self._toggle_settled)
        self.settled_button.hide()
        self.body.addWidget(self.settled_button)
        self.setObjectName("two-versions")

    def _sentence_words(self) -> str:
        return self.tr(
            "Two copies of this workshop said different things. The later one stands; choose "
            "where the other is right, now or later. With the arrow keys you move from one to "
            "the next, 1 keeps what stands, 2 takes the other, 3 has both."
        )

    def show_choices(self, choices: tuple[Choice, ...], waiting: int) -> None:
        """Show these of so many that wait, and nothing that is settled."""
        self.show_kept(Kept((), choices, waiting))

    def show_kept(self, kept: Kept) -> None:
        """Show what waits, and on request what is settled; the keyboard stays at its place."""
        self._kept = kept
        at = self._place_of_focus()
        wanted = [*kept.choices, *(kept.settled if self._shows_settled else ())]
        same = {one.id: one for one in wanted}
        for key, block in list(self._made.items()):
            if same.get(key) != block.choice:
                del self._made[key]
                self.column.removeWidget(block)
                block.hide()
                block.deleteLater()
        self.blocks = []
        self.nothing.setVisible(not kept.choices)
        self.more.setVisible(kept.open_choices > len(kept.choices))
        self.more.retranslate()
        self.settled_button.setVisible(bool(kept.settled_choices))
        self.settled_button.set_words(self._settled_words)
        focus = None if at is None else min(at, len(wanted) - 1)
        self._gradually.do(
            partial(self._put, place, choice, focus=place == focus)
            for place, choice in enumerate(wanted)
        )
        if focus == -1:
            self.settled_button.setFocus()

    def _place_of_focus(self) -> int | None:
        focus = self.window().focusWidget()
        for place, block in enumerate(self.blocks):
            if focus is block:
                return place
        return None

    def _put(self, place: int, choice: Choice, *, focus: bool) -> None:
        """A block at its place: the one that is there already, or a new one."""
        block = self._made.get(choice.id)
        if block is None:
            block = self._made[choice.id] = VersionBlock(self.context, choice, self)
            block.chosen.connect(partial(self._resolve, choice))
            block.moved.connect(partial(self._move, block))
        if self.column.indexOf(block) != place:
            self.column.insertWidget(place, block)
        if self.blocks:
            QWidget.setTabOrder(self.blocks[-1], block)
        self.blocks.append(block)
        # Shown at once: what is not yet visible does not take the focus.
        block.show()
        if focus:
            block.setFocus()

    def _move(self, block: VersionBlock, step: int) -> None:
        place = self.blocks.index(block) + step
        if 0 <= place < len(self.blocks):
            self.blocks[place].setFocus()

    def _more_words(self) -> str:
        kept = self._kept
        more = kept.open_choices - len(kept.choices) if kept else 0
        return self.tr("%n more after these", "", more)

    def _settled_words(self) -> str:
        count = self._kept.settled_choices if self._kept else 0
        if self._shows_settled:
            return self.tr("Hide what is settled")
        return self.tr("Show %n settled conflict(s)", "", count)

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
