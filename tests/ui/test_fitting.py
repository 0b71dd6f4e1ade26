"""Dialogs are as large as what they say."""

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from aiworkshop.ui.dialogs.fitting import fit


def test_a_dialog_shows_all_its_words_on_a_low_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    room = dialog.screen().availableSize().height()
    layout = QVBoxLayout(dialog)
    labels = [QLabel("words that go on and on " * 6) for _ in range(room // 80)]
    for label in labels:
        label.setWordWrap(True)
        layout.addWidget(label)
    fit(dialog, 300)
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() > room * 2 // 3, "else this shows nothing"
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    dialog.hide()
    dialog.deleteLater()
