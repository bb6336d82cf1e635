"""/start with a pairing code: the Telegram account becomes that person's."""

from dataclasses import replace

from kapjournal.domain.chat import Mode
from kapjournal.domain.people import Pairing, Person
from kapjournal.usecases.collecting.answer_stranger import AFTER_A_LINK, answer_stranger
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.pair_staff import LINK, unpair_staff
from kapjournal.usecases.say import answer


def redeem_pairing(caller: Caller, payload: str) -> None:
    """A wrong, used or late code gets a kind dead end; a client's own account is never paired."""
    code = payload.removeprefix(LINK)
    found = caller.uow.find(Pairing, code_hash=caller.desk.index.code("pairing", code))
    late = found is None or found.used_at is not None or found.expires_at < caller.at
    if found is None or late or caller.client is not None:
        answer_stranger(caller, "pairing.dead_end", still_for=AFTER_A_LINK)
        return
    caller.uow.save(replace(found, used_at=caller.at))
    unpair_staff(caller.uow, caller.desk, found.person_id)
    caller.account = caller.account.of_person(found.person_id)
    caller.uow.save(caller.account)
    caller.person = caller.uow.get(Person, found.person_id)
    caller.go(Mode.IDLE)
    answer(caller, caller.text("pairing.done", name=caller.person.name))
