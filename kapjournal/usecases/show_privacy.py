"""/privacy: what is kept, who can read it, what cannot be reached; with the count and a short head code."""

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.people import CareMember, Person
from kapjournal.usecases.desk import Caller, practice_of
from kapjournal.usecases.say import answer


def show_privacy(caller: Caller) -> None:
    text = caller.text("privacy.screen", practice=practice_of(caller.uow).name)
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
        last = caller.uow.all(StoredRecord, client_id=caller.client.id, order_by="-sequence", limit=1)
        count = last[0].sequence if last else 0
        code = caller.desk.sealer.head_code(last[0].hash) if last else "-"
        text += "\n\n" + caller.text("privacy.yours", readers="\n".join(readers), n=count, code=code)
    answer(caller, text, keep=True)
