"""Why the program does not open, for whoever started it without a console."""

import os
import sys

from PySide6.QtWidgets import QMessageBox

from aiworkshop.base.errors import AppError
from aiworkshop.ui.app import make_application
from aiworkshop.ui.errors import describe
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.screen import missing_screen


def show_refusal(error: AppError, language: str) -> None:
    """Wait until it was read; return at once where there is no screen to read it on."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen" or missing_screen(sys.platform, os.environ):
        return
    app = make_application()
    Interface(app, language)
    QMessageBox.warning(None, "aiworkshop", describe(error))
