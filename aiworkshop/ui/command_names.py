"""What an action is called in the menu: "Undo: addition"."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "group_findings": QT_TRANSLATE_NOOP("Commands", "new theme"),
    "assign_findings": QT_TRANSLATE_NOOP("Commands", "findings under a theme"),
    "unassign_findings": QT_TRANSLATE_NOOP("Commands", "findings taken from a theme"),
    "move_findings": QT_TRANSLATE_NOOP("Commands", "move to another theme"),
    "split_theme": QT_TRANSLATE_NOOP("Commands", "splitting of a theme"),
    "ungroup_themes": QT_TRANSLATE_NOOP("Commands", "dissolving of themes"),
    "merge_themes": QT_TRANSLATE_NOOP("Commands", "merging of themes"),
    "make_tables": QT_TRANSLATE_NOOP("Commands", "new tables"),
    "mix_tables": QT_TRANSLATE_NOOP("Commands", "mixing of tables"),
    "copy_tables": QT_TRANSLATE_NOOP("Commands", "copying of tables"),
    "seat_participant": QT_TRANSLATE_NOOP("Commands", "seating"),
    "create_workshop": QT_TRANSLATE_NOOP("Commands", "new workshop"),
    "use_template": QT_TRANSLATE_NOOP("Commands", "change of agenda"),
    "import_workshop": QT_TRANSLATE_NOOP("Commands", "import"),
    "change_origins": QT_TRANSLATE_NOOP("Commands", "where it came from"),
    "add_agenda_step": QT_TRANSLATE_NOOP("Commands", "new step of the agenda"),
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
