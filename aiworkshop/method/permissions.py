"""What the teller of a story allows, and what each audience therefore sees.

Four levels, each wider than the one before. The facilitator's own screen shows everything. The
projector stands in the room, so it may show what stays in the room, with names only from *named*
up. Documents (group pages, summary, tables and every other output) leave out what stays in the
room, and names below *named*; the person who prints may leave out all names.
"""

from typing import Literal

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

PermissionLevel = Literal["room_only", "anonymous", "named", "publicity"]
Audience = Literal["facilitator", "projector", "document"]

PERMISSIONS: Registry[Named] = Registry(
    Named(level) for level in ("room_only", "anonymous", "named", "publicity")
)
"""From the narrowest to the widest."""

DEFAULT_PERMISSION: PermissionLevel = "anonymous"


def at_least(level: str, needed: PermissionLevel) -> bool:
    """Whether ``level`` allows as much as ``needed``. Raises ``KeyError`` for unknown levels."""
    return PERMISSIONS.position(level) >= PERMISSIONS.position(needed)


def shows_text(level: str, audience: Audience) -> bool:
    """Whether this audience may see what was said."""
    return at_least(level, "anonymous") if audience == "document" else at_least(level, "room_only")


def shows_name(level: str, audience: Audience, *, names: bool = True) -> bool:
    """Whether this audience may see who said it; ``names`` is the *names on/off* of the output."""
    if audience == "facilitator":
        return at_least(level, "room_only")
    return names and at_least(level, "named")
