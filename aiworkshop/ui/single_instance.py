"""One window a library and user: a second start raises the first."""

import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

WAIT_MILLISECONDS = 3_000
_RAISE = b"raise\n"


def instance_name(library: Path) -> str:
    """A name for this user's window on this library; says nothing of either."""
    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    words = f"{user}\0{library.absolute()}"
    return "aiworkshop-" + hashlib.sha256(words.encode()).hexdigest()[:20]


class SingleInstance(QObject):
    """Held by the first window. ``raise_asked`` tells of a second start."""

    raise_asked = Signal()

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(library)
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        # A killed program's lock is recognised by its process, not by its age.
        self._lock.setStaleLockTime(0)
        self._server: QObject | None = None

    def claim(self) -> bool:
        """Whether this is the first; the lock is a cheap file, so it can be asked before paint."""
        return self._lock.tryLock(0)

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
        self._lock.unlock()

    def _called(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()
