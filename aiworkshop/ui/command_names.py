"""What an action is called in the menu: "Undo: addition"."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "group_findings": QT_TRANSLATE_NOOP("Commands", "new theme"),
    "assign_findings": QT_TRANSLATE_NOOP("Commands", "findings under a theme"),
    "unassign_findings": QT_TRANSLATE_NOOP("Commands", "findings taken from a theme"),
    "merge_themes": QT_TRANSLATE_NOOP("Commands", "merging of themes"),
    "place_petal": QT_TRANSLATE_NOOP("Commands", "moving of a petal"),
    "reset_placing": QT_TRANSLATE_NOOP("Commands", "new layout of the picture"),
    "release_records": QT_TRANSLATE_NOOP("Commands", "release for the projector"),
    "withhold_records": QT_TRANSLATE_NOOP("Commands", "withholding from the projector"),
    "open_vote_round": QT_TRANSLATE_NOOP("Commands", "opening of a round of dots"),
    "count_dots": QT_TRANSLATE_NOOP("Commands", "count of dots"),
    "close_vote_round": QT_TRANSLATE_NOOP("Commands", "closing of a round of dots"),
    "reopen_vote_round": QT_TRANSLATE_NOOP("Commands", "reopening of a round of dots"),
    "delete_vote_round": QT_TRANSLATE_NOOP("Commands", "deletion of a round of dots"),
    "make_tables": QT_TRANSLATE_NOOP("Commands", "new tables"),
    "mix_tables": QT_TRANSLATE_NOOP("Commands", "mixing of tables"),
    "place_walk_ins": QT_TRANSLATE_NOOP("Commands", "places for new people"),
    "pin_seats": QT_TRANSLATE_NOOP("Commands", "pinning to a table"),
    "tables_from_sign_ups": QT_TRANSLATE_NOOP("Commands", "tables from sign-ups"),
    "split_table": QT_TRANSLATE_NOOP("Commands", "splitting of a table"),
    "add_seating_rule": QT_TRANSLATE_NOOP("Commands", "new seating rule"),
    "delete_seating_rule": QT_TRANSLATE_NOOP("Commands", "removal of a seating rule"),
    "copy_tables": QT_TRANSLATE_NOOP("Commands", "copying of tables"),
    "seat_participant": QT_TRANSLATE_NOOP("Commands", "seating"),
    "create_workshop": QT_TRANSLATE_NOOP("Commands", "new workshop"),
    "use_template": QT_TRANSLATE_NOOP("Commands", "change of agenda"),
    "import_workshop": QT_TRANSLATE_NOOP("Commands", "import"),
    "change_origins": QT_TRANSLATE_NOOP("Commands", "where it came from"),
    "draft_proposition": QT_TRANSLATE_NOOP("Commands", "new proposition"),
    "begin_critique": QT_TRANSLATE_NOOP("Commands", "keeping of the draft"),
    "add_critique": QT_TRANSLATE_NOOP("Commands", "what was loved or wished"),
    "finalise_proposition": QT_TRANSLATE_NOOP("Commands", "final words"),
    "reopen_proposition": QT_TRANSLATE_NOOP("Commands", "reopening of a proposition"),
    "sign_up": QT_TRANSLATE_NOOP("Commands", "sign-up"),
    "start_initiative": QT_TRANSLATE_NOOP("Commands", "new team"),
    "match_offer": QT_TRANSLATE_NOOP("Commands", "offer for a request"),
    "unmatch_offer": QT_TRANSLATE_NOOP("Commands", "parting of offer and request"),
    "set_next_date": QT_TRANSLATE_NOOP("Commands", "next date"),
    "add_agenda_step": QT_TRANSLATE_NOOP("Commands", "new step of the agenda"),
    "take_minutes": QT_TRANSLATE_NOOP("Commands", "saved minutes"),
    "start_step": QT_TRANSLATE_NOOP("Commands", "start of a step"),
    "next_step": QT_TRANSLATE_NOOP("Commands", "next step"),
    "previous_step": QT_TRANSLATE_NOOP("Commands", "back to a step"),
    "end_step": QT_TRANSLATE_NOOP("Commands", "end of a step"),
    "pause_step": QT_TRANSLATE_NOOP("Commands", "pause of the clock"),
    "resume_step": QT_TRANSLATE_NOOP("Commands", "going on of the clock"),
    "give_minutes": QT_TRANSLATE_NOOP("Commands", "more minutes"),
    "take_off_seconds": QT_TRANSLATE_NOOP("Commands", "time taken off the clock"),
    "confirm_wording": QT_TRANSLATE_NOOP("Commands", "checked wording"),
    "set_wording": QT_TRANSLATE_NOOP("Commands", "wording"),
    "keep_draft": QT_TRANSLATE_NOOP("Commands", "unfinished words"),
    "write_sheet_field": QT_TRANSLATE_NOOP("Commands", "words from a sheet"),
    "mark_sheet": QT_TRANSLATE_NOOP("Commands", "state of a sheet"),
    "mark_sheets": QT_TRANSLATE_NOOP("Commands", "state of sheets"),
    "mark_unclear": QT_TRANSLATE_NOOP("Commands", "unclear word"),
    "assign_sheet": QT_TRANSLATE_NOOP("Commands", "table of a sheet"),
    "insert_sample": QT_TRANSLATE_NOOP("Commands", "sample workshop"),
    "keep_photo": QT_TRANSLATE_NOOP("Commands", "new photo"),
    "file_photo": QT_TRANSLATE_NOOP("Commands", "filing of a photo"),
    "turn_photo": QT_TRANSLATE_NOOP("Commands", "turning of a photo"),
    "record_print": QT_TRANSLATE_NOOP("Commands", "printing of worksheets"),
    "adjust_sheet": QT_TRANSLATE_NOOP("Commands", "change of a worksheet"),
    "keep_worksheet_template": QT_TRANSLATE_NOOP("Commands", "keeping of worksheets"),
    "apply_worksheet_template": QT_TRANSLATE_NOOP("Commands", "worksheets from a template"),
    "remove_worksheet_template": QT_TRANSLATE_NOOP("Commands", "removal of a template"),
    "resolve_conflict": QT_TRANSLATE_NOOP("Commands", "choice between two versions"),
}
VERBS: dict[str, str] = {
    "add": QT_TRANSLATE_NOOP("Commands", "addition"),
    "change": QT_TRANSLATE_NOOP("Commands", "change"),
    "delete": QT_TRANSLATE_NOOP("Commands", "deletion"),
    "move": QT_TRANSLATE_NOOP("Commands", "move"),
    "restore": QT_TRANSLATE_NOOP("Commands", "restoring"),
}
"""The first word of a code that names a verb and a kind of record, such as ``add_finding``."""


def command_name(code: str) -> str:
    """The action's name in the language of the window; empty for one without a name."""
    name = NAMES.get(code) or VERBS.get(code.partition("_")[0])
    return QCoreApplication.translate("Commands", name) if name else ""
