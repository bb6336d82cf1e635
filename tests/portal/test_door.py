"""In and out of the reading room."""

import re
from datetime import timedelta

import pyotp

from kapjournal.domain.people import Role
from kapjournal.domain.sign_in import SignIn, SignInTries
from kapjournal.usecases.reading.add_person import add_person
from tests.journeys.reading_room import PASSPHRASE, Practice
from tests.portal.house import SAME_SITE, Visitor, another, next_code


def test_the_first_enrolment_ends_with_a_sheet_to_print_and_a_sign_in(
    practice: Practice, room: Visitor
) -> None:
    _, code = practice.database.transact_now(
        lambda uow: add_person(uow, practice.room, "robin", [Role.THERAPIST])
    )
    page = room.get(f"/enrol/{code}")
    secret = re.search(r'name="secret" value="([A-Z2-7]+)"', page.text)[1]  # type: ignore[index]
    assert "<svg" in page.text
    digits = pyotp.TOTP(secret).at(practice.clock.wall())
    fields = {"secret": secret, "digits": digits, "passphrase": PASSPHRASE, "again": PASSPHRASE}
    differs = room.post(f"/enrol/{code}", **{**fields, "again": "another one entirely"})
    assert differs.status_code == 400
    assert PASSPHRASE not in differs.text
    sheet = room.post(f"/enrol/{code}", **fields)
    assert sheet.status_code == 200
    assert "Recovery sheet" in sheet.text
    assert room.get("/").status_code == 200
    assert room.get(f"/enrol/{code}").status_code == 400


def test_a_wrong_part_of_the_three_is_refused_in_the_same_words(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    good = {"name": "robin", "passphrase": PASSPHRASE, "code": next_code(practice, robin)}
    told = set()
    for wrong in ({"name": "nobody"}, {"passphrase": "not this one at all"}, {"code": "000000"}):
        answer = room.post("/sign-in", **{**good, **wrong})
        assert answer.status_code == 401
        assert "set-cookie" not in answer.headers
        told.add(re.search(r'role="alert">(.*?)</div>', answer.text, re.DOTALL)[1])  # type: ignore[index]
    assert len(told) == 1


def test_a_code_of_the_authenticator_works_once(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    code = next_code(practice, robin)
    fields = {"name": "robin", "passphrase": PASSPHRASE, "code": code}
    assert room.post("/sign-in", **fields).status_code == 303
    assert another(room).post("/sign-in", **fields).status_code == 401


def test_the_cookie_is_strict_and_for_this_host_alone(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    answer = room.post("/sign-in", name="robin", passphrase=PASSPHRASE, code=next_code(practice, robin))
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-kapjournal=")
    assert all(part in cookie for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"))
    assert "Domain" not in cookie


def test_a_stolen_cookie_is_worth_nothing_after_sign_out(practice: Practice, room: Visitor) -> None:
    room.sign_in(practice.enrol("robin", Role.THERAPIST))
    thief = another(room)
    thief.client.cookies = room.client.cookies
    stolen = dict(room.client.cookies)
    assert thief.get("/").status_code == 200
    assert room.post("/sign-out").status_code == 303
    assert practice.database.read_now(lambda uow: uow.count(SignIn)) == 0
    fresh = another(room)
    fresh.client.cookies.update(stolen)
    assert fresh.get("/").headers["location"] == "/sign-in"


def test_an_idle_sign_in_locks_and_a_code_opens_it_again(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    room.sign_in(robin)
    practice.clock.ahead += timedelta(minutes=16)
    locked = room.get("/me")
    assert locked.status_code == 401
    assert "Still there?" in locked.text
    assert room.post("/unlock", code="000000", to="/me").status_code == 401
    opened = room.post("/unlock", code=next_code(practice, robin), to="/me")
    assert (opened.status_code, opened.headers["location"]) == (303, "/me")
    assert room.get("/").status_code == 200


def test_eight_hours_are_the_most_and_the_keys_are_dropped_then(practice: Practice, room: Visitor) -> None:
    room.sign_in(practice.enrol("robin", Role.THERAPIST))
    for _ in range(40):
        practice.clock.ahead += timedelta(minutes=12)
        answer = room.get("/me")
    assert answer.status_code == 303
    assert practice.database.read_now(lambda uow: uow.count(SignIn)) == 0


def test_wrong_tries_cost_time_that_outlives_a_restart_and_never_lock_for_good(
    practice: Practice, room: Visitor
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    for _ in range(7):
        room.post("/sign-in", name="robin", passphrase="wrong one again", code="000000")
    counted = practice.database.read_now(lambda uow: uow.all(SignInTries))
    assert [one.failed for one in counted] == [5]
    good = {"name": "robin", "passphrase": PASSPHRASE}
    assert another(room).post("/sign-in", **good, code=robin.code(practice.clock.wall())).status_code == 401
    practice.clock.ahead += timedelta(minutes=6)
    assert another(room).post("/sign-in", **good, code=robin.code(practice.clock.wall())).status_code == 303


def test_a_form_from_elsewhere_or_without_its_token_changes_nothing(
    practice: Practice, room: Visitor
) -> None:
    room.sign_in(practice.enrol("robin", Role.THERAPIST))
    for headers in (
        {},
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"origin": SAME_SITE["origin"], "sec-fetch-site": "cross-site"},
        {"origin": "null"},
    ):
        room.headers = headers
        assert room.post("/sign-out").status_code == 403
    room.headers = dict(SAME_SITE)
    good, room.token = room.token, "0" * 64
    assert room.post("/sign-out").status_code == 403
    assert room.get("/me").status_code == 200
    room.token = good
    assert room.post("/sign-out").status_code == 303


def test_after_signing_in_one_lands_only_on_this_site(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    for to in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        answer = room.post(
            "/sign-in", name="robin", passphrase=PASSPHRASE, code=next_code(practice, robin), to=to
        )
        assert answer.headers["location"] == "/"
        assert "evil" not in room.get("/go", params={"to": to}).text
    assert room.get("/go?to=/notices").headers["refresh"] == "0; url=/notices"


def test_what_was_typed_when_it_locked_is_sent_after_the_code(practice: Practice, room: Visitor) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    room.sign_in(robin)
    practice.clock.ahead += timedelta(minutes=16)
    locked = room.post(f"/clients/{client.id}/note", note="Ask about <the> lake.", version="")
    assert locked.status_code == 401
    kept = {"kept:note": "Ask about <the> lake.", "resend": f"/clients/{client.id}/note"}
    assert 'name="kept:note" value="Ask about &lt;the&gt; lake."' in locked.text
    opened = room.post("/unlock", code=next_code(practice, robin), to="/", **kept)
    assert f'action="/clients/{client.id}/note"' in opened.text
    assert 'name="note" value="Ask about &lt;the&gt; lake."' in opened.text
    assert room.post("/unlock", code="0", resend="https://evil.example", to="/").text.count("evil") == 0


def test_a_lock_never_carries_a_passphrase_along(practice: Practice, room: Visitor) -> None:
    room.sign_in(practice.enrol("robin", Role.THERAPIST))
    practice.clock.ahead += timedelta(minutes=16)
    secret = "something only robin knows"
    locked = room.post("/me/passphrase", passphrase=secret, new=secret, again=secret)
    assert locked.status_code == 401
    assert secret not in locked.text


def test_typing_counts_as_being_there(practice: Practice, room: Visitor) -> None:
    room.sign_in(practice.enrol("robin", Role.THERAPIST))
    for _ in range(3):
        practice.clock.ahead += timedelta(minutes=10)
        assert room.get("/me/here").status_code == 204
    assert 'data-locks-in="900"' in room.get("/me").text or 'data-locks-in="899"' in room.get("/me").text
