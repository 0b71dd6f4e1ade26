"""The dialog that erases a person, before and after."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def erasing(stage: "Stage") -> QWidget:
    return _asked(stage)


def erasing_with_told(stage: "Stage") -> QWidget:
    dialog = _asked(stage)
    dialog.findChild(QWidget, "erase-told").click()  # type: ignore[attr-defined]
    stage.settle()
    return dialog


def _asked(stage: "Stage") -> QWidget:
    from aiworkshop.facilitation.outputs import Output

    desk, workshop_id = stage.window.desk, stage.workshop_id
    for form, target in (
        ("summary", "/home/dana/Documents/עכו – סיכום המפגש.pdf"),
        ("transfer", "/media/usb/workshop.aiworkshop"),
    ):
        output = Output(workshop_id, form, target)
        desk.database(lambda bench, output=output: bench.log_output(output), context=stage.window)
    stage.page("prepare", "participants")
    tab = stage.window.page.stack.currentWidget()
    tab.list.opened.emit(tab._people[0].id)
    stage.settle()
    tab.form.withdrawing.erase.click()
    stage.settle()
    dialog = tab.form.withdrawing.erasing
    stage.afterwards.append(dialog.close)
    return dialog


SCENES = {"erasing": erasing, "erasing-told": erasing_with_told}
