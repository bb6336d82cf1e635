"""The reading room on a port of this machine, for a real browser."""

import shutil
import threading
import time

import pytest
import uvicorn

from kapjournal.portal.app import create_app
from kapjournal.portal.desk import PortalDesk
from kapjournal.ports import Storage
from kapjournal.usecases.reading.reading_desk import ReadingDesk


class Served:
    """The application as `kapjournal run portal` serves it."""

    def __init__(self, storage: Storage, room: ReadingDesk) -> None:
        config = uvicorn.Config(lambda: None, host="127.0.0.1", port=0, log_config=None, access_log=False)
        socket = config.bind_socket()
        self.url = f"http://127.0.0.1:{socket.getsockname()[1]}"
        self.desk = PortalDesk(storage, room, self.url)
        config.app = create_app(self.desk)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([socket],), daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join()


def chromium() -> str:
    """Where the system's browser is. A test that wants one fails plainly without."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.fail("no Chromium is installed: apt-get install chromium")
    return found
