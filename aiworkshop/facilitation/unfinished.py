"""A draft that outlived the program becomes what it was going to be."""

from dataclasses import dataclass

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """The words of a draft into the field they were typed for. Value: the record's id.

    ``place`` is ``kind/id/field`` of a field, or ``entry/…`` of an entry bar: what stood there
    becomes a story without a table, to be put right by hand.
    """

    workshop_id: str
    place: str
    words: str
    code: str = "keep_draft"

    def apply(self, unit: UnitOfWork) -> str:
        require(self.words.strip(), "empty_draft", "There are no words in this draft.")
        kind, _, rest = self.place.partition("/")
        key, _, name = rest.partition("/")
        table = RECORD_TABLES.get(kind)
        field = fields_of(table).get(name) if table is not None else None
        if field is None or field.type != "text":
            return unit.add("finding", {"kind": "story", "title": Text(self.words)})
        try:
            row = unit.row(kind, key)
        except UserError:
            # The record went meanwhile; the words stay.
            return unit.add("finding", {"kind": "story", "title": Text(self.words)})
        unit.change(kind, key, {name: Text(self.words, row[f"{name}_language"])})
        return key
