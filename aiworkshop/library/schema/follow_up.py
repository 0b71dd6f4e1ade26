"""What became of a workshop: when one asks again, and what was told then."""

from aiworkshop.library.schema.columns import (
    boolean,
    record_table,
    reference,
    string,
    text,
)

follow_up = record_table(
    "follow_up",
    [
        string("spec", "date"),
        text("title"),
        boolean("left_out", "done"),
    ],
)

check_in = record_table(
    "check_in",
    [
        reference("follow_up_id", "follow_up"),
        string("spec", "date", "record_kind", "record_id", "status", "next_date"),
        text("evidence", "next_step", "spoke_with"),
        reference("story_id", "finding"),
        reference("wish_id", "finding"),
        boolean("partnership_asked", "name_consent"),
    ],
    indexes=[("follow_up_id",), ("story_id",), ("wish_id",), ("record_id",)],
)

partnership = record_table(
    "partnership",
    [
        reference("check_in_id", "check_in"),
        text("partner", "purpose"),
        string("status", "since"),
        boolean("name_consent"),
    ],
    indexes=[("check_in_id",)],
)
