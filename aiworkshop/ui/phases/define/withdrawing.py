"""A person withdraws, in their details; what they were in stays in reach."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.withdrawal_dialog import WithdrawalDialog
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.dialogs.erasing import EraseDialog


def open_erasing(context: PageContext, person: Participant, parent: QWidget) -> "EraseDialog":
    """The dialog that says what there is of a person and erases it; it deletes itself."""
    from aiworkshop.ui.dialogs.erasing import EraseDialog

    dialog = EraseDialog(context, person, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.begin()
    return dialog


class Withdrawing(Speaking, QWidget):
    """Says what withdrawing does, does it, and takes it back; leads to erasing."""

    person_erased = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person: Participant | None = None
        self.dialog: WithdrawalDialog | None = None
        self.erasing: EraseDialog | None = None
        self.heading = SectionHeading(lambda: self.tr("Withdrawal"))
        self.sentence = Label("", "small", wraps=True)
        self.withdraw = Button(
            lambda: self.tr("Withdraw this person"), icon="eye-off", theme=context.theme
        )
        self.withdraw.setObjectName("participant-withdraw")
        self.withdraw.clicked.connect(self._withdraw)
        self.take_back = Button(lambda: self.tr("Take the withdrawal back"))
        self.take_back.setObjectName("participant-take-back")
        self.take_back.clicked.connect(self._take_back)
        self.outputs = Button(lambda: self.tr("What they were in…"))
        self.outputs.setObjectName("participant-outputs")
        self.outputs.clicked.connect(self.show_outputs)
        self.erase = Button(lambda: self.tr("Erase this person…"), kind="danger")
        self.erase.setObjectName("participant-erase")
        self.erase.clicked.connect(self.ask_to_erase)
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(8))
        for button in (self.withdraw, self.take_back, self.outputs):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(8))
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addLayout(row)
        self.wording(self._speak)

    def show_person(self, person: Participant | None) -> None:
        """Show how it stands with somebody."""
        self._person = person
        self._speak()

    def _speak(self) -> None:
        gone = self._person is not None and self._person.withdrawn
        if gone:
            self.sentence.set_words(
                self.tr(
                    "Withdrew: nothing of theirs stands in outputs, pictures and on the projector. "
                    "What was recorded is still in the library."
                )
            )
        else:
            self.sentence.set_words(
                self.tr(
                    "From then on nothing of theirs stands in outputs, pictures and on the "
                    "projector; what was recorded stays in the library. Rosters and badges keep "
                    "the name. Erasing a person is another thing."
                )
            )
        self.withdraw.setVisible(not gone)
        self.take_back.setVisible(gone)
        self.outputs.setVisible(gone)
        for button in (self.withdraw, self.take_back, self.outputs, self.erase):
            button.setEnabled(self._person is not None)

    def _withdraw(self) -> None:
        from aiworkshop.facilitation.withdrawal import WithdrawParticipant

        person = self._person
        if person is None:
            return

        def withdrawn(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("{name} withdrew").format(name=person.name),
                self._context.workshop_id,
            )
            self.show_outputs_with(person)

        command = WithdrawParticipant(self._context.workshop_id, person.id)
        self._context.desk.run(command, withdrawn, context=self)

    def _take_back(self) -> None:
        from aiworkshop.facilitation.withdrawal import TakeBackWithdrawal

        person = self._person
        if person is None:
            return
        workshop_id = self._context.workshop_id

        def back(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("{name} is in again; whether to be named is asked anew").format(
                    name=person.name
                ),
                workshop_id,
            )

        self._context.desk.run(TakeBackWithdrawal(workshop_id, person.id), back, context=self)

    def show_outputs(self) -> None:
        """Where they were in."""
        if self._person is not None:
            self.show_outputs_with(self._person)

    def show_outputs_with(self, person: Participant) -> None:
        """Where this person was in."""
        self.dialog = WithdrawalDialog(self._context, person, self.window())
        self.dialog.destroyed.connect(self._dialog_gone)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.begin()

    def ask_to_erase(self) -> None:
        """Say what there is of this person before anything is done."""
        if self._person is None:
            return
        self.erasing = open_erasing(self._context, self._person, self.window())
        self.erasing.erased.connect(self.person_erased)
        self.erasing.destroyed.connect(self._erasing_gone)

    def _erasing_gone(self, _: object) -> None:
        self.erasing = None

    def _dialog_gone(self, _: object) -> None:
        self.dialog = None
