"""Passphrases of transfer copies and backups: read from a file, or asked for where somebody sits.

Never an argument: what is called shows them to everybody on the machine, and shells keep them.
"""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportWorkshop

_LONGEST_FILE = 4096


def add_passphrase_options(verb: argparse.ArgumentParser, *, asks: bool) -> None:
    """Where a passphrase comes from; ``asks``: whether one must say that it is wanted."""
    given = verb.add_mutually_exclusive_group()
    add_passphrase_file(given, "the passphrase is the first line of this file")
    if asks:
        given.add_argument(
            "--passphrase", action="store_true", help="protect it with a passphrase, asked for"
        )


def add_passphrase_file(verb: argparse._ActionsContainer, words: str) -> None:
    """Only from a file; ``words`` say what for."""
    verb.add_argument("--passphrase-file", type=Path, metavar="FILE", help=words)


def given_passphrase(options: argparse.Namespace) -> str:
    """What the file says; empty only where none was named. Raises ``UserError``."""
    return _from_file(options.passphrase_file) if options.passphrase_file else ""


def new_passphrase(options: argparse.Namespace) -> str:
    """For a file that is to be written; empty: it is not to be protected."""
    from aiworkshop.base.sealing import require_passphrase

    if options.passphrase_file:
        found = _from_file(options.passphrase_file)
        require_passphrase(found)
        return found
    if not options.passphrase:
        return ""
    _require_terminal()
    found = getpass.getpass("Passphrase (three or four words): ")
    require_passphrase(found)
    if getpass.getpass("The same again: ") != found:
        raise UserError(
            "passphrases_differ",
            "The two passphrases are not the same. Nothing was written. Try again.",
        )
    return found


def prepared(options: argparse.Namespace) -> "ImportWorkshop":
    """The file that is to be brought in, read; its passphrase is asked for where it needs one."""
    from aiworkshop.base.sealing import is_sealed
    from aiworkshop.facilitation.exchange import ImportWorkshop

    def read(passphrase: str) -> ImportWorkshop:
        command = ImportWorkshop(options.file, passphrase)
        command.prepare()
        return command

    if options.passphrase_file:
        return read(_from_file(options.passphrase_file))
    if not is_sealed(options.file) or not sys.stdin.isatty():
        return read("")
    return _asked(read)


def _asked(read: "Callable[[str], ImportWorkshop]") -> "ImportWorkshop":
    """As often as it takes; who gives up presses Ctrl+C."""
    while True:
        try:
            return read(getpass.getpass("Passphrase: "))
        except UserError as error:
            if error.code not in ("seal_passphrase", "seal_needed"):
                raise
            print(error, file=sys.stderr)


def _require_terminal() -> None:
    if not sys.stdin.isatty():
        raise UserError(
            "no_terminal",
            "A passphrase can be asked for only where somebody sits. Nothing was written. "
            "Put it in a file and give “--passphrase-file”.",
        )


def _from_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            first = file.read(_LONGEST_FILE).decode("utf-8-sig").splitlines()[:1]
    except (OSError, ValueError) as error:
        raise UserError(
            "passphrase_file",
            "The passphrase could not be read from {path}. Nothing was changed. Check that the "
            "file is there, and that it is text in UTF-8.",
            path=path,
        ) from error
    if not first or not first[0].strip():
        raise UserError(
            "passphrase_empty",
            "The first line of {path} is empty. Nothing was changed. Write the passphrase there.",
            path=path,
        )
    return first[0]
