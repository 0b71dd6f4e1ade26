"""What programmes, towns and their outcomes may be, by ids; the words are content."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

AUTHORITY_TYPES: Registry[Named] = Registry(
    Named(each) for each in ("city", "local_council", "regional_council", "cluster")
)
"""A cluster is not a city: it has members."""

ENROLMENT_STATES: Registry[Named] = Registry(
    Named(each) for each in ("invited", "active", "paused", "completed", "left")
)
"""How an authority stands in a cohort."""

CHANNEL_KINDS: Registry[Named] = Registry(
    Named(each)
    for each in ("business_plan", "impact_groups", "community_building", "marketing_branding")
)
"""Channels that keep more than their tags (seed: Equitable Cities)."""

DRIVERS: Registry[Named] = Registry(Named(each) for each in ("resident", "external"))
"""Who keeps a thing going: MIFAM asks for change from within."""

APPROVAL_STATES: Registry[Named] = Registry(
    Named(each) for each in ("not_asked", "asked", "given", "refused", "not_needed")
)
"""How the approval of an income idea stands."""

MATCH_STATES: Registry[Named] = Registry(Named(each) for each in ("proposed", "agreed", "declined"))
"""How an offer for a request stands."""

PARTNERSHIP_STATES: Registry[Named] = Registry(Named(each) for each in ("hoped", "begun", "formed"))
"""How far a partnership has come."""

IMAGE_TONES: Registry[Named] = Registry(Named(each) for each in ("warm", "neutral", "cool"))
"""How a word sounds that is said of a town."""

INQUIRY_STATES: Registry[Named] = Registry(Named(each) for each in ("open", "resting", "closed"))
"""How one topic over many workshops stands."""

POPULATION_BANDS: Registry[Named] = Registry(
    Named(each) for each in ("to_10", "to_50", "to_100", "to_250", "more")
)
"""How many residents, roughly: up to so many thousands."""

CLUSTER = "cluster"
"""The type of an authority that has members."""
COHORT_MONTHS = 24
"""How long a cohort goes on unless its dates say otherwise (seed: Hazira, two years)."""


def proposed_end(start: str) -> str:
    """When a cohort that begins on a day (ISO) ends unless told otherwise; empty for no day."""
    try:
        begins = date.fromisoformat(start)
    except ValueError:
        return ""
    months = begins.year * 12 + begins.month - 1 + COHORT_MONTHS
    year, month = divmod(months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(begins.day, last)).isoformat()


def is_circular(members: Iterable[tuple[str, str]], cluster_id: str, member_id: str) -> bool:
    """Whether a cluster would be its own member, at once or through others, with one member more.

    ``members`` are the pairs there are: cluster, member.
    """
    below: dict[str, list[str]] = {}
    for cluster, member in members:
        below.setdefault(cluster, []).append(member)
    seen: set[str] = set()
    waiting = [member_id]
    while waiting:
        here = waiting.pop()
        if here == cluster_id:
            return True
        if here not in seen:
            seen.add(here)
            waiting += below.get(here, ())
    return False
