"""What a search shows of a text, found by its folded letters (``base.folding``)."""

from aiworkshop.base.folding import FOLDING_VERSION as FOLDING_VERSION, FOLDS, fold as fold


def snippet(text: str, folded_words: list[str], length: int = 90) -> str | None:
    """The part of a text around the first of the words; None where none is in it."""
    folded = text.translate(FOLDS)
    places = [place for word in folded_words if (place := folded.find(word)) >= 0]
    if not places:
        return None
    if len(text) <= length:
        return " ".join(text.split())
    start = max(_original_place(text, min(places)) - length // 3, 0)
    end = min(start + length, len(text))
    start = max(end - length, 0)
    if start:
        start = text.find(" ", start, start + 15) + 1 or start
    if end < len(text):
        cut = text.rfind(" ", max(end - 15, start), end)
        end = cut if cut > 0 else end
    middle = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{middle}{'…' if end < len(text) else ''}"


def _original_place(text: str, folded_place: int) -> int:
    length = 0
    for index, letter in enumerate(text):
        length += len(letter.translate(FOLDS))
        if length > folded_place:
            return index
    return len(text)
