"""The desk both collecting processes work at: built by hand from settings, public keys only."""

from kapjournal.clock import SettableClock, SystemClock
from kapjournal.config import Settings
from kapjournal.domain.chat import PromptVersion
from kapjournal.domain.errors import NotFound
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.domain.screening import screen
from kapjournal.domain.wording import restore
from kapjournal.locale.places import Places
from kapjournal.locale.texts import Texts
from kapjournal.prompt_library import load_library
from kapjournal.sealing.collector import CollectingSealer, LookUps
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import Desk


def clock_of(settings: Settings) -> SystemClock:
    return SettableClock(settings.clock_file) if settings.clock_file else SystemClock()


def open_database(settings: Settings, keys: ServerKeys) -> Database:
    return Database(settings.database_url, keys.state)


def build_desk(settings: Settings, database: Database, keys: ServerKeys, *, hears: bool = False) -> Desk:
    """Raises InvalidSetting, InvalidPrompts or NotFound with the remedy, before anything is sent."""
    practice = database.read_now(lambda uow: uow.find(PracticeRecord, id=PRACTICE))
    if practice is None:
        raise NotFound("this database holds no practice yet", remedy="run: kapjournal init")
    used = database.read_now(lambda uow: uow.all(PromptVersion))
    ingest = IngestKey.from_text(settings.ingest_text)
    return Desk(
        bot=settings.token.partition(":")[0],
        clock=clock_of(settings),
        sealer=CollectingSealer(practice.practice_id, keys.pins, ingest),
        index=LookUps(keys.blind_index),
        library=load_library(settings.prompts_dir, history=[restore(one.body) for one in used]),
        texts=Texts(),
        screen=screen,
        places=Places(),
        hears=hears,
    )
