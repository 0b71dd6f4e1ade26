"""Files that only a passphrase opens: what people said, on its way or on a stick.

Argon2id (RFC 9106) makes the key, slowly and with much memory, so that guessing is dear. AES-GCM
seals piece after piece as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): each piece knows
its place and whether it is the last, so nothing can be cut off, swapped or repeated unseen, and a
file of any size needs little memory. Both come from the *cryptography* package, which is loaded
only when something is sealed or opened.

    head    8 bytes ``aiwseal1``, then rounds, lanes and KiB of memory of Argon2id (uint32, little
            endian), 16 bytes of salt, 7 of nonce, CRC-32 of all that
    check   a sealed piece of nothing: does it open, the passphrase is right
    pieces  up to 64 KiB each, with 16 bytes that vouch for them
"""

import errno
import io
import os
import shutil
import struct
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from zlib import crc32

from aiworkshop.base.errors import UserError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"aiwseal1"
SHORTEST_PASSPHRASE = 8
_PARAMETERS = struct.Struct("<III16s7s")
_CHECK_SUM = struct.Struct("<I")
_HEAD_SIZE = len(MAGIC) + _PARAMETERS.size + _CHECK_SUM.size
_PIECE = 1 << 16
_VOUCHER = 16
_KEY = 32
_NEITHER, _LAST = 0, 1
# What a stranger's file may ask of this laptop, before it is known to be ours.
_MOST_ROUNDS, _MOST_LANES, _MOST_KIB = 16, 16, 1 << 18


@dataclass(frozen=True, slots=True)
class Effort:
    """What making the key costs: the second choice of RFC 9106, some tenths of a second."""

    rounds: int = 3
    lanes: int = 4
    kib: int = 1 << 16


USUAL_EFFORT = Effort()


def is_sealed(path: Path) -> bool:
    """Whether a file begins as a sealed one does; False also where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except (OSError, ValueError):  # ValueError: a path that no file can have
        return False


def require_passphrase(passphrase: str) -> None:
    """Raise ``UserError`` for one that could be guessed at once."""
    if len(plain_passphrase(passphrase)) < SHORTEST_PASSPHRASE:
        raise UserError(
            "passphrase_short",
            "A passphrase needs at least {letters} letters, such as three words. "
            "Nothing was saved. Choose a longer one.",
            letters=SHORTEST_PASSPHRASE,
        )


def seal(
    source: BinaryIO, target: BinaryIO, passphrase: str, effort: Effort = USUAL_EFFORT
) -> None:
    """Write what ``source`` holds into ``target``, sealed. Takes some tenths of a second at least.

    Raises ``UserError`` for a passphrase that is too short, ``OSError``.
    """
    with sealing(target, passphrase, effort) as sealed:
        shutil.copyfileobj(source, sealed, _PIECE)


@contextmanager
def sealing(
    target: BinaryIO, passphrase: str, effort: Effort = USUAL_EFFORT
) -> Iterator["SealingWriter"]:
    """Something to write into, of which only what is sealed arrives in ``target``.

    Without its end, which is written where nothing failed, the file is known as cut off. Raises as
    ``seal`` does.
    """
    require_passphrase(passphrase)
    salt, nonce = os.urandom(16), os.urandom(7)
    head = MAGIC + _PARAMETERS.pack(effort.rounds, effort.lanes, effort.kib, salt, nonce)
    head += _CHECK_SUM.pack(crc32(head))
    cipher = _cipher(passphrase, salt, effort)
    target.write(head)
    target.write(cipher.encrypt(_nonce(nonce, 0, _NEITHER), b"", head))
    writer = SealingWriter(target, cipher, nonce, head)
    yield writer
    writer.finish()


class SealingWriter:
    """Seals piece after piece; holds no more than one that is not full yet."""

    def __init__(self, target: BinaryIO, cipher: "AESGCM", nonce: bytes, head: bytes) -> None:
        self._target, self._cipher, self._start, self._head = target, cipher, nonce, head
        self._waiting = bytearray()
        self._number = 1

    def write(self, data: "bytes | memoryview") -> int:
        """Take more in."""
        view = memoryview(data)
        for start in range(0, len(view), _PIECE):
            self._waiting += view[start : start + _PIECE]
            # The last piece may be a full one: one stays here until it is known.
            if len(self._waiting) > _PIECE:
                self._put(bytes(self._waiting[:_PIECE]), _NEITHER)
                del self._waiting[:_PIECE]
        return len(view)

    def finish(self) -> None:
        """Write the last piece."""
        self._put(bytes(self._waiting), _LAST)

    def _put(self, piece: bytes, last: int) -> None:
        nonce = _nonce(self._start, self._number, last)
        self._target.write(self._cipher.encrypt(nonce, piece, self._head))
        self._number += 1


def unseal(source: BinaryIO, passphrase: str, name: str) -> Iterator[bytes]:
    """What a sealed file holds, piece by piece; each is vouched for before it is given.

    What came before a failure is no whole file: write it where it can be thrown away. ``name`` is
    the file's, for the sentence. Raises ``UserError``: a wrong passphrase (``seal_passphrase``), or
    a file that was cut off or changed (``seal_damaged``), or is of a kind not known here.
    """
    reader = SealedReader(source, Opener(passphrase), name)
    for number in range(1, reader.pieces + 1):
        yield reader.piece(number)


class Opener:
    """A passphrase that opens files. Of one file the key, which takes its time, is made once."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._ciphers: dict[bytes, AESGCM] = {}

    def cipher(self, head: bytes, name: str) -> tuple["AESGCM", bytes]:
        """What opens the pieces of the file that begins so, and its nonce. Raises ``UserError``."""
        effort, salt, nonce = _read_head(head, name)
        if head not in self._ciphers:
            self._ciphers[head] = _cipher(self._passphrase, salt, effort)
        return self._ciphers[head], nonce


class SealedReader(io.RawIOBase):
    """What a sealed file holds, at whichever place one looks: nothing is written anywhere.

    Made with the file's beginning: a wrong passphrase, or an end that is cut off, shows at once,
    damage within when its piece is read. Raises as ``unseal`` does. ``source`` stays the caller's.
    """

    def __init__(self, source: BinaryIO, opener: Opener, name: str) -> None:
        super().__init__()
        self._source, self._name, self._place = source, name, 0
        self._read_piece = (0, b"")
        size = source.seek(0, os.SEEK_END) - _HEAD_SIZE - _VOUCHER
        source.seek(0)
        self._head = source.read(_HEAD_SIZE)
        self.pieces = -(-size // (_PIECE + _VOUCHER))
        """How many there are, numbered from 1; an empty file has an empty one."""
        self.size = size - self.pieces * _VOUCHER
        """How many bytes it holds."""
        if self.pieces < 1 or self.size < 0:
            raise _damaged(name)
        self._cipher, self._nonce = opener.cipher(self._head, name)
        self._check_passphrase()
        self.piece(self.pieces)

    def _check_passphrase(self) -> None:
        from cryptography.exceptions import InvalidTag

        check = self._source.read(_VOUCHER)
        try:
            self._cipher.decrypt(_nonce(self._nonce, 0, _NEITHER), check, self._head)
        except InvalidTag as error:
            raise UserError(
                "seal_passphrase",
                "The passphrase does not open {file}. Nothing was changed. Mind capital letters "
                "and the keyboard's language, and try again.",
                file=self._name,
            ) from error

    def piece(self, number: int) -> bytes:
        """A piece, vouched for; the last one is no other, so that nothing is missing behind it."""
        from cryptography.exceptions import InvalidTag

        known, found = self._read_piece
        if known == number:
            return found
        self._source.seek(_HEAD_SIZE + _VOUCHER + (number - 1) * (_PIECE + _VOUCHER))
        sealed = self._source.read(_PIECE + _VOUCHER)
        nonce = _nonce(self._nonce, number, _LAST if number == self.pieces else _NEITHER)
        try:
            found = self._cipher.decrypt(nonce, sealed, self._head)
        except (InvalidTag, ValueError) as error:  # ValueError: shorter than what vouches for it
            raise _damaged(self._name) from error
        self._read_piece = (number, found)
        return found

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self.size}[whence]
        if start + offset < 0:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self._place = start + offset
        return self._place

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill as much of the buffer as one piece can."""
        view = memoryview(buffer).cast("B")
        if self._place >= self.size:
            return 0
        number, inside = divmod(self._place, _PIECE)
        part = self.piece(number + 1)[inside : inside + len(view)]
        view[: len(part)] = part
        self._place += len(part)
        return len(part)


def _read_head(head: bytes, name: str) -> tuple[Effort, bytes, bytes]:
    if len(head) < _HEAD_SIZE or not head.startswith(MAGIC):
        raise _damaged(name)
    said, (check_sum,) = head[: -_CHECK_SUM.size], _CHECK_SUM.unpack(head[-_CHECK_SUM.size :])
    rounds, lanes, kib, salt, nonce = _PARAMETERS.unpack(said[len(MAGIC) :])
    fits = 1 <= rounds <= _MOST_ROUNDS and 1 <= lanes <= _MOST_LANES and 8 * lanes <= kib
    if check_sum != crc32(said) or not fits or kib > _MOST_KIB:
        raise _damaged(name)
    return Effort(rounds, lanes, kib), salt, nonce


def _damaged(name: str) -> UserError:
    return UserError(
        "seal_damaged",
        "The file {file} was cut off or changed on its way, so it was not opened. "
        "Nothing was changed here. Copy it again, or ask for it again.",
        file=name,
    )


def plain_passphrase(passphrase: str) -> str:
    """As it was meant: keyboards put points and letters together in different ways."""
    return unicodedata.normalize("NFC", passphrase).strip()


def _cipher(passphrase: str, salt: bytes, effort: Effort) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt,
        length=_KEY,
        iterations=effort.rounds,
        lanes=effort.lanes,
        memory_cost=effort.kib,
    )
    return AESGCM(derivation.derive(plain_passphrase(passphrase).encode("utf-8", "surrogatepass")))


def _nonce(nonce: bytes, number: int, last: int) -> bytes:
    return nonce + struct.pack(">IB", number, last)
