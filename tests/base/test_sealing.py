"""What a passphrase seals comes back whole with that passphrase, and never otherwise."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.sealing import (
    MAGIC,
    Effort,
    Opener,
    SealedReader,
    is_sealed,
    seal,
    sealing,
    unseal,
)

PASSPHRASE = "שלושה מילים טובות"
QUICK = Effort(1, 1, 8)
PIECE = 1 << 16


def sealed(words: bytes, passphrase: str = PASSPHRASE) -> bytes:
    target = io.BytesIO()
    seal(io.BytesIO(words), target, passphrase, QUICK)
    return target.getvalue()


def opened(data: bytes, passphrase: str = PASSPHRASE) -> bytes:
    return b"".join(unseal(io.BytesIO(data), passphrase, "copy.aiworkshop"))


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7])
def test_every_size_comes_back(size: int) -> None:
    words = bytes(range(256)) * (size // 256 + 1)
    assert opened(sealed(words[:size])) == words[:size]


def test_nothing_can_be_read_in_it() -> None:
    assert b"what a table said" not in sealed(b"what a table said" * 50)


def test_the_same_words_look_different_each_time() -> None:
    assert sealed(b"same") != sealed(b"same")


def test_another_passphrase_is_told_from_damage() -> None:
    with pytest.raises(UserError) as told:
        opened(sealed(b"words"), "another passphrase")
    assert told.value.code == "seal_passphrase"


def test_points_typed_in_another_order_are_the_same_passphrase() -> None:
    assert opened(sealed(b"words", "caf\u00e9 caf\u00e9"), "cafe\u0301 cafe\u0301 ") == b"words"


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(UserError) as told:
        sealed(b"words", "  1234567  ")
    assert told.value.code == "passphrase_short"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_byte_that_changed_is_noticed(data: st.DataObject) -> None:
    whole = sealed(b"a" * (PIECE + 100))
    place = data.draw(st.integers(0, len(whole) - 1))
    changed = bytearray(whole)
    changed[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UserError):
        opened(bytes(changed))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3 * PIECE))
def test_any_file_cut_off_is_noticed(kept: int) -> None:
    with pytest.raises(UserError) as told:
        opened(sealed(b"a" * (3 * PIECE))[:kept])
    assert told.value.code in {"seal_damaged", "seal_passphrase"}


def test_pieces_in_another_order_are_noticed() -> None:
    whole = sealed(b"a" * PIECE + b"b" * PIECE + b"c")
    start = len(whole) - (2 * (PIECE + 16) + 17)
    one, two = whole[start : start + PIECE + 16], whole[start + PIECE + 16 : start + 2 * PIECE + 32]
    with pytest.raises(UserError):
        opened(whole[:start] + two + one + whole[start + 2 * PIECE + 32 :])


def test_a_file_that_asks_for_all_memory_is_not_obeyed() -> None:
    from struct import pack
    from zlib import crc32

    head = MAGIC + pack("<III", 3, 4, 1 << 30) + bytes(23)
    with pytest.raises(UserError) as told:
        opened(head + pack("<I", crc32(head)) + bytes(64))
    assert told.value.code == "seal_damaged"


def test_a_sealed_file_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "copy.aiworkshop"
    assert not is_sealed(path)
    path.write_bytes(sealed(b""))
    assert is_sealed(path)
    path.write_bytes(b"PK\x03\x04")
    assert not is_sealed(path)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_place_of_it_can_be_read(data: st.DataObject) -> None:
    words = bytes(range(256)) * 600
    reader = io.BufferedReader(SealedReader(io.BytesIO(sealed(words)), Opener(PASSPHRASE), ""))
    for _ in range(5):
        start, size = data.draw(st.integers(0, len(words) + 9)), data.draw(st.integers(0, PIECE))
        reader.seek(start)
        assert reader.read(size) == words[start : start + size]
    assert reader.seek(-7, os.SEEK_END) == len(words) - 7
    assert reader.read() == words[-7:]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 2 * PIECE), max_size=6))
def test_however_it_is_written_it_is_the_same(sizes: list[int]) -> None:
    target = io.BytesIO()
    words = [bytes([number % 256]) * size for number, size in enumerate(sizes)]
    with sealing(target, PASSPHRASE, QUICK) as writer:
        for part in words:
            assert writer.write(part) == len(part)
    assert opened(target.getvalue()) == b"".join(words)
    assert len(target.getvalue()) == len(sealed(b"".join(words)))


def test_what_failed_while_it_was_written_does_not_open() -> None:
    target = io.BytesIO()
    with pytest.raises(ZeroDivisionError), sealing(target, PASSPHRASE, QUICK) as writer:
        writer.write(b"a" * 2 * PIECE)
        raise ZeroDivisionError
    with pytest.raises(UserError) as told:
        opened(target.getvalue())
    assert told.value.code == "seal_damaged"
