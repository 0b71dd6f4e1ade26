"""From an address to how the server is reached; what would send words unprotected is refused.

Who may do what is PostgreSQL's own business: roles, ``pgpass`` and service files are libpq's.
"""

import configparser
import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import ServerPlace

CONNECT_SECONDS = 10
LOCK_MILLISECONDS = 30_000
IDLE_MILLISECONDS = 60_000
"""How long a laptop that went to sleep in the middle of a save may keep others from saving."""
_OPEN_MODES = ("disable", "allow", "prefer")


@dataclass(frozen=True, slots=True)
class Address:
    """How libpq is called: the URL for SQLAlchemy, and further settings."""

    url: URL
    settings: dict[str, str] = field(repr=False)
    is_local: bool


def read_address(place: ServerPlace, environment: Mapping[str, str] = os.environ) -> Address:
    """Raises ``UserError`` for what is no address, or would leave the computer without TLS."""
    try:
        url = make_url(place.url).set(drivername="postgresql+psycopg")
        asked = {name: _one(value) for name, value in url.query.items()}
    except (ArgumentError, ValueError) as error:
        raise UserError(
            "server_address",
            "“{place}” is no address of a library on a server. Write it like "
            "postgresql+psycopg://name@host/database.",
            place=place,
        ) from error
    service = _service(asked.get("service") or environment.get("PGSERVICE", ""), environment)

    def said(name: str, variable: str) -> str:
        return asked.get(name) or service.get(name) or environment.get(variable, "")

    hosts = said("hostaddr", "PGHOSTADDR") or url.host or said("host", "PGHOST")
    unknown = bool(asked.get("service") or environment.get("PGSERVICE")) and not service
    is_local = not unknown and all(_is_local(host) for host in hosts.split(","))
    mode = said("sslmode", "PGSSLMODE")
    if not is_local and mode in _OPEN_MODES:
        raise UserError(
            "server_without_tls",
            "“sslmode={mode}” would let words travel to {place} unprotected. Nothing was sent. "
            "Leave it out, or write sslmode=require or stricter.",
            mode=mode,
            place=place,
        )
    settings = {
        "connect_timeout": str(CONNECT_SECONDS),
        "application_name": "aiworkshop",
        # A server that vanished is noticed, instead of waiting for the system's two hours.
        "keepalives_idle": "5",
        "keepalives_interval": "2",
        "keepalives_count": "3",
        "tcp_user_timeout": str(CONNECT_SECONDS * 1000),
        "client_encoding": "utf8",
    }
    if not is_local and not mode:
        settings["sslmode"] = "require"
    options = [
        f"-c lock_timeout={LOCK_MILLISECONDS}",
        f"-c idle_in_transaction_session_timeout={IDLE_MILLISECONDS}",
        said("options", "PGOPTIONS"),
    ]
    own = {name: asked[name] for name in settings if name in asked}
    settings = {**settings, **own, "options": " ".join(filter(None, options))}
    url = url.difference_update_query([*own, "options"])
    return Address(url, settings, is_local)


def _one(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ",".join(value)


def _service(name: str, environment: Mapping[str, str]) -> dict[str, str]:
    """What a service file says under a name; empty where none names it."""
    if not name:
        return {}
    home = environment.get("APPDATA") if os.name == "nt" else environment.get("HOME", "")
    own = Path(home or ".", "postgresql" if os.name == "nt" else "", ".pg_service.conf")
    files = [Path(environment.get("PGSERVICEFILE") or own)]
    if common := environment.get("PGSYSCONFDIR"):
        files.append(Path(common, "pg_service.conf"))
    for file in files:
        parser = configparser.RawConfigParser(strict=False, comment_prefixes=("#",))
        try:
            parser.read_string(file.read_text("utf-8"))
        except (OSError, ValueError, configparser.Error):
            continue
        if parser.has_section(name):
            return dict(parser.items(name))
    return {}


def _is_local(host: str) -> bool:
    """Whether a host is this computer: a socket in a folder, or a name or number of itself."""
    if not host or host.startswith(("/", "@")) or host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0]).is_loopback
    except ValueError:
        return False
