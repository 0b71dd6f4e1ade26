"""The sheets of Discovery: interview guide and summary, group sheet, asset map, positive core."""

from aiworkshop.method.worksheets.spec import (
    FieldSpec,
    PartSpec,
    RecordSpec,
    WorksheetSpec,
    line,
    lines,
    ticks,
)

# What was told is shown as far as its teller allows at the end of the same sheet.
_ALLOWED = (("permission", "consent.1.permission"),)
_STORY = RecordSpec("finding", (("kind", "story"),), link="interview_id", takes=_ALLOWED)
_WISH = RecordSpec("finding", (("kind", "wish"),), link="interview_id", takes=_ALLOWED)

INTERVIEW_GUIDE = WorksheetSpec(
    "INT",
    "discovery",
    "person",
    record=RecordSpec("interview"),
    parts=(
        PartSpec(
            "people",
            fields=(
                line("interviewer", 6),
                line("storyteller", 6),
                line("role", 8),
                FieldSpec("years", "number", width=4),
            ),
            heading=False,
        ),
        PartSpec("opening", "words", texts=("interview.opening",)),
        PartSpec(
            "high_point",
            fields=(lines("telling", 8, "telling", text="interview.questions.high_point"),),
            record=_STORY,
        ),
        PartSpec(
            "valuing",
            fields=(
                lines("values", 4, "values", text="interview.questions.values"),
                lines("core_factor", 3, text="interview.questions.core_factor"),
                lines("wishes", 3, makes=_WISH, numbered=True, text="interview.questions.wishes"),
            ),
        ),
        PartSpec("topic", "words", texts=("interview.topic_questions.lead_in",), new_page=True),
        PartSpec(
            "topic_story",
            fields=(lines("telling", 7, "telling", text="interview.topic_questions.story"),),
            record=_STORY,
            heading=False,
        ),
        PartSpec(
            "topic_more",
            fields=(
                lines(
                    "conditions", 4, "conditions", text="interview.topic_questions.made_possible"
                ),
                lines("future", 4, text="interview.topic_questions.future"),
            ),
            heading=False,
        ),
        PartSpec("probes", "words", texts=("interview.probes",), quiet=True),
        PartSpec("tips", "words", texts=("interview.tips",), quiet=True),
        PartSpec(
            "consent",
            fields=(
                FieldSpec("agreed", "tick", text="interview.consent"),
                line("initials", 3),
                ticks("permission", "permissions", "permission", width=9),
            ),
        ),
    ),
)

INTERVIEW_SUMMARY = WorksheetSpec(
    "SUM",
    "discovery",
    "person",
    record=RecordSpec("interview"),
    parts=(
        PartSpec(
            "story",
            fields=(
                line("title", 12, "title"),
                lines("telling", 6, "telling"),
                lines("quote", 2, "quote"),
            ),
            record=_STORY,
            heading=False,
        ),
        PartSpec(
            "seen",
            fields=(
                line("strengths", 6, "strengths", lines=2),
                line("conditions", 6, "conditions", lines=2),
                line("values", 6, "values", lines=2),
                line("promising_practice", 6, "promising_practice", lines=2),
                lines("wishes", 3, makes=_WISH, numbered=True),
                line("moved_by", 12, "moved_by"),
            ),
            heading=False,
        ),
        PartSpec(
            "consent",
            fields=(
                line("initials", 3),
                ticks("permission", "permissions", "permission", width=9),
            ),
            heading=False,
        ),
    ),
    variants=(
        (
            "note",
            (
                PartSpec(
                    "notes",
                    "notes",
                    fields=(
                        FieldSpec("story", "box", 6, 6, "", makes=_STORY),
                        FieldSpec("values", "box", 6, 6, "values"),
                        FieldSpec("conditions", "box", 6, 6, "conditions"),
                        FieldSpec("wishes", "box", 6, 6, "", makes=_WISH),
                    ),
                    heading=False,
                ),
            ),
        ),
    ),
)

GROUP_SHEET = WorksheetSpec(
    "DIS",
    "discovery",
    "group",
    parts=(
        PartSpec(
            "people",
            fields=(
                lines("members", 1),
                line("discussion_leader", 3),
                line("timekeeper", 3),
                line("recorder", 3),
                line("reporter", 3),
            ),
            heading=False,
        ),
        PartSpec(
            "stories",
            "entries",
            count=3,
            record=RecordSpec("finding", (("kind", "story"),)),
            fields=(
                line("title", 8, "title"),
                line("teller", 4, "teller"),
                lines("telling", 2, "telling"),
                lines(
                    "roots",
                    3,
                    makes=RecordSpec(
                        "finding", (("kind", "success_factor"),), link="parent_id", under="stories"
                    ),
                ),
                line("evidence", 12),
                ticks("category", "categories", "category"),
            ),
        ),
        PartSpec(
            "together",
            fields=(
                lines("patterns", 2),
                lines("factors", 5, numbered=True),
                lines("quote", 2),
                lines("keep", 2),
                line("surprise", 9),
                FieldSpec("dots", "number", width=3),
            ),
        ),
    ),
)

ASSET_MAP = WorksheetSpec(
    "AST",
    "discovery",
    "group",
    landscape=True,
    parts=(
        PartSpec(
            "assets",
            "rows",
            count=9,
            record=RecordSpec("finding", (("kind", "asset"),)),
            fields=(
                FieldSpec("title", width=27, target="title"),
                FieldSpec(
                    "category", "number_of", width=9, target="category", choices="categories"
                ),
                FieldSpec("where", width=15),
                FieldSpec("holder", width=17, target="holder"),
                FieldSpec("in_use", "number_of", width=9, target="in_use", choices="use_levels"),
                FieldSpec("links_to", width=20, target="links_to"),
                FieldSpec("quote", width=23, target="quote"),
            ),
            heading=False,
        ),
    ),
)

POSITIVE_CORE = WorksheetSpec(
    "COR",
    "discovery",
    "room",
    paper="A3",
    landscape=True,
    parts=(
        PartSpec(
            "petals",
            "petals",
            count=7,
            record=RecordSpec("theme"),
            fields=(
                line("title", 12, "title"),
                lines("sentence", 2, "sentence"),
                line("stories", 12),
                line("quote", 12),
                FieldSpec("tables", "number", width=6),
                FieldSpec("dots", "number", width=6, target="dots"),
            ),
            texts=("summary.core.title", "sheets.COR.topic"),
            heading=False,
        ),
    ),
)

SHEETS = (INTERVIEW_GUIDE, INTERVIEW_SUMMARY, GROUP_SHEET, ASSET_MAP, POSITIVE_CORE)
