"""Stamps of the hybrid clock sort as things happened."""

from hypothesis import given, strategies as st

from aiworkshop.base.clock import HybridClock, is_stamp, stamp_device, stamp_time
from aiworkshop.base.ids import new_id


@given(st.lists(st.integers(0, 5), min_size=2, max_size=50))
def test_each_stamp_is_later_even_when_the_wall_clock_goes_back(walls: list[int]) -> None:
    moments = iter(walls)
    clock = HybridClock("0a0b0c0d", lambda: next(moments))
    stamps = [clock.now() for _ in walls]
    assert stamps == sorted(set(stamps))


def test_what_comes_after_another_devices_stamp_is_later() -> None:
    ahead = HybridClock("bbbbbbbb", lambda: 5_000).now()
    clock = HybridClock("aaaaaaaa", lambda: 1_000)
    clock.see(ahead)
    assert clock.now() > ahead


def test_a_full_counter_moves_on() -> None:
    clock = HybridClock("aaaaaaaa", lambda: 1)
    stamps = [clock.now() for _ in range(70_000)]
    assert stamps == sorted(set(stamps))


def test_a_stamp_tells_device_and_moment() -> None:
    stamp = HybridClock("0a0b0c0d", lambda: 1_700_000_000_000).now()
    assert stamp_device(stamp) == "0a0b0c0d"
    assert stamp_time(stamp).year == 2023
    assert is_stamp(stamp)
    assert not is_stamp(stamp[:-1])
    assert not is_stamp("z" * 12 + stamp[12:])
    assert not is_stamp(7)


def test_ids_are_ordered_by_time() -> None:
    ids = [new_id() for _ in range(100)]
    assert ids == sorted(set(ids))
    assert all(len(key) == 32 for key in ids)
