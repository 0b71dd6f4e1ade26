"""What a transfer copy would bring, as lines or as JSON."""

import argparse
import dataclasses
import json
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.base.text import Text

if TYPE_CHECKING:
    from aiworkshop.readmodels.import_preview import FieldChange, ImportPreview, PreviewItem

_VERDICTS = {
    "asked": "deleted in one copy, changed in the other",
    "conflict": "in conflict",
    "changed": "changed",
    "deleted": "deleted there",
    "new": "new",
}


def preview_import(options: argparse.Namespace) -> int:
    """Say what an import would do; neither the library nor its folder is touched."""
    from aiworkshop.base.paths import default_library
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation import exchange

    command = exchange.ImportWorkshop(options.file)
    command.prepare()
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
    if preview.in_trash:
        place = "in the trash of this library"
    lines = [f"{preview.workshop_id}  {preview.title}  ({place})"]
    if preview.is_empty:
        return [*lines, "Nothing new in it."]
    lines.append(
        f"{preview.added} new, {preview.changed} changed, {preview.conflicts} to look at, "
        f"{preview.photos} new photos. Nothing was written."
    )
    counts: Counter[tuple[int, str, str]] = Counter()
    for count in preview.counts:
        counts[count.table or 0, count.kind, count.verdict] += count.count
    for (table, kind, verdict), number in sorted(counts.items()):
        where = f"table {table}" if table else "no table"
        lines.append(f"  {where}: {number} {kind} {_VERDICTS[verdict]}")
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
