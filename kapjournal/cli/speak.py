"""How the command line talks: one paragraph for an error, tables, progress, and files written whole."""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kapjournal.domain.errors import BadRecord, InvalidPrompts, KapjournalError, SealingError, Unavailable

if TYPE_CHECKING:
    from rich.progress import Progress

CHECK_FAILED = 1
WRONG_USE = 2
UNAVAILABLE = 3


def complain(message: str, remedy: str = "") -> None:
    """Say what is wrong, where, and what to do, in one paragraph on standard error."""
    text = message.strip().rstrip(".")
    if remedy := remedy.strip():
        # A remedy in lower case goes on with the sentence; it often ends in a command, so no full stop.
        text += f"; {remedy}" if remedy[0].islower() else f". {remedy}"
    print(f"kapjournal: {text}", file=sys.stderr)


def exit_code_of(error: KapjournalError) -> int:
    if isinstance(error, (BadRecord, InvalidPrompts, SealingError)):
        return CHECK_FAILED
    return UNAVAILABLE if isinstance(error, Unavailable) else WRONG_USE


def say(text: str = "") -> None:
    print(text)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns for a person; one line a row without colours when the output is no terminal."""
    if not rows:
        return
    from rich.console import Console
    from rich.table import Table

    shown = Table(*head, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        shown.add_row(*row)
    # Without a terminal nothing is cut to a width nobody has.
    Console(width=None if sys.stdout.isatty() else 200, highlight=False, markup=False).print(shown)


@contextmanager
def progress(what: str) -> Iterator["Progress"]:
    """A bar on standard error while something takes long; silent when that is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        bar.add_task(what, total=None)
        yield bar


def write_whole(path: Path, content: bytes | str) -> None:
    """Write beside the target, then put it in place: a full disk leaves what was there. Mode 0600.

    Raises Unavailable when it cannot be written.
    """
    raw = content.encode() if isinstance(content, str) else content
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise Unavailable(
            f"{path} cannot be written ({error.strerror}); nothing was changed",
            remedy="check the folder, its owner and its free space",
        ) from None
    finally:
        # Whatever stopped it, Ctrl-C too: what was being written may be somebody's whole journal.
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def read_text(path: Path) -> str:
    """Raises InvalidInput for a file that is not there or is no text."""
    from kapjournal.domain.errors import InvalidInput

    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read ({error.strerror})", remedy="check the path") from None
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"{path}: not UTF-8 text (byte {error.start})", remedy="save it as UTF-8"
        ) from None
