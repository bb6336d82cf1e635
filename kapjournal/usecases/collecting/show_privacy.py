"""/privacy: what is kept, who can read it, what cannot be reached; with the count and a short head code."""

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.people import CareMember, Person
from kapjournal.usecases.desk import Caller, new_id, practice_of
from kapjournal.usecases.say import Button, answer
from kapjournal.usecases.seal_record import newest_link


def show_privacy(caller: Caller) -> None:
    keyboard: list[list[Button]] = []
    practice = practice_of(caller.uow).name
    text = caller.text("privacy.screen", practice=practice)
    if caller.desk.hears:
        text += "\n\n" + caller.text("privacy.voice", practice=practice)
    if caller.client is not None and caller.client.enrolled_at is not None:
        readers = [
            caller.text(
                "privacy.reader",
                name=caller.uow.get(Person, one.person_id).name,
                role=caller.text(f"role.{one.role}"),
            )
            for one in caller.uow.all(CareMember, client_id=caller.client.id, until=None, order_by="since")
            if one.role.reads_clinical
        ]
        last = newest_link(caller.uow, caller.client.id)
        count = last.sequence if last else 0
        code = caller.desk.sealer.head_code(last.hash) if last else "-"
        keyboard = [[Button(caller.text("button.access_log"), "y:access")]]
        text += "\n\n" + caller.text("privacy.yours", readers="\n".join(readers), n=count, code=code)
    answer(caller, text, keyboard=keyboard, keep=True)


def request_access_log(caller: Caller) -> str:
    """Who opened it, and when: the practice hands it out, as it does the journal. Returns the toast."""
    if caller.client is None or caller.client.enrolled_at is None:
        return caller.text("toast.closed")
    if caller.uow.find(CallRequest, client_id=caller.known.id, kind="access", met_at=None) is None:
        caller.uow.add(CallRequest(id=new_id(), client_id=caller.known.id, at=caller.at, kind="access"))
        caller.uow.after_commit("notices")
    return caller.text("privacy.access_asked")
