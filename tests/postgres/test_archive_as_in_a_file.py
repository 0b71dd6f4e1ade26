"""An archive of a workshop on a server holds what one of a file does: the same tests, run there."""

from tests.facilitation.exchange.test_archive import *  # noqa: F403

# On a server no photo is missing because a laptop's copy is: ``test_shared_library`` has that.
del test_missing_and_damaged_photos_are_counted_and_left_out  # noqa: F821
