"""Showing a file where it lies, in the system's own window of files."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from aiworkshop.ui.desk import Desk

_FILE_MANAGER = "org.freedesktop.FileManager1"
_ANSWER_MILLISECONDS = 1_500


def show_in_folder(desk: Desk, path: Path, context: QObject | None = None) -> None:
    """Open the folder of a file with the file marked, or else only the folder. Never waits."""
    target = path.absolute()

    def told(shown: bool) -> None:
        if not shown:
            open_folder(target if target.is_dir() else target.parent)

    desk.work(lambda: mark_in_folder(target), told, failed=lambda _: told(False), context=context)


def folder_offer(desk: Desk, path: Path) -> tuple[Callable[[], str], Callable[[], object]]:
    """The words of a button beside what was saved, and what it does."""

    def show() -> None:
        show_in_folder(desk, path, desk)

    return lambda: QCoreApplication.translate("Folders", "Show in folder"), show


def open_folder(folder: Path) -> None:
    """Open the nearest folder that is there."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def mark_in_folder(
    target: Path,
    platform: str = sys.platform,
    start: "Callable[[list[str] | str], object]" = lambda words: subprocess.Popen(words),
    ask: "Callable[[str], bool]" = lambda address: _ask_file_manager(address),
) -> bool:
    """Whether the system could be asked to show the file itself. Not for the main thread.

    ``start`` runs a program; ``ask`` asks the desktop's file manager. Raises ``OSError``.
    """
    if not target.exists():
        return False
    if platform == "win32":
        # One word to its own rules: a quoted path behind a comma, which no list of words gives.
        start(f'explorer /select,"{target}"')
        return True
    if platform == "darwin":
        start(["open", "-R", str(target)])
        return True
    return ask(
        QUrl.fromLocalFile(str(target)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    )


def _ask_file_manager(address: str) -> bool:
    """Over D-Bus, as desktops agreed; False where none of them answers."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    manager = QDBusInterface(_FILE_MANAGER, "/org/freedesktop/FileManager1", _FILE_MANAGER, bus)
    manager.setTimeout(_ANSWER_MILLISECONDS)
    answer = manager.call("ShowItems", [address], "")
    return answer.type() == QDBusMessage.MessageType.ReplyMessage
