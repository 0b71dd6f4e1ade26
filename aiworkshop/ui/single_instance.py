"""One window a library and user: a second start raises the first."""

import os
import sys
import tempfile
from pathlib import Path
from typing import IO
from zlib import crc32

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.locking import lock
from aiworkshop.base.places import LibraryPlace

WAIT_MILLISECONDS = 3_000
_RAISE = b"raise\n"


def instance_name(library: LibraryPlace) -> str:
    """A name for this user's window on this library; says nothing of either."""
    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    # Not a secret, only a short name; a hash of cryptography would load its library at the start.
    # A link to the library is the same library.
    named = os.path.normcase(library.resolve()) if isinstance(library, Path) else library.shown
    place = named.encode()
    return f"aiworkshop-{crc32(user.encode()):08x}-{crc32(place):08x}{len(place):04x}"


class SingleInstance(QObject):
    """Held by the first window. ``raise_asked`` tells of a second start."""

    raise_asked = Signal()

    def __init__(self, library: LibraryPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(library)
        self._file: IO[bytes] | None = None
        self._server: QObject | None = None

    def claim(self) -> bool:
        """Whether this is the first; the lock is a cheap file, so it can be asked before paint."""
        path = Path(tempfile.gettempdir()) / f"{self._name}.lock"
        try:
            file = path.open("ab")
        except OSError:
            # Without a place for the lock, two windows are better than none.
            return True
        if not lock(file):
            file.close()
            return False
        self._file = file
        return True

    def listen(self) -> None:
        """Wait for second starts. Imports QtNetwork, so call it after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._called)
        server.listen(self._name)
        self._server = server

    def raise_first(self) -> bool:
        """Ask the first window to come to the front; False where it does not answer."""
        from PySide6.QtCore import QElapsedTimer
        from PySide6.QtNetwork import QLocalSocket

        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < WAIT_MILLISECONDS:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(200):
                socket.write(_RAISE)
                socket.waitForBytesWritten(500)
                socket.disconnectFromServer()
                return True
            # The first window may be painting and not yet listening.
            socket.waitForReadyRead(50)
        return False

    def release(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.deleteLater()
            self._server = None
        if self._file is not None:
            self._file.close()
            self._file = None

    def _called(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()
