"""What Qt has to say goes into the log, without whatever it quotes."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from aiworkshop.base.logs import log_foreign

_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def listen_to_qt() -> None:
    """From now on."""
    qInstallMessageHandler(_heard)


def leave_qt_alone() -> None:
    """Qt speaks for itself again."""
    qInstallMessageHandler(None)


def _heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind in _LEVELS:
        log_foreign(f"qt {context.category or ''}".strip(), _LEVELS[kind], message)
