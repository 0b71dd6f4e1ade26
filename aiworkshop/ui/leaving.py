"""Closing the window: nothing that is on its way to the library or the printer is left behind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow


class Leaving(QObject):
    """Whether the window may close now; else it closes later, or says why it stays open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._leaving = False
        self._closes_when_sent = False

    def may_close(self) -> bool:
        """Save what stands in open fields; True once everything is out and durable."""
        if self._leaving:
            return True
        self._window.flush()
        desk = self._window.desk
        if desk.outgoing.busy:
            self._close_when_sent()
            return False
        if desk.is_saving:
            self._window.photo_drop.tell_closing(self.leave)
            desk.saving.connect(self._close_when_saved, Qt.ConnectionType.SingleShotConnection)
            return False
        return True

    def leave(self) -> None:
        """Close without saving again: a draft that was just kept would be kept anew each time."""
        self._leaving = True
        self._window.close()

    def _close_when_sent(self) -> None:
        """Sheets that are out but not recorded would be unknown when they come back."""
        notices = self._window.notices
        notices.say(lambda: self.tr("The window closes once the worksheets are out."))
        if not self._closes_when_sent:
            self._closes_when_sent = True
            self._window.desk.outgoing.ended.connect(
                self._sent_or_not, Qt.ConnectionType.SingleShotConnection
            )

    def _sent_or_not(self, well: bool) -> None:
        """Close now; but what went wrong is to be read first."""
        self._closes_when_sent = False
        if well:
            QTimer.singleShot(0, self, self._window.close)

    def _close_when_saved(self, saving: bool) -> None:
        # Later, so that a refusal is shown first; it then keeps the window open.
        if not saving:
            QTimer.singleShot(0, self, self._close_unless_refused)

    def _close_unless_refused(self) -> None:
        desk = self._window.desk
        if desk.is_saving:
            desk.saving.connect(self._close_when_saved, Qt.ConnectionType.SingleShotConnection)
            return
        if not desk.save_refused:
            self.leave()
            return
        # Below the reason stands the way out, or a full disk would keep the window open for ever.
        self._window.notices.offer(
            lambda: self.tr("The last change could not be saved, so the window stays open."),
            lambda: self.tr("Close without saving"),
            self.leave,
        )
