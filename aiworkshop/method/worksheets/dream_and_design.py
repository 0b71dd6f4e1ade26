"""The sheets of Dream and Design."""

from aiworkshop.method.worksheets.spec import (
    FieldSpec,
    PartSpec,
    RecordSpec,
    WorksheetSpec,
    line,
    lines,
)

DREAM_SHEET = WorksheetSpec(
    "DRM",
    "dream",
    "group",
    record=RecordSpec("dream"),
    parts=(
        PartSpec(
            "senses",
            fields=(
                FieldSpec("horizon_year", "year", width=3, target="horizon_year"),
                line("elements", 9),
                FieldSpec("see", "box", 4, 4, "see"),
                FieldSpec("hear", "box", 4, 4, "hear"),
                FieldSpec("say", "box", 4, 4, "say"),
                lines("images", 2),
            ),
            heading=False,
        ),
        PartSpec("vision", fields=(lines("vision", 4, "vision"),), heading=False),
        PartSpec(
            "news",
            fields=(
                line("headline", 9, "headline"),
                FieldSpec("news_date", "date", width=3),
                line("lead_line", 12, "lead_line"),
            ),
        ),
        PartSpec(
            "showing",
            fields=(
                line("presentation", 4, "presentation"),
                line("cast", 4),
                line("props", 4),
            ),
        ),
        PartSpec(
            "picture",
            fields=(
                FieldSpec("drawing", "drawing", 22),
                line("photo_number", 4),
            ),
            new_page=True,
            heading=False,
        ),
    ),
)

OPPORTUNITY_MAP = WorksheetSpec(
    "OPP",
    "dream",
    "room",
    paper="A3",
    landscape=True,
    parts=(
        PartSpec("centre", "centre", fields=(lines("vision", 2),), heading=False),
        PartSpec(
            "opportunities",
            "around",
            count=6,
            record=RecordSpec("opportunity"),
            fields=(
                lines("title", 2, "title"),
                line("dream_source", 12),
                line("themes", 12),
                line("who_benefits", 12, "who_benefits"),
                lines("sign_up", 2),
                FieldSpec("dots", "number", width=6, target="dots"),
            ),
        ),
    ),
)

DESIGN_SHEET = WorksheetSpec(
    "DSN",
    "design",
    "group",
    record=RecordSpec("proposition"),
    parts=(
        PartSpec(
            "opportunity",
            fields=(
                line("opportunity", 12),
                FieldSpec(
                    "elements",
                    "ticks",
                    target="elements",
                    choices="design_elements",
                    several=True,
                ),
            ),
            heading=False,
        ),
        PartSpec(
            "rings",
            "rings",
            fields=(
                lines("dream", 2),
                lines("relationships", 2),
                lines("ring_elements", 2),
            ),
        ),
        PartSpec("draft", fields=(lines("draft", 3, "draft_words"),), heading=False),
        PartSpec(
            "checklist",
            fields=(
                FieldSpec(
                    "criteria",
                    "checklist",
                    target="checked_criteria",
                    choices="proposition.criteria",
                    several=True,
                ),
            ),
            heading=False,
            new_page=True,
        ),
        PartSpec(
            "feedback",
            fields=(
                FieldSpec("love", "box", 3, 6, text="proposition.feedback.love"),
                FieldSpec("wish", "box", 3, 6, text="proposition.feedback.wish"),
            ),
        ),
        PartSpec(
            "final",
            fields=(
                line("title", 12, "title"),
                lines("words", 4, "words"),
                line("already_happening", 6, "already_happening", lines=2),
                line("needs_from_others", 6, "needs_from_others", lines=2),
            ),
            heading=False,
        ),
    ),
)

SHEETS = (DREAM_SHEET, OPPORTUNITY_MAP, DESIGN_SHEET)
