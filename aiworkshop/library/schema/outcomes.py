"""What grows from the findings: dreams, opportunities, propositions, initiatives, promises."""

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

dream = record_table(
    "dream",
    [
        reference("group_id", "group"),
        text("vision", "headline", "lead_line", "see", "hear", "say", "presentation"),
        integer("horizon_year"),
        boolean("released"),
    ],
)

opportunity = record_table(
    "opportunity",
    [
        reference("group_id", "group"),
        text("title", "description", "who_benefits"),
        integer("dots"),
        boolean("left_out"),
        json_mapping("placing"),
    ],
)

proposition = record_table(
    "proposition",
    [
        reference("group_id", "group"),
        reference("opportunity_id", "opportunity"),
        text("title", "words", "draft_words", "already_happening", "needs_from_others"),
        string("state"),
        json_list("elements", "checked_criteria", "channels"),
    ],
)

initiative = record_table(
    "initiative",
    [
        reference("proposition_id", "proposition"),
        reference("group_id", "group"),
        text("title", "purpose", "champion", "convener", "members", "others_to_involve"),
        text("resources_had", "resources_needed", "success_signs"),
        string("first_meeting", "reporting_date", "driver"),
        text("transferred_to"),
        json_list("channels"),
        boolean("name_consent"),
    ],
)

action = record_table(
    "action",
    [
        reference("initiative_id", "initiative"),
        text("title", "owner", "helper", "evidence", "transferred_to"),
        string("due", "status", "horizon", "driver"),
        json_list("channels"),
        integer("cost_agorot"),
        boolean("name_consent"),
    ],
)

# kind: commitment (mine to do), offer (to somebody), request (from somebody).
commitment = record_table(
    "commitment",
    [
        string("kind", "due", "answer", "status", "driver"),
        json_list("channels"),
        reference("group_id", "group"),
        reference("participant_id", "participant"),
        reference("initiative_id", "initiative"),
        text("words", "person", "addressed_to", "first_step", "buddy", "answer_words"),
        text("transferred_to"),
        boolean("name_consent", "contact_permission", "released"),
    ],
)

income_idea = record_table(
    "income_idea",
    [
        reference("group_id", "group"),
        text("title", "asset", "approval", "owner", "next_test"),
        string("mechanism", "confidence", "approval_status", "next_test_date", "driver"),
        text("transferred_to"),
        json_list("channels"),
        boolean("recurring", "name_consent"),
        integer("estimate_agorot"),
    ],
)

# What was said outside the method: trends, emerging issues, recommendations, partnerships.
plenary_note = record_table(
    "plenary_note", [string("kind"), text("words", "speaker"), boolean("name_consent")]
)
