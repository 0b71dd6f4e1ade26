"""A dialog whose words wrap grows with them."""

from PySide6.QtWidgets import QDialog


def grow(dialog: QDialog) -> None:
    """Make the dialog as high as what is in it needs at its width; never lower than it is."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = dialog.width()
    need = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    dialog.resize(width, max(dialog.height(), need, layout.totalSizeHint().height()))
