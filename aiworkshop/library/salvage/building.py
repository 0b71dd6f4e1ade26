"""Makes the new library of what was saved, whole in itself, or no file at all."""

import json
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.pool import NullPool

from aiworkshop.base.ids import new_id
from aiworkshop.base.resources import resource_path
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.device import new_device
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.opening import create_library, open_library
from aiworkshop.library.salvage.layouts import Ids, Layout, read_layouts
from aiworkshop.method.content import content_snapshot

STAND_IN_TITLE = "Salvaged · שוחזר · مُستعاد"


def make_tables(path: Path, revision: str) -> None:
    """An empty library with the tables of a revision."""
    if revision == HISTORY.current:
        create_library(path)
        return
    from alembic import command

    from aiworkshop.library.migrations.upgrade import migration_config

    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.connect() as connection, connection.begin():
            command.upgrade(migration_config(HISTORY, connection), revision)
    finally:
        engine.dispose()


def layouts_of(path: Path) -> dict[str, Layout]:
    """The tables of a library that is whole. Raises ``sqlite3.Error``."""
    with closing(sqlite3.connect(path)) as connection:
        return read_layouts(
            row[0]
            for row in connection.execute(
                "SELECT sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
            )
        )


class Building:
    """A new library under an unfinished name."""

    def __init__(self, path: Path, revision: str) -> None:
        self.path = path
        self._revision = revision
        self.stand_ins = 0
        self.unlinked = 0
        self.twice: dict[str, int] = {}
        """Rows by table that the tables did not take."""
        self._known: dict[str, Ids] = {}
        make_tables(path, revision)

    def fill(self, tables: Iterable[tuple[Layout, list[dict[str, Any]]]], now: str) -> None:
        """Write all rows, mend links, and name the library."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            known = {
                str(row[0]): [
                    str(c[1]) for c in connection.execute(f'PRAGMA table_info("{row[0]}")')
                ]
                for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
            for layout, rows in tables:
                if layout.table in known:
                    self._insert(connection, layout, rows, known[layout.table])
            self._settle(connection)
            self._mend_links(connection, now)
            self._remember_texts(connection)
            connection.commit()
            connection.execute("PRAGMA journal_mode=DELETE")

    def _insert(
        self,
        connection: sqlite3.Connection,
        layout: Layout,
        rows: list[dict[str, Any]],
        columns: list[str],
    ) -> None:
        names = [column.name for column in layout.columns if column.name in columns]
        listed = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        verb = "REPLACE" if layout.table == "meta" else "IGNORE"
        statement = f'INSERT OR {verb} INTO "{layout.table}" ({listed}) VALUES ({marks})'
        cursor = connection.executemany(statement, [[row[n] for n in names] for row in rows])
        if len(rows) > cursor.rowcount >= 0:
            self.twice[layout.table] = len(rows) - cursor.rowcount

    def _settle(self, connection: sqlite3.Connection) -> None:
        """A device of its own: stamps of the lost words may live on elsewhere."""
        connection.execute("DELETE FROM meta WHERE key = 'machine'")
        for key, value in (("device", new_device()), ("library", new_id())):
            connection.execute(
                "INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", (key, value)
            )

    def _mend_links(self, connection: sqlite3.Connection, now: str) -> None:
        """Give records without their workshop a stand-in, and take out other broken links.

        An id in which a letter or two are damaged is still told from all others.
        """
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        keys = {
            table: {
                row[0]: row for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')
            }
            for table in {stray[0] for stray in strays}
        }
        for table, number, parent, which in strays:
            column = keys[table][which][3]
            query = f'SELECT "{column}" FROM "{table}" WHERE rowid = ?'
            (said,) = connection.execute(query, (number,)).fetchone()
            meant = self._ids(connection, parent).nearest(str(said))
            if meant is None and column == "workshop_id":
                meant = str(said)
                if meant not in self._ids(connection, "workshop"):
                    self._stand_in(connection, meant, now)
            self.unlinked += meant is None
            connection.execute(
                f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (meant, number)
            )

    def _ids(self, connection: sqlite3.Connection, table: str) -> Ids:
        if table not in self._known:
            query = f'SELECT id FROM "{table}"'
            self._known[table] = Ids(str(row[0]) for row in connection.execute(query))
        return self._known[table]

    def _stand_in(self, connection: sqlite3.Connection, workshop_id: str, now: str) -> None:
        connection.execute(
            "INSERT INTO workshop (id, created, changed, title, time_zone) "
            "VALUES (?, ?, ?, ?, 'Asia/Jerusalem')",
            (workshop_id, now, now, STAND_IN_TITLE),
        )
        self._known["workshop"].add(workshop_id)
        self.stand_ins += 1

    def _remember_texts(self, connection: sqlite3.Connection) -> None:
        """The method's texts that a workshop refers to, where they are today's."""
        languages = sorted(
            path.name
            for path in resource_path("content").iterdir()
            if (path / "language.toml").is_file()
        )
        texts = {language: content_snapshot(language)[1] for language in languages}
        content = json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        digest = sha256(content.encode()).hexdigest()
        connection.execute(
            "INSERT OR IGNORE INTO content_snapshot (hash, content) "
            "SELECT ?, ? WHERE EXISTS (SELECT 1 FROM workshop WHERE content_hash = ?)",
            (digest, content, digest),
        )

    def finish(self) -> list[str]:
        """Bring it up to date, make its search index, have it checked; returns what is wrong."""
        from aiworkshop.library.check import check_library
        from aiworkshop.library.search_upkeep import bring_up_to_date

        if self._revision != HISTORY.current:
            from aiworkshop.library.migrations.upgrade import upgrade_library

            upgrade_library(self.path, HISTORY, self.path)
        library = open_library(self.path)
        try:
            bring_up_to_date(library)
        finally:
            library.close()
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("DELETE FROM meta WHERE key = 'machine'")
            connection.commit()
            connection.execute("PRAGMA journal_mode=DELETE")
        return [line for line in check_library(self.path) if not line.startswith("note:")]

    def photos(self, source: Path, target: Path) -> int:
        """Bring the photos along that records name; returns how many are missing."""
        here, there = Attachments(source), Attachments(target)
        with closing(sqlite3.connect(self.path)) as connection:
            # The first library had no photos.
            columns = [row[1] for row in connection.execute("PRAGMA table_info(attachment)")]
            query = "SELECT DISTINCT digest FROM attachment WHERE deleted = ''"
            digests = [row[0] for row in connection.execute(query)] if columns else []
        missing = 0
        for digest in digests:
            if there.has(digest):
                continue
            if not here.has(digest):
                missing += 1
                continue
            there.folder.mkdir(parents=True, exist_ok=True)
            with suppress(OSError):
                shutil.copyfile(here.path(digest), there.path(digest))
            missing += not there.has(digest)
        return missing
