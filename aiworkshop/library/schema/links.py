"""Where a record came from, and its words in another language."""

from aiworkshop.library.schema.columns import record_table, string, text

# source_id is the older record (a story), record_id the one that grew from it (a dream).
# Plain strings, since either end may be of any kind.
origin_link = record_table(
    "origin_link",
    [string("record_kind", "record_id", "source_kind", "source_id")],
    indexes=[("record_id",), ("source_id",)],
)

translation = record_table(
    "translation",
    [string("record_kind", "record_id", "field", "translator", "status"), text("words")],
    indexes=[("record_id",)],
)
