"""The workshop itself, its agenda, and the texts that the facilitator changed."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    json_list,
    record_table,
    string,
    text,
)

workshop = record_table(
    "workshop",
    [
        text("title", "municipality", "venue", "organisers", "topic", "sponsor"),
        string("date", "start_time", "time_zone", "template", "content_hash"),
        json_list("languages", "facilitators"),
        # Ids of the office's records; no references, since a copy may travel without them.
        string("authority_id", "inquiry_id", "previous_workshop_id"),
        json_list("enrolment_ids", "channels"),
        text("challenge", "notes", "one_page_summary"),
        string("state", "next_date"),
        boolean("sample", "next_date_skipped"),
    ],
)

agenda_step = record_table(
    "agenda_step",
    [
        string("phase", "content_key", "state"),
        text("title", "say", "watch", "owner", "materials"),
        integer("minutes", "planned_minutes", "actual_minutes", "day"),
        string("fixed_start"),
    ],
)

# An edit of one of the method's texts for this workshop: content key, language, words.
content_overlay = record_table("content_overlay", [string("content_key"), text("words")])
