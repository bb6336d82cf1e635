"""Renewing the server secret needs two desks at once: one with the old secrets, one with the new in front."""

from kapjournal.config import Settings
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.state_key import all_under_state_key
from kapjournal.usecases.reading.renew_server_secret import Renewed, renew_server_secret
from kapjournal.wiring.desk import open_database
from kapjournal.wiring.reading import reading_desk


def renew_secret(settings: Settings, before: str, after: str) -> Renewed:
    """`before` and `after` are whole lists of secrets, newest first. One transaction, or nothing."""
    old, new = ServerKeys.from_text(before), ServerKeys.from_text(after)
    database = open_database(settings, new)
    try:
        nouns = database.read_now(all_under_state_key)
        return database.transact_now(
            lambda uow: renew_server_secret(
                uow, reading_desk(settings, old), reading_desk(settings, new), nouns
            )
        )
    finally:
        database.close()
