"""Ids of records while the mouse carries them from one widget to another."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData


def ids_data(mime_type: str, ids: Iterable[str]) -> QMimeData:
    """What is carried; the type says of which kind the records are."""
    data = QMimeData()
    data.setData(mime_type, QByteArray("\n".join(ids).encode()))
    return data


def ids_in(mime_type: str, data: QMimeData) -> list[str]:
    """The ids of that kind; none where others are carried."""
    return bytes(data.data(mime_type).data()).decode().split()
