"""What people allow now, beside what an older state of the library would allow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.permission_levels import finding_level, known_level, stays_in_room
from aiworkshop.readmodels.record import RecordKey

Agreements = Mapping[RecordKey, Mapping[str, object]]
"""Of each record the fields that say what somebody agreed to, and what it hangs on."""

CONSENTS = ("name_consent", "contact_permission", "follow_up_consent")
"""What somebody says yes to."""
_WITHDRAWN = "withdrawn"
_LEVEL = "permission"
_LINKS = ("parent_id", "interview_id")
"""A finding is never shown more freely than what it hangs on."""


def agreement_fields(kind: str, fields: Iterable[str]) -> tuple[str, ...]:
    """Those of a record's fields that tell, or none where it tells nothing."""
    links = _LINKS if kind == "finding" else ()
    return tuple(name for name in fields if name in (*CONSENTS, _WITHDRAWN, _LEVEL, *links))


def taken_back(now: Agreements, then: Agreements) -> dict[RecordKey, dict[str, object]]:
    """What must be said of records of ``then`` so that none of them allows more than ``now``."""
    taken: dict[RecordKey, dict[str, object]] = {}
    for key, before in then.items():
        if key in now and (fields := _freer(now[key], before)):
            taken[key] = fields
    restored = {key: {**before, **taken.get(key, {})} for key, before in then.items()}
    levels = _finding_levels(now)
    for key, level in _finding_levels(restored).items():
        # Its own level may be as it was, and what it hangs on now narrower than what it hung on.
        if key in levels and _position(level) > _position(levels[key]):
            taken.setdefault(key, {})[_LEVEL] = levels[key]
    return taken


def _freer(now: Mapping[str, object], then: Mapping[str, object]) -> dict[str, object]:
    """The fields in which ``then`` allows more by itself, with what they say now."""
    taken: dict[str, object] = {}
    for name, today in now.items():
        before = then.get(name)
        if (
            (name == _LEVEL and _position(_word(before)) > _position(_word(today)))
            or (name == _WITHDRAWN and today and not before)
            or (name in CONSENTS and before and not today)
        ):
            taken[name] = today
    return taken


@dataclass(frozen=True, slots=True)
class _Hanging:
    id: str
    permission: str
    parent_id: str | None
    interview_id: str | None


def _finding_levels(agreements: Agreements) -> dict[RecordKey, str]:
    found = {
        key: _Hanging(key, *(_word(row.get(name)) for name in (_LEVEL, *_LINKS)))
        for (kind, key), row in agreements.items()
        if kind == "finding"
    }
    kept = {
        key
        for (kind, key), row in agreements.items()
        if kind == "interview" and stays_in_room(_word(row.get(_LEVEL)))
    }
    return {("finding", key): finding_level(one, found, kept) for key, one in found.items()}


def _word(value: object) -> str:
    return str(value or "")


def _position(level: str) -> int:
    return PERMISSIONS.position(known_level(level))
