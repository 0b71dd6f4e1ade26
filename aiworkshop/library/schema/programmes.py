"""Programmes of several towns over several years: who takes part, with whom, on what."""

from aiworkshop.library.schema.columns import (
    boolean,
    integer,
    json_list,
    record_table,
    reference,
    string,
    text,
)

programme = record_table(
    "programme",
    [
        text("name_en", "name_he", "name_ar"),
        text("owners", "partners", "description"),
        string("start", "end", "example"),
    ],
    of_office=True,
)

# kind: what a channel keeps besides its tags, see method/channels.py
channel = record_table(
    "channel",
    [
        reference("programme_id", "programme"),
        text("name_en", "name_he", "name_ar"),
        string("kind"),
    ],
    of_office=True,
    indexes=[("programme_id",)],
)

cohort = record_table(
    "cohort",
    [
        reference("programme_id", "programme"),
        integer("number"),
        text("name_en", "name_he", "name_ar"),
        string("start", "end"),
    ],
    of_office=True,
    indexes=[("programme_id",)],
)

authority = record_table(
    "authority",
    [
        text("name_en", "name_he", "name_ar"),
        json_list("aliases", "languages"),
        string("authority_type", "region", "population_band"),
        text("notes"),
    ],
    of_office=True,
)

cluster_member = record_table(
    "cluster_member",
    [
        reference("cluster_id", "authority"),
        reference("member_id", "authority"),
    ],
    of_office=True,
    indexes=[("cluster_id",), ("member_id",)],
)

enrolment = record_table(
    "enrolment",
    [
        reference("cohort_id", "cohort"),
        reference("authority_id", "authority"),
        text("mayor_office", "liaison", "challenge", "reframed_topic"),
        string("status", "joined", "liaison_contact"),
        integer("budget_agorot"),
    ],
    of_office=True,
    indexes=[("cohort_id",), ("authority_id",)],
)

team_member = record_table(
    "team_member",
    [
        reference("enrolment_id", "enrolment"),
        text("name", "role", "organisation"),
        string("email", "phone", "joined", "left_on"),
        boolean("name_consent"),
    ],
    of_office=True,
    indexes=[("enrolment_id",)],
)

training = record_table(
    "training",
    [
        reference("cohort_id", "cohort"),
        text("title", "notes"),
        string("date"),
        integer("minutes"),
    ],
    of_office=True,
    indexes=[("cohort_id",)],
)

training_attendance = record_table(
    "training_attendance",
    [
        reference("training_id", "training"),
        reference("team_member_id", "team_member"),
    ],
    of_office=True,
    indexes=[("training_id",), ("team_member_id",)],
)

inquiry = record_table(
    "inquiry",
    [
        reference("authority_id", "authority"),
        json_list("enrolment_ids"),
        text("topic", "question", "notes"),
        string("state", "started", "closed"),
    ],
    of_office=True,
    indexes=[("authority_id",)],
)
