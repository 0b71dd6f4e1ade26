"""Marks words for translation where they are listed rather than shown."""


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """The words as they are; ``lupdate`` finds them by this function's name."""
    return words
