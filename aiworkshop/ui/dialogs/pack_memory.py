"""What was last printed of each workshop, and how: kept with the preferences."""

import json
from typing import Any

from aiworkshop.base.settings import Settings
from aiworkshop.method.content import available_languages
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.packing import MOST_COPIES, PackRequest

MOST_WORKSHOPS = 30


def keep_request(settings: Settings, workshop_id: str, request: PackRequest) -> None:
    """Remember what was chosen; the workshops printed longest ago are forgotten."""
    packs = settings.packs
    packs.pop(workshop_id, None)
    packs[workshop_id] = json.dumps(
        {
            "sheets": request.sheets,
            "groups": request.groups,
            "languages": request.languages,
            "copies": request.copies,
            "spares": request.spares,
            "order": request.order,
            "duplex": request.duplex,
            "variants": request.variants,
        }
    )
    while len(packs) > MOST_WORKSHOPS:
        del packs[next(iter(packs))]


def kept_request(
    settings: Settings, workshop_id: str, groups: frozenset[str]
) -> PackRequest | None:
    """What was chosen last time, as far as it is still there; None: nothing, or nothing usable.

    ``groups`` are the ids of the tables of now.
    """
    try:
        kept = json.loads(settings.packs.get(workshop_id, "null"))
        return _request(kept, groups) if isinstance(kept, dict) else None
    except (ValueError, TypeError, KeyError):
        return None


def _request(kept: dict[str, Any], groups: frozenset[str]) -> PackRequest | None:
    sheets = tuple(str(one) for one in kept["sheets"] if one in WORKSHEETS)
    chosen = kept["groups"]
    tables = None if chosen is None else tuple(one for one in chosen if one in groups)
    if chosen and not tables:
        # None of the chosen tables is left: all of today's are meant. Who chose none, means none.
        tables = None
    if not sheets:
        return None
    return PackRequest(
        sheets=sheets,
        groups=tables,
        languages=tuple(code for code in kept["languages"] if code in available_languages())[:2],
        copies=min(max(int(kept["copies"]), 1), MOST_COPIES),
        spares=min(max(int(kept["spares"]), 0), MOST_COPIES),
        order="by_sheet" if kept["order"] == "by_sheet" else "by_table",
        duplex=bool(kept["duplex"]),
        variants=tuple((str(sheet), str(variant)) for sheet, variant in kept["variants"]),
    )
