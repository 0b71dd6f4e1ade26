"""The languages that the wall can speak."""

from aiworkshop.method.content import available_languages


def offered_languages(workshop: list[str]) -> tuple[str, ...]:
    """The workshop's languages that the program has texts in; without any, all of them."""
    known = available_languages()
    found = tuple(dict.fromkeys(code for code in workshop if code in known))
    return found or known
