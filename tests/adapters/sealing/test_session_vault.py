from dataclasses import replace

import pytest

from kapjournal.domain.errors import CannotOpen
from kapjournal.sealing.session_vault import hash_of, keep, take
from tests.adapters.sealing.practice import Practice, payload


def test_the_cookie_brings_the_identity_back_for_one_request(practice: Practice) -> None:
    token, stored = keep(practice.therapist)
    again = take(token, stored)
    assert again.public == practice.therapist.public
    assert practice.opener(again, practice.words).open(practice.seal(practice.words)) == payload()


def test_what_the_server_keeps_holds_neither_token_nor_secret(practice: Practice) -> None:
    token, stored = keep(practice.therapist)
    everything = stored.token_hash + stored.box + stored.person_id.encode()
    assert practice.therapist.secret not in everything
    assert token.encode() not in everything
    assert hash_of(token) == stored.token_hash


def test_another_persons_cookie_opens_nothing(practice: Practice) -> None:
    token, _ = keep(practice.prescriber)
    _, stored = keep(practice.therapist)
    with pytest.raises(CannotOpen, match="another sign-in"):
        take(token, stored)
    with pytest.raises(CannotOpen):
        take(token, replace(stored, token_hash=hash_of(token)))


def test_a_row_given_to_another_person_opens_nothing(practice: Practice) -> None:
    token, stored = keep(practice.prescriber)
    with pytest.raises(CannotOpen):
        take(token, replace(stored, person_id="therapist-1"))


@pytest.mark.parametrize("token", ["", "a", "é" * 43, "A" * 42, "A" * 44, "A" * 1000])
def test_a_cookie_this_program_never_set_is_refused(token: str, practice: Practice) -> None:
    _, stored = keep(practice.therapist)
    with pytest.raises(CannotOpen):
        take(token, stored)


def test_two_sign_ins_share_nothing(practice: Practice) -> None:
    one, two = keep(practice.therapist), keep(practice.therapist)
    assert one[0] != two[0]
    with pytest.raises(CannotOpen):
        take(one[0], two[1])
