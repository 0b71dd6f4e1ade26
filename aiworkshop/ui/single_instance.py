"""One window a library and user: a second start raises the first."""

import os
import sys
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.asked import MOST_BYTES, Asked, read_asked
from aiworkshop.base.locking import lock
from aiworkshop.base.places import LibraryPlace

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_LONGEST_ADDRESS = 100
WAIT_MILLISECONDS = 3_000


def instance_name(library: LibraryPlace) -> str:
    """A name for this user's window on this library; says nothing of either."""
    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    # Not a secret, only a short name; a hash of cryptography would load its library at the start.
    # A link to the library is the same library.
    named = os.path.normcase(library.resolve()) if isinstance(library, Path) else library.shown
    place = named.encode()
    return f"aiworkshop-{crc32(user.encode()):08x}-{crc32(place):08x}{len(place):04x}"


def address(name: str, folder: str) -> str:
    """Where the first window listens: Qt puts it among temporary files, under ``name``.

    A socket's path has a hundred bytes, which a folder that is named in Hebrew soon fills.
    """
    length = len(os.fsencode(Path(folder) / name))
    if sys.platform == "win32" or length <= _LONGEST_ADDRESS:
        return name
    return f"/tmp/{name}"


def let_come_forward() -> None:
    """Windows lets nobody push in front of others but whom the program in front allows it."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1  # ASFW_ANY
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)


class SingleInstance(QObject):
    """Held by the first window. ``raise_asked`` tells of a second start, and what it asks for."""

    raise_asked = Signal(object)
    """``Asked``."""

    def __init__(self, library: LibraryPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(library)
        self._address = address(self._name, tempfile.gettempdir())
        self._file: IO[bytes] | None = None
        self._server: QObject | None = None
        self._callers: list[QLocalSocket] = []

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

        QLocalServer.removeServer(self._address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._called)
        server.listen(self._address)
        self._server = server

    def raise_first(self, asked: Asked = Asked()) -> bool:  # noqa: B008
        """Ask the first window to come to the front, and what else is asked for; False where it
        does not answer."""
        from PySide6.QtCore import QElapsedTimer
        from PySide6.QtNetwork import QLocalSocket

        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < WAIT_MILLISECONDS:
            socket = QLocalSocket()
            socket.connectToServer(self._address)
            if socket.waitForConnected(200):
                let_come_forward()
                socket.write(asked.to_message())
                socket.waitForBytesWritten(500)
                socket.disconnectFromServer()
                return True
            # The first window may be painting and not yet listening.
            socket.waitForReadyRead(50)
        return False

    def release(self) -> None:
        """Let another start be the first."""
        self._callers.clear()
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
            socket.setReadBufferSize(MOST_BYTES)
            self._callers.append(socket)
            socket.disconnected.connect(self._heard)
        self._heard()

    def _heard(self) -> None:
        """Whoever hung up has said all: what does not fit into a line is not listened to."""
        from PySide6.QtNetwork import QLocalSocket

        gone = QLocalSocket.LocalSocketState.UnconnectedState
        said = [each for each in self._callers if each.state() == gone]
        self._callers = [each for each in self._callers if each not in said]
        for caller in said:
            message = bytes(caller.read(MOST_BYTES).data())
            caller.deleteLater()
            self.raise_asked.emit(read_asked(message))
