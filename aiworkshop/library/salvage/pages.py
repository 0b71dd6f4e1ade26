"""The pages of a SQLite file that SQLite itself may refuse, with what stands in the log beside it.

Written after https://www.sqlite.org/fileformat2.html. Nothing here believes what the file says of
itself without a second look, and nothing writes.
"""

import mmap
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiworkshop.library.files import companion

HEADER = b"SQLite format 3\x00"
LEAF_TABLE, INNER_TABLE, LEAF_INDEX, INNER_INDEX = 13, 5, 10, 2
_KINDS = frozenset((LEAF_TABLE, INNER_TABLE, LEAF_INDEX, INNER_INDEX))
_SIZES = (4096, 1024, 2048, 8192, 16384, 32768, 65536, 512)
_LOOKED_AT = 500
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = (0x377F0682, 0x377F0683)


class PageFile:
    """Pages by number, from 1 on; of one that the log holds, its latest kept version."""

    def __init__(self, data: "bytes | mmap.mmap", log: bytes = b"") -> None:
        self._data = data
        self._log = log
        self._newer: dict[int, int] = {}
        self.loose: list[bytes] = []
        """Pages of the log behind the place where it is broken."""
        self.log_broken = False
        self.size = self._page_size()
        self.count = -(-len(data) // self.size)
        if log:
            self._read_log()

    def page(self, number: int) -> bytes | None:
        """A page; None where the file does not reach so far."""
        if number in self._newer:
            start = self._newer[number]
            return self._log[start : start + self.size]
        start = (number - 1) * self.size
        if number < 1 or start >= len(self._data):
            return None
        page = self._data[start : start + self.size]
        return page if len(page) == self.size else None

    def free_pages(self) -> set[int]:
        """Pages that hold nothing any more, as far as the file still tells."""
        first = self.page(1)
        free: set[int] = set()
        if first is None or first[:16] != HEADER:
            return free
        trunk = struct.unpack_from(">I", first, 32)[0]
        while 1 < trunk <= self.count and trunk not in free:
            page = self.page(trunk)
            if page is None:
                break
            free.add(trunk)
            trunk, count = struct.unpack_from(">II", page)
            if count > self.size // 4 - 2:
                break
            free.update(struct.unpack_from(f">{count}I", page, 8))
        return free

    @property
    def said_count(self) -> int:
        """How many pages the file itself says that it has, or as many as there are."""
        first = self.page(1)
        said = struct.unpack_from(">I", first, 28)[0] if first and first[:16] == HEADER else 0
        return int(said) if said < 1 << 31 and said else self.count

    def _page_size(self) -> int:
        said = struct.unpack(">H", self._data[16:18])[0] if len(self._data) >= 18 else 0
        said = 65536 if said == 1 else said
        in_log = struct.unpack_from(">I", self._log, 8)[0] if len(self._log) >= 32 else 0
        likely = [size for size in (said, in_log) if size in _SIZES]
        if self._data[:16] == HEADER and likely:
            return likely[0]
        sizes = [*likely, *_SIZES]
        return max(sizes, key=lambda size: (self._whole_pages(size), -sizes.index(size)))

    def _whole_pages(self, size: int) -> int:
        """How many pages look right if pages have this size."""
        numbers = range(1, len(self._data) // size)
        step = max(1, len(numbers) // _LOOKED_AT)
        pages = (self._data[n * size : (n + 1) * size] for n in numbers[::step])
        return step * sum(is_tree_page(page) for page in pages)

    def _read_log(self) -> None:
        """Take in what was committed to the log (``-wal``), as far as its checksums hold."""
        if len(self._log) < _WAL_HEADER:
            return
        magic, _, size, _, *salt = struct.unpack_from(">6I", self._log)
        order = ">" if magic & 1 else "<"
        sums = _checksum(self._log[:24], order, (0, 0))
        if magic not in _WAL_MAGIC or sums != struct.unpack_from(">2I", self._log, 24):
            self.log_broken = True
            return
        if size != self.size:
            self.log_broken = self._data[:16] == HEADER
            return
        waiting: dict[int, int] = {}
        whole = True
        for start in range(_WAL_HEADER, len(self._log) - size - 23, size + _FRAME_HEADER):
            number, kept, *said = struct.unpack_from(">6I", self._log, start)
            if said[:2] != salt:
                break  # of an earlier round: SQLite writes over them
            body = start + _FRAME_HEADER
            if whole:
                sums = _checksum(self._log[start : start + 8], order, sums)
                sums = _checksum(self._log[body : body + size], order, sums)
                whole = sums == tuple(said[2:])
            if not whole:
                self.log_broken = True
                self.loose.append(self._log[body : body + size])
                continue
            waiting[number] = body
            if kept:
                self._newer.update(waiting)
                self.count = max(kept, 1)
                waiting.clear()


def is_tree_page(page: bytes, start: int = 0) -> bool:
    """Whether a page looks like one of a table or an index. ``start`` is 100 on the first."""
    if len(page) < start + 12 or page[start] not in _KINDS:
        return False
    free, count, content = struct.unpack_from(">HHH", page, start + 1)
    content = content or 65536
    head = start + (8 if page[start] in (LEAF_TABLE, LEAF_INDEX) else 12) + 2 * count
    return head <= content <= len(page) and (not free or free >= head) and page[start + 7] <= 60


@contextmanager
def opened_pages(path: Path) -> Iterator[PageFile]:
    """The pages of a file, which must not be empty. Raises ``OSError``."""
    log = companion(path, "-wal")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield PageFile(data, log.read_bytes() if log.is_file() else b"")


def _checksum(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, two = sums
    for first, second in struct.iter_unpack(f"{order}II", data):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
