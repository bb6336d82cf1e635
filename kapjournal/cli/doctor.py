"""`doctor`: what is still missing before the first client, each with its remedy."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.speak import CHECK_FAILED, say
from kapjournal.domain.errors import KapjournalError

if TYPE_CHECKING:
    from kapjournal.config import Settings
    from kapjournal.ports import UnitOfWork
    from kapjournal.wiring.reading import Reading

CRISIS_LINES_FRESH = timedelta(days=180)
_DRIFT = timedelta(seconds=30)
_ROOM_ON_DISK = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """`stops` False: a warning. An empty `remedy` means that all is well."""

    what: str
    remedy: str = ""
    stops: bool = True

    @property
    def is_well(self) -> bool:
        return not self.remedy


def register(app: typer.Typer) -> None:
    app.command()(doctor)


def doctor(
    offline: Annotated[bool, typer.Option("--offline", help="Do not ask the Bot API server.")] = False,
) -> int:
    """Say what is still missing before the first client; exit 1 while something is."""
    stopped = False
    for found in _all(offline=offline):
        sign = "ok  " if found.is_well else "MISS" if found.stops else "warn"
        say(f"{sign}  {found.what}")
        if not found.is_well:
            say(f"      {found.remedy}")
        stopped = stopped or (found.stops and not found.is_well)
    say()
    say("Not ready for clients yet." if stopped else "Ready.")
    return CHECK_FAILED if stopped else 0


def _all(*, offline: bool) -> Iterator[Found]:
    from kapjournal.cli.room import load_settings

    try:
        settings = load_settings()
    except KapjournalError as error:
        yield _missing(error)
        return
    yield from _settings(settings)
    yield from _prompts(settings)
    yield _fonts()
    try:
        yield from _practice(settings)
    except KapjournalError as error:
        yield _missing(error)
    if not offline:
        yield from _bot(settings)


def _settings(settings: "Settings") -> Iterator[Found]:
    from kapjournal.sealing.server_keys import IngestKey, ServerKeys

    for name, read in (
        ("server secrets", lambda: ServerKeys.from_text(settings.secrets_text)),
        ("ingest key", lambda: IngestKey.from_text(settings.ingest_text)),
    ):
        try:
            read()
        except KapjournalError as error:
            yield _missing(error)
        else:
            yield Found(f"{name} can be read")
    for file in (Path(".env"), settings.server_secrets_file, settings.ingest_key_file):
        if file is not None and file.exists() and file.stat().st_mode & 0o077:
            yield Found(f"{file}: others on this machine can read it", f"chmod 600 {file}")
    if settings.clock_file is not None:
        yield Found("the demo's settable clock is on", "remove KAPJOURNAL_CLOCK_FILE from the settings")
    local = ("http://127.", "http://localhost", "http://[::1]")
    if not settings.portal_url.startswith("https://") and not settings.portal_url.startswith(local):
        yield Found("the reading room's address is not https", "put it behind TLS; set KAPJOURNAL_PORTAL_URL")


def _prompts(settings: "Settings") -> Iterator[Found]:
    from kapjournal.clock import SystemClock
    from kapjournal.prompt_library import load_library

    try:
        library = load_library(settings.prompts_dir)
    except KapjournalError as error:
        yield Found(f"prompts: {str(error).splitlines()[0]}", "run: kapjournal prompts check")
        return
    yield Found(f"prompts in {', '.join(library.languages)}")
    old = library.crisis_lines_older_than((SystemClock().now() - CRISIS_LINES_FRESH).date())
    if old:
        places = ", ".join(sorted({country or "everywhere else" for country, _ in old}))
        yield Found(
            f"crisis lines last checked more than {CRISIS_LINES_FRESH.days} days ago: {places}",
            "call or look them up, then write the day into crisis_lines.yaml",
            stops=False,
        )
    else:
        yield Found("crisis lines were checked lately")


def _fonts() -> Found:
    from kapjournal import rendering

    found = list((Path(rendering.__file__).parent / "fonts").glob("*.ttf"))
    return (
        Found("fonts of the page")
        if found
        else Found("the page's fonts are gone", "install kapjournal again")
    )


def _practice(settings: "Settings") -> Iterator[Found]:
    from kapjournal.cli.room import open_room

    with open_room() as reading:
        yield Found("the database answers and is at this program's level")
        yield from _keys_and_people(settings, reading)
        if reading.database.is_sqlite:
            yield from _disk(reading)


def _keys_and_people(settings: "Settings", reading: "Reading") -> Iterator[Found]:
    from kapjournal.cli.setting_up import SETTLE_RESTORE
    from kapjournal.domain.people import Person, Role, StoredCertificate
    from kapjournal.domain.practice import policy_from_dict
    from kapjournal.ports import Until
    from kapjournal.sealing.server_keys import IngestKey
    from kapjournal.usecases.desk import practice_of

    look = reading.database.read_now
    practice = look(practice_of)
    try:
        ours = IngestKey.from_text(settings.ingest_text).public_bytes == practice.ingest_public
    except KapjournalError:
        ours = True  # told already
    if not ours:
        yield Found(
            "the ingest key is not the one this practice was set up with",
            "put the earlier key back, or restore it from its copy",
        )
    if practice.restored_unseen_at is not None:
        yield Found(
            f"the backup restored on {practice.restored_unseen_at:%Y-%m-%d} may hold clients erased since",
            SETTLE_RESTORE,
        )
    people = [one for one in look(lambda uow: uow.all(Person)) if one.identity and not one.left_at]
    enrolled = any(Role.THERAPIST in one.roles for one in people)
    yield Found(
        "a therapist has enrolled" if enrolled else "no therapist has enrolled yet",
        "" if enrolled else "run: kapjournal therapist add NAME",
    )
    has_key = practice.recovery_public is not None
    yield Found(
        "the practice has a recovery key" if has_key else "the practice has no recovery key",
        "" if has_key else "run: kapjournal keys recovery",
    )
    if practice.policy is None:
        yield Found("the practice's policy is not settled", "run: kapjournal policy set FILE")
    else:
        cover = policy_from_dict(practice.policy).cover_reader
        covered = any(cover in {one.id, one.name} for one in people)
        yield Found(
            "the policy is settled" if covered else "the cover reader of the policy has not enrolled",
            "" if covered else "they enrol, or the policy names somebody who has",
        )
        uncovered = look(_without_cover) if covered else 0
        if uncovered:
            yield Found(
                f"the cover reader could not open a notice of {uncovered} clients: not in their care teams",
                "with the client's consent: the client's settings in the reading room, care team",
                stops=False,
            )
    today = reading.room.now().date()
    overdue = look(lambda uow: uow.count(StoredCertificate, review_by=Until(today)))
    if overdue:
        yield Found(
            f"{overdue} journal keys are past their review-by date",
            "look at who reads these journals, then: kapjournal keys rotate --all",
            stops=False,
        )


def _without_cover(uow: "UnitOfWork") -> int:
    """Clients who write, and whose care team lacks the practice's cover reader."""
    from kapjournal.domain.client import Client, ClientState
    from kapjournal.ports import OneOf
    from kapjournal.usecases.reading.watch_notices import cover_of, in_care_of

    writing = OneOf([ClientState.INVITED, ClientState.ACTIVE, ClientState.PAUSED])
    ids = {one.id for one in uow.all(Client, state=writing)}
    cover = cover_of(uow)
    return len(ids - in_care_of(uow, cover.id, ids)) if cover else 0


def _disk(reading: "Reading") -> Iterator[Found]:
    import shutil

    from kapjournal.storage.checkpoint import file_of

    file = Path(file_of(reading.database.engine))
    if file.stat().st_mode & 0o077:
        yield Found(f"{file}: others on this machine can read it", f"chmod 600 {file}")
    if not os.access(file, os.W_OK):
        yield Found(f"{file} cannot be written", "give the service's user write access to it")
    if shutil.disk_usage(file.parent).free < _ROOM_ON_DISK:
        yield Found(f"little room is left beside {file}", "free some space", stops=False)


def _bot(settings: "Settings") -> Iterator[Found]:
    from kapjournal.cli.telegram import call, drift
    from kapjournal.prompt_library.notices import health_word

    try:
        me = call(settings, "getMe")
        texts = [me.get("first_name", ""), me.get("username", "").replace("_", " ")]
        for method, key in (
            ("getMyDescription", "description"),
            ("getMyShortDescription", "short_description"),
        ):
            texts.append(call(settings, method).get(key, ""))
        ahead = drift(settings)
    except KapjournalError as error:
        yield _missing(error)
        return
    yield Found(f"the Bot API server knows the bot @{me.get('username', '')}")
    words = sorted({word for text in texts if (word := health_word(text))})
    yield Found(
        f"the bot's name or description says {', '.join(words)}"
        if words
        else "the bot's name and description are neutral",
        "lock screens show them: choose neutral words with @BotFather" if words else "",
    )
    if ahead is not None and abs(ahead) > _DRIFT:
        yield Found(
            f"this machine's clock is {abs(ahead).total_seconds():.0f} seconds off",
            "turn on time synchronisation: authenticator codes depend on it",
        )


def _missing(error: KapjournalError) -> Found:
    return Found(str(error), error.remedy or "see the README")
