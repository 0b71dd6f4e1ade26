"""Hybrid logical clock: stamps that sort as things happened, even between laptops that never met.

A stamp is ``milliseconds(12 hex)-counter(4 hex)-device(8 hex)``; as text it sorts by time, then
counter, then device. See Kulkarni et al., "Logical Physical Clocks" (2014).
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime


def milliseconds_now() -> int:
    """Wall clock in milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class HybridClock:
    """Gives one device's stamps; each later than every stamp given or seen before."""

    def __init__(self, device: str, wall: Callable[[], int] = milliseconds_now) -> None:
        if len(device) != 8:
            raise ValueError("a device id has 8 characters")
        self.device = device
        self._wall = wall
        self._last = (0, 0)

    def now(self) -> str:
        """A new stamp."""
        milliseconds, counter = self._last
        wall = self._wall()
        self._last = (wall, 0) if wall > milliseconds else (milliseconds, counter + 1)
        return self._format()

    def see(self, stamp: str) -> None:
        """Take note of another device's stamp, so that what comes next is later."""
        self._last = max(self._last, (int(stamp[:12], 16), int(stamp[13:17], 16)))

    def _format(self) -> str:
        milliseconds, counter = self._last
        if counter > 0xFFFF:
            milliseconds, counter = milliseconds + 1, 0
            self._last = (milliseconds, counter)
        return f"{milliseconds:012x}-{counter:04x}-{self.device}"


def stamp_device(stamp: str) -> str:
    """The device that gave a stamp."""
    return stamp[18:]


def stamp_time(stamp: str) -> datetime:
    """The moment of a stamp, in UTC."""
    return datetime.fromtimestamp(int(stamp[:12], 16) / 1000, UTC)


def is_stamp(value: object) -> bool:
    """Whether a value read from a file has the form of a stamp."""
    if not isinstance(value, str) or len(value) != 26 or value[12] != "-" or value[17] != "-":
        return False
    try:
        int(value[:12] + value[13:17], 16)
    except ValueError:
        return False
    return True
