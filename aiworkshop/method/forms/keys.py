"""The keys that a part of a form may have in its file: any other is a slip of the pen."""

PART_KEYS: dict[str, tuple[str, ...]] = {
    "letterhead": ("type", "title", "subtitle"),
    "address": ("type", "id", "lines"),
    "heading": ("type", "id", "text", "note", "number", "level", "limit"),
    "fields": ("type", "id", "fields"),
    "text": ("type", "id", "label", "note", "number", "limit", "draft", "style"),
    "focus": ("type", "id", "label", "areas"),
    "ticks": ("type", "id", "label", "note", "areas"),
    "rows": (
        *("type", "id", "label", "note", "fields"),
        *("shape", "source", "personal", "sum_by"),
    ),
}
"""What may stand in a part of each type."""
