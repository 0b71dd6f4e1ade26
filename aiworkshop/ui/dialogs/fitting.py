"""How a dialog fits its words, and where its buttons stand."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from aiworkshop.ui.theme import Theme


def button_row(theme: Theme, *buttons: QWidget) -> QHBoxLayout:
    """The buttons at the trailing end, the main one last."""
    row = QHBoxLayout()
    row.setSpacing(theme.space(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def fit(dialog: QDialog, least_width: int) -> None:
    """Make the dialog as large as what is in it: Qt alone stops at two thirds of the screen."""
    dialog.setMinimumWidth(least_width)
    dialog.adjustSize()
    grow(dialog)


def grow(dialog: QDialog) -> None:
    """Make the dialog as high as what is in it needs at its width; never lower than it is."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = dialog.width()
    need = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    dialog.resize(width, max(dialog.height(), need, layout.totalSizeHint().height()))
