"""Say what a record grew out of."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import link_origins
from aiworkshop.library.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SetOrigins:
    """A record's sources of one kind are these. Value: whether anything differed.

    Sources of other kinds stay as they are.
    """

    workshop_id: str
    kind: str
    id: str
    source_kind: str
    source_ids: tuple[str, ...]
    code: str = "change_origins"

    def apply(self, unit: UnitOfWork) -> bool:
        rows = unit.rows(
            "origin_link",
            record_kind=self.kind,
            record_id=self.id,
            source_kind=self.source_kind,
        )
        present = {row["source_id"] for row in rows}
        for row in rows:
            if row["source_id"] not in self.source_ids:
                unit.remove("origin_link", row["id"])
        fresh = dict.fromkeys(self.source_ids)
        missing = [(self.source_kind, key) for key in fresh if key not in present]
        link_origins(unit, (self.kind, self.id), missing)
        return bool(unit.changes)
