"""Before a round: the question, how many dots, and on what."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.dots import (
    MOST_DOTS_EACH,
    MOST_ON_ONE_ITEM,
    MOST_VOTERS,
    DotRound,
    dots_each,
)
from aiworkshop.readmodels.voting import VotedItem
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.tick_list import Choice, TickList
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import NumberField, TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

DRAFT = "vote_round/new"
FIELD_WIDTH = 150


class StartRound(Speaking, QWidget):
    """Everything is filled in as the method proposes; Enter or one button begins."""

    asked = Signal(object, int, int, object, list)
    """Question, voters, dots each, most on one item (or None), ids of the items."""
    back_asked = Signal()
    """To where what is alike is merged."""
    left = Signal()

    def __init__(self, context: PageContext, back_words: Words) -> None:
        super().__init__()
        self._context = context
        self._items: tuple[VotedItem, ...] = ()
        self._proposed = False
        self._own_dots = False
        theme = context.theme
        self.prompt = Label(
            lambda: self.tr(
                "Merge what is alike before voting: twins share the dots between them."
            ),
            wraps=True,
        )
        self.back = Button(back_words, icon="link", theme=theme)
        self.back.setObjectName("merge-first")
        self.back.clicked.connect(self.back_asked)
        self.question = TextField()
        self.question.setObjectName("vote-question")
        self.question.draft_changed.connect(self._keep_draft)
        self.voters = NumberField(1, MOST_VOTERS)
        self.each = NumberField(1, MOST_DOTS_EACH)
        self.most = NumberField(1, MOST_DOTS_EACH)
        names = ("vote-voters", "vote-each", "vote-most")
        for name, field in zip(names, (self.voters, self.each, self.most), strict=True):
            field.setObjectName(name)
            field.setMaximumWidth(theme.space(FIELD_WIDTH))
            field.textChanged.connect(lambda _: self._say_figures())
        self.each.textEdited.connect(self._own)
        self.figures = Label(lambda: self._figures(), "muted", wraps=True)
        self.ticks = TickList()
        self.ticks.committed.connect(lambda _: self._ticked())
        self.heading = Label(lambda: self._heading(), "strong")
        self.start = Button(
            lambda: self.tr("Open the round"), kind="primary", icon="play", theme=theme
        )
        self.start.setObjectName("open-round")
        self.start.clicked.connect(self._ask)
        self.cancel = Button(lambda: self.tr("Back to the result"))
        self.cancel.setObjectName("leave-start")
        self.cancel.clicked.connect(self.left)
        self.cancel.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(12))
        first = FlowLayout(space(12))
        column.addWidget(self.prompt)
        first.addWidget(self.back)
        column.addLayout(first)
        sheet = Sheet(self._context.theme)
        sheet.body.addLayout(self._labelled(lambda: self.tr("Question of the vote"), self.question))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(16))
        fields: tuple[tuple[Words, NumberField], ...] = (
            (lambda: self.tr("People voting"), self.voters),
            (lambda: self.tr("Dots for each"), self.each),
            (lambda: self.tr("Most on one item"), self.most),
        )
        for place, (words, field) in enumerate(fields):
            grid.addLayout(self._labelled(words, field), 0, place)
        grid.setColumnStretch(len(fields), 1)
        sheet.body.addLayout(grid)
        sheet.body.addWidget(self.figures)
        sheet.body.addWidget(self.heading)
        sheet.body.addWidget(self.ticks)
        buttons = FlowLayout(space(8))
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        # Before the ticks by place, so that a long list does not hide it.
        sheet.body.insertLayout(3, buttons)
        column.addWidget(sheet)
        column.addStretch(1)

    def _labelled(self, words: Words, field: Any) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(self._context.theme.space(4))
        label = Label(words, "small")
        label.setBuddy(field)
        cell.addWidget(label)
        cell.addWidget(field)
        self.wording(lambda: field.setAccessibleName(spoken(words)))
        return cell

    def propose(
        self, items: tuple[VotedItem, ...], voters: int, question: Text, *, can_leave: bool
    ) -> None:
        """Offer these items, all ticked at first; what somebody changed here stays."""
        known = {item.id for item in self._items}
        ticked = [
            item.id for item in items if item.id not in known or item.id in self.ticks.value()
        ]
        self._items = items
        self.ticks.set_choices([Choice(item.id, self._name(item)) for item in items])
        self.ticks.set_value(ticked)
        self.cancel.setVisible(can_leave)
        if not self._proposed:
            self._proposed = True
            self._own_dots = False
            self.question.set_value(question)
            self.voters.set_value(voters or None)
            self.most.set_value(MOST_ON_ONE_ITEM)
        self._ticked()

    def forget(self) -> None:
        """The next round begins as the method proposes."""
        self._proposed = False
        self._items = ()
        self.ticks.set_value([])

    def flush(self) -> None:
        """Nothing here is saved before the round is opened."""

    def _ticked(self) -> None:
        if not self._own_dots:
            self.each.set_value(dots_each(len(self._chosen())))
        self.heading.retranslate()
        self._say_figures()

    def _chosen(self) -> list[str]:
        ticked = set(self.ticks.value())
        return [item.id for item in self._items if item.id in ticked]

    def _own(self) -> None:
        self._own_dots = True

    def _say_figures(self) -> None:
        self.figures.retranslate()

    def _figures(self) -> str:
        voters, each = self.voters.value(), self.each.value()
        if not voters or not each:
            return self.tr("Say how many people vote and how many dots each of them has.")
        issued = DotRound(voters, each).issued
        most = self.most.value()
        if most is None:
            return self.tr("{issued} dots to hand out; all may go on one item.").format(
                issued=issued
            )
        return self.tr(
            "{issued} dots to hand out; at most {most} of each person's on one item."
        ).format(issued=issued, most=most)

    def _heading(self) -> str:
        return self.tr("Voted on: {chosen} of {all}").format(
            chosen=len(self._chosen()), all=len(self._items)
        )

    def _name(self, item: VotedItem) -> Words:
        return item.title or (lambda: self.tr("Without a name"))

    def _keep_draft(self, words: Text) -> None:
        drafts, workshop_id = self._context.desk.drafts, self._context.workshop_id
        if self.question.pending() and words:
            drafts.save(workshop_id, DRAFT, words.text)
        else:
            drafts.discard(workshop_id, DRAFT)

    def _ask(self) -> None:
        for field in (self.voters, self.each, self.most):
            field.flush()
            if not field.valid():
                field.setFocus()
                return
        voters, each = self.voters.value() or 0, self.each.value() or 0
        self.asked.emit(self.question.value(), voters, each, self.most.value(), self._chosen())
