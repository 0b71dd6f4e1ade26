"""Which fields name records of the office: references, and ids that stand as plain words.

A workshop names its town and its enrolments without a reference of the database, so that it can
live where the office's records are not.
"""

from dataclasses import dataclass
from functools import cache

from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of

_NAMED = {
    ("workshop", "authority_id"): "authority",
    ("workshop", "inquiry_id"): "inquiry",
}
_LISTED = {"enrolment_ids": "enrolment", "channels": "channel"}


@dataclass(frozen=True, slots=True)
class OfficeLink:
    """A field of a kind of record that names a record of the office, or a list of them."""

    kind: str
    field: str
    target: str
    is_list: bool = False
    is_reference: bool = False
    """Held by the database: what it names is there."""


@cache
def office_links() -> tuple[OfficeLink, ...]:
    """All of them."""
    found = []
    for kind, table in RECORD_TABLES.items():
        for name, field in fields_of(table).items():
            if field.type == "reference" and field.refers_to in OFFICE_KINDS:
                found.append(OfficeLink(kind, name, field.refers_to, is_reference=True))
            elif field.type == "json" and name in _LISTED:
                found.append(OfficeLink(kind, name, _LISTED[name], is_list=True))
            elif (kind, name) in _NAMED:
                found.append(OfficeLink(kind, name, _NAMED[kind, name]))
    return tuple(found)


@cache
def links_to(target: str) -> tuple[OfficeLink, ...]:
    """Those that name records of one kind."""
    return tuple(link for link in office_links() if link.target == target)


@cache
def links_from(kind: str) -> tuple[OfficeLink, ...]:
    """Those that stand in records of one kind."""
    return tuple(link for link in office_links() if link.kind == kind)
