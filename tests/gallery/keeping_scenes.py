"""Backups, the second place, what restoring would change, and the trash."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

_TITLES = {
    "en": ("What works in our garden?", "Neighbours at the market", "A library for everyone"),
    "he": ("מה עובד בגינה שלנו?", "שכנים בשוק", "ספרייה לכולם"),
    "ar": ("ما الذي ينجح في حديقتنا؟", "الجيران في السوق", "مكتبة للجميع"),
}


def _titles(stage: "Stage") -> list[Text]:
    code = stage.window.language.code
    return [Text(words, code) for words in _TITLES[code]]


def backups(stage: "Stage") -> QWidget:
    """Dated ones and restore points, and a second place that is some days behind."""
    from aiworkshop.readmodels.library_page import BackupCard
    from aiworkshop.ui.pages.library_backups import Backups
    from aiworkshop.ui.second_place import SecondPlace

    window = stage.page("library")
    made = f"{date.today() - timedelta(days=9)}T17:30"
    stage.window.backing_up.remember(SecondPlace("E:\\", "", made))
    page = stage.window.page
    page.show_backups()
    stage.settle()
    panel = page.findChild(Backups)
    reasons = ("start", "bulk", "import", "daily", "daily", "restore", "daily", "upgrade")
    panel._show(
        [
            BackupCard(
                f"/x/{n}", f"2026-05-{14 - n // 3:02}T{18 - n:02}:1{n}", reason, 3_400_000 - n * 9
            )
            for n, reason in enumerate(reasons)
        ]
    )
    stage.settle()
    return window


def second_place(stage: "Stage") -> QWidget:
    """The dialog, to be sealed."""
    from aiworkshop.ui.dialogs.second_place import SecondPlaceDialog
    from aiworkshop.ui.second_place import SecondPlace

    stage.page("library")
    dialog = SecondPlaceDialog(stage.window.context, SecondPlace("E:\\", "yes"), stage.window)
    dialog.passphrase.first.line.setText("blue heron three bridges")
    dialog.passphrase.again.line.setText("blue heron")
    return stage.dialog(dialog)


def restoring(stage: "Stage") -> QWidget:
    """A backup that differs in three workshops."""
    from aiworkshop.facilitation.second_place import LookedAt
    from aiworkshop.library.opened_backup import OpenedBackup
    from aiworkshop.readmodels.record import OFFICE_ID
    from aiworkshop.readmodels.second_place import RestorePreview, WorkshopThen
    from aiworkshop.ui.dialogs.restoring import RestoreDialog

    stage.page("library")
    first, second, third = _titles(stage)
    rows = (
        WorkshopThen("a" * 32, first, "2026-05-14", "only_here"),
        WorkshopThen("b" * 32, second, "2026-05-12", "differs", 15, 4, 2, 12),
        WorkshopThen(OFFICE_ID, EMPTY_TEXT, "", "differs", 1, 2, 0),
        WorkshopThen("c" * 32, third, "2026-04-20", "in_trash", 0, 0, 48),
        *(WorkshopThen(f"{n:032}", first, "2026-03-01", "same") for n in range(9)),
    )
    file = Path("E:/aiworkshop 2026-05-13 17-30 (134fd29e-5eb2).aiworkshop-backup")
    dialog = RestoreDialog(stage.window.context, file, stage.window)
    preview = RestorePreview("2026-05-13T17:30", 12_400_000, rows)
    dialog._read(LookedAt(OpenedBackup(file, file, preview.made_at, 1), preview, lambda: None))
    return stage.dialog(dialog)


def restoring_sealed(stage: "Stage") -> QWidget:
    """A sealed file wants its passphrase."""
    from aiworkshop.ui.dialogs.restoring import RestoreDialog

    stage.page("library")
    dialog = RestoreDialog(stage.window.context, Path("E:/x.aiworkshop-backup"), stage.window)
    dialog._ask()
    return stage.dialog(dialog)


def library_trash(stage: "Stage") -> QWidget:
    """Many deleted workshops, and where single things lie."""
    from aiworkshop.readmodels.record import OFFICE_ID
    from aiworkshop.readmodels.trash import DeletedWorkshop, Trashed, TrashPlace
    from aiworkshop.ui.pages.library_trash import Trash

    window = stage.page("library")
    page = stage.window.page
    page.show_trash()
    stage.settle()
    panel = page.findChild(Trash)
    titles = _titles(stage)
    stamp = "019e6a3f2b7c-0000-5be21c07"
    workshops = tuple(
        DeletedWorkshop(f"{n:032}", titles[n % 3], EMPTY_TEXT, f"2026-05-{n + 1:02}", stamp, 7 * n)
        for n in range(8)
    )
    places = (
        TrashPlace("d" * 32, titles[0], "2026-05-14", 3, stamp),
        TrashPlace(OFFICE_ID, EMPTY_TEXT, "", 2, stamp),
    )
    panel._show(Trashed(workshops, places))
    stage.settle()
    return window


def reminder(stage: "Stage") -> QWidget:
    """The quiet word after a workshop."""
    from aiworkshop.ui.backup_reminder import BackupReminder
    from aiworkshop.ui.second_place import SecondPlace

    window = stage.page("destiny")
    stage.window.backing_up.remember(SecondPlace())
    BackupReminder(stage.window, stage.window.backing_up)._say(_titles(stage)[0])
    stage.settle()
    return window


KEEPING_SCENES = {
    "backups-second": backups,
    "second-place": second_place,
    "restoring": restoring,
    "restoring-sealed": restoring_sealed,
    "library-trash-long": library_trash,
    "backup-reminder": reminder,
}
