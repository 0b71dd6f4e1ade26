"""Let the room see something on the projector, or not any more."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.projection import RELEASED_KINDS


@dataclass(frozen=True, slots=True)
class ReleaseRecords:
    """Records of one kind released for the projector, or taken back. Value: how many changed."""

    workshop_id: str
    kind: str
    ids: tuple[str, ...]
    released: bool

    @property
    def code(self) -> str:
        return "release_records" if self.released else "withhold_records"

    def apply(self, unit: UnitOfWork) -> int:
        require(
            self.kind in RELEASED_KINDS,
            "not_for_the_projector",
            "Records of this kind are not shown on the projector one by one. Nothing was changed.",
        )
        fields = {"released": self.released}
        return sum(unit.change(self.kind, key, fields) for key in self.ids)
