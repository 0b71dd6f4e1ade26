"""The one place that turns a failure into a sentence: what happened, what is safe, what to do."""

import platform
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from aiworkshop import __version__
from aiworkshop.base.errors import AppError
from aiworkshop.base.logs import described, log_failure
from aiworkshop.ui.away import is_away, is_taken
from aiworkshop.ui.error_patterns import PATTERNS
from aiworkshop.ui.widgets.isolating import apart

__all__ = ["PATTERNS", "ErrorPresenter", "bug_report", "describe", "describe_bug"]


def describe(error: Exception) -> str:
    """An expected failure as one sentence in the language of the window."""
    if not isinstance(error, AppError):
        return describe_bug()
    pattern = QCoreApplication.translate("Errors", error.pattern)
    # A reason within a sentence is a failure of its own.
    details = {name: _said(value) for name, value in error.details.items()}
    try:
        return pattern.format(**details)
    except (KeyError, IndexError, ValueError):
        return str(error)


def _said(value: object) -> object:
    if isinstance(value, AppError):
        return describe(value)
    return path_words(value) if isinstance(value, Path) else value


def path_words(path: Path) -> str:
    """A path within a sentence: it reads from left to right, also where the sentence does not."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return apart(path) if rtl else str(path)


def describe_bug() -> str:
    """A failure that nobody expected as one sentence."""
    return QCoreApplication.translate(
        "Errors",
        "Something unexpected happened. What was saved is safe. A report can be copied.",
    )


def bug_report(error: BaseException) -> str:
    """What a developer needs; no words of participants, no values of variables, no paths of people.

    The exception's own message is left out, since it may quote what was typed.
    """
    head = (
        f"aiworkshop {__version__}, Qt {qVersion()}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )
    return "\n".join([head, *described(error)])


class ErrorPresenter(QObject):
    """Shows expected failures inline; a bug with a report to copy."""

    bug_shown = Signal(str)

    def __init__(
        self,
        show_problem: Callable[[Callable[[], str]], object],
        show_bug: Callable[[str, str], object],
        parent: QObject | None = None,
        show_away: Callable[[Callable[[], str]], object] | None = None,
        show_taken: Callable[[Callable[[], str]], object] | None = None,
        show_damaged: Callable[[AppError, Callable[[], str]], bool] | None = None,
    ) -> None:
        """``show_away`` tells that the office's server does not answer, with a way to try again;
        ``show_taken`` that the library's folder was taken away; ``show_damaged`` tells, and
        returns True, where the window's library cannot be read."""
        super().__init__(parent)
        self._show_problem = show_problem
        self._show_bug = show_bug
        self._show_away = show_away or show_problem
        self._show_taken = show_taken or self._show_away
        self._show_damaged = show_damaged or (lambda *_: False)

    def present(self, error: Exception) -> None:
        """Tell the person what happened."""
        log_failure("window", error)
        if isinstance(error, AppError):
            if self._show_damaged(error, lambda: describe(error)):
                return
            show = self._show_away if is_away(error) else self._show_problem
            show = self._show_taken if is_taken(error) else show
            show(lambda: describe(error))
            return
        report = bug_report(error)
        self._show_bug(describe(error), report)
        self.bug_shown.emit(report)
