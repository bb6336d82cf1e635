"""`run` and `demo`: what stays up until it is stopped."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Part(StrEnum):
    """What one process does. Without it `run` starts the collecting side and the reading room."""

    BOT = "bot"
    WORKER = "worker"
    COLLECTING = "collecting"
    PORTAL = "portal"


def register(app: typer.Typer) -> None:
    app.command()(run)
    app.command()(demo)


def run(
    part: Annotated[Part | None, typer.Argument(help="Only this part, in this process.")] = None,
) -> int:
    """Start kapjournal: the collecting side and the reading room, as two processes."""
    from kapjournal.cli.room import load_settings, must_exist
    from kapjournal.storage.migrate import check_level
    from kapjournal.wiring import processes

    settings = load_settings()
    must_exist(settings)
    check_level(settings.database_url)
    return processes.run(part.value if part else None)


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Play one whole course unattended.")] = False,
    out: Annotated[Path | None, typer.Option(help="Where the headless demo leaves its pages.")] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Do not remove the demo's folder at the end.")] = False,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the demo's page; 0 takes a free one.")
    ] = 0,
    host: Annotated[
        str,
        typer.Option(
            help="Address the page listens on. 0.0.0.0 lets a phone on the same network open it, and with it "
            "anybody else there: all they find is invented."
        ),
    ] = "127.0.0.1",
) -> int:
    """A whole practice that does not exist: the real bot, worker and reading room, a phone beside them."""
    from kapjournal.demo import run as play
    from kapjournal.demo.address import place_of

    return play.main(headless=headless, out=out, keep=keep, port=port, place=place_of(host))
