"""The handbook's pages in their order, and which one tells about which place of the program."""

PAGE_ORDER: tuple[str, ...] = (
    "start",
    "library",
    "prepare",
    "discovery",
    "dream",
    "design",
    "destiny",
    "sheets",
    "printing",
    "projector",
    "report",
    "follow-up",
    "programmes",
    "privacy",
    "backup",
    "accessibility",
    "trouble",
    "shortcuts",
)
"""Ids of the pages, which are the names of their files."""

HELP_OF_PLACE: dict[str, str] = {
    "library": "library",
    "programmes": "programmes",
    "programmes/programmes": "programmes#programmes",
    "programmes/towns": "programmes#towns",
    "programmes/outcomes": "programmes#outcomes",
    "programmes/register": "programmes#register",
    "programmes/portfolio": "programmes#portfolio",
    "programmes/keeping": "backup#keeping",
    "prepare": "prepare",
    "prepare/details": "prepare#details",
    "prepare/topic": "prepare#topic",
    "prepare/participants": "prepare#participants",
    "prepare/tables": "prepare#tables",
    "prepare/agenda": "prepare#agenda",
    "prepare/questions": "prepare#questions",
    "prepare/worksheets": "printing#choose",
    "prepare/keeping": "backup#keeping",
    "discovery": "discovery",
    "discovery/interviews": "discovery#interviews",
    "discovery/findings": "discovery#findings",
    "discovery/themes": "discovery#themes",
    "discovery/dots": "discovery#dots",
    "discovery/positive_core": "discovery#core",
    "dream": "dream",
    "dream/visions": "dream#visions",
    "dream/opportunities": "dream#opportunities",
    "dream/dots": "dream#dots",
    "design": "design",
    "design/propositions": "design#propositions",
    "destiny": "destiny",
    "destiny/initiatives": "destiny#initiatives",
    "destiny/commitments": "destiny#commitments",
    "destiny/income": "destiny#income",
    "destiny/valuation": "destiny#valuation",
    "destiny/follow_up": "follow-up#follow-up",
    "destiny/plenary": "destiny#plenary",
    "sheets": "sheets#board",
    "report": "report",
}
"""``page`` or ``page/tab`` of the window → ``page#anchor`` of the handbook."""

HELP_OF_WIDGET: dict[str, str] = {
    "ControlPanel": "projector#panel",
    "PetalPanel": "projector#panel",
    "SheetEntry": "sheets#entry",
    "PhotoInbox": "sheets#photos",
    "NewWorkshop": "library#new",
    "Backups": "backup#backups",
    "Trash": "backup#trash",
    "SharedLibrary": "library#shared",
    "LibrarySearch": "library#search",
    "PackDialog": "printing#pack",
    "PeopleListDialog": "prepare#people-list",
    "BringingDialog": "library#transfer",
    "ScribeCopyDialog": "backup#scribe",
    "EditConflictDialog": "backup#conflicts",
    "WithdrawalDialog": "privacy#withdrawal",
    "EraseDialog": "privacy#erasing",
    "SaveCopyDialog": "library#transfer",
    "SecondPlaceDialog": "backup#second",
    "RestoreDialog": "backup#backups",
    "BugDialog": "trouble#bug",
    "SalvageDialog": "trouble#damaged",
    "DiagnosticsDialog": "trouble#diagnostics",
    "LibraryPlaceDialog": "trouble#cloud",
    "AboutDialog": "start",
    "ShortcutsDialog": "shortcuts",
    "HandbookWindow": "start",
}
"""Dialogs and panels, by the name of their class, that have a section of their own: the innermost
one around the focus counts more than the page it lies over."""

PANELS_OF_LIBRARY: dict[str, str] = {
    "library/new": "show_new",
    "library/backups": "show_backups",
    "library/trash": "show_trash",
}
"""Places that ``place:`` links may name beside pages and tabs: what opens them on that page."""

PROJECTOR_PLACE = "projector"


def split_help(place: str) -> tuple[str, str]:
    """``page#anchor`` as the page and the anchor, which may be empty."""
    page, _, anchor = place.partition("#")
    return page, anchor
