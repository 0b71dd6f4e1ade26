"""The provocative proposition: its checklist and gentle checks.

Checklist after Cooperrider, Whitney and Stavros (Appreciative Inquiry Handbook). What words give
away is noticed: future and obligation, negation, words that fit any town, too many words.
"""

from aiworkshop.method.content import Content
from aiworkshop.method.hints import Hint, hint_text, word_hints
from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named
from aiworkshop.method.words import count_words

PROPOSITION_CRITERIA: Registry[Named] = Registry(
    Named(criterion)
    for criterion in (
        "affirmative",
        "present_tense",
        "bold",
        "concrete",
        "grounded",
        "desired",
        "joint",
        "ours",
    )
)

LONGEST_PROPOSITION_WORDS = 60

_LISTS = {
    "affirmative": "proposition.negation",
    "present_tense": "proposition.future",
    "concrete": "proposition.vague",
}


def check_proposition(text: str, content: Content) -> tuple[Hint, ...]:
    """Criteria worth a second look, in their order; ``content`` is of the text's language."""
    hints = {hint.id: hint for hint in word_hints(text, content, _LISTS)}
    if count_words(text) > LONGEST_PROPOSITION_WORDS:
        hints["ours"] = Hint("ours")
    return tuple(hints[criterion] for criterion in PROPOSITION_CRITERIA.ids if criterion in hints)


def proposition_hint_text(hint: Hint, content: Content) -> str:
    """The question that goes with a hint, in the language of ``content``."""
    return hint_text("proposition", hint, content)
