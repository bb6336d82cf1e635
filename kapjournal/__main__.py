"""`python -m kapjournal`, the same as the command `kapjournal`."""

import sys

from kapjournal.cli import main

sys.exit(main())
