"""A PostgreSQL server of the tests' own: in a folder of its own, on loopback, at a random port."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SECRET = "a secret of the tests"
OWNER = "keeper"
_START_SECONDS = 60


def binaries() -> Path | None:
    """Where the server's programs are; None where there are none."""
    found = shutil.which("postgres")
    if found:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return folders[-1].parent if folders else None


class Server:
    """Made, started, stopped and started again; its files go with it."""

    def __init__(self, programs: Path, *, durable: bool = False) -> None:
        self._programs = programs
        # Not below pytest's folder, which only its own user may enter.
        self.folder = Path(tempfile.mkdtemp(prefix="aiworkshop-pg-", dir="/tmp"))
        self._user = _server_user()
        if self._user:
            shutil.chown(self.folder, self._user, self._user)
        self.data = self.folder / "data"
        self.port = _free_port()
        password = self.folder / "password"
        password.write_text(SECRET)
        password.chmod(0o644)
        self._run(
            "initdb", "-D", self.data, "-U", OWNER, "--auth=scram-sha-256", f"--pwfile={password}",
            "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        self._certificate()
        self._configure(durable=durable)
        self.start()

    def url(self, database: str, user: str = OWNER, password: str = SECRET, host: str = "") -> str:
        """The address of a database on it."""
        named = f"{user}:{password.replace(' ', '%20')}@{host or '127.0.0.1'}:{self.port}"
        return f"postgresql+psycopg://{named}/{database}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        log = self.folder / "log"
        self._run("pg_ctl", "-D", self.data, "-l", log, "-w", "-t", str(_START_SECONDS), "start")

    def stop(self) -> None:
        """Stop it as when the power goes: nobody is told anything."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    def remove(self) -> None:
        """Stop it and take its files away."""
        try:
            self.stop()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def set_tls(self, on: bool) -> None:
        """Offer protected connections, or none."""
        self.sql(f"ALTER SYSTEM SET ssl = {'on' if on else 'off'}")
        self.sql("SELECT pg_reload_conf()")
        until = time.monotonic() + 10
        while self.sql("SHOW ssl")[0][0] != ("on" if on else "off"):
            if time.monotonic() > until:
                raise TimeoutError("ssl")

    def sql(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the keeper of the server."""
        import psycopg

        address = f"host=127.0.0.1 port={self.port} user={OWNER} dbname={database}"
        with psycopg.connect(address, password=SECRET, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _configure(self, *, durable: bool) -> None:
        lines = (
            f"port = {self.port}",
            "listen_addresses = '*'",
            f"unix_socket_directories = '{self.folder}'",
            "max_connections = 200",
            # Only the machine itself could lose what is not synced; benchmarks set it on.
            f"fsync = {'on' if durable else 'off'}",
            f"ssl_cert_file = '{self.folder / 'server.crt'}'",
            f"ssl_key_file = '{self.folder / 'server.key'}'",
        )
        with (self.data / "postgresql.conf").open("a") as file:
            file.write("\n".join(lines) + "\n")
        with (self.data / "pg_hba.conf").open("a") as file:
            file.write("host all all all scram-sha-256\n")

    def _certificate(self) -> None:
        key, certificate = self.folder / "server.key", self.folder / "server.crt"
        self._run(
            "openssl", "req", "-new", "-x509", "-days", "30", "-nodes", "-newkey", "rsa:2048",
            "-subj", "/CN=localhost", "-keyout", key, "-out", certificate,
        )  # fmt: skip
        self._run("chmod", "600", key)

    def _run(self, program: str, *arguments: object) -> None:
        path = self._programs / program
        command = [str(path if path.exists() else program), *map(str, arguments)]
        if self._user:  # PostgreSQL refuses to run as root
            command = ["runuser", "-u", self._user, "--", *command]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            cwd=self.folder, check=False, text=True,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")


def own_address() -> str:
    """A number of this machine that is not loopback; empty: none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def _server_user() -> str:
    """As whom it runs, where the tests are run by root; empty: as oneself."""
    if sys.platform == "win32" or os.getuid():
        return ""
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
