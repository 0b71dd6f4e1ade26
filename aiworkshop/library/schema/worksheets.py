"""Worksheets on their way out and back: what was printed, what came back, how sheets differ."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    json_list,
    json_mapping,
    record_table,
    reference,
    string,
    text,
)

print_run = record_table("print_run", [string("code", "target"), json_mapping("request")])

# A sheet as it was printed, with all its words: what is typed in later matches the paper in hand.
printed_layout = record_table(
    "printed_layout", [string("sheet", "digest"), json_mapping("layout")], indexes=[("digest",)]
)

printed_sheet = record_table(
    "printed_sheet",
    [
        reference("print_run_id", "print_run"),
        reference("printed_layout_id", "printed_layout"),
        reference("group_id", "group"),
        reference("participant_id", "participant"),
        string("sheet", "state"),
        integer("group_number", "copy", "pages"),
    ],
    indexes=[("workshop_id", "sheet", "group_number", "copy")],
)

# record_kind and record_id are plain strings, since a row may become a record of any kind.
answer = record_table(
    "answer",
    [
        reference("printed_sheet_id", "printed_sheet"),
        string("path", "record_kind", "record_id", "value"),
        text("words"),
        boolean("unclear"),
    ],
    indexes=[("printed_sheet_id",), ("record_id",)],
)

sheet_adjustment = record_table(
    "sheet_adjustment",
    [string("sheet"), boolean("left_out"), json_mapping("lines"), json_list("hidden")],
)

own_field = record_table("own_field", [string("sheet"), text("label"), integer("lines")])

# A photo; its file lies beside the library, named by its digest.
attachment = record_table(
    "attachment",
    [
        reference("printed_sheet_id", "printed_sheet"),
        string("digest", "source_digest", "name", "media_type"),
        integer("page", "width", "height", "size", "rotation"),
        text("caption"),
    ],
    indexes=[("printed_sheet_id",), ("digest",)],
)
