"""What several views read."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import InLanguages
from aiworkshop.readmodels.records import Group, Record

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


def read_tables(reads: "Reads", workshop_id: str) -> Mapping[str, int]:
    """Numbers of the tables of all phases."""
    return {group.id: group.number or 0 for group in reads.records(Group, workshop_id)}


def in_languages(
    reads: "Reads", kind: str, records: Sequence[Record], *names: str
) -> dict[tuple[str, str], InLanguages]:
    """Fields of records, by record and field, with their translations."""
    found = reads.translations(kind, [record.id for record in records])
    return {
        (record.id, name): InLanguages(text, found.get((record.id, name)))
        for record in records
        for name in names
        if isinstance(text := getattr(record, name), Text)
    }


def show_day(value: str) -> str:
    """An ISO date as ``dd/mm/yyyy``, in its own order also among right-to-left words."""
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    return f"\u2066{day}/{month}/{year}\u2069" if day else value
