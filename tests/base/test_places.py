"""Addresses of libraries: what may be shown of them."""

import pytest

from aiworkshop.base.places import ServerPlace, place_of, readable_name

SECRET = "Nightingale"


@pytest.mark.parametrize(
    "password",
    [SECRET, f"a/{SECRET}", f"a@{SECRET}", f"a?{SECRET}", f"a:{SECRET}", f"a#{SECRET}/b@c"],
)
@pytest.mark.parametrize("start", ["postgresql", "postgres", "POSTGRESQL+psycopg"])
def test_a_password_is_never_shown(start: str, password: str) -> None:
    place = place_of(f"{start}://rana:{password}@office.example/library?sslmode=require")
    assert isinstance(place, ServerPlace)
    for shown in (str(place), place.shown, readable_name(place), repr(place)):
        assert SECRET not in shown
    assert place.shown == f"{start}://rana@office.example/library?sslmode=require"


def test_nor_one_among_the_settings() -> None:
    place = ServerPlace(f"postgresql://office/library?user=rana&password={SECRET}")
    assert place.shown == "postgresql://office/library?user=rana&password=***"


def test_an_address_without_a_name_stays_whole() -> None:
    for address in ("postgresql:///library", "postgresql://office:5433/library?service=town"):
        assert ServerPlace(address).shown == address
