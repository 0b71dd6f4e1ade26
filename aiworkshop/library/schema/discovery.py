"""What the groups found: interviews, stories, success factors, assets, wishes, and themes."""

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

interview = record_table(
    "interview",
    [
        reference("group_id", "group"),
        reference("interviewer_id", "participant"),
        reference("storyteller_id", "participant"),
        text("strengths", "conditions", "values", "promising_practice", "moved_by"),
        string("permission"),
    ],
)

# One table for the four kinds, since all of them are themed, voted, searched and printed alike.
finding = record_table(
    "finding",
    [
        string("kind", "category", "permission", "in_use"),
        reference("group_id", "group"),
        reference("interview_id", "interview"),
        reference("parent_id", "finding"),
        text("title", "telling", "quote", "teller", "holder", "links_to"),
        json_list("channels"),
        boolean("starred", "unclear", "released"),
    ],
    indexes=[("workshop_id", "group_id"), ("parent_id",)],
)

# placing: where the facilitator moved a petal of the picture, see method/picture.py
theme = record_table(
    "theme",
    [
        text("title", "sentence", "quote"),
        integer("dots"),
        boolean("left_out"),
        json_mapping("placing"),
    ],
)

theme_finding = record_table(
    "theme_finding",
    [reference("theme_id", "theme"), reference("finding_id", "finding")],
    indexes=[("theme_id",), ("finding_id",)],
)
