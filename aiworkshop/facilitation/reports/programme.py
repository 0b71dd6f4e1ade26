"""Reports about a programme: which records stand in them, for the log of outputs."""

from typing import TYPE_CHECKING

from aiworkshop.facilitation.outputs import Output, ReportRequest
from aiworkshop.facilitation.reads.programme_contents import by_workshop

if TYPE_CHECKING:
    from aiworkshop.readmodels.portfolio import ProgrammeContents

PUBLIC_FORMS = frozenset({"residents"})
"""Forms in which only what was given for everybody may stand."""


def programme_outputs(
    contents: "ProgrammeContents", request: ReportRequest, target: str
) -> tuple[Output, ...]:
    """What is to be logged of a report that went: one line for each workshop that is quoted.

    A withdrawal looks through the outputs of its own workshop, and finds the report there. Numbers
    are no reason: whoever withdrew cannot be found in them. Not for the main thread.
    """
    from aiworkshop.documents.portfolio.voices import shown_ids
    from aiworkshop.method.content import available_languages

    options = request.options()
    # A page in all languages shows what may be shown in each of them.
    found = by_workshop(shown_ids(contents, request.form, options))
    language = "+".join(available_languages()) if request.form in PUBLIC_FORMS else request.language
    return tuple(
        Output(workshop_id, request.form, target, language, request.names, ids)
        for workshop_id, ids in found.items()
    )


def telling_count(contents: "ProgrammeContents", request: ReportRequest) -> int:
    """How many sentences in the report stand without a name, and hold a role or somebody's name.

    Not for the main thread.
    """
    from aiworkshop.documents.portfolio.voices import shown_ids
    from aiworkshop.facilitation.reports.telling import telling_words

    shown = {key for _, key in shown_ids(contents, request.form, request.options())}
    found = (each for quoted in contents.quoted for each in telling_words(quoted, request))
    return len({each.record_id for each in found if each.record_id in shown})
