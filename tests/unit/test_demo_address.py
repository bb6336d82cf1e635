"""Where the demo listens: this machine alone, unless somebody asks for more by an address that is its own."""

import socket

import pytest

from kapjournal.demo.address import HERE, Place, free_port, place_of
from kapjournal.domain.errors import InvalidInput


def test_by_itself_it_is_open_to_nobody_else() -> None:
    assert place_of("127.0.0.1") == HERE
    assert not HERE.is_open
    assert not place_of("127.0.0.2").is_open


@pytest.mark.parametrize("host", ["fritz.box", "localhost", "", "192.168.1", "::1", "0.0.0.0:80"])
def test_what_is_no_address_is_refused_with_what_to_write(host: str) -> None:
    with pytest.raises(InvalidInput, match="no address of the form") as refused:
        place_of(host)
    assert "127.0.0.1 for this machine alone" in refused.value.remedy


def test_another_machines_address_is_refused() -> None:
    with pytest.raises(InvalidInput, match="not an address of this machine"):
        place_of("203.0.113.9")


def test_everywhere_shows_an_address_that_others_can_type_or_says_that_there_is_none() -> None:
    try:
        place = place_of("0.0.0.0")  # noqa: S104
    except InvalidInput as alone:
        assert "on no network" in f"{alone}: {alone.remedy}"  # noqa: PT017 - right where there is none
    else:
        assert place.is_open
        assert place.shown not in {"0.0.0.0", ""}  # noqa: S104
        with socket.socket() as own:
            own.bind((place.shown, 0))


def test_the_port_is_free_where_it_is_to_listen() -> None:
    port = free_port(Place("127.0.0.2", "127.0.0.2"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.2", port))
