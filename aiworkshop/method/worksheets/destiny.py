"""The sheets of Destiny: promises, charters, plans, income, closing valuation."""

from aiworkshop.method.worksheets.spec import (
    FieldSpec,
    PartSpec,
    RecordSpec,
    WorksheetSpec,
    line,
    lines,
    ticks,
)


def _promise(kind: str) -> RecordSpec:
    taken = (("person", "person.1.name"), ("contact_permission", "person.1.contact"))
    return RecordSpec("commitment", (("kind", kind),), takes=taken)


COMMITMENTS = WorksheetSpec(
    "COM",
    "destiny",
    "person",
    parts=(
        PartSpec(
            "person",
            fields=(line("name", 8), FieldSpec("contact", "tick", width=4)),
            heading=False,
        ),
        PartSpec(
            "commitments",
            "entries",
            count=2,
            record=_promise("commitment"),
            fields=(
                lines("words", 2, "words"),
                line("first_step", 6, "first_step"),
                FieldSpec("due", "date", width=3, target="due"),
                line("buddy", 3, "buddy"),
            ),
        ),
        PartSpec(
            "offers",
            "entries",
            record=_promise("offer"),
            fields=(lines("words", 2, "words"), line("addressed_to", 12, "addressed_to")),
        ),
        PartSpec(
            "requests",
            "entries",
            record=_promise("request"),
            fields=(
                lines("words", 2, "words"),
                line("addressed_to", 5, "addressed_to"),
                ticks("answer", "request_answers", "answer", width=7, without=("open",)),
            ),
        ),
    ),
)

TEAM_CHARTER = WorksheetSpec(
    "TEA",
    "destiny",
    "group",
    record=RecordSpec("initiative", reuse=True),
    parts=(
        PartSpec(
            "initiative",
            fields=(
                line("title", 12, "title"),
                lines("purpose", 2, "purpose"),
                line("what", 6, lines=2),
                line("how", 6, lines=2),
                line("where", 6),
                line("when", 6),
            ),
            heading=False,
        ),
        PartSpec(
            "people",
            fields=(
                lines("members", 2, "members"),
                line("convener", 6, "convener"),
                line("champion", 6, "champion"),
                line("others_to_involve", 12, "others_to_involve"),
            ),
            heading=False,
        ),
        PartSpec(
            "means",
            fields=(
                line("resources_had", 6, "resources_had", lines=2),
                line("resources_needed", 6, "resources_needed", lines=2),
                lines("success_signs", 2, "success_signs"),
                FieldSpec("first_meeting", "date", width=6, target="first_meeting"),
                FieldSpec("reporting_date", "date", width=6, target="reporting_date"),
            ),
            heading=False,
        ),
    ),
)


def _actions(horizon: str, rows: int) -> PartSpec:
    return PartSpec(
        horizon,
        "rows",
        count=rows,
        record=RecordSpec("action", (("horizon", horizon),), link="initiative_id"),
        fields=(
            FieldSpec("title", width=34, target="title"),
            FieldSpec("owner", width=16, target="owner"),
            FieldSpec("helper", width=14, target="helper"),
            FieldSpec("due", "date", width=13, target="due"),
            FieldSpec("cost", "money", width=10, target="cost_agorot"),
            FieldSpec("status", "number_of", width=9, target="status", choices="action_states"),
            FieldSpec("evidence", width=24, target="evidence"),
        ),
    )


ACTION_PLAN = WorksheetSpec(
    "ACT",
    "destiny",
    "group",
    landscape=True,
    record=RecordSpec("initiative", reuse=True),
    parts=(
        PartSpec("initiative", fields=(line("title", 12, "title"),), heading=False),
        _actions("two_months", 4),
        _actions("year_and_more", 3),
    ),
)

INCOME = WorksheetSpec(
    "INC",
    "destiny",
    "group",
    parts=(
        PartSpec(
            "ideas",
            "entries",
            count=2,
            record=RecordSpec("income_idea"),
            fields=(
                lines("title", 2, "title"),
                line("asset", 12, "asset"),
                ticks("mechanism", "mechanisms", "mechanism"),
                ticks("recurring", "recurrences", "recurring", width=6),
                ticks("confidence", "confidences", "confidence", width=6),
                FieldSpec("estimate", "money", width=4, target="estimate_agorot"),
                line("approval", 8, "approval"),
                line("owner", 4, "owner"),
                line("next_test", 8, "next_test"),
            ),
        ),
    ),
)

VALUATION = WorksheetSpec(
    "VAL",
    "destiny",
    "person",
    record=RecordSpec("valuation", (("permission", "anonymous"),)),
    parts=(
        PartSpec(
            "looking_back",
            fields=(
                lines("moment", 3, "moment"),
                lines("strength", 2, "strength"),
                lines("take_away", 3, "take_away"),
                lines("wishes", 3, "wishes", numbered=True),
            ),
            heading=False,
        ),
        PartSpec(
            "energy",
            fields=(
                FieldSpec("before", "scale", width=6, target="energy_before"),
                FieldSpec("after", "scale", width=6, target="energy_after"),
                line("word", 6, "word"),
                FieldSpec("follow_up", "tick", width=6, target="follow_up_consent"),
            ),
        ),
    ),
)

SHEETS = (COMMITMENTS, TEAM_CHARTER, ACTION_PLAN, INCOME, VALUATION)
