"""Opening a library: made, current, older, newer, broken; a refusal changes no byte."""

import hashlib
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from aiworkshop.base.errors import AppError, MachineError
from aiworkshop.base.text import Text
from aiworkshop.library.backup import list_backups
from aiworkshop.library.engine import make_engine
from aiworkshop.library.migrations import HISTORY, History
from aiworkshop.library.migrations.upgrade import migration_config
from aiworkshop.library.opening import open_library
from aiworkshop.library.revision import read_revision
from aiworkshop.library.unit_of_work import UnitOfWork

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.sqlite"))


def add_workshop(path: Path, title: str = "חוסן") -> str:
    library = open_library(path)
    try:
        key, _, _ = library.write(
            "add", "", lambda unit: unit.add("workshop", {"title": Text(title)})
        )
        return key
    finally:
        library.close()


def fingerprint(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def refusal(path: Path, history: History = HISTORY) -> AppError:
    """The error that opening gives, having changed nothing in the folder."""
    before = fingerprint(path.parent)
    with pytest.raises(AppError) as caught:
        open_library(path, history=history)
    assert fingerprint(path.parent) == before
    assert "{" not in str(caught.value)
    return caught.value


def set_revision(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()


def schema(path: Path) -> list[tuple[object, ...]]:
    """Columns, indexes and links of every table, as SQLite sees them."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            str(row[0])
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        found: list[tuple[object, ...]] = []
        for name in sorted(names):
            for pragma in ("table_info", "foreign_key_list", "index_list"):
                rows = connection.execute(f'PRAGMA {pragma}("{name}")').fetchall()
                # The first number counts links and indexes in the order they were made.
                found += sorted((name, pragma, *row[1:]) for row in rows)
        indexes = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index'")
        return found + sorted((str(row[0]),) for row in indexes)


# ---- made and current


def test_a_new_library_is_made_with_its_folder_and_keeps_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.sqlite"
    key = add_workshop(path, "שלום")
    library = open_library(path)
    with library.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, title FROM workshop").all()
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    library.close()
    assert rows == [(key, "שלום")]
    assert mode == "wal"
    assert [file.name for file in path.parent.iterdir()] == ["library.sqlite"]


def test_each_library_has_its_own_device_and_identity(tmp_path: Path) -> None:
    found = set()
    for name in ("one.sqlite", "two.sqlite"):
        open_library(tmp_path / name).close()
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        assert len(meta["device"]) == 8
        assert len(meta["library"]) == 32
        found.add((meta["device"], meta["library"]))
    assert len(found) == 2


def test_programs_that_start_for_the_first_time_at_once_share_one_library(tmp_path: Path) -> None:
    path = tmp_path / "new" / "library.sqlite"

    def identity(_: int) -> str:
        library = open_library(path)
        with library.read() as connection:
            query = "SELECT value FROM meta WHERE key = 'library'"
            found = str(connection.exec_driver_sql(query).scalar())
        library.close()
        return found

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(identity, range(4)))) == 1
    assert [file.name for file in path.parent.iterdir()] == ["library.sqlite"]


def test_the_migrations_and_the_tables_of_the_program_agree(tmp_path: Path) -> None:
    made, migrated = tmp_path / "made.sqlite", tmp_path / "migrated.sqlite"
    open_library(made).close()
    sqlite3.connect(migrated).close()
    engine = make_engine(migrated)
    with engine.begin() as connection:
        command.upgrade(migration_config(HISTORY, connection), "head")
    engine.dispose()
    assert schema(migrated) == schema(made)


def test_the_named_history_is_that_of_the_scripts() -> None:
    scripts = ScriptDirectory(str(HISTORY.folder))
    oldest_first = [script.revision for script in scripts.walk_revisions()][::-1]
    assert list(HISTORY.revisions) == oldest_first


def test_stamps_never_run_backwards_when_the_clock_was_set_back(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    add_workshop(path)
    library = open_library(path, wall=lambda: 1000)
    with library.read() as connection:
        last = connection.exec_driver_sql("SELECT max(stamp) FROM journal").scalar()
    assert library.clock.now() > last
    library.close()


# ---- refused


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    add_workshop(path)
    set_revision(path, "9999")
    error = refusal(path)
    assert error.code == "library_newer"
    assert "newer version" in str(error)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "library_empty"),
        (b"Minutes of the meeting\n" * 400, "not_a_library"),
        (b"PK\x03\x04", "not_a_library"),
        (b"SQLite format 3\x00", "not_a_library"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "not_a_library"),
    ],
)
def test_a_file_that_is_no_library_is_left_alone(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    assert refusal(path).code == code


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE cookies (id INTEGER)")
    assert refusal(path).code == "not_a_library"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    assert refusal(path).code == "not_a_library"


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.mkdir()
    assert refusal(path).code == "library_is_folder"


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file" / "library.sqlite").code == "library_not_opened"


def test_a_cut_off_library_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    add_workshop(path)
    path.write_bytes(path.read_bytes()[:20_000])
    assert refusal(path).code == "library_damaged"


def test_a_library_with_overwritten_pages_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    add_workshop(path)
    content = bytearray(path.read_bytes())
    content[40_000:60_000] = b"\xa5" * 20_000
    path.write_bytes(content)
    assert refusal(path).code == "library_damaged"


# ---- older


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_each_releases_library_opens_with_all_its_records(golden: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copyfile(golden, path)
    library = open_library(path)
    with library.read() as connection:
        for table in ("workshop", "finding", "theme", "origin_link", "translation", "journal"):
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            assert count, table
        title = connection.exec_driver_sql("SELECT title FROM workshop").scalar()
    library.close()
    assert title == "חוסן קהילתי بالمجتمع"
    assert read_revision(path) == HISTORY.current
    open_library(tmp_path / "new.sqlite").close()
    assert schema(path) == schema(tmp_path / "new.sqlite")


NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("group", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=False, server_default=""))
"""


def next_history(tmp_path: Path, more: str = "") -> History:
    """A history with one more, made-up revision that rebuilds a table others refer to."""
    folder = tmp_path / "next" / "migrations"
    shutil.copytree(HISTORY.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0006_next.py").write_text(NEXT + more)
    return History((*HISTORY.revisions, "0006"), folder)


def filled_library(path: Path) -> None:
    """A workshop with a group and a seat at it."""
    workshop = add_workshop(path)

    def apply(unit: UnitOfWork) -> None:
        group = unit.add("group", {"number": 1})
        participant = unit.add("participant", {"name": Text("נועה")})
        unit.add("membership", {"group_id": group, "participant_id": participant})

    library = open_library(path)
    library.write("seat", workshop, apply)
    library.close()


def test_an_older_library_is_backed_up_and_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "place" / "library.sqlite"
    filled_library(path)
    history = next_history(tmp_path)
    library = open_library(path, history=history)
    with library.read() as connection:
        colours = connection.exec_driver_sql('SELECT colour FROM "group"').all()
        seats = connection.exec_driver_sql("SELECT count(*) FROM membership").scalar()
        strays = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    library.close()
    assert colours == [("",)]
    assert seats == 1
    assert strays == []
    assert read_revision(path) == "0006"
    (backup,) = list_backups(path)
    assert backup.reason == "upgrade"
    assert read_revision(Path(backup.path)) == HISTORY.current


@pytest.mark.parametrize(
    "more",
    [
        '    op.execute("INSERT INTO nowhere VALUES (1)")\n',
        "    op.execute(\"UPDATE membership SET group_id = 'gone'\")\n",
    ],
    ids=["a statement fails", "links are broken"],
)
def test_a_failing_upgrade_keeps_the_library_and_names_the_backup(
    tmp_path: Path, more: str
) -> None:
    path = tmp_path / "place" / "library.sqlite"
    filled_library(path)
    before = path.read_bytes()
    with pytest.raises(MachineError) as caught:
        open_library(path, history=next_history(tmp_path, more))
    assert caught.value.code == "upgrade_failed"
    (backup,) = list_backups(path)
    assert backup.path in str(caught.value)
    assert path.read_bytes() == before
    open_library(path).close()


def test_an_upgrade_without_room_for_its_backup_does_not_begin(tmp_path: Path) -> None:
    path = tmp_path / "place" / "library.sqlite"
    filled_library(path)
    (path.parent / "backups").write_text("a file where the folder should be")
    history = next_history(tmp_path)
    error = refusal(path, history)
    assert error.code == "backup_failed"
    assert read_revision(path) == HISTORY.current
