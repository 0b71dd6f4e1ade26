"""One folder a phase; this registry says how each stands in the rail.

Define is shown as *Prepare*: details, topic, participants, tables.
"""

from aiworkshop.method.registry import Registry
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageSpec

PHASE_PAGES: Registry[PageSpec] = Registry(
    (
        PageSpec(
            "prepare",
            "clipboard-list",
            QT_TRANSLATE_NOOP("Pages", "Prepare"),
            QT_TRANSLATE_NOOP("Pages", "What do we want more of?"),
            "aiworkshop.ui.phases.define.page:PreparePage",
            ("participant",),
        ),
        PageSpec(
            "discovery",
            "search",
            QT_TRANSLATE_NOOP("Pages", "Discovery"),
            QT_TRANSLATE_NOOP("Pages", "What gives life to this place when it is at its best?"),
            "aiworkshop.ui.phases.discovery.page:DiscoveryPage",
            ("finding",),
        ),
        PageSpec(
            "dream",
            "sparkles",
            QT_TRANSLATE_NOOP("Pages", "Dream"),
            QT_TRANSLATE_NOOP("Pages", "What might be, if the best became usual?"),
            "aiworkshop.ui.phases.dream.page:DreamPage",
            ("dream", "opportunity"),
        ),
        PageSpec(
            "design",
            "drafting-compass",
            QT_TRANSLATE_NOOP("Pages", "Design"),
            QT_TRANSLATE_NOOP("Pages", "What should be in place, so that it can happen?"),
            "aiworkshop.ui.phases.design.page:DesignPage",
            ("proposition",),
        ),
        PageSpec(
            "destiny",
            "sprout",
            QT_TRANSLATE_NOOP("Pages", "Destiny"),
            QT_TRANSLATE_NOOP("Pages", "What will be, and who begins?"),
            "aiworkshop.ui.phases.destiny.page:DestinyPage",
            ("initiative", "commitment", "income_idea"),
        ),
    )
)
