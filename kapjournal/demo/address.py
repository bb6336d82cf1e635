"""Where the demo listens, and the address that a phone types: found without asking anybody."""

import ipaddress
import socket
from dataclasses import dataclass

from kapjournal.domain.errors import InvalidInput

THIS_MACHINE = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only where somebody asks for it

_ELSEWHERE = ("192.0.2.1", 9)
"""An address kept for documentation (RFC 5737). A datagram socket that connects sends nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """`listen` is bound; `shown` is what browsers type, here and on a phone; both are IPv4."""

    listen: str
    shown: str

    @property
    def is_open(self) -> bool:
        """Whether other machines reach it."""
        return not ipaddress.IPv4Address(self.listen).is_loopback


HERE = Place(THIS_MACHINE, THIS_MACHINE)


def place_of(host: str) -> Place:
    """Raises InvalidInput for what is no address of this machine, and where there is no network to be on."""
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError:
        raise InvalidInput(
            f"--host {host}: that is no address of the form 192.0.2.20",
            remedy=f"write {THIS_MACHINE} for this machine alone, {EVERYWHERE} for all on this network",
        ) from None
    if address.is_unspecified:
        return Place(EVERYWHERE, _own_address())
    try:
        with socket.socket() as probe:
            probe.bind((host, 0))
    except OSError:
        raise InvalidInput(
            f"--host {host} is not an address of this machine",
            remedy=f"name one of its own, or {EVERYWHERE} for all of them",
        ) from None
    return Place(host, host)


def _own_address() -> str:
    """The address from which this machine would speak to its network."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(_ELSEWHERE)
            return str(probe.getsockname()[0])
    except OSError:
        raise InvalidInput(
            "this machine is on no network that a phone could share",
            remedy="join one, or name the address: --host 192.168.…",
        ) from None


def free_port(place: Place) -> int:
    """A port that nobody listens on there just now."""
    with socket.socket() as probe:
        probe.bind((place.listen, 0))
        return int(probe.getsockname()[1])
