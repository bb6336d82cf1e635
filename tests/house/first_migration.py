"""`python -m tests.house.first_migration` writes migration 0001 anew from the models.

Until the first release there is one migration and it is regenerated when the models change; after the
release each change is a migration of its own (`LEVELS` in kapjournal/storage/migrate.py names them).
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command

from kapjournal.storage import migrate
from kapjournal.storage.engine import create

TARGET = Path(migrate.__file__).parent / "migrations" / "versions" / "0001_the_first_tables.py"


def main() -> None:
    TARGET.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        engine = create(f"sqlite:///{folder}/empty.db")
        with engine.begin() as connection:
            command.revision(
                migrate.config(connection), message="The first tables", autogenerate=True, rev_id="0001"
            )
        engine.dispose()
    TARGET.write_text(re.sub(r"    # ### .*\n", "", TARGET.read_text("utf-8")), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TARGET)], check=True)


if __name__ == "__main__":
    main()
