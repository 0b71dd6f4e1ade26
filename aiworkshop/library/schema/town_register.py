"""What a town is good at, over all its workshops, and what it gives and seeks."""

from aiworkshop.library.schema.columns import (
    json_list,
    record_table,
    reference,
    string,
    text,
)

register_asset = record_table(
    "register_asset",
    [
        reference("authority_id", "authority"),
        text("title", "holder", "notes"),
        string("category", "in_use", "permission", "driver"),
        json_list("channels"),
    ],
    of_office=True,
    indexes=[("authority_id",)],
)

register_source = record_table(
    "register_source",
    [
        reference("register_asset_id", "register_asset"),
        string("source_workshop_id", "finding_id"),
    ],
    of_office=True,
    indexes=[("register_asset_id",), ("finding_id",)],
)

# two findings that look alike and were kept apart
register_apart = record_table(
    "register_apart",
    [
        string("first_id", "second_id"),
    ],
    of_office=True,
)

town_match = record_table(
    "town_match",
    [
        string(
            "offer_workshop_id", "offer_id", "request_workshop_id", "request_id", "status", "agreed"
        ),
        text("notes"),
    ],
    of_office=True,
    indexes=[("offer_id",), ("request_id",)],
)
