"""Building blocks of the tables: what every record has, and how a text is stored."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text as LongText,
)

from aiworkshop.readmodels.record import OFFICE_ID

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

COMMON_FIELDS = ("id", "workshop_id", "created", "changed", "field_clocks")
"""What every record has besides its own fields; kept by the unit of work alone."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: a plain column, or a text in three columns."""

    name: str
    type: str  # text, string, integer, boolean, json, reference
    refers_to: str = ""
    mapping: bool = False
    """Whether a json field is a mapping where it is empty, not a list."""

    def columns(self) -> list[Column[object]]:
        """New columns for a table."""
        name = self.name
        match self.type:
            case "text":
                return [
                    Column(name, LongText, nullable=False, server_default=""),
                    Column(f"{name}_language", String(8), nullable=False, server_default=""),
                    Column(f"{name}_direction", String(4), nullable=False, server_default="auto"),
                ]
            case "string":
                return [Column(name, String, nullable=False, server_default="")]
            case "integer":
                return [Column(name, Integer)]
            case "boolean":
                return [Column(name, Boolean, nullable=False, server_default="0")]
            case "json":
                empty = "{}" if self.mapping else "[]"
                return [Column(name, JSON, nullable=False, server_default=empty)]
        # Checked at commit, so that a batch may come in any order.
        key = ForeignKey(f"{self.refers_to}.id", deferrable=True, initially="DEFERRED")
        return [Column(name, String(32), key)]


def text(*names: str) -> list[Field]:
    """Fields of participants' words: text, language, direction."""
    return [Field(name, "text") for name in names]


def string(*names: str) -> list[Field]:
    """Short codes, ids of the method's registries, ISO dates (``2026-05-14``), times."""
    return [Field(name, "string") for name in names]


def integer(*names: str) -> list[Field]:
    """Whole numbers, empty allowed; money in agorot."""
    return [Field(name, "integer") for name in names]


def boolean(*names: str) -> list[Field]:
    """Yes or no, no by default."""
    return [Field(name, "boolean") for name in names]


def json_list(*names: str) -> list[Field]:
    """A list (or mapping) of codes that is read and written as a whole."""
    return [Field(name, "json") for name in names]


def json_mapping(*names: str) -> list[Field]:
    """A mapping with names as keys, however deep, that is read and written as a whole."""
    return [Field(name, "json", mapping=True) for name in names]


def reference(name: str, table: str) -> list[Field]:
    """A link to another record, empty allowed."""
    return [Field(name, "reference", table)]


def record_table(
    name: str,
    fields: Sequence[Sequence[Field]],
    indexes: Sequence[Sequence[str]] = (),
    *,
    of_office: bool = False,
) -> Table:
    """A table of records with identity, clocks, position and tombstone.

    ``of_office``: its records belong to no workshop but to the office, whose id (``OFFICE_ID``)
    stands in their ``workshop_id``, so that journal, undo, drafts and merging need no second way.

    ``created`` and ``changed`` are stamps of the hybrid clock; ``field_clocks`` holds, for each
    field changed since, its stamp and what its author knew (``library/field_clocks.py``);
    ``deleted`` is the stamp of the deletion, or empty; ``position`` orders lists.
    """
    flat = [field for group in fields for field in group]
    columns = [column for field in flat for column in field.columns()]
    owner: list[Column[object]] = []
    if of_office:
        owner = [Column("workshop_id", String(32), nullable=False, server_default=OFFICE_ID)]
    elif name != "workshop":
        key = ForeignKey("workshop.id", deferrable=True, initially="DEFERRED")
        owner = [Column("workshop_id", String(32), key, nullable=False)]
    if owner:
        indexes = [("workshop_id", "position"), *indexes]
    table = Table(
        name,
        METADATA,
        Column("id", String(32), primary_key=True),
        *owner,
        Column("created", String(26), nullable=False),
        Column("changed", String(26), nullable=False),
        Column("field_clocks", JSON, nullable=False, server_default="{}"),
        Column("deleted", String(26), nullable=False, server_default=""),
        Column("position", String, nullable=False, server_default=""),
        *columns,
        *(Index(None, *columns) for columns in indexes),
    )
    table.info["of_office"] = of_office
    table.info["fields"] = {
        field.name: field for field in [*flat, *string("position"), *string("deleted")]
    }
    return table


def fields_of(table: Table) -> dict[str, Field]:
    """The fields of a record table by name, ``position`` and ``deleted`` included."""
    fields: dict[str, Field] = table.info["fields"]
    return fields
