"""How much room a file takes, as people say it."""

from PySide6.QtCore import QLocale

from aiworkshop.ui.widgets.isolating import apart


def show_size(size: int) -> str:
    """Such as ``1.8 MB``, thousand by thousand; keeps its order among right-to-left words."""
    said = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return apart(said)
