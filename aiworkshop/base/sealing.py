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

import os
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from zlib import crc32

from aiworkshop.base.errors import UserError

if TYPE_CHECKING:
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
_MOST_ROUNDS, _MOST_LANES, _MOST_KIB = 16, 16, 1 << 20


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
    except OSError:
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
    require_passphrase(passphrase)
    salt, nonce = os.urandom(16), os.urandom(7)
    head = MAGIC + _PARAMETERS.pack(effort.rounds, effort.lanes, effort.kib, salt, nonce)
    head += _CHECK_SUM.pack(crc32(head))
    cipher = _cipher(passphrase, salt, effort)
    target.write(head)
    target.write(cipher.encrypt(_nonce(nonce, 0, _NEITHER), b"", head))
    piece, number = source.read(_PIECE), 1
    while True:
        following = source.read(_PIECE) if len(piece) == _PIECE else b""
        last = _NEITHER if following else _LAST
        target.write(cipher.encrypt(_nonce(nonce, number, last), piece, head))
        if last:
            return
        piece, number = following, number + 1


def unseal(source: BinaryIO, passphrase: str, name: str) -> Iterator[bytes]:
    """What a sealed file holds, piece by piece; each is vouched for before it is given.

    What came before a failure is no whole file: write it where it can be thrown away. ``name`` is
    the file's, for the sentence. Raises ``UserError``: a wrong passphrase (``seal_passphrase``), or
    a file that was cut off or changed (``seal_damaged``), or is of a kind not known here.
    """
    from cryptography.exceptions import InvalidTag

    head = source.read(_HEAD_SIZE)
    effort, salt, nonce = _read_head(head, name)
    cipher = _cipher(passphrase, salt, effort)
    try:
        cipher.decrypt(_nonce(nonce, 0, _NEITHER), source.read(_VOUCHER), head)
    except (InvalidTag, ValueError) as error:
        raise UserError(
            "seal_passphrase",
            "The passphrase does not open {file}. Nothing was changed. Mind capital letters and "
            "the keyboard's language, and try again.",
            file=name,
        ) from error
    sealed, number = source.read(_PIECE + _VOUCHER), 1
    while True:
        following = source.read(_PIECE + _VOUCHER)
        last = _NEITHER if following else _LAST
        try:
            yield cipher.decrypt(_nonce(nonce, number, last), sealed, head)
        except (InvalidTag, ValueError) as error:
            raise _damaged(name) from error
        if last:
            return
        sealed, number = following, number + 1


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
    return AESGCM(derivation.derive(plain_passphrase(passphrase).encode()))


def _nonce(nonce: bytes, number: int, last: int) -> bytes:
    return nonce + struct.pack(">IB", number, last)
