"""Where each kind of record is shown, and what it is called."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

_PLACES: dict[str, tuple[str, str, str]] = {
    "workshop": ("prepare", "details", QT_TRANSLATE_NOOP("Kinds", "Workshop")),
    "agenda_step": ("prepare", "agenda", QT_TRANSLATE_NOOP("Kinds", "Agenda step")),
    "content_overlay": ("prepare", "questions", QT_TRANSLATE_NOOP("Kinds", "Question")),
    "participant": ("prepare", "participants", QT_TRANSLATE_NOOP("Kinds", "Participant")),
    "group": ("prepare", "tables", QT_TRANSLATE_NOOP("Kinds", "Table")),
    "interview": ("discovery", "interviews", QT_TRANSLATE_NOOP("Kinds", "Interview")),
    "finding": ("discovery", "findings", QT_TRANSLATE_NOOP("Kinds", "Finding")),
    "theme": ("discovery", "themes", QT_TRANSLATE_NOOP("Kinds", "Theme")),
    "vote_round": ("discovery", "dots", QT_TRANSLATE_NOOP("Kinds", "Round of dots")),
    "vote_count": ("discovery", "dots", QT_TRANSLATE_NOOP("Kinds", "Count of dots")),
    "dream": ("dream", "visions", QT_TRANSLATE_NOOP("Kinds", "Dream")),
    "opportunity": ("dream", "opportunities", QT_TRANSLATE_NOOP("Kinds", "Opportunity")),
    "proposition": ("design", "propositions", QT_TRANSLATE_NOOP("Kinds", "Proposition")),
    "initiative": ("destiny", "initiatives", QT_TRANSLATE_NOOP("Kinds", "Initiative")),
    "action": ("destiny", "initiatives", QT_TRANSLATE_NOOP("Kinds", "Action")),
    "commitment": ("destiny", "commitments", QT_TRANSLATE_NOOP("Kinds", "Promise")),
    "income_idea": ("destiny", "income", QT_TRANSLATE_NOOP("Kinds", "Income idea")),
    "plenary_note": ("destiny", "plenary", QT_TRANSLATE_NOOP("Kinds", "From the plenary")),
    "critique": ("design", "propositions", QT_TRANSLATE_NOOP("Kinds", "Response in a critique")),
    "sign_up": ("dream", "opportunities", QT_TRANSLATE_NOOP("Kinds", "Sign-up")),
    "offer_match": ("destiny", "commitments", QT_TRANSLATE_NOOP("Kinds", "Offer for a request")),
    "follow_up": ("destiny", "follow_up", QT_TRANSLATE_NOOP("Kinds", "Date of a follow-up")),
    "check_in": ("destiny", "follow_up", QT_TRANSLATE_NOOP("Kinds", "Check-in")),
    "partnership": ("destiny", "follow_up", QT_TRANSLATE_NOOP("Kinds", "Partnership")),
    "valuation": ("destiny", "valuation", QT_TRANSLATE_NOOP("Kinds", "Closing valuation")),
    "print_run": ("sheets", "", QT_TRANSLATE_NOOP("Kinds", "Printing")),
    "printed_layout": ("sheets", "", QT_TRANSLATE_NOOP("Kinds", "Worksheet")),
    "printed_sheet": ("sheets", "", QT_TRANSLATE_NOOP("Kinds", "Worksheet")),
    "answer": ("sheets", "", QT_TRANSLATE_NOOP("Kinds", "Words on a sheet")),
    "sheet_adjustment": ("prepare", "worksheets", QT_TRANSLATE_NOOP("Kinds", "Worksheet")),
    "own_field": ("prepare", "worksheets", QT_TRANSLATE_NOOP("Kinds", "Own question")),
    "attachment": ("sheets", "", QT_TRANSLATE_NOOP("Kinds", "Photo")),
    "membership": ("prepare", "tables", QT_TRANSLATE_NOOP("Kinds", "Seat")),
    "theme_finding": ("discovery", "themes", QT_TRANSLATE_NOOP("Kinds", "Finding under a theme")),
    "step_run": ("prepare", "agenda", QT_TRANSLATE_NOOP("Kinds", "Time of a step")),
    "seating_rule": ("prepare", "tables", QT_TRANSLATE_NOOP("Kinds", "Rule for seating")),
    "table_mix": ("prepare", "tables", QT_TRANSLATE_NOOP("Kinds", "Mixing of tables")),
    "register_asset": ("programmes", "register", QT_TRANSLATE_NOOP("Kinds", "United asset")),
    "register_source": ("programmes", "register", QT_TRANSLATE_NOOP("Kinds", "Source of an asset")),
    "register_apart": ("programmes", "register", QT_TRANSLATE_NOOP("Kinds", "Assets kept apart")),
    "town_match": ("programmes", "register", QT_TRANSLATE_NOOP("Kinds", "Match between towns")),
    "translation": ("discovery", "findings", QT_TRANSLATE_NOOP("Kinds", "Translation")),
    "programme": ("programmes", "programmes", QT_TRANSLATE_NOOP("Kinds", "Programme")),
    "channel": ("programmes", "programmes", QT_TRANSLATE_NOOP("Kinds", "Channel")),
    "cohort": ("programmes", "programmes", QT_TRANSLATE_NOOP("Kinds", "Cohort")),
    "enrolment": ("programmes", "programmes", QT_TRANSLATE_NOOP("Kinds", "Enrolment")),
    "team_member": (
        "programmes",
        "programmes",
        QT_TRANSLATE_NOOP("Kinds", "Member of an innovation team"),
    ),
    "training": ("programmes", "programmes", QT_TRANSLATE_NOOP("Kinds", "Training session")),
    "training_attendance": (
        "programmes",
        "programmes",
        QT_TRANSLATE_NOOP("Kinds", "Presence at a training session"),
    ),
    "authority": ("programmes", "towns", QT_TRANSLATE_NOOP("Kinds", "Town")),
    "cluster_member": ("programmes", "towns", QT_TRANSLATE_NOOP("Kinds", "Member of a cluster")),
    "inquiry": ("programmes", "towns", QT_TRANSLATE_NOOP("Kinds", "Inquiry")),
    "objective": ("programmes", "outcomes", QT_TRANSLATE_NOOP("Kinds", "Objective")),
    "plan_line": ("programmes", "outcomes", QT_TRANSLATE_NOOP("Kinds", "Line of a plan")),
    "impact_group": ("programmes", "outcomes", QT_TRANSLATE_NOOP("Kinds", "Impact group")),
    "impact_group_member": (
        "programmes",
        "outcomes",
        QT_TRANSLATE_NOOP("Kinds", "Member of an impact group"),
    ),
    "image_reading": ("programmes", "outcomes", QT_TRANSLATE_NOOP("Kinds", "Reading of the image")),
    "image_word": ("programmes", "outcomes", QT_TRANSLATE_NOOP("Kinds", "Word for the town")),
    "capacity_indicator": (
        "programmes",
        "outcomes",
        QT_TRANSLATE_NOOP("Kinds", "Capacity indicator"),
    ),
    "capacity_reading": (
        "programmes",
        "outcomes",
        QT_TRANSLATE_NOOP("Kinds", "Reading of a capacity"),
    ),
    "report_text": ("report", "", QT_TRANSLATE_NOOP("Kinds", "Words in a report")),
}


def place_of(kind: str) -> tuple[str, str]:
    """Page and tab where records of a kind are worked on."""
    page, tab, _ = _PLACES.get(kind, ("prepare", "", ""))
    return page, tab


_SHOWN_BY_THEMSELVES = {
    *("finding", "interview", "theme", "dream", "opportunity", "proposition", "initiative"),
    *("commitment", "income_idea", "valuation", "plenary_note"),
    *("programme", "authority", "register_asset"),
}
"""Kinds whose tab can go to one of them."""


def place_of_record(kind: str, key: str) -> tuple[str, str]:
    """Page and tab of one record: the record itself, where its tab can go to one."""
    page, tab = place_of(kind)
    return page, f"{tab}/{key}" if kind in _SHOWN_BY_THEMSELVES else tab


def kind_name(kind: str) -> str:
    """What a kind of record is called in the language of the window."""
    _, _, name = _PLACES.get(kind, ("", "", kind))
    return QCoreApplication.translate("Kinds", name)
