"""What a backup brings back, and what it must not."""

from kapjournal.domain.people import Role
from kapjournal.domain.sign_in import SignIn
from kapjournal.portal import sign_ins
from kapjournal.usecases.reading.mark_restored import mark_restored
from tests.journeys.reading_room import Practice
from tests.portal.house import visitor


def test_a_sign_in_that_stood_in_the_backup_opens_nothing(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    come = visitor(practice)
    desk = come.client.app.state.desk
    come.client.cookies.set(desk.cookie, sign_ins.begin_for(desk, robin.person, robin.identity))
    assert come.get("/me").status_code == 200
    practice.database.transact_now(lambda uow: mark_restored(uow, practice.collecting))
    assert come.get("/me").status_code == 303
    assert practice.database.read_now(lambda uow: uow.count(SignIn)) == 0
