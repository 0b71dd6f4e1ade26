"""What a transfer copy would bring, as lines or as JSON."""

import argparse
import dataclasses
import json
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.cli.passphrases import add_passphrase_options, new_passphrase, prepared

if TYPE_CHECKING:
    from aiworkshop.readmodels.import_preview import FieldChange, ImportPreview, PreviewItem

_VERDICTS = {
    "asked": "deleted in one copy, changed in the other",
    "conflict": "in conflict",
    "changed": "changed",
    "deleted": "deleted there",
    "new": "new",
}


def add_export_options(export: argparse.ArgumentParser) -> None:
    """What is copied, whether with people, and where to."""
    whole = export.add_mutually_exclusive_group(required=True)
    whole.add_argument(
        "workshop", metavar="WORKSHOP", nargs="?", help="id, its beginning, or exact title"
    )
    whole.add_argument(
        "--office", action="store_true", help="instead: all programmes, towns and their registers"
    )
    export.add_argument(
        "--without-people",
        action="store_true",
        help="a copy for study, to be handed on: no people, nothing that stays in the room",
    )
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    add_passphrase_options(export, asks=True)


def add_import_options(importing: argparse.ArgumentParser) -> None:
    """Which file, and how."""
    importing.add_argument("file", type=Path, metavar="FILE")
    add_passphrase_options(importing, asks=False)
    importing.add_argument(
        "--preview", action="store_true", help="say what it would bring, and write nothing"
    )
    importing.add_argument(
        "--join",
        action="store_true",
        help="programmes and towns that would be there twice by one name become one",
    )
    importing.add_argument("--json", action="store_true", help="the preview as JSON")


def preview_import(options: argparse.Namespace) -> int:
    """Say what an import would do; neither the library nor its folder is touched."""
    from aiworkshop.base.paths import default_library
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation import exchange

    command = prepared(options)
    place: LibraryPlace = options.library or default_library()
    if isinstance(place, ServerPlace) or place.exists():
        with opened_workbench(place) as workbench:
            preview = exchange.preview_import(workbench.library, command)
    else:
        # No library yet: what an empty one would get.
        with (
            tempfile.TemporaryDirectory(prefix="aiworkshop-preview-") as folder,
            opened_workbench(Path(folder) / place.name) as workbench,
        ):
            preview = exchange.preview_import(workbench.library, command)
    if options.json:
        print(json.dumps(_plain(preview), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_lines(preview)))
    return 0


def _lines(preview: "ImportPreview") -> list[str]:
    place = "not in this library yet" if preview.is_new else "in this library"
    if preview.of_office:
        place = "programmes and towns"
    if preview.in_trash:
        place = "in the trash of this library"
    lines = [f"{preview.workshop_id}  {preview.title}  ({place})"]
    if preview.is_empty:
        return [*lines, "Nothing new in it."]
    if preview.erases:
        names = ", ".join(name.text for name in preview.erases)
        lines.append(f"Erased there, and here with it, for good: {names}")
    lines.append(
        f"{preview.added} new, {preview.changed} changed, {preview.conflicts} to look at, "
        f"{preview.photos} new photos. Nothing was written."
    )
    counts: Counter[tuple[int, str, str]] = Counter()
    for count in preview.counts:
        counts[-1 if count.office else count.table or 0, count.kind, count.verdict] += count.count
    for (table, kind, verdict), number in sorted(counts.items()):
        where = "the office" if table < 0 else f"table {table}" if table else "no table"
        lines.append(f"  {where}: {number} {kind} {_VERDICTS[verdict]}")
    for alike in preview.look_alikes:
        names = ", ".join(dict.fromkeys((*alike.first_names, *alike.later_names)))
        lines.append(f"twice by one name: {alike.kind} {names}  (“--join” makes them one)")
    for item in preview.items:
        if item.verdict != "new":
            lines += _item_lines(item)
    return lines


def _item_lines(item: "PreviewItem") -> list[str]:
    lines = [f"{_VERDICTS[item.verdict]}: {item.kind} {item.id}  {_words(item.words)}"]
    for change in item.changes:
        mark = "!" if change.conflict else " "
        lines.append(
            f" {mark} {change.field}: {_words(change.ours)} -> {_words(change.theirs)}"
            f" ({change.stands} stands)"
        )
    return lines


def _words(value: object) -> str:
    text = value.text if isinstance(value, Text) else str(value)
    return " ".join(text.split())


def _plain(preview: "ImportPreview") -> dict[str, object]:
    """The preview as JSON has it, with the words as texts."""

    def plain(value: object) -> object:
        if isinstance(value, Text):
            return {"text": value.text, "language": value.language, "direction": value.direction}
        if dataclasses.is_dataclass(value):
            return {
                each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)
            }
        if isinstance(value, tuple):
            return [plain(each) for each in value]
        return value

    def change(found: "FieldChange") -> dict[str, object]:
        names = [one.name for one in dataclasses.fields(found)]
        return {name: plain(getattr(found, name)) for name in names}

    def item(found: "PreviewItem") -> dict[str, object]:
        names = [one.name for one in dataclasses.fields(found) if one.name != "changes"]
        values: dict[str, object] = {name: plain(getattr(found, name)) for name in names}
        return {**values, "changes": [change(one) for one in found.changes]}

    names = [one.name for one in dataclasses.fields(preview) if one.name not in ("items", "counts")]
    values: dict[str, object] = {name: plain(getattr(preview, name)) for name in names}
    return {
        **values,
        "is_empty": preview.is_empty,
        "counts": [dataclasses.asdict(count) for count in preview.counts],
        "items": [item(one) for one in preview.items],
    }


def export_copy(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Write the complete transfer copy of a workshop."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.reads.choosing import choose_workshop
    from aiworkshop.readmodels.record import OFFICE_ID

    if options.office and options.without_people:
        raise UserError(
            "office_without_people",
            "“--without-people” is for one workshop; the office is its people’s. "
            "Nothing was written.",
        )
    passphrase = new_passphrase(options)
    sealed = ", protected with a passphrase" if passphrase else ""
    with opened_workbench(place) as workbench:
        if options.office:
            workbench.export(OFFICE_ID, options.output, passphrase)
            told = "it holds people’s names and what towns told"
            print(f"{options.output}  (private: {told}{sealed})")
            return
        workshop_id = choose_workshop(workbench.reads, options.workshop)
        if options.without_people:
            left_out = workbench.export_without_people(workshop_id, options.output, passphrase)
            print(f"{options.output}  (without people{sealed})")
            print(
                f"Left out: {left_out.people} people, {left_out.room_only} records that stay in "
                f"the room, {left_out.withdrawn} of people who withdrew, {left_out.photos} photos, "
                f"{left_out.names} names inside sentences. First names and roles inside sentences "
                "are still there: read it before you hand it on."
            )
            return
        workbench.export(workshop_id, options.output, passphrase)
    print(f"{options.output}  (private: it holds everything that people said{sealed})")


def import_copy(options: argparse.Namespace, place: LibraryPlace) -> None:
    """Bring a transfer copy in, or merge it with what is there."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation import exchange

    if options.json:
        raise UserError("json_of_preview", "“--json” goes with “--preview”. Nothing was changed.")
    command = prepared(options)
    with opened_workbench(place) as workbench:
        if options.join:
            alikes = exchange.preview_import(workbench.library, command).look_alikes
            command.joins = tuple((each.kind, each.first_id, each.later_id) for each in alikes)
        result = workbench.runner.run(command).value
    if not isinstance(result, exchange.ImportResult):
        raise TypeError(result)
    print(
        f"{result.workshop_id}  {result.added} new, {result.changed} changed, "
        f"{result.conflicts} to look at"
    )
    if result.in_trash:
        print("This workshop lies in the trash; restore it in the window: Library, More, Trash.")
