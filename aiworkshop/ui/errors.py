"""The one place that turns a failure into a sentence: what happened, what is safe, what to do."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from aiworkshop import __version__
from aiworkshop.base.errors import AppError
from aiworkshop.base.logs import log_failure
from aiworkshop.ui.away import is_away, is_taken
from aiworkshop.ui.error_patterns import PATTERNS

__all__ = ["PATTERNS", "ErrorPresenter", "bug_report", "describe"]


def describe(error: Exception) -> str:
    """An expected failure as one sentence in the language of the window."""
    if not isinstance(error, AppError):
        return QCoreApplication.translate(
            "Errors",
            "Something unexpected happened. What was saved is safe. A report can be copied.",
        )
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
    return f"\u2066{path}\u2069" if rtl else str(path)


def bug_report(error: BaseException) -> str:
    """What a developer needs; no words of participants, no values of variables, no paths of people.

    The exception's own message is left out, since it may quote what was typed.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    head = (
        f"aiworkshop {__version__}, Qt {qVersion()}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )
    return "\n".join([head, *lines, type(error).__qualname__])


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
    ) -> None:
        """``show_away`` tells that the office's server does not answer, with a way to try again;
        ``show_taken`` that the library's folder was taken away."""
        super().__init__(parent)
        self._show_problem = show_problem
        self._show_bug = show_bug
        self._show_away = show_away or show_problem
        self._show_taken = show_taken or self._show_away

    def present(self, error: Exception) -> None:
        """Tell the person what happened."""
        log_failure("window", error)
        if isinstance(error, AppError):
            show = self._show_away if is_away(error) else self._show_problem
            show = self._show_taken if is_taken(error) else show
            show(lambda: describe(error))
            return
        report = bug_report(error)
        self._show_bug(describe(error), report)
        self.bug_shown.emit(report)

    def install(self) -> None:
        """Take what nobody caught on the main thread."""
        sys.excepthook = self._uncaught

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self.present(error)
        else:
            sys.__excepthook__(kind, error, trace)


def _inside(filename: str) -> str:
    """A file's path from the package on, without the folders of the person."""
    path = filename.replace("\\", "/")
    _, found, rest = path.rpartition("/aiworkshop/")
    return f"aiworkshop/{rest}" if found else path.rpartition("/")[2]
