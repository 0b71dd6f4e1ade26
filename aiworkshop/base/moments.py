"""Moments as records keep them (UTC), and as the clock on a wall of some zone shows them."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

DEFAULT_TIME_ZONE = "Asia/Jerusalem"
YEARS = (1970, 2200)
"""What a file may say beyond these is a mistake, and breaks reckoning."""


def moment_of(milliseconds: int) -> datetime:
    """The moment of a wall clock's milliseconds since 1970, in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def stamp_of(moment: datetime) -> str:
    """A moment as records keep it: UTC, to the second, such as ``2026-05-14T07:30:00+00:00``."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat()


def read_moment(stamp: str) -> datetime | None:
    """The moment of such a stamp in UTC; None for anything else, and for no time of ours."""
    try:
        moment = datetime.fromisoformat(stamp)
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if YEARS[0] <= moment.year <= YEARS[1] else None


def zone_named(name: str) -> tzinfo:
    """The zone of an IANA name. Unknown: that of the workshops' country, else UTC."""
    for known in (name or DEFAULT_TIME_ZONE, DEFAULT_TIME_ZONE):
        try:
            return ZoneInfo(known)
        # A name may also be no path of a file at all; a system may have no zones.
        except (KeyError, ValueError, OSError):
            continue
    return UTC


def local_moment(day: date, minutes: int, zone: tzinfo) -> datetime:
    """When a wall clock of the zone shows that many minutes after midnight, in UTC.

    A time that is left out in spring is the one an hour later; one that comes twice in autumn is
    the first.
    """
    local = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    return local.replace(tzinfo=zone).astimezone(UTC)


def wall_words(moment: datetime, zone: tzinfo) -> str:
    """``HH:MM`` as a wall clock of the zone shows it."""
    return moment.astimezone(zone).strftime("%H:%M")
