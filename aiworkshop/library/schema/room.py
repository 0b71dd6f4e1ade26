"""Running the room: the clock as it really ran, who may sit where, dots, and what people valued."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    json_list,
    record_table,
    reference,
    string,
    text,
)

# What really happened, beside the plan in agenda_step. Stamps are UTC, ISO 8601 with seconds.
step_run = record_table(
    "step_run",
    [
        reference("agenda_step_id", "agenda_step"),
        string("started_at", "ended_at", "paused_since"),
        integer("allotted_seconds", "paused_seconds"),
    ],
)

seating_rule = record_table(
    "seating_rule", [string("kind"), json_list("participant_ids"), text("reason")]
)

# How the tables of a phase were last mixed, so that the same can be had again.
table_mix = record_table("table_mix", [string("phase"), integer("seed"), json_list("mixed_by")])

vote_round = record_table(
    "vote_round",
    [
        string("items_kind", "state", "closed_at"),
        text("question"),
        integer("voters", "dots_each", "most_on_one_item"),
        json_list("item_ids"),
    ],
)

# item_id is a plain string, since dots are placed on records of several kinds.
vote_count = record_table(
    "vote_count",
    [
        reference("vote_round_id", "vote_round"),
        reference("group_id", "group"),
        string("item_id"),
        integer("dots"),
    ],
    indexes=[("vote_round_id",)],
)
# Undo counts back where others counted on since (``library/reversal.py``).
vote_count.info["adds_up"] = "dots"

critique = record_table(
    "critique",
    [
        reference("proposition_id", "proposition"),
        reference("group_id", "group"),
        string("kind"),
        text("words"),
    ],
    indexes=[("proposition_id",)],
)

sign_up = record_table(
    "sign_up",
    [
        reference("opportunity_id", "opportunity"),
        reference("participant_id", "participant"),
        text("person"),
        boolean("name_consent"),
    ],
    indexes=[("opportunity_id",)],
)

offer_match = record_table(
    "offer_match",
    [reference("offer_id", "commitment"), reference("request_id", "commitment"), string("state")],
)

valuation = record_table(
    "valuation",
    [
        reference("group_id", "group"),
        string("permission"),
        text("moment", "strength", "take_away", "wishes", "word"),
        integer("energy_before", "energy_after"),
        boolean("follow_up_consent"),
    ],
)
