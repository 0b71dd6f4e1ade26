"""Tag records of a workshop with the channels of its programmes."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import RecordKey, require
from aiworkshop.facilitation.reads.outcomes import workshop_channels
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.outcomes import TAGGED_FINDING, TAGGED_KINDS


@dataclass(frozen=True, slots=True)
class TagRecords:
    """A channel put to records, or taken from them. Value: how many changed."""

    workshop_id: str
    records: tuple[RecordKey, ...]
    channel_id: str
    on: bool

    @property
    def code(self) -> str:
        return "tag_records" if self.on else "untag_records"

    def apply(self, unit: UnitOfWork) -> int:
        if self.on:
            known = workshop_channels(unit.connection, self.workshop_id)
            require(
                any(one.channel.id == self.channel_id for one in known),
                "no_such_channel",
                "This channel belongs to no programme of the workshop. Nothing was changed.",
            )
        return sum(self._tag(unit, kind, key) for kind, key in self.records)

    def _tag(self, unit: UnitOfWork, kind: str, key: str) -> bool:
        require(kind in TAGGED_KINDS, "no_channels", "Records of this kind have no channels.")
        row = unit.row(kind, key)
        if row["deleted"] or (self.on and kind == "finding" and row["kind"] != TAGGED_FINDING):
            return False
        channels = [one for one in row["channels"] or () if one != self.channel_id]
        if self.on:
            # One that is there keeps its place, so that tagging twice changes nothing.
            if len(channels) < len(row["channels"] or ()):
                return False
            channels.append(self.channel_id)
        return unit.change(kind, key, {"channels": channels})
