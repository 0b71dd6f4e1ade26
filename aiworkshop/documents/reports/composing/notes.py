"""What was written for a report by hand, and how the interview guide was used."""

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.readmodels.sheet_records import newest_adjustments
from aiworkshop.readmodels.summary import GuideUse, Said
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_SECTION = "section."
_GUIDE = "INT"


def written(contents: WorkshopContents, lookup: Lookup, form: str) -> dict[str, Said]:
    """Notes by the id of their section; of two that two laptops wrote, the one changed last."""
    found: dict[str, Said] = {}
    for each in sorted(contents.report_text, key=lambda one: (one.changed, one.id)):
        if each.form == form and each.place.startswith(_SECTION):
            said = lookup.said(each, "words")
            if said:
                found[each.place.removeprefix(_SECTION)] = said
    return found


def guide(contents: WorkshopContents, lookup: Lookup) -> GuideUse:
    """The guide as this workshop printed it."""
    adjusted = newest_adjustments(contents.sheet_adjustment).get(_GUIDE)
    own = (lookup.said(each, "label") for each in contents.own_field if each.sheet == _GUIDE)
    return GuideUse(
        left_out=adjusted is not None and adjusted.left_out,
        hidden=frozenset(adjusted.hidden if adjusted else ()),
        own_questions=tuple(said for said in own if said),
        topic=lookup.said(contents.workshop, "topic").shown,
    )
