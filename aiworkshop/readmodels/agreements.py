"""What people allow now, beside what an older state of the library would allow."""

from collections.abc import Iterable, Mapping

from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.permission_levels import known_level

_YES = ("name_consent", "contact_permission", "follow_up_consent")
_NO = ("withdrawn",)
_LEVEL = "permission"


def agreement_fields(fields: Iterable[str]) -> tuple[str, ...]:
    """Those of a record's fields that say what somebody agreed to."""
    return tuple(name for name in fields if name in (*_YES, *_NO, _LEVEL))


def taken_back_since(now: Mapping[str, object], then: Mapping[str, object]) -> dict[str, object]:
    """The fields in which ``then`` allows more than ``now``, with what they say now."""
    taken: dict[str, object] = {}
    for name in agreement_fields(now):
        before, today = then[name], now[name]
        if name == _LEVEL:
            freer = _position(str(before)) > _position(str(today))
        else:
            freer = bool(today) and not before if name in _NO else bool(before) and not today
        if freer:
            taken[name] = today
    return taken


def _position(level: str) -> int:
    return PERMISSIONS.position(known_level(level))
