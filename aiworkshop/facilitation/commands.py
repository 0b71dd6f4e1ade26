"""What every command is."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from aiworkshop.base.errors import UserError
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.record import RecordKey as RecordKey


class Command(Protocol):
    """One action of the user. Applied as a whole in one transaction, or not at all."""

    @property
    def code(self) -> str:
        """Names the action for menus and the journal, such as ``add_finding``."""

    @property
    def workshop_id(self) -> str:
        """The workshop whose undo list the action joins."""

    def apply(self, unit: UnitOfWork) -> object:
        """Do it; the value is handed to whoever ran the command."""


@runtime_checkable
class GoesOn(Protocol):
    """A command after which something is to do that no transaction holds, such as deleting files.

    It was kept by then, so this must not raise: the value tells what could not be done.
    """

    def afterwards(self, library: Library, value: object, /) -> None:
        """Do it; ``value`` is what ``apply`` gave back."""


def link_origins(unit: UnitOfWork, record: RecordKey, origins: Iterable[RecordKey]) -> None:
    """Note from which records a record grew."""
    for kind, key in origins:
        unit.add(
            "origin_link",
            {
                "record_kind": record[0],
                "record_id": record[1],
                "source_kind": kind,
                "source_id": key,
            },
        )


def require(condition: object, code: str, sentence: str, **details: object) -> None:
    """Refuse with a sentence unless the condition holds."""
    if not condition:
        raise UserError(code, sentence, **details)
