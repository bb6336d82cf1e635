"""`prompts`: check, list, preview and print the questions."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from kapjournal.cli.room import load_settings
from kapjournal.cli.speak import CHECK_FAILED, say, write_whole
from kapjournal.domain.candidate import Setting
from kapjournal.domain.client import History
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Occasion

E = TypeVar("E", bound=StrEnum)

prompts = typer.Typer(no_args_is_help=True, help="Check, list, preview and print the questions.")

Folder = Annotated[
    Path | None,
    typer.Option(
        "--dir", file_okay=False, help="The practice's own prompts. Default: KAPJOURNAL_PROMPTS_DIR."
    ),
]
Language = Annotated[str, typer.Option(help="en or es.")]


def register(app: typer.Typer) -> None:
    app.add_typer(prompts, name="prompts")


@prompts.command("check")
def check(
    folder: Folder = None,
    accept: Annotated[bool, typer.Option("--accept", help="Record new wordings in the ledger.")] = False,
) -> int:
    """Name every fault in the prompt files: file, line, field and remedy."""
    from kapjournal.prompt_library import commands

    report = commands.check(_folder(folder), accept=accept)
    say(report.text)
    return 0 if report.ok else CHECK_FAILED


@prompts.command("list")
def list_(
    language: Language = "en",
    track: Annotated[Track | None, typer.Option(help="Only this track's.")] = None,
    occasion: Annotated[Occasion | None, typer.Option(help="Only on this occasion.")] = None,
    folder: Folder = None,
) -> None:
    """Every question, one after another."""
    from kapjournal.prompt_library import commands, load_library

    say(commands.list_prompts(load_library(_folder(folder)), language, track=track, occasion=occasion))


@prompts.command("preview")
def preview(
    tracks: Annotated[str, typer.Option(help="Comma-separated, such as adhd,trauma.")] = "",
    route: Annotated[Route, typer.Option(help="How the medicine is given.")] = Route.INTRAMUSCULAR,
    integration_in: Annotated[str, typer.Option(help="Until integration: 36h, 3d, 2w.")] = "5d",
    language: Language = "en",
    starts: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d %H:%M"], help="The medicine session, local time.")
    ] = datetime(2026, 3, 17, 14),  # noqa: DTZ001 - a wall clock, and a constant
    zone: Annotated[str, typer.Option(help="Such as America/New_York.")] = "UTC",
    cycles: Annotated[int, typer.Option(min=1, max=24, help="How many medicine sessions.")] = 1,
    setting: Annotated[Setting, typer.Option(help="Where it is taken.")] = Setting.PRACTICE,
    history: Annotated[str, typer.Option(help="substance_use, elation, bladder; comma-separated.")] = "",
    measures: Annotated[str, typer.Option(help="Such as phq9,gad7.")] = "",
    fuller: Annotated[bool, typer.Option("--fuller", help="The fuller sets.")] = False,
    fewer: Annotated[bool, typer.Option("--fewer", help="The smaller sets.")] = False,
    folder: Folder = None,
) -> None:
    """Print the whole course as a client will meet it, with dates."""
    from kapjournal.prompt_library import commands
    from kapjournal.prompt_library.preview import PreviewRequest, span

    request = PreviewRequest(
        tracks=_each(Track, tracks, "--tracks"),
        route=route,
        language=language,
        starts=starts,
        integration_in=span(integration_in),
        zone=zone,
        cycles=cycles,
        setting=setting,
        history=frozenset(_each(History, history, "--history")),
        measures=tuple(one.strip() for one in measures.split(",") if one.strip()),
        fuller=fuller,
        fewer=fewer,
    )
    say(commands.preview(request, _folder(folder)))


@prompts.command("export")
def export(
    html: Annotated[Path, typer.Option("--html", dir_okay=False, help="The file to write.")],
    language: Language = "en",
    folder: Folder = None,
) -> None:
    """A printable booklet of every question."""
    from kapjournal.prompt_library import commands

    write_whole(html, commands.export_html(_folder(folder), language))
    say(f"wrote {html}")


def _folder(given: Path | None) -> Path | None:
    return given or load_settings().prompts_dir


def _each(kind: type[E], text: str, option: str) -> tuple[E, ...]:
    """A comma-separated list of one closed set. Raises InvalidInput with what there is."""
    names = [one.strip() for one in text.split(",") if one.strip()]
    known = [one.value for one in kind]
    for name in names:
        if name not in known:
            raise InvalidInput(f"{option}: there is no {name[:40]!r}", remedy=f"Use {', '.join(known)}.")
    return tuple(kind(name) for name in names)
