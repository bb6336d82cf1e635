"""`summary`, `export`, `import`, `verify` and `screen`: what is done with a journal."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kapjournal.cli.people import As
from kapjournal.cli.room import load_settings, note, open_room, unlock
from kapjournal.cli.speak import progress, read_text, say, write_whole

if TYPE_CHECKING:
    from kapjournal.domain.chain import ChainFacts
    from kapjournal.domain.journal import Journal
    from kapjournal.domain.summary.page import Summary
    from kapjournal.ports import UnitOfWork
    from kapjournal.usecases.reading.import_journal import Imported

CodeName = Annotated[str, typer.Argument(help="The client's code name.")]


def register(app: typer.Typer) -> None:
    app.command()(summary)
    app.command()(export)
    app.command("import")(import_)
    app.command()(verify)
    app.command()(screen)


def summary(
    code_name: Annotated[str | None, typer.Argument(help="The client's code name.")] = None,
    journal: Annotated[
        Path | None, typer.Option(help="A journal file instead of the database; needs no settings.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the page as JSON.")] = False,
    pdf: Annotated[Path | None, typer.Option(help="Write the page as PDF.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write the page as one HTML file.")] = None,
    letter: Annotated[bool, typer.Option("--letter", help="US Letter instead of A4.")] = False,
    language: Annotated[str, typer.Option(help="Of the labels: en or es. Default: the client's.")] = "",
    who: As = None,
) -> None:
    """Compile the page for a client, or for a journal file. As text, unless told otherwise."""
    from kapjournal.domain.errors import InvalidInput

    if (code_name is None) == (journal is None):
        raise InvalidInput(
            "a code name or a journal file is wanted", remedy="kapjournal summary wren, or --journal FILE"
        )
    page, opened = (
        _of_file(journal) if journal else _of_client(code_name or "", who, on_paper=bool(pdf or html))
    )
    spoken = language or (page.language if page.language in {"en", "es"} else "en")
    if pdf is not None:
        from kapjournal.rendering import render_pdf

        with progress("setting the page"):
            write_whole(pdf, render_pdf(page, opened, "us-letter" if letter else "a4", language=spoken))
        print(f"wrote {pdf}", file=sys.stderr)
    if html is not None:
        from kapjournal.rendering import render_html

        write_whole(html, render_html(page, opened, language=spoken))
        print(f"wrote {html}", file=sys.stderr)
    if as_json:
        from kapjournal.domain.summary import summary_as_json

        say(json.dumps(summary_as_json(page), ensure_ascii=False, indent=1))
    elif pdf is None and html is None:
        from kapjournal.rendering import render_text

        say(render_text(page, language=spoken).rstrip("\n"))


def export(
    code_name: CodeName,
    out: Annotated[
        Path | None, typer.Option("--out", dir_okay=False, help="Default: standard output.")
    ] = None,
    who: As = None,
) -> None:
    """Write a client's whole journal as a journal file. Needs passphrase and authenticator."""
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.export_journal import export_journal
    from kapjournal.usecases.reading.reading_desk import client_named

    with open_room() as reading:
        found = reading.database.read_now(lambda uow: client_named(uow, code_name))
        unlocked = unlock(reading, who)
        with progress("opening"):
            text = reading.database.read_now(
                lambda uow: export_journal(uow, reading.room, unlocked.identity, found.id)
            )
        reading.database.transact_now(
            lambda uow: note(uow, reading, Access.EXPORTED, unlocked.person, client_id=found.id)
        )
    if out is None:
        say(text.rstrip("\n"))
    else:
        write_whole(out, text)
        print(f"wrote {out}; whoever has this file can read it", file=sys.stderr)


def import_(
    code_name: CodeName,
    file: Annotated[Path, typer.Argument(help="A journal file.")],
    who: As = None,
) -> None:
    """Seal a journal file into a client's journal as past entries. The same file twice changes nothing."""
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.import_journal import import_journal
    from kapjournal.usecases.reading.reading_desk import client_named

    _, journal = _read_journal(file)
    with open_room() as reading:
        found = reading.database.read_now(lambda uow: client_named(uow, code_name))
        unlocked = unlock(reading, who)
        with progress("sealing"):

            def job(uow: "UnitOfWork") -> "Imported":
                note(
                    uow, reading, Access.CHANGED_CLIENT, unlocked.person, client_id=found.id, detail="import"
                )
                return import_journal(uow, reading.room, unlocked.identity, found.id, journal)

            done = reading.database.transact_now(job)
    say(f"Sealed {done.sealed} records and {done.sessions} sessions; {done.known} were there already.")


def verify(
    code_name: CodeName,
    expect: Annotated[
        str, typer.Option(help='Count and code that the client noted, such as "128 7KQ2M-04XJD".')
    ] = "",
) -> int:
    """Walk a client's whole chain, and name the first record that is not as it was signed."""
    from kapjournal.domain.people import Person
    from kapjournal.usecases.reading.reading_desk import client_named
    from kapjournal.usecases.reading.verify_journal import parse_expected, verify_journal

    wanted = parse_expected(expect) if expect else None
    with open_room() as reading, progress("verifying"):

        def job(uow: "UnitOfWork") -> "tuple[ChainFacts, list[tuple[int, str]]]":
            found = verify_journal(uow, reading.room, client_named(uow, code_name).id, expect=wanted)
            return found, [(place, uow.get(Person, by).name) for place, by in found.taken_over]

        facts, taken_over = reading.database.read_now(job)
    say(f"{code_name}: {facts.head.sequence} records hold; code {facts.code}.")
    if facts.erased:
        say(f"{facts.erased} of them were erased on purpose, and somebody signed for it.")
    for place in facts.restored:
        say(f"Record {place} says that the database was restored from a backup there.")
    for place, by in taken_over:
        say(f"From record {place} on the care team is one that {by} signed for, no therapist of it before:")
        say("  by the recovery key (kapjournal keys recover), or slipped in.")
    return 0


def screen(
    file: Annotated[Path, typer.Argument(help='Lines of {"id", "text", "language", "hours_after_session"}.')],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Try the safety screen on phrases of your own. Nothing is stored or sent."""
    from kapjournal.domain.errors import InvalidInput
    from kapjournal.usecases.reading.screen_file import screen_lines

    try:
        for line in screen_lines(read_text(file).splitlines()):
            say(line if as_json else _plainly(json.loads(line)))
    except InvalidInput as error:
        raise InvalidInput(f"{file}, {error}", remedy=error.remedy) from None


def _plainly(answer: dict[str, Any]) -> str:
    found = [f"{one['kind']} ({one['tier']}) at {one['span'][0]}-{one['span'][1]}" for one in answer["found"]]
    return f"{answer['id']}: {', '.join(found) or 'nothing found; this is not a safety assessment'}"


def _read_journal(file: Path) -> "tuple[str, Journal]":
    """The file's text and what it holds. Raises InvalidInput naming file and place."""
    from kapjournal.domain.errors import InvalidInput, InvalidJournal
    from kapjournal.domain.journal_file import parse_journal

    text = read_text(file)
    try:
        return text, parse_journal(text)
    except InvalidJournal as error:
        remedy = error.remedy or "give a whole journal file, as `kapjournal export` writes it"
        raise InvalidInput(f"{file}: {error}", remedy=remedy) from None


def _of_file(file: Path) -> "tuple[Summary, Journal]":
    from kapjournal.prompt_library import load_library
    from kapjournal.usecases.reading.summarize_journal_file import (
        summarize_journal_file,
        unscreened_if_nothing_found,
    )

    text, journal = _read_journal(file)
    opened = unscreened_if_nothing_found(journal)
    library = load_library(load_settings().prompts_dir)
    spoken = opened.language if opened.language in library.languages else "en"
    measures = {one.id: one for one in library.measures(spoken)}
    with progress("compiling"):
        return summarize_journal_file(text, measures=measures), opened


def _of_client(code_name: str, who: str | None, *, on_paper: bool) -> "tuple[Summary, Journal]":
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
    from kapjournal.usecases.reading.reading_desk import client_named

    with open_room() as reading:
        found = reading.database.read_now(lambda uow: client_named(uow, code_name))
        unlocked = unlock(reading, who)
        with progress("opening and compiling"):
            page = reading.database.read_now(
                lambda uow: compile_client_summary(uow, reading.room, unlocked.identity, found.id)
            )
        action = Access.PRINTED if on_paper else Access.READ_SUMMARY
        reading.database.transact_now(
            lambda uow: note(uow, reading, action, unlocked.person, client_id=found.id)
        )
    if page.opened.fault:
        print(
            f"kapjournal: this chain does not hold: {page.opened.fault}. Run: kapjournal verify {code_name}",
            file=sys.stderr,
        )
    return page.summary, page.opened.journal
