"""The reader's side, wired by hand: for the reading room and for the command line.

It holds the state, index and pin keys; never the bot token, and never the ingest private key.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, NoReturn, TypeVar, cast

from kapjournal.config import Settings
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.screening import screen
from kapjournal.locale.places import Places
from kapjournal.ports import PromptShelf, Sealer, Texts, UnitOfWork
from kapjournal.sealing.collector import CollectingSealer, LookUps
from kapjournal.sealing.key_ring import PinnedKeyRing
from kapjournal.sealing.passphrase import Argon2Parameters
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.wiring.desk import clock_of, open_database

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one process of the reader's side works with. Close the database at the end."""

    settings: Settings
    keys: ServerKeys
    database: Database
    room: ReadingDesk


def build_reading(settings: Settings, *, parameters: Argon2Parameters | None = None) -> Reading:
    """Raises InvalidSetting. Prompts and texts are read when they are first needed."""
    keys = ServerKeys.from_text(settings.secrets_text)
    database = open_database(settings, keys)
    return Reading(settings, keys, database, reading_desk(settings, keys, parameters=parameters))


def reading_desk(
    settings: Settings, keys: ServerKeys, *, parameters: Argon2Parameters | None = None
) -> ReadingDesk:
    desk = Desk(
        bot=settings.bot_token.get_secret_value().partition(":")[0],
        clock=clock_of(settings),
        sealer=cast("Sealer", NoSealer()),
        index=LookUps(keys.blind_index),
        library=cast("PromptShelf", Late(lambda: _library(settings))),
        texts=cast("Texts", Late(_texts)),
        screen=screen,
        places=Places(),
    )
    return ReadingDesk(PinnedKeyRing(keys.pins, parameters=parameters), desk)


def restoring_desk(uow: UnitOfWork, settings: Settings, keys: ServerKeys, ingest: IngestKey) -> Desk:
    """A desk that signs with the ingest key, where that is held: a restore says so in each chain."""
    sealer = CollectingSealer(practice_of(uow).practice_id, keys.pins, ingest)
    return replace(reading_desk(settings, keys).desk, sealer=sealer)


def _library(settings: Settings) -> PromptShelf:
    from kapjournal.prompt_library import load_library

    return load_library(settings.prompts_dir)


def _texts() -> Texts:
    from kapjournal.locale.texts import Texts as Catalogues

    return Catalogues()


class Late(Generic[T]):
    """Made when first asked for something: a command that needs no prompts does not read them."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)


class NoSealer:
    """Stands where nobody is unlocked: whoever signs takes `ReadingDesk.signing`."""

    def __getattr__(self, name: str) -> NoReturn:
        raise NotAllowed(f"nobody is unlocked who could {name}", remedy="sign in first")
