"""What may stay of a row that is not erased itself, once somebody was: no name, no link to them.

A function of the row, the person and their names alone, so that every copy of a workshop comes to
the same, whether it is in a library, a file or the journal.
"""

from dataclasses import dataclass
from functools import cache

from aiworkshop.documents.reports.composing.withdrawal import NAME_FIELDS, name_key, other_names
from aiworkshop.library.erased import blank
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import Row

Key = tuple[str, str]
_WHOLE = {("answer", "words"), ("report_text", "words")}
"""Fields that hold a name alone where they hold one at all."""
_MORE = {
    *_WHOLE,
    ("theme", "quote"),
    ("seating_rule", "reason"),
    ("translation", "words"),
    ("workshop", "facilitators"),
}


@dataclass(frozen=True, slots=True)
class Scrubbing:
    """Whom it is about: ``people`` are participants' ids, ``names`` as ``name_key`` has them;
    ``quotes`` the themes whose quote is theirs."""

    people: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    quotes: frozenset[str] = frozenset()

    def changed(self, kind: str, row: Row) -> Row:
        """The columns that change; those that are not in the row are not looked at.

        A row of the journal may be without the field that a translation belongs to: then it may
        be one with names.
        """
        if kind not in RECORD_TABLES or kind in OFFICE_KINDS:
            return {}
        table = RECORD_TABLES[kind]
        after: Row = {}
        for name, one in fields_of(table).items():
            if name not in row:
                continue
            if one.type == "reference" and one.refers_to == "participant":
                if row[name] in self.people:
                    after[name] = None
            elif one.type == "text" and row[name]:
                after |= self._text(kind, name, row)
        if kind == "workshop" and "facilitators" in row:
            left = [each for each in row["facilitators"] if name_key(each) not in self.names]
            if left != row["facilitators"]:
                after["facilitators"] = left
        return after

    def _text(self, kind: str, name: str, row: Row) -> Row:
        table, words = RECORD_TABLES[kind], row[name]
        if kind == "theme" and name == "quote" and row.get("id") in self.quotes:
            return blank(name, table)
        if kind == "seating_rule" and self.people.intersection(row.get("participant_ids", ())):
            return blank(name, table)
        if kind == "translation":
            if row.get("field") == "quote" and row.get("record_id") in self.quotes:
                return blank(name, table)
            lists = row.get("field", "holder") in NAME_FIELDS
        else:
            lists = name in NAME_FIELDS
        if (kind, name) in _WHOLE:
            return blank(name, table) if name_key(words) in self.names else {}
        kept = other_names(words, self.names) if lists else words
        if kept == words:
            return {}
        return {name: kept} if kept else blank(name, table)


@cache
def scrubbed_fields(kind: str) -> frozenset[str]:
    """The fields of a kind that ``changed`` may change."""
    found = {
        one.name
        for one in fields_of(RECORD_TABLES[kind]).values()
        if one.name in NAME_FIELDS or one.refers_to == "participant" or (kind, one.name) in _MORE
    }
    return frozenset(found if kind not in OFFICE_KINDS else ())


def may_hold(kind: str) -> bool:
    """Whether records of a kind may have a name or a link in them."""
    return bool(scrubbed_fields(kind))
