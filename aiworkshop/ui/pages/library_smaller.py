"""Making the library's file smaller, beside whatever else one does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.data_size import show_size

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import Compacted

WORTH_TELLING_BYTES = 100_000


class MakingSmaller(QObject):
    """Runs off the main thread; what is saved meanwhile comes in between."""

    def __init__(self, parent: QWidget, context: PageContext) -> None:
        super().__init__(parent)
        self._context = context
        self._running = False

    def begin(self) -> None:
        """Make it smaller, unless that is under way."""
        if not self._running:
            self._running = True
            self._context.desk.when_open(self._begin)

    def _begin(self) -> None:
        from aiworkshop.facilitation.keeping import make_smaller

        path = self._context.library_path
        self._context.notices.say(
            lambda: self.tr("The library is being made smaller. You can go on working.")
        )
        self._context.desk.work(
            lambda: make_smaller(path), self._done, failed=self._failed, context=self
        )

    def _done(self, result: "Compacted") -> None:
        self._running = False
        self._context.notices.say(lambda: self._words(result))

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._context.desk.failed.emit(error)

    def _words(self, result: "Compacted") -> str:
        if result.before - result.after < WORTH_TELLING_BYTES:
            return self.tr("The library is as small as it can be.")
        return self.tr(
            "The library takes {now} instead of {before}. It is kept as it was among the backups."
        ).format(now=show_size(result.after), before=show_size(result.before))
