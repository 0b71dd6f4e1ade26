"""Petals around a centre: none upon another, none off the page, in order, where they were put."""

import math

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.picture import (
    MOST_PETALS,
    SIZES,
    Petal,
    Placing,
    arrange,
    placing_at,
    read_placing,
)
from aiworkshop.method.picture_places import Flower, stand_evenly

A3 = (1134.0, 740.0)
WALL = (1280.0, 720.0)
PAGES = st.sampled_from((A3, WALL, (500.0, 700.0)))
PLACINGS = st.one_of(
    st.just(Placing()),
    st.builds(
        Placing,
        st.floats(0, 360, exclude_max=True),
        st.floats(0, 142),
        st.floats(*SIZES),
    ),
)
PETALS = st.lists(
    st.builds(Petal, PLACINGS, st.floats(0.85, 1.0)), min_size=1, max_size=MOST_PETALS
)


def assert_clear(flower: Flower, page: tuple[float, float]) -> None:
    for number, place in enumerate(flower.petals):
        assert place.left >= -0.01
        assert place.top >= -0.01
        assert place.left + place.width <= page[0] + 0.01
        assert place.top + place.height <= page[1] + 0.01
        assert place.width > 0
        assert not place.overlaps(flower.centre)
        assert not any(place.overlaps(other) for other in flower.petals[:number])


@settings(max_examples=60, deadline=None)
@given(PETALS, PAGES, st.booleans())
def test_no_petal_overlaps_whatever_was_placed(
    petals: list[Petal], page: tuple[float, float], rtl: bool
) -> None:
    flower = arrange(petals, page, rtl=rtl)
    assert len(flower.petals) == len(petals)
    assert_clear(flower, page)


@pytest.mark.parametrize("page", [A3, WALL])
@pytest.mark.parametrize("count", range(1, MOST_PETALS + 1))
def test_petals_that_nobody_moved_use_the_page(count: int, page: tuple[float, float]) -> None:
    flower = arrange([Petal()] * count, page)
    assert_clear(flower, page)
    covered = sum(place.width * place.height for place in flower.petals) / (page[0] * page[1])
    assert covered > (0.5 if count >= 5 else 0.1)


@pytest.mark.parametrize("page", [A3, WALL])
@pytest.mark.parametrize("count", range(2, MOST_PETALS + 1))
def test_no_part_of_the_page_is_left_empty(count: int, page: tuple[float, float]) -> None:
    petals = stand_evenly(count, page).petals
    assert min(place.top for place in petals) < 0.05 * page[1]
    assert max(place.top + place.height for place in petals) > 0.95 * page[1]


@pytest.mark.parametrize("count", range(3, MOST_PETALS + 1))
def test_the_order_begins_at_the_top_and_goes_round_as_people_read(count: int) -> None:
    def turns(rtl: bool) -> list[float]:
        flower = arrange([Petal()] * count, A3, rtl=rtl)
        return [placing_at((place.x, place.y), A3, rtl=rtl).angle or 0.0 for place in flower.petals]

    for rtl in (False, True):
        found = turns(rtl)
        first = found[0]
        assert first == pytest.approx(0, abs=0.5) or first > 290
        rest = [turn if turn > first else turn + 360 for turn in found[1:]]
        assert rest == sorted(rest)


def test_right_to_left_is_the_mirror_image() -> None:
    petals = [Petal(Placing(80, 60)), *[Petal()] * 6]
    flower, mirrored = arrange(petals, A3), arrange(petals, A3, rtl=True)
    for one, other in zip(flower.petals, mirrored.petals, strict=True):
        assert (A3[0] - one.x, one.y) == pytest.approx((other.x, other.y))


@settings(max_examples=40, deadline=None)
@given(st.floats(0, 359.9), st.floats(55, 90), st.integers(5, 9), st.integers(0, 4))
def test_a_moved_petal_stays_where_it_was_put(
    angle: float, distance: float, count: int, which: int
) -> None:
    """Smaller petals have room to give way; the one that was moved is where the hand let go."""
    petals = [Petal(Placing(size=60))] * count
    petals[which] = Petal(Placing(angle, distance, 60))
    place = arrange(petals, A3).petals[which]
    wanted_x = A3[0] / 2 * (1 + distance / 100 * math.sin(math.radians(angle)))
    wanted_y = A3[1] / 2 * (1 - distance / 100 * math.cos(math.radians(angle)))
    # Only the centre and the page's edges push it.
    assert abs(place.x - wanted_x) < 0.2 * A3[0]
    assert abs(place.y - wanted_y) < 0.26 * A3[1]


@given(st.floats(0, A3[0]), st.floats(0, A3[1]), st.booleans())
@settings(max_examples=40, deadline=None)
def test_a_placing_finds_its_point_again(x: float, y: float, rtl: bool) -> None:
    placing = read_placing(placing_at((x, y), A3, rtl=rtl).stored())
    assert placing.angle is not None
    assert placing.distance is not None
    turn, far = math.radians(placing.angle), placing.distance / 100
    across = far * math.sin(turn) * (-1 if rtl else 1)
    assert A3[0] / 2 * (1 + across) == pytest.approx(x, abs=3)
    assert A3[1] / 2 * (1 - far * math.cos(turn)) == pytest.approx(y, abs=3)


@pytest.mark.parametrize(
    "junk",
    [
        None,
        [],
        "here",
        {"angle": "x", "distance": 3},
        {"angle": float("nan"), "distance": 10},
        {"angle": 10},
        {"size": True},
        {"angle": 10**400, "distance": 5},
    ],
)
def test_what_cannot_be_read_counts_as_not_moved(junk: object) -> None:
    assert read_placing(junk) == Placing()


def test_sizes_and_distances_keep_their_bounds() -> None:
    placing = read_placing({"angle": 725.0, "distance": 900, "size": 1})
    assert placing == Placing(5.0, 142.0, SIZES[0])
    assert Placing().stored() == {}
    assert Placing(size=80).stored() == {"size": 80}
