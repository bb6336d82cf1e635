"""A backup is made while everything goes on, wherever the database lies."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from kapjournal.domain.client import Client
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.backup import write_backup
from kapjournal.storage.database import Database
from kapjournal.storage.migrate import upgrade
from tests.adapters.storage.test_backup import NOW

KEYS = ServerKeys([bytes(32)])


def test_a_backup_of_many_pages_ends_while_another_process_writes_on_and_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'busy.db'}"
    upgrade(url)
    database = Database(url, KEYS.state)
    database.transact_now(lambda uow: uow.add(Client("wren", "wren", NOW)))
    stop = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(tmp_path / "busy.db", timeout=10, isolation_level=None)) as other:
            other.execute("PRAGMA synchronous=OFF")
            while not stop.is_set():
                other.execute("INSERT INTO large VALUES (zeroblob(10))")
                stop.wait(0.001)

    with closing(sqlite3.connect(tmp_path / "busy.db", timeout=10)) as filling:
        filling.execute("CREATE TABLE large (data BLOB)")
        filling.executemany("INSERT INTO large VALUES (zeroblob(?))", [(1 << 20,)] * 192)
        filling.commit()
    backup = threading.Thread(target=lambda: write_backup(database.engine, tmp_path / "b.db"), daemon=True)
    writer = threading.Thread(target=write)
    writer.start()
    backup.start()
    backup.join(20)
    ended = not backup.is_alive()
    stop.set()
    writer.join()
    backup.join()
    database.close()
    assert ended, "every write made it begin again"
    assert (tmp_path / "b.db").is_file()


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "50% of #1? yes"
    folder.mkdir()
    source = tmp_path / "plain.db"
    upgrade(f"sqlite:///{source}")
    database = Database(f"sqlite:///{source}", KEYS.state)
    database.transact_now(lambda uow: uow.add(Client("wren", "wren", NOW)))
    write_backup(database.engine, folder / "b.db")
    database.close()
    with closing(sqlite3.connect(folder / "b.db")) as copy:
        assert copy.execute("SELECT code_name FROM client").fetchall() == [("wren",)]
