"""What the channels of a programme bring about in a town."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    record_table,
    reference,
    string,
    text,
)

objective = record_table(
    "objective",
    [
        reference("enrolment_id", "enrolment"),
        reference("channel_id", "channel"),
        text("title", "measure"),
        string("due", "status"),
    ],
    of_office=True,
    indexes=[("enrolment_id",), ("channel_id",)],
)

plan_line = record_table(
    "plan_line",
    [
        reference("objective_id", "objective"),
        text("title", "source"),
        integer("year", "amount_agorot", "spent_agorot"),
        string("status"),
    ],
    of_office=True,
    indexes=[("objective_id",)],
)

impact_group = record_table(
    "impact_group",
    [
        reference("enrolment_id", "enrolment"),
        reference("channel_id", "channel"),
        text("name", "purpose", "place"),
        string("started", "ended"),
    ],
    of_office=True,
    indexes=[("enrolment_id",), ("channel_id",)],
)

impact_group_member = record_table(
    "impact_group_member",
    [
        reference("impact_group_id", "impact_group"),
        text("name", "role"),
        string("joined", "left_on"),
        boolean("name_consent"),
    ],
    of_office=True,
    indexes=[("impact_group_id",)],
)

image_reading = record_table(
    "image_reading",
    [
        reference("enrolment_id", "enrolment"),
        reference("channel_id", "channel"),
        string("date"),
        text("asked", "audience", "notes"),
        integer("respondents"),
    ],
    of_office=True,
    indexes=[("enrolment_id",), ("channel_id",)],
)

# tone: warm, neutral or cool
image_word = record_table(
    "image_word",
    [
        reference("image_reading_id", "image_reading"),
        text("word"),
        integer("count"),
        string("tone"),
    ],
    of_office=True,
    indexes=[("image_reading_id",)],
)

capacity_indicator = record_table(
    "capacity_indicator",
    [
        reference("enrolment_id", "enrolment"),
        reference("channel_id", "channel"),
        text("title", "unit", "meaning"),
        integer("target_hundredths"),
        boolean("lower_is_better"),
    ],
    of_office=True,
    indexes=[("enrolment_id",), ("channel_id",)],
)

capacity_reading = record_table(
    "capacity_reading",
    [
        reference("capacity_indicator_id", "capacity_indicator"),
        string("date"),
        integer("value_hundredths"),
        boolean("baseline"),
        text("notes"),
    ],
    of_office=True,
    indexes=[("capacity_indicator_id",)],
)
