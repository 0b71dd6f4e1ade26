"""Finds the rows of a file: by its trees where they stand, by the look of pages where not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

from aiworkshop.library.salvage.cells import Cells, Entry, children
from aiworkshop.library.salvage.layouts import Fit, Layout, fit, read_layouts
from aiworkshop.library.salvage.pages import (
    INNER_INDEX,
    LEAF_INDEX,
    LEAF_TABLE,
    PageFile,
    is_tree_page,
)

_OF_PAGES = 200
_ALIKE_KEYS = frozenset(("device", "machine", "library"))


class FoundRow(NamedTuple):
    """A row of a table, read from the file."""

    table: str
    fit: Fit
    sure: bool
    """Whether the file's own trees lead to it; else it may be one that was let go of."""


@dataclass(slots=True)
class Reading:
    """All that a file still gives."""

    layouts: dict[str, Layout] = field(default_factory=dict)
    rows: list[FoundRow] = field(default_factory=list)
    whole: set[str] = field(default_factory=set)
    """Tables of which every page and every row could be read."""
    indexed: dict[str, set[str]] = field(default_factory=dict)
    """Ids that the indexes of the tables know."""
    words: dict[str, str] = field(default_factory=dict)
    """What the search index remembers of each record."""
    revision: str = ""
    pages: int = 0
    bad_pages: int = 0
    """Pages that belong to something and could not be read, as far as one can tell."""
    own_layouts: bool = False
    """Whether the file's own list of tables was found."""


@dataclass(slots=True)
class _Tree:
    leaves: list[int] = field(default_factory=list)
    indexes: list[int] = field(default_factory=list)
    bad: int = 0


class TreeReader:
    """Goes through a file once."""

    def __init__(
        self,
        file: PageFile,
        others: Callable[[str], dict[str, Layout]],
        progress: Callable[[int, int], object],
    ) -> None:
        """``others`` gives the layouts of a revision (empty: not known) where the file's own are
        lost."""
        self._file = file
        self._others = others
        self._progress = progress
        self._cells = Cells(file)
        self._owner: dict[int, str] = {}
        self.reading = Reading(pages=file.count)

    def read(self) -> Reading:
        """Read everything that can be."""
        reading = self.reading
        schema = self._schema()
        tables = {name: (root, sql) for kind, name, _, root, sql in schema if kind == "table"}
        reading.layouts = read_layouts(
            sql for _, sql in tables.values() if sql.upper().startswith("CREATE TABLE")
        )
        reading.own_layouts = bool(reading.layouts)
        trees = {name: self._walk(root, name) for name, (root, _) in tables.items() if root > 0}
        self._read_simple(trees)
        for name, layout in self._others(reading.revision).items():
            reading.layouts.setdefault(name, layout)
        done, total = 0, sum(len(tree.leaves) for tree in trees.values()) or 1
        strangers: list[int] = []
        for name, tree in trees.items():
            if name in reading.layouts and not name.startswith("search_"):
                strangers += self._read_table(name, tree)
            done += len(tree.leaves)
            self._progress(done * 7, total * 10)
        self._read_indexes(schema)
        self._doubt_wholeness()
        self._read_strangers(strangers)
        self._progress(1, 1)
        return reading

    # The list of tables

    def _schema(self) -> list[tuple[str, str, str, int, str]]:
        tree = self._walk(1, "sqlite_master")
        pages = dict.fromkeys(tree.leaves)
        found = [row for number in pages for row in self._schema_rows(number)]
        if tree.bad or not found:
            for number in self._unowned():
                if number not in pages:
                    found += self._schema_rows(number)
        return list({row[1]: row for row in reversed(found)}.values())

    def _schema_rows(self, number: int) -> Iterator[tuple[str, str, str, int, str]]:
        page = self._file.page(number)
        start = 100 if number == 1 else 0
        if page is None or page[start] != LEAF_TABLE or not is_tree_page(page, start):
            return
        for entry in Cells(self._file).entries(page, start):
            match entry and entry.values:
                case ("table" | "index" as kind, str(name), str(of), int(root), sql):
                    words = sql if isinstance(sql, str) else ""
                    if not words or words.upper().startswith("CREATE "):
                        yield kind, name, of, root, words

    # Trees

    def _walk(self, root: int, name: str) -> _Tree:
        tree, waiting, seen = _Tree(), [root], set[int]()
        while waiting:
            number = waiting.pop()
            page = self._file.page(number)
            start = 100 if number == 1 else 0
            fine = page is not None and is_tree_page(page, start)
            if number in seen or number in self._owner or page is None or not fine:
                tree.bad += 1
                continue
            seen.add(number)
            self._owner[number] = name
            match page[start]:
                case 13:
                    tree.leaves.append(number)
                case 5 | 2:
                    waiting += reversed(children(page, start))
            if page[start] in (INNER_INDEX, LEAF_INDEX):
                tree.indexes.append(number)
        self.reading.bad_pages += tree.bad
        return tree

    def _entries(self, number: int) -> Iterator[Entry | None]:
        page = self._file.page(number)
        if page is not None:
            yield from self._cells.entries(page, 100 if number == 1 else 0)

    def _read_simple(self, trees: dict[str, _Tree]) -> None:
        """The revision, and what the search index remembers."""
        for number in trees.get("alembic_version", _Tree()).leaves:
            for entry in self._entries(number):
                if entry and len(entry.values) == 1 and isinstance(entry.values[0], str):
                    self.reading.revision = entry.values[0]
        for number in trees.get("search_text", _Tree()).leaves:
            for entry in self._entries(number):
                match entry and entry.values:
                    case (_, str(key), *_, str(head), str(body)):
                        self.reading.words[key] = head + body

    def _read_table(self, name: str, tree: _Tree) -> list[int]:
        """The rows of a table whose tree stands; returns its pages that hold something else."""
        layout, lost, strange = self.reading.layouts[name], tree.bad, []
        for number in tree.leaves:
            fits: list[Fit] = []
            entries = list(self._entries(number))
            for entry in entries:
                found = entry and fit(layout, entry, mend=True)
                if found:
                    fits.append(found)
                else:
                    lost += 1
                if found and found.blank:
                    lost += 1
            if entries and not fits:
                strange.append(number)
                self.reading.bad_pages += 1
            self.reading.rows += [FoundRow(name, one, sure=True) for one in fits]
        if not lost:
            self.reading.whole.add(name)
        return strange

    def _read_indexes(self, schema: Iterable[tuple[str, str, str, int, str]]) -> None:
        """The ids that a table's own index knows."""
        for kind, name, table, root, _ in schema:
            if kind != "index" or not name.startswith("sqlite_autoindex_"):
                continue
            layout = self.reading.layouts.get(table)
            tree = self._walk(root, name)
            if layout is None or len(layout.keys) != 1:
                continue
            if tree.bad:
                self.reading.whole.discard(table)
            known = self.reading.indexed.setdefault(table, set())
            for number in tree.indexes:
                page = self._file.page(number)
                for key in self._cells.keys(page) if page else ():
                    if len(key) == 2 and isinstance(key[0], str) and isinstance(key[1], int):
                        known.add(key[0])

    def _doubt_wholeness(self) -> None:
        """A page of one table in the place of another's leads to few rows, all of them fine."""
        keys: dict[str, set[str]] = {name: set() for name in self.reading.layouts}
        for row in self.reading.rows:
            keys[row.table].add(self.reading.layouts[row.table].key_of(row.fit.row))
        for name in list(self.reading.whole):
            layout = self.reading.layouts[name]
            indexed = self.reading.indexed.get(name, set())
            if len(layout.keys) == 1 and not layout.number and keys[name] != indexed:
                self.reading.whole.discard(name)

    # Pages that nothing leads to

    def _unowned(self) -> list[int]:
        free = self._file.free_pages()
        numbers = range(1, self._file.count + 1)
        return [n for n in numbers if n not in self._owner and n not in free]

    def _read_strangers(self, strange: list[int]) -> None:
        """The journal first: it tells which table the other pages are of."""
        total = len(strange) + len(self._unowned()) + len(self._file.loose)
        others: list[list[Entry]] = []
        layout = self.reading.layouts.get("journal")
        for count, (page, alone) in enumerate(self._stranger_pages(strange)):
            entries = [one for one in self._cells.entries(page, alone=alone) if one is not None]
            fits = [fit(layout, entry, mend=False) for entry in entries] if layout else []
            if entries and any(fits):
                self.reading.rows += [FoundRow("journal", one, sure=False) for one in fits if one]
            elif entries:
                others.append(entries)
            if count % _OF_PAGES == 0:
                self._progress(7 * total + 2 * count, 10 * total)
        owners = self._known_owners()
        for entries in others:
            self.reading.rows += self._rows_of_stranger(entries, owners)
        # Rows on pages that are neither in a tree nor free: some tree has lost a branch.
        self.reading.whole -= {row.table for row in self.reading.rows if not row.sure}

    def _stranger_pages(self, strange: list[int]) -> Iterator[tuple[bytes, bool]]:
        """Leaves of tables that no tree leads to, and whether they stand by themselves."""
        numbered = (self._file.page(number) for number in (*strange, *self._unowned()))
        loose = ((page, True) for page in self._file.loose)
        for page, alone in chain(((page, False) for page in numbered), loose):
            if page is not None and page[0] == LEAF_TABLE and is_tree_page(page):
                yield page, alone

    def _rows_of_stranger(self, entries: list[Entry], owners: dict[str, str]) -> Iterator[FoundRow]:
        """Rows of a page by themselves: of the table that they can only be of."""
        best: list[tuple[tuple[int, int, int], str, list[Fit]]] = []
        for name, layout in self.reading.layouts.items():
            if name.startswith("search_"):
                continue
            fits = [one for entry in entries if (one := fit(layout, entry, mend=False))]
            fits = [one for one in fits if _likely(name, one.row)]
            if fits:
                score = _score(layout, fits, entries, owners)
                best.append((score, name, fits))
        if not best:
            return
        best.sort(key=lambda one: one[0], reverse=True)
        if len(best) > 1 and best[0][0] == best[1][0]:
            return
        _, name, fits = best[0]
        yield from (FoundRow(name, one, sure=False) for one in fits)

    def _known_owners(self) -> dict[str, str]:
        """Which table an id belongs to, as far as anything tells."""
        owners = {key: name for name, keys in self.reading.indexed.items() for key in keys}
        for row in self.reading.rows:
            layout = self.reading.layouts[row.table]
            if len(layout.keys) == 1:
                owners[layout.key_of(row.fit.row)] = row.table
        for table, key in journalled(self.reading):
            owners[key] = table
        return owners


def journalled(reading: Reading) -> Iterator[tuple[str, str]]:
    """Table and id of everything that the journal speaks of."""
    from aiworkshop.library.values import unpack_changes

    for found in reading.rows:
        if found.table == "journal" and "changes" in found.fit.row:
            try:
                changes = unpack_changes(found.fit.row["changes"])
            except Exception:  # noqa: BLE001  # whatever a damaged blob may raise
                continue
            yield from ((change.table, change.key) for change in changes)


def _likely(name: str, row: dict[str, Any]) -> bool:
    """Two tables have rows that look like those of the search index."""
    if name == "content_snapshot":
        return len(str(row.get("hash"))) == 64
    return name != "meta" or row.get("key") in _ALIKE_KEYS


def _score(
    layout: Layout, fits: list[Fit], entries: list[Entry], owners: dict[str, str]
) -> tuple[int, int, int]:
    known: Counter[bool] = Counter()
    for one in fits:
        if len(layout.keys) == 1:
            owner = owners.get(layout.key_of(one.row))
            known[owner == layout.table] += 2 if owner else 0
        for column in layout.columns:
            value = one.row.get(column.name)
            if column.sort == "key" and column.name.endswith("_id") and isinstance(value, str):
                parent = column.name.removesuffix("_id")
                known[True] += owners.get(value) == parent
    exact = sum(len(entry.values) == len(layout.columns) for entry in entries)
    return len(fits), known[True] - known[False], exact
