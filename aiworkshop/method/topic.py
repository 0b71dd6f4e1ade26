"""The affirmative topic: its criteria, gentle checks, and the way from a complaint to a topic.

Criteria after the practice literature on affirmative topic choice (Whitney and Trosten-Bloom;
Andy Smith). Most can only be judged by people; the checks notice what words give away. They are
hints in the form of questions and never stop anybody.
"""

from aiworkshop.method.content import Content
from aiworkshop.method.hints import Hint, hint_text, word_hints
from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named
from aiworkshop.method.words import count_words

TOPIC_CRITERIA: Registry[Named] = Registry(
    Named(criterion)
    for criterion in (
        "positive",
        "desired",
        "matters",
        "opens_learning",
        "no_preset_solution",
        "plain_words",
        "stretching",
        "within_reach",
        "few",
    )
)

FLIP_STEPS: Registry[Named] = Registry(
    Named(step) for step in ("complaint", "instead", "why", "already", "phrase")
)
"""The flip: complaint, what instead, why that, where is it already true, phrase."""

LONGEST_TOPIC_WORDS = 14
MOST_TOPICS = 5

_LISTS = {
    "positive": "topic.deficit",
    "no_preset_solution": "topic.solution",
    "plain_words": "topic.jargon",
}


def check_topic(text: str, content: Content) -> tuple[Hint, ...]:
    """Criteria worth a second look, in their order; ``content`` is of the topic's language.

    Topics on lines of their own are counted against "five at most". An empty text has no hints.
    """
    hints = {hint.id: hint for hint in word_hints(text, content, _LISTS)}
    topics = [line for line in text.splitlines() if line.strip()]
    if any(count_words(topic) > LONGEST_TOPIC_WORDS for topic in topics):
        hints.setdefault("plain_words", Hint("plain_words"))
    if len(topics) > MOST_TOPICS:
        hints["few"] = Hint("few")
    return tuple(hints[criterion] for criterion in TOPIC_CRITERIA.ids if criterion in hints)


def topic_hint_text(hint: Hint, content: Content) -> str:
    """The question that goes with a hint, in the language of ``content``."""
    return hint_text("topic", hint, content)
