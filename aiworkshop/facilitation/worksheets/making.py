"""A pack as files: one PDF, or one for each table. The dialog and the command line use it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.readmodels.sheets import Pack, SheetCopy

if TYPE_CHECKING:
    from aiworkshop.documents.worksheets.pack import RenderedPack
    from aiworkshop.readmodels.packing import PackRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

_NOT_IN_FILE_NAMES = frozenset('<>:"/\\|?*')
_LONGEST_NAME = 80
_LONGEST_FILE = 220
"""Bytes of a file's name; file systems take 255, also of the one it has while it is written."""


@dataclass(frozen=True, slots=True)
class PileWords:
    """How the files of the tables and of the room are named, behind the name of the target."""

    table: str = "table {number}"
    room: str = "room"


@dataclass(frozen=True, slots=True)
class MadePack:
    """What was written. ``pack`` has its copies in the order of the files, ``pages_of`` the number
    of pages of each, ``pages`` all of the paper, blank backs included."""

    pack: Pack
    pages_of: tuple[int, ...]
    pages: int
    files: tuple[Path, ...]
    missing_characters: frozenset[str] = frozenset()


def make_pack(
    contents: "WorkshopContents",
    request: "PackRequest",
    target: Path,
    *,
    print_id: str,
    by_table: PileWords | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> MadePack:
    """Write the pack to ``target``, or with ``by_table`` a file a table beside it; those get a
    number where something stands there already.

    Nothing is written before all of it is drawn. Needs no library, so it may run beside one;
    record it with :class:`~aiworkshop.facilitation.worksheets.printing.RecordPrint`. Raises as
    :func:`~aiworkshop.facilitation.worksheets.packing.plan_pack`, ``MachineError`` where a file
    cannot be written, and what the renderer raises when it is cancelled.
    """
    pack = plan_pack(contents, request, print_id=print_id)
    piles = {target: pack.copies}
    if by_table:
        piles = {
            _free_place(target, name): copies
            for name, copies in named_piles(pack, contents, by_table).items()
        }
    return _write(pack, piles, progress, cancelled)


def named_piles(
    pack: Pack, contents: "WorkshopContents", words: PileWords
) -> dict[str, tuple[SheetCopy, ...]]:
    """The copies by the name of their pile: those of a table in all phases, and the room's.

    Tables that are named differently from phase to phase have a pile each. Copies bear the name in
    their own language; a pile has the one that was given to the table.
    """
    names = {group.id: group.name.text for group in contents.group}
    found: dict[str, list[SheetCopy]] = {}
    for copy in pack.copies:
        name = words.room
        if copy.group_id:
            number = words.table.format(number=copy.group_number)
            name = file_words(f"{number} {names.get(copy.group_id, '')}")
        found.setdefault(name, []).append(copy)
    return {name: tuple(copies) for name, copies in found.items()}


def file_words(words: str) -> str:
    """Words as part of a file's name: on one line, not too long, nothing a system forbids."""
    allowed = (
        " " if char in _NOT_IN_FILE_NAMES or not char.isprintable() else char for char in words
    )
    return " ".join("".join(allowed).split())[:_LONGEST_NAME].rstrip(" .")


def _free_place(target: Path, name: str) -> Path:
    """Where a pile's file goes: nothing that stands there already is overwritten."""
    number = 1
    while True:
        end = f" – {name}{target.suffix}" if number == 1 else f" – {name} ({number}){target.suffix}"
        room = _LONGEST_FILE - len(end.encode())
        stem = target.stem.encode()[:room].decode(errors="ignore")
        found = target.with_name(stem + end)
        if not found.exists():
            return found
        number += 1


def _write(
    pack: Pack,
    piles: dict[Path, tuple[SheetCopy, ...]],
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> MadePack:
    from aiworkshop.documents.worksheets.pack import render_pack

    done = 0
    drawn: dict[Path, RenderedPack] = {}
    for path, copies in piles.items():

        def so_far(count: int, _: int, before: int = done) -> None:
            if progress:
                progress(before + count, len(pack.copies))

        drawn[path] = render_pack(replace(pack, copies=copies), so_far, cancelled)
        done += len(copies)
    _write_all({path: each.data for path, each in drawn.items()})
    return MadePack(
        replace(pack, copies=tuple(copy for copies in piles.values() for copy in copies)),
        tuple(pages for each in drawn.values() for pages in each.pages_of),
        sum(each.pages for each in drawn.values()),
        tuple(drawn),
        frozenset().union(*(each.missing_characters for each in drawn.values())),
    )


def _write_all(files: dict[Path, bytes]) -> None:
    """All files; where one cannot be written, those that are new here go again."""
    from aiworkshop.documents.files import write_whole

    new: list[Path] = []
    try:
        for path, data in files.items():
            stood_there = path.exists()
            write_whole(path, data)
            if not stood_there:
                new.append(path)
    except Exception:
        for path in new:
            path.unlink(missing_ok=True)
        raise
