"""Who is in the room, and at which table in which phase."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    json_list,
    record_table,
    reference,
    string,
    text,
)

participant = record_table(
    "participant",
    [
        text("name", "role", "organisation"),
        string("sheet_language", "email", "phone"),
        json_list("attributes", "spoken_languages"),
        boolean("name_consent", "absent", "withdrawn"),
    ],
)

group = record_table(
    "group",
    [
        string("phase"),
        integer("number"),
        text("name"),
        # A plain string, since opportunities refer to groups.
        string("language", "opportunity_id"),
    ],
)

membership = record_table(
    "membership",
    [
        reference("group_id", "group"),
        reference("participant_id", "participant"),
        string("role"),
        boolean("pinned"),
    ],
    indexes=[("group_id",), ("participant_id",)],
)
