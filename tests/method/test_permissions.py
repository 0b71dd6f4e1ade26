"""Who sees what, level by level."""

import pytest

from aiworkshop.method.permissions import (
    DEFAULT_PERMISSION,
    PERMISSIONS,
    Audience,
    shows_name,
    shows_text,
)

LEVELS = ("room_only", "anonymous", "named", "publicity")


def test_levels_widen() -> None:
    assert PERMISSIONS.ids == LEVELS
    assert DEFAULT_PERMISSION == "anonymous"


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ("facilitator", (True, True, True, True)),
        ("projector", (True, True, True, True)),
        ("document", (False, True, True, True)),
    ],
)
def test_text(audience: Audience, expected: tuple[bool, ...]) -> None:
    assert tuple(shows_text(level, audience) for level in LEVELS) == expected


@pytest.mark.parametrize(
    ("audience", "names", "expected"),
    [
        ("facilitator", True, (True, True, True, True)),
        ("facilitator", False, (True, True, True, True)),
        ("projector", True, (False, False, True, True)),
        ("document", True, (False, False, True, True)),
        ("document", False, (False, False, False, False)),
    ],
)
def test_name(audience: Audience, names: bool, expected: tuple[bool, ...]) -> None:
    assert tuple(shows_name(level, audience, names=names) for level in LEVELS) == expected


@pytest.mark.parametrize("audience", ["facilitator", "projector", "document"])
def test_an_unknown_level_is_an_error_not_a_leak(audience: Audience) -> None:
    with pytest.raises(KeyError):
        shows_text("everyone", audience)
    with pytest.raises(KeyError):
        shows_name("everyone", audience)
