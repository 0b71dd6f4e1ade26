"""A person who withdrew, and the list of what they were in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def person_withdrawn(stage: "Stage") -> QWidget:
    return _withdrawn(stage)


def withdrawal_list(stage: "Stage") -> QWidget:
    from aiworkshop.ui.phases.define.withdrawal_dialog import WithdrawalDialog

    _withdrawn(stage)
    return stage.window.findChildren(WithdrawalDialog)[-1]


def _withdrawn(stage: "Stage") -> QWidget:
    from aiworkshop.facilitation.outputs import Output

    desk, workshop_id = stage.window.desk, stage.workshop_id
    for form, target in (
        ("summary", "/home/dana/Documents/עכו – סיכום המפגש.pdf"),
        ("picture_core", __file__),
        ("transfer", "/media/usb/workshop.aiworkshop"),
    ):
        output = Output(workshop_id, form, target)
        desk.database(lambda bench, output=output: bench.log_output(output), context=stage.window)
    window = stage.page("prepare", "participants")
    tab = stage.window.page.stack.currentWidget()
    tab.list.opened.emit(tab._people[0].id)
    stage.settle()
    tab.form.withdrawing.withdraw.click()
    stage.settle()
    dialog = tab.form.withdrawing.dialog

    def back() -> None:
        if dialog is not None:
            dialog.close()
        desk.database(lambda bench: bench.runner.undo(workshop_id), context=stage.window)
        stage.settle()

    stage.afterwards.append(back)
    return window


SCENES = {"person-withdrawn": person_withdrawn, "withdrawal-list": withdrawal_list}
