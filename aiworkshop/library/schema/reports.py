"""What is written for a report alone: words by hand, rows of tables, how it is arranged."""

from aiworkshop.library.schema.columns import (
    boolean,
    json_list,
    json_mapping,
    record_table,
    string,
    text,
)

# ``place`` names a section's note, a form's field, or a field in a row. The id is made of
# workshop, form and place, so that two laptops write into the same record.
report_text = record_table(
    "report_text",
    [string("form", "place", "value"), text("words")],
    indexes=[("workshop_id", "form")],
)

# A row of a form's table, such as one speaker; its words are report texts.
report_row = record_table("report_row", [string("form", "part")])

report_layout = record_table(
    "report_layout",
    [
        string("form", "language"),
        boolean("names"),
        json_list("sections", "left_out", "photo_ids"),
        json_mapping("choices"),
    ],
)
