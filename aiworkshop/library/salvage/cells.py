"""What stands on one page: entries of a table, of an index, and where other pages are."""

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

from aiworkshop.library.salvage.pages import INNER_INDEX, INNER_TABLE, LEAF_TABLE, PageFile

Value = int | float | str | bytes | None
MOST_BYTES = 100_000_000
"""No text or photo list of ours is longer; a broken length may say so."""


class Unreadable(bytes):
    """A text whose bytes are none: somebody wrote over it."""


class Entry(NamedTuple):
    """A row as it stands in the file; ``overflow`` are the further pages that it takes."""

    number: int
    values: tuple[Value, ...]
    overflow: tuple[int, ...]


class Cells:
    """Reads entries; ``taken`` are further pages that other entries have already."""

    def __init__(self, file: PageFile) -> None:
        self._file = file
        self.taken: set[int] = set()

    def entries(
        self, page: bytes, start: int = 0, *, alone: bool = False
    ) -> Iterator[Entry | None]:
        """The rows on a leaf of a table, None for each that cannot be read.

        ``alone``: the page stands by itself, and what continues elsewhere cannot be trusted.
        """
        for place in cell_places(page, start):
            try:
                size, at = _varint(page, place)
                number, at = _varint(page, at)
                payload, overflow = self._payload(page, at, size, is_index=False)
                entry = Entry(number, read_values(payload), overflow)
            except (ValueError, IndexError, struct.error):
                yield None
                continue
            if (alone and overflow) or not self.taken.isdisjoint(overflow):
                yield None
                continue
            self.taken.update(overflow)
            yield entry

    def keys(self, page: bytes, start: int = 0) -> Iterator[tuple[Value, ...]]:
        """The entries of an index page; what cannot be read is left out."""
        inner = page[start] == INNER_INDEX
        for place in cell_places(page, start):
            try:
                size, at = _varint(page, place + 4 if inner else place)
                yield read_values(self._payload(page, at, size, is_index=True)[0])
            except (ValueError, IndexError, struct.error):
                continue

    def _payload(
        self, page: bytes, at: int, size: int, *, is_index: bool
    ) -> tuple[bytes, tuple[int, ...]]:
        usable = self._file.size
        most = (usable - 12) * 64 // 255 - 23 if is_index else usable - 35
        if size > MOST_BYTES:
            raise ValueError(size)
        if size <= most:
            return _slice(page, at, size), ()
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
        parts = [_slice(page, at, local)]
        (further,) = struct.unpack_from(">I", page, at + local)
        left, pages = size - local, list[int]()
        while left > 0:
            found = self._file.page(further)
            if found is None or further in pages:
                raise ValueError(further)
            pages.append(further)
            (further,) = struct.unpack_from(">I", found)
            parts.append(found[4 : 4 + min(left, usable - 4)])
            left -= usable - 4
            # The last one leads nowhere, the others somewhere: else it is a page of others.
            if bool(further) != (left > 0):
                raise ValueError(further)
        return b"".join(parts), tuple(pages)


def cell_places(page: bytes, start: int = 0) -> tuple[int, ...]:
    """Where the entries of a page begin, those that can be."""
    (count,) = struct.unpack_from(">H", page, start + 3)
    head = start + (12 if page[start] in (INNER_TABLE, INNER_INDEX) else 8)
    places = struct.unpack_from(f">{count}H", page, head)
    return tuple(place for place in places if head + 2 * count <= place < len(page))


def children(page: bytes, start: int = 0) -> list[int]:
    """The pages below an inner one."""
    below = [
        struct.unpack_from(">I", page, place)[0]
        for place in cell_places(page, start)
        if place + 4 <= len(page)
    ]
    return [*below, struct.unpack_from(">I", page, start + 8)[0]]


def read_values(payload: bytes) -> tuple[Value, ...]:
    """The columns of an entry. Raises ``ValueError`` where lengths do not add up."""
    head, at = _varint(payload, 0)
    if not 0 < head <= len(payload):
        raise ValueError(head)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != head or sum(map(_length, kinds)) != len(payload) - head:
        raise ValueError(head)
    values = []
    for kind in kinds:
        length = _length(kind)
        values.append(_value(kind, payload[at : at + length]))
        at += length
    return tuple(values)


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        if kind % 2 == 0:
            return data
        try:
            return data.decode()
        except UnicodeDecodeError:
            return Unreadable(data)
    return _FIXED[kind](data)


_FIXED: dict[int, Callable[[bytes], Value]] = {
    0: lambda _: None,
    **dict.fromkeys(range(1, 7), lambda data: int.from_bytes(data, "big", signed=True)),
    7: lambda data: float(struct.unpack(">d", data)[0]),
    8: lambda _: 0,
    9: lambda _: 1,
}


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise ValueError(kind)
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _slice(page: bytes, at: int, length: int) -> bytes:
    found = page[at : at + length]
    if len(found) != length:
        raise ValueError(length)
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


__all__ = ["LEAF_TABLE", "Cells", "Entry", "Unreadable", "Value", "cell_places", "children"]
