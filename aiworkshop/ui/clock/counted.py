"""Numbers of minutes in words. A class, since only ``self.tr`` knows each language's plurals."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Made where it is needed; it holds nothing."""

    def minutes(self, number: int) -> str:
        """A length."""
        return self.tr("%n minute(s)", "", number)

    def hours(self, number: int) -> str:
        """A longer one."""
        return self.tr("%n hour(s)", "", number)

    def behind(self, number: int) -> str:
        """Late by that much."""
        return self.tr("%n minute(s) behind", "", number)

    def ahead(self, number: int) -> str:
        """Early by that much."""
        return self.tr("%n minute(s) ahead", "", number)

    def free_before(self, number: int) -> str:
        """A gap before a fixed step."""
        return self.tr("%n minute(s) free before it", "", number)

    def too_long(self, number: int) -> str:
        """The opposite."""
        return self.tr("The steps before it are %n minute(s) too long", "", number)
