"""What a board says of its records; each board says all of it."""

from aiworkshop.ui.page import Tab


class BoardWords(Tab):
    """The words of a board, in the language of the window."""

    def list_name(self) -> str:
        """Accessible name of the list."""
        raise NotImplementedError

    def one_name(self) -> str:
        """Head of the details."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """So many of them."""
        raise NotImplementedError

    def placeholder(self) -> str:
        """What the entry bar asks for."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """One sentence while there is nothing."""
        raise NotImplementedError
