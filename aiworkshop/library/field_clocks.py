"""What the author of a value had seen of it: a stamp, and the latest stamp known of each device.

Stored as a list: the stamp of the last edit first, then, sorted, the latest stamp from each other
device that this edit rests on. What it rests on without saying so: all that its own device wrote
before, and the record as it was made. A field never edited has no clock; it counts as written when
the record was made. (Files and libraries of the first release have the stamp and one other, or
``null``, which reads the same.)

Two clocks of one field join into one that knows what both know, whichever comes first and however
often: that is what lets copies be merged in any order.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiworkshop.base.clock import stamp_device


@dataclass(frozen=True, slots=True)
class FieldClock:
    """When a field was written, and what its author knew: the latest stamp by device."""

    stamp: str
    known: Mapping[str, str] = field(default_factory=dict)

    def knows(self, stamp: str) -> bool:
        """Whether whoever wrote this knew what was written at ``stamp``."""
        device = stamp_device(stamp)
        if device == stamp_device(self.stamp) and stamp <= self.stamp:
            return True
        return self.known.get(device, "") >= stamp

    def with_known(self, stamps: Iterable[str]) -> "FieldClock":
        """The same value, its author aware of these, too."""
        known = dict(self.known)
        for stamp in stamps:
            device = stamp_device(stamp)
            known[device] = max(known.get(device, ""), stamp)
        return FieldClock(self.stamp, known)

    def joined(self, other: "FieldClock") -> "FieldClock":
        """The later of the two values, knowing what both know and both stamps."""
        later, earlier = (self, other) if self.stamp >= other.stamp else (other, self)
        return later.with_known([*earlier.known.values(), earlier.stamp])

    def stored(self, created: str) -> list[str]:
        """As the library keeps it, without what goes without saying; the same for equal clocks."""
        own, made_on = stamp_device(self.stamp), stamp_device(created)
        said = [
            stamp
            for device, stamp in self.known.items()
            if not (device == own and stamp <= self.stamp)
            and not (device == made_on and stamp <= created)
        ]
        return [self.stamp, *sorted(said)]


def read_clock(stored: list[Any] | None, created: str) -> FieldClock:
    """The clock of a field as a row of the library, or of a file, has it."""
    if not stored:
        return FieldClock(created)
    clock = FieldClock(stored[0])
    return clock.with_known([created, *(stamp for stamp in stored[1:] if stamp)])


def tidied(clocks: Mapping[str, list[Any]], created: str) -> dict[str, list[Any]]:
    """Stored clocks in the one form that equal clocks have."""
    return {
        name: stored if len(stored) == 1 else read_clock(stored, created).stored(created)
        for name, stored in clocks.items()
    }


def next_clocks(
    before: Mapping[str, Any], names: Iterable[str], stamp: str
) -> dict[str, list[Any]]:
    """The stored clocks of a record whose fields ``names`` are edited at ``stamp``.

    Who deletes or restores a record knows all that its fields say at that moment; who edits a
    record in the trash knows that it lies there.
    """
    created, clocks = before["created"], dict(before["field_clocks"])
    known = {name: read_clock(stored, created) for name, stored in clocks.items()}
    for name in names:
        rests_on = known.values() if name == "deleted" else [known.get(name, FieldClock(created))]
        seen = {created}
        for clock in rests_on:
            seen |= {clock.stamp, *clock.known.values()}
        clocks[name] = FieldClock(stamp).with_known(seen).stored(created)
        if before["deleted"] and name != "deleted" and "deleted" in known:
            deleted = read_clock(clocks["deleted"], created).with_known([stamp])
            clocks["deleted"] = deleted.stored(created)
    return clocks
