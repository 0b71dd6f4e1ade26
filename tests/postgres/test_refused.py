"""What is wrong with an address, a server or a database is one sentence, without secrets."""

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.base.places import ServerPlace, place_of
from aiworkshop.cli import main
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import HISTORY, History
from aiworkshop.library.opening import open_library
from aiworkshop.library.postgres.address import read_address
from tests.postgres.server import OWNER, SECRET, Server, own_address


def refusal(place: ServerPlace, history: History = HISTORY) -> AppError:
    """Why it was not opened."""
    with pytest.raises(AppError) as refused:
        open_library(place, history=history).close()
    said = str(refused.value)
    assert SECRET not in said and SECRET.replace(" ", "%20") not in said
    assert "\n" not in said
    return refused.value


@pytest.fixture
def tls(server: Server) -> Iterator[None]:
    server.set_tls(True)
    yield
    server.set_tls(False)


def test_wrong_passwords_names_and_databases(server: Server, database: str) -> None:
    assert refusal(ServerPlace(server.url(database, password="no"))).code == "server_password"
    assert refusal(ServerPlace(server.url(database, user="nobody"))).code == "server_password"
    assert refusal(ServerPlace(server.url("no_such"))).code == "server_no_database"


def test_nobody_answers(server: Server) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        place = ServerPlace(f"postgresql+psycopg://{OWNER}@127.0.0.1:{port}/office")
        assert refusal(place).code == "server_away"


def test_an_address_that_is_none() -> None:
    place = ServerPlace("postgresql+psycopg://keeper@host:port/office")
    assert refusal(place).code == "server_address"


def test_a_service_that_is_not_there() -> None:
    code = refusal(ServerPlace("postgresql+psycopg://?service=no_such_service")).code
    assert code == "server_service"


def test_who_may_not_make_tables_or_read(server: Server, database: str) -> None:
    server.sql("DROP ROLE IF EXISTS guest")
    server.sql("CREATE ROLE guest LOGIN PASSWORD 'a guest of the tests'")
    place = ServerPlace(server.url(database, "guest", "a guest of the tests"))
    assert refusal(place).code == "server_rights"
    open_library(ServerPlace(server.url(database))).close()
    assert refusal(place).code == "server_rights"


def test_who_may_only_read_and_write_rows_is_enough(server: Server, database: str) -> None:
    """Once the tables are there, nobody needs the right to make any."""
    from aiworkshop.facilitation.runner import Runner
    from aiworkshop.facilitation.sample import InsertSample
    from aiworkshop.library.search_index import search

    open_library(ServerPlace(server.url(database))).close()
    server.sql("DROP ROLE IF EXISTS facilitator")
    server.sql("CREATE ROLE facilitator LOGIN PASSWORD 'facil'")
    for what in ("ALL TABLES", "ALL SEQUENCES"):
        server.sql(f"GRANT ALL ON {what} IN SCHEMA public TO facilitator", database)
    library = open_library(ServerPlace(server.url(database, "facilitator", "facil")))
    Runner(library).run(InsertSample())
    assert search(library, "the")
    library.close()
    server.sql("DROP OWNED BY facilitator", database)


def test_tables_of_another_program_are_left_alone(server: Server, database: str) -> None:
    server.sql("CREATE TABLE invoices (number integer)", database)
    assert refusal(ServerPlace(server.url(database))).code == "server_not_empty"
    rows = server.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", database)
    assert rows == [("invoices",)]


@pytest.mark.parametrize("revision", ["0004", "9999", "ae1027a6acf"])
def test_tables_of_another_version_are_left_alone(
    server: Server, database: str, revision: str
) -> None:
    place = ServerPlace(server.url(database))
    open_library(place).close()
    server.sql(f"UPDATE alembic_version SET version_num = '{revision}'", database)
    assert refusal(place).code == "server_schema"
    assert server.sql("SELECT version_num FROM alembic_version", database) == [(revision,)]


# ---- making and changing tables


def in_threads(count: int, act: Callable[[], Library]) -> list[Library]:
    start, opened, failures = threading.Barrier(count), [], []

    def run() -> None:
        try:
            start.wait()
            opened.append(act())
        except BaseException as error:  # noqa: BLE001  # told by the test
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for library in opened:
        library.close()
    assert not failures
    return opened


def test_two_that_open_an_empty_database_at_once_make_the_tables_once(
    server: Server, database: str
) -> None:
    place = ServerPlace(server.url(database))
    assert len(in_threads(4, lambda: open_library(place))) == 4
    assert server.sql("SELECT count(*) FROM alembic_version", database) == [(1,)]
    assert server.sql("SELECT count(*) FROM meta WHERE key = 'library'", database) == [(1,)]


_SCRIPT = """
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade():
    op.execute("ALTER TABLE finding ADD COLUMN weight integer")
    {more}
"""


def newer(folder: Path, more: str = "") -> History:
    """The history with one more change of the tables."""
    (folder / "versions").mkdir(parents=True)
    own = HISTORY.folder
    for script in (own / "versions").iterdir():
        if script.is_file():
            (folder / "versions" / script.name).write_bytes(script.read_bytes())
    for name in ("env.py", "script.py.mako"):
        (folder / name).write_bytes((own / name).read_bytes())
    (folder / "versions" / "0006_weight.py").write_text(_SCRIPT.format(more=more))
    return History((*HISTORY.revisions, "0006"), folder)


def test_two_that_upgrade_at_once_do_it_once(server: Server, database: str, tmp_path: Path) -> None:
    place = ServerPlace(server.url(database))
    open_library(place).close()
    history = newer(tmp_path / "history")
    # The local library knows nothing of this change.
    from aiworkshop.library.postgres import opening

    def upgrade() -> Library:
        return opening.open_server(place, lambda: 0, history)

    in_threads(2, upgrade)
    assert server.sql("SELECT version_num FROM alembic_version", database) == [("0006",)]
    assert refusal(place).code == "server_schema"  # this program is the older one now


def test_an_upgrade_that_fails_changes_nothing(
    server: Server, database: str, tmp_path: Path
) -> None:
    place = ServerPlace(server.url(database))
    open_library(place).close()
    history = newer(tmp_path / "history", 'op.execute("ALTER TABLE nowhere ADD COLUMN x integer")')
    assert refusal(place, history).code == "server_upgrade_failed"
    assert server.sql("SELECT version_num FROM alembic_version", database) == [("0005",)]
    open_library(place).close()


# ---- what travels is protected


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_an_unprotected_line_to_another_computer_is_refused(mode: str) -> None:
    place = ServerPlace(f"postgresql+psycopg://me:{SECRET}@office.example/ai?sslmode={mode}")
    assert refusal(place).code == "server_without_tls"


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql+psycopg://me@office.example/office", "require"),
        ("postgresql://me@192.0.2.7/office", "require"),
        ("postgresql+psycopg://me@/office?host=127.0.0.1,office.example", "require"),
        ("postgresql+psycopg://me@localhost/office", None),
        ("postgresql+psycopg://me@127.0.0.2/office", None),
        ("postgresql+psycopg://me@[::1]/office", None),
        ("postgresql+psycopg://me@/office?host=/run/postgresql", None),
        ("postgresql+psycopg://?service=far", "require"),
        ("postgresql+psycopg://?service=near", None),
        ("postgresql+psycopg://?service=unknown", "require"),
        ("postgresql+psycopg://me@office.example/office?sslmode=verify-full", None),
    ],
)
def test_which_lines_must_be_protected(url: str, mode: str | None, tmp_path: Path) -> None:
    services = tmp_path / "services"
    services.write_text("[far]\nhost=office.example\n[near]\nhost=localhost\n")
    address = read_address(ServerPlace(url), {"PGSERVICEFILE": str(services)})
    assert address.settings.get("sslmode") == mode
    assert "lock_timeout" in address.settings["options"]


def test_a_server_without_tls_gets_no_words(server: Server, database: str) -> None:
    host = own_address()
    if not host or host.startswith("127."):
        pytest.skip("this machine has no number but loopback")
    assert refusal(ServerPlace(server.url(database, host=host))).code == "server_no_tls"


@pytest.mark.usefixtures("tls")
def test_a_server_with_tls_is_spoken_to_through_it(server: Server, database: str) -> None:
    host = own_address()
    if not host or host.startswith("127."):
        pytest.skip("this machine has no number but loopback")
    library = open_library(ServerPlace(server.url(database, host=host)))
    with library.read() as connection:
        query = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.exec_driver_sql(query).scalar() is True
    library.close()


@pytest.mark.usefixtures("tls")
def test_a_certificate_of_nobody_known_is_refused_where_it_is_to_be_verified(
    server: Server, database: str
) -> None:
    root = server.folder / "server.crt"
    good = f"{server.url(database, host='localhost')}?sslmode=verify-full&sslrootcert={root}"
    open_library(ServerPlace(good)).close()
    bad = f"{server.url(database, host='127.0.0.1')}?sslmode=verify-full&sslrootcert={root}"
    assert refusal(ServerPlace(bad)).code == "server_certificate"


# ---- names and secrets


def test_service_files_and_pgpass_are_libpqs_own(
    server: Server, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, passwords = tmp_path / "services", tmp_path / "pgpass"
    services.write_text(
        f"[office]\nhost=127.0.0.1\nport={server.port}\nuser={OWNER}\ndbname={database}\n"
    )
    passwords.write_text(f"127.0.0.1:{server.port}:{database}:{OWNER}:{SECRET}\n")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    open_library(ServerPlace("postgresql+psycopg://?service=office")).close()
    assert server.sql("SELECT version_num FROM alembic_version", database) == [("0005",)]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql+psycopg://me:se:cr@et@host/db", None),
        ("postgresql+psycopg://me:secret@host:5432/db", "postgresql+psycopg://me@host:5432/db"),
        (
            "postgresql://host/db?user=me&password=secret",
            "postgresql://host/db?user=me&password=***",
        ),
        ("postgresql+psycopg://?service=office", "postgresql+psycopg://?service=office"),
    ],
)
def test_a_password_is_never_shown(url: str, shown: str | None) -> None:
    place = place_of(url)
    assert isinstance(place, ServerPlace)
    for said in (place.shown, str(place), repr(place), f"{place}"):
        assert "secret" not in said and "se:cr" not in said and "cr@et" not in said
    if shown is not None:
        assert place.shown == shown


def test_other_names_are_files() -> None:
    assert place_of("library.sqlite") == Path("library.sqlite")
    assert place_of("C:\\postgres\\library.sqlite") == Path("C:\\postgres\\library.sqlite")


def test_without_the_driver_the_command_line_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    place = f"postgresql+psycopg://me:{SECRET}@localhost/office"
    assert main(["--library", place, "list"]) == 1
    said = capsys.readouterr().err
    assert "aiworkshop[postgres]" in said and SECRET not in said


def test_a_library_in_a_file_loads_nothing_of_a_server(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys; from pathlib import Path; from aiworkshop.library.opening import open_library;"
        f"open_library(Path({str(tmp_path / 'l.sqlite')!r})).close();"
        "print([m for m in sys.modules if 'psycopg' in m or 'aiworkshop.library.postgres' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
