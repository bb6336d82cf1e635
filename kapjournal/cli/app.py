"""Every command by name, and how an error becomes one paragraph and an exit code."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from kapjournal.cli import (
    clients,
    doctor,
    journals,
    keys,
    people,
    practice,
    prompts,
    serving,
    sessions,
    setting_up,
)
from kapjournal.cli.speak import WRONG_USE, complain, exit_code_of
from kapjournal.domain.errors import InvalidPrompts, KapjournalError

app = typer.Typer(
    name="kapjournal",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from kapjournal import __version__

        print(f"kapjournal {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A Telegram journaling service for ketamine-assisted psychotherapy."""


setting_up.register(app)
serving.register(app)
people.register(app)
clients.register(app)
sessions.register(app)
journals.register(app)
keys.register(app)
prompts.register(app)
practice.register(app)
doctor.register(app)


def run(arguments: Sequence[str] | None = None) -> int:
    """Raises nothing: what goes wrong is said in one paragraph on standard error."""
    try:
        code = app(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except typer.Exit as done:
        return done.exit_code
    except (typer.Abort, KeyboardInterrupt):
        complain("stopped; nothing was changed")
        return 130
    except TyperException as wrong:
        return _wrong_use(wrong)
    except KapjournalError as error:
        return _told(error)
    except BaseExceptionGroup as several:
        # A process that runs tasks side by side wraps what stopped it.
        known = _first_of(several)
        if known is None:
            raise
        return _told(known)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nobody is left to tell.
        sys.stderr.close()
        return 0
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        complain(f"{place}{error.strerror or type(error).__name__}", "check that place, then try again")
        return 3
    return code if isinstance(code, int) else 0


def _wrong_use(wrong: TyperException) -> int:
    message = wrong.format_message()
    if message.startswith("Usage:"):  # a group without a command: its help is the answer
        print(message)
    else:
        complain(message.replace("Value error, ", ""), "kapjournal COMMAND --help says more")
    return WRONG_USE


def _told(error: KapjournalError) -> int:
    if isinstance(error, InvalidPrompts):
        more = len(error.problems) - 1
        rest = f"{more} more: kapjournal prompts check" if more > 0 else ""
        complain(str(error.problems[0]), rest)
    else:
        complain(str(error), error.remedy)
    return exit_code_of(error)


def _first_of(group: BaseExceptionGroup[BaseException]) -> KapjournalError | None:
    for inner in group.exceptions:
        found = _first_of(inner) if isinstance(inner, BaseExceptionGroup) else inner
        if isinstance(found, KapjournalError):
            return found
    return None
