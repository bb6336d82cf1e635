"""What the reading room is given by its wiring, once a process."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from kapjournal.ports import Storage
from kapjournal.usecases.reading.reading_desk import ReadingDesk


@dataclass(frozen=True, slots=True)
class PortalDesk:
    """`room.desk` has no sealer of its own: what is written here is signed by the unlocked person.

    `framed_by` is the origin that may frame the pages (the demo's), "" for none. `url` is the reading
    room's own address, as therapists type it.
    """

    storage: Storage
    room: ReadingDesk
    url: str
    framed_by: str = ""
    is_demo: bool = False

    @property
    def origin(self) -> str:
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}".lower()

    @property
    def is_plain_http(self) -> bool:
        """On this machine, and in the demo, where nothing is real: a browser keeps no Secure cookie there."""
        parts = urlsplit(self.url)
        here = parts.hostname in {"127.0.0.1", "localhost", "::1"}
        return parts.scheme == "http" and (here or self.is_demo)

    @property
    def cookie(self) -> str:
        """`__Host-` ties the cookie to this host over https.

        Without the prefix (and without Secure) only where the address is plain http on this very machine or
        the demo's, which a browser would otherwise answer by dropping the cookie.
        """
        return "kapjournal" if self.is_plain_http else "__Host-kapjournal"
