"""Enrolment, sign-in and what to do when a passphrase or a phone is lost."""

from datetime import timedelta

import pyotp
import pytest

from kapjournal.domain.errors import Conflict, InvalidInput, NotAllowed
from kapjournal.domain.people import Person, Role
from kapjournal.domain.sign_in import LONGEST_WAIT, TRIES_KEPT, SignIn, SignInTries, wait_after
from kapjournal.sealing import key_ring
from kapjournal.sealing import passphrase as passphrases
from kapjournal.sealing.passphrase import Argon2Parameters, derive_key
from kapjournal.usecases.reading.add_person import add_person, renew_enrolment
from kapjournal.usecases.reading.change_passphrase import change_passphrase
from kapjournal.usecases.reading.enrol_person import enrol_person
from kapjournal.usecases.reading.reset_person import reset_person
from kapjournal.usecases.reading.unlock_person import Unlocked, unlock_person
from tests.journeys.reading_room import CHEAP, PASSPHRASE, Colleague, Practice

OTHER = "lantern gravel omega piston willow hatch"


def sign_in(practice: Practice, who: Colleague, passphrase: str = PASSPHRASE, code: str = "") -> Unlocked:
    digits = code or who.code(practice.clock.wall())
    return unlock_person(practice.database, practice.room, who.person.name, passphrase, digits)


def test_a_six_digit_code_works_once(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    code = robin.code(practice.clock.wall())
    sign_in(practice, robin, code=code)
    with pytest.raises(NotAllowed):
        sign_in(practice, robin, code=code)
    practice.clock.ahead += timedelta(seconds=31)
    sign_in(practice, robin)


def test_a_passphrase_alone_does_not_open_the_door(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    with pytest.raises(NotAllowed, match="name, passphrase or code is wrong"):
        sign_in(practice, robin, code="000000")


def test_a_wrong_name_passphrase_or_code_is_refused_in_the_same_words(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    said = set()
    for name, passphrase in (("nobody", PASSPHRASE), ("robin", OTHER)):
        with pytest.raises(NotAllowed) as refused:
            unlock_person(
                practice.database, practice.room, name, passphrase, robin.code(practice.clock.wall())
            )
        said.add(str(refused.value))
    assert len(said) == 1


def test_many_wrong_tries_cost_time_and_the_right_one_is_let_in_afterwards(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    for _ in range(5):
        with pytest.raises(NotAllowed, match="wrong"):
            sign_in(practice, robin, OTHER)
    with pytest.raises(NotAllowed, match="too many tries"):
        sign_in(practice, robin)
    (stored,) = practice.database.read_now(lambda uow: uow.all(SignInTries))
    assert stored.failed == 5  # on the disk, so a restart does not open the gate
    practice.clock.ahead += LONGEST_WAIT
    sign_in(practice, robin)
    assert practice.database.read_now(lambda uow: uow.count(SignInTries)) == 0


def test_a_name_nobody_has_is_throttled_as_one_that_somebody_has_in_the_same_words(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    heard: dict[str, list[str]] = {"robin": [], "nobody": []}
    for name, said in heard.items():
        for _ in range(7):
            with pytest.raises(NotAllowed) as refused:
                unlock_person(practice.database, practice.room, name, OTHER, "000000")
            said.append(f"{refused.value} {refused.value.remedy}")
    assert heard["robin"] == heard["nobody"]
    assert heard["nobody"][-1].startswith("too many tries")
    practice.clock.ahead += TRIES_KEPT
    sign_in(practice, robin)
    assert practice.database.read_now(lambda uow: uow.count(SignInTries)) == 0  # no name is kept for good


def test_a_name_nobody_has_costs_the_work_of_one_that_somebody_has(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.enrol("robin", Role.THERAPIST)
    asked: list[Argon2Parameters] = []

    def counted(text: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
        asked.append(parameters)
        return derive_key(text, salt, parameters)

    for place in (key_ring, passphrases):
        monkeypatch.setattr(place, "derive_key", counted)
    for name in ("robin", "nobody"):
        with pytest.raises(NotAllowed):
            unlock_person(practice.database, practice.room, name, OTHER, "000000")
    assert asked == [CHEAP, CHEAP]


@pytest.mark.parametrize("name", ["robin", "nobody"])
def test_a_recovery_code_is_refused_without_saying_whether_the_name_exists(
    practice: Practice, name: str
) -> None:
    practice.enrol("robin", Role.THERAPIST)
    ash = practice.enrol("ash", Role.THERAPIST)
    secret = practice.room.keys.new_totp_secret()
    slip = ash.recovery_code[:-1] + ("0" if ash.recovery_code[-1] != "0" else "1")
    for code, error, words in (
        (ash.recovery_code, NotAllowed, "this recovery code is not theirs"),
        (slip, InvalidInput, "slip"),
    ):
        with pytest.raises(error, match=words):
            reset_person(
                practice.database,
                practice.room,
                name,
                code,
                OTHER,
                totp_secret=secret,
                totp_code=pyotp.TOTP(secret).at(practice.clock.wall()),
            )


def test_the_wait_doubles_and_ends_at_five_minutes() -> None:
    waits = [wait_after(tries).total_seconds() for tries in range(1, 40)]
    assert waits[:7] == [0, 0, 0, 0, 4, 8, 16]
    assert max(waits) == 300


def test_setting_the_calendar_does_not_open_a_throttle(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    for _ in range(5):
        with pytest.raises(NotAllowed):
            sign_in(practice, robin, OTHER)
    practice.clock.advance(days=30)
    with pytest.raises(NotAllowed, match="too many tries"):
        sign_in(practice, robin)


def test_the_recovery_code_brings_back_a_lost_passphrase_and_phone_and_is_replaced(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    secret = practice.room.keys.new_totp_secret()
    now = pyotp.TOTP(secret).at(practice.clock.wall() - timedelta(seconds=30))
    done = reset_person(
        practice.database,
        practice.room,
        "robin",
        robin.recovery_code,
        OTHER,
        totp_secret=secret,
        totp_code=now,
    )
    assert done.recovery_code != robin.recovery_code
    unlocked = unlock_person(
        practice.database, practice.room, "robin", OTHER, pyotp.TOTP(secret).at(practice.clock.wall())
    )
    assert unlocked.identity.reader_id == robin.identity.reader_id
    practice.clock.ahead += timedelta(seconds=90)
    fresh = pyotp.TOTP(secret).at(practice.clock.wall())
    with pytest.raises(NotAllowed, match="not theirs"):
        reset_person(
            practice.database,
            practice.room,
            "robin",
            robin.recovery_code,
            OTHER,
            totp_secret=secret,
            totp_code=fresh,
        )


def test_a_new_passphrase_opens_the_same_keys(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    change_passphrase(practice.database, practice.room, robin.identity, OTHER)
    assert sign_in(practice, robin, OTHER).identity.reader_id == robin.identity.reader_id


def test_an_enrolment_code_works_once_and_not_after_a_week(practice: Practice) -> None:
    run, room = practice.database.transact_now, practice.room
    person, first = run(lambda uow: add_person(uow, room, "ash", [Role.THERAPIST]))
    _, second = run(lambda uow: renew_enrolment(uow, room, uow.get(Person, person.id)))
    secret = room.keys.new_totp_secret()

    def enrol(code: str) -> None:
        digits = pyotp.TOTP(secret).at(practice.clock.wall())
        enrol_person(practice.database, room, code, PASSPHRASE, totp_secret=secret, totp_code=digits)

    with pytest.raises(NotAllowed):
        enrol(first)
    practice.clock.ahead += timedelta(days=8)
    with pytest.raises(NotAllowed):
        enrol(second)
    practice.clock.ahead -= timedelta(days=8)
    enrol(second)
    with pytest.raises(NotAllowed):
        enrol(second)


def test_a_common_passphrase_or_wrong_digits_change_nothing(practice: Practice) -> None:
    run, room = practice.database.transact_now, practice.room
    person, code = run(lambda uow: add_person(uow, room, "ash", [Role.THERAPIST]))
    secret = room.keys.new_totp_secret()
    digits = pyotp.TOTP(secret).at(practice.clock.wall())
    for passphrase, given in (("passwordpassword", digits), (PASSPHRASE, "000000")):
        with pytest.raises(InvalidInput):
            enrol_person(practice.database, room, code, passphrase, totp_secret=secret, totp_code=given)
    assert practice.database.read_now(lambda uow: uow.get(Person, person.id)).identity is None


def test_two_people_cannot_have_one_name(practice: Practice) -> None:
    practice.enrol("robin", Role.THERAPIST)
    with pytest.raises(Conflict):
        practice.database.transact_now(
            lambda uow: add_person(uow, practice.room, " robin ", [Role.PRESCRIBER])
        )


def test_a_lost_laptop_is_signed_out_by_the_recovery_code(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    wall = practice.clock.wall()
    practice.database.transact_now(
        lambda uow: uow.add(SignIn("ab" * 32, robin.person.id, b"box", created_at=wall, seen_at=wall))
    )
    secret = practice.room.keys.new_totp_secret()
    reset_person(
        practice.database,
        practice.room,
        "robin",
        robin.recovery_code,
        OTHER,
        totp_secret=secret,
        totp_code=pyotp.TOTP(secret).at(wall),
    )
    assert practice.database.read_now(lambda uow: uow.count(SignIn, person_id=robin.person.id)) == 0
