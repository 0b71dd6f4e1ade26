"""Sheets as they were printed, each kept once however often it was copied."""

import hashlib
import json

from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.sheets import ResolvedSheet


def keep_layout(unit: UnitOfWork, sheet: ResolvedSheet) -> str:
    """The id of the layout's record, new or the one that is already there."""
    layout = sheet.as_json()
    plain = json.dumps(layout, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()
    for row in unit.rows("printed_layout", digest=digest):
        # A file from outside may have named it by another digest than its own.
        if row["layout"] == json.loads(plain):
            return str(row["id"])
    fields = {"sheet": sheet.id, "digest": digest, "layout": layout}
    return unit.add("printed_layout", fields)
