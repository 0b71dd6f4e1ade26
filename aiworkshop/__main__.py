"""``python -m aiworkshop`` is the same as the command ``aiworkshop``."""

import sys

from aiworkshop.cli import main

if __name__ == "__main__":
    sys.exit(main())
