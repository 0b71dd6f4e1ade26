"""Transfer copies with a passphrase: chosen while saving, asked for while bringing in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from tests.gallery.laptops_scenes import scribes_copy

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]
PASSPHRASE = "סוס כחול אוכל שמש"


def saving(*, wanted: bool, shown: bool = False) -> Scene:
    """The question before the file's place."""

    def show(stage: "Stage") -> QWidget:
        from aiworkshop.base.text import Text

        stage.page("library")
        page: Any = stage.window.page
        page.transfer.ask_and_export(stage.workshop_id, Text("מה עובד אצלנו"))
        dialog = page.transfer.save_dialog
        stage._dialogs.append(dialog)
        protection = dialog.protection
        protection.wanted.set_value(not wanted)
        protection.wanted.click()
        if wanted:
            protection.fields.first.line.setText(PASSPHRASE)
            protection.fields.again.line.setText(PASSPHRASE if shown else PASSPHRASE[:9])
            if shown:
                protection.fields.first.eye.click()
        stage.settle()
        return dialog  # type: ignore[no-any-return]

    return show


def scribe(stage: "Stage") -> QWidget:
    """A copy for another laptop, protected."""
    from aiworkshop.base.text import Text

    stage.page("library")
    page: Any = stage.window.page
    page.transfer.ask_and_copy(stage.workshop_id, Text("מה עובד אצלנו"))
    dialog = page.transfer.copy_dialog
    stage._dialogs.append(dialog)
    dialog.tables.setText("3, 4")
    dialog.protection.wanted.set_value(False)
    dialog.protection.wanted.click()
    stage.settle()
    return dialog  # type: ignore[no-any-return]


def asking(*, wrong: bool) -> Scene:
    """The dialog about a file that has a passphrase."""

    def show(stage: "Stage") -> QWidget:
        from aiworkshop.base.sealing import Effort, seal
        from aiworkshop.ui.dialogs.bringing import BringingDialog

        plain = scribes_copy(stage, meet=False)
        path = plain.with_name("מה עובד אצלנו.aiworkshop")
        with plain.open("rb") as source, path.open("wb") as target:
            seal(source, target, PASSPHRASE, Effort(1, 1, 8))
        stage.page("library")
        dialog = BringingDialog(stage.window.context, path, stage.window)
        stage._dialogs.append(dialog)
        dialog.read()
        stage.settle()
        if wrong and dialog.ask is not None:
            dialog.ask.secret.line.setText("sus kachol")
            dialog.bring.click()
            stage.settle()
        return dialog

    return show


SCENES: dict[str, Scene] = {
    "copy-plain": saving(wanted=False),
    "copy-protected": saving(wanted=True),
    "copy-protected-shown": saving(wanted=True, shown=True),
    "copy-protected-scribe": scribe,
    "bringing-protected": asking(wrong=False),
    "bringing-protected-wrong": asking(wrong=True),
}
