"""The sheets that serve the room in any phase: signs, lists, badges, posters, the count of dots."""

from aiworkshop.method.worksheets.spec import (
    FieldSpec,
    PartSpec,
    RecordSpec,
    WorksheetSpec,
    line,
)

TABLE_SIGN = WorksheetSpec(
    "SGN",
    None,
    "group",
    landscape=True,
    bare=True,
    parts=(PartSpec("sign", "sign", heading=False),),
)

ROSTER = WorksheetSpec(
    "ROS",
    None,
    "group",
    parts=(
        PartSpec(
            "members",
            "rows",
            count=10,
            source="members",
            fields=(
                FieldSpec("name", "printed", width=32),
                FieldSpec("organisation", "printed", width=34),
                FieldSpec("role", "number_of", width=18, choices="roles"),
                FieldSpec("present", "tick", width=16),
            ),
            heading=False,
        ),
    ),
)

AGENDA = WorksheetSpec(
    "AGD",
    None,
    "group",
    parts=(
        PartSpec(
            "steps",
            "agenda",
            source="agenda",
            fields=(
                FieldSpec("time", "printed", width=16),
                FieldSpec("activity", "printed", width=36),
                FieldSpec("purpose", "printed", width=48),
            ),
            heading=False,
        ),
        PartSpec("notes", fields=(line("notes", 12, lines=4),), heading=False),
    ),
)

SIGN_IN = WorksheetSpec(
    "SIN",
    None,
    "room",
    landscape=True,
    parts=(
        PartSpec("notice", "words", texts=("sheets.SIN.privacy",), heading=False, quiet=True),
        PartSpec(
            "people",
            "rows",
            count=18,
            record=RecordSpec("participant"),
            fields=(
                FieldSpec("name", width=24, target="name"),
                FieldSpec("organisation", width=20, target="organisation"),
                FieldSpec("role", width=16, target="role"),
                FieldSpec(
                    "language",
                    "number_of",
                    width=10,
                    target="sheet_language",
                    choices="language.names",
                ),
                FieldSpec("contact", width=24),
                FieldSpec("photo", "tick", width=10),
                FieldSpec("signature", "signature", width=16),
            ),
            heading=False,
        ),
    ),
)

BADGES = WorksheetSpec(
    "BDG",
    None,
    "room",
    bare=True,
    parts=(PartSpec("badges", "badges", count=8, source="participants", heading=False),),
    variants=(
        ("ten", (PartSpec("badges", "badges", count=10, source="participants", heading=False),)),
    ),
)

GROUND_RULES = WorksheetSpec(
    "RUL",
    None,
    "room",
    paper="A3",
    bare=True,
    parts=(
        PartSpec("rules", "poster", texts=("sheets.RUL.rules",), source="rules", heading=False),
    ),
)


def _tally(source: str, kind: str) -> tuple[PartSpec, ...]:
    return (
        PartSpec(
            "round",
            fields=(
                line("question", 12),
                FieldSpec("voters", "number", width=4),
                FieldSpec("issued", "number", width=4),
                FieldSpec("placed", "number", width=4),
            ),
            heading=False,
        ),
        PartSpec(
            "items",
            "rows",
            count=10,
            source=source,
            record=RecordSpec(kind),
            fields=(
                FieldSpec("item", "printed", width=46),
                FieldSpec("strokes", "signature", width=40),
                FieldSpec("total", "number", width=14, target="dots"),
            ),
            heading=False,
        ),
    )


TALLY = WorksheetSpec(
    "TAL",
    None,
    "room",
    parts=_tally("votes", "theme"),
    variants=(("opportunities", _tally("opportunities", "opportunity")),),
)

SHEETS = (TABLE_SIGN, ROSTER, AGENDA, SIGN_IN, BADGES, GROUND_RULES, TALLY)
