"""/export: the machine that collects cannot open the journal, so the therapist hands it out."""

from kapjournal.domain.chat import CallRequest
from kapjournal.usecases.collecting.care_lines import reading_time
from kapjournal.usecases.desk import Caller, new_id, policy_of
from kapjournal.usecases.say import answer


def request_export(caller: Caller) -> None:
    """One open request is enough."""
    if caller.uow.find(CallRequest, client_id=caller.known.id, kind="export", met_at=None) is None:
        caller.uow.add(CallRequest(id=new_id(), client_id=caller.known.id, at=caller.at, kind="export"))
        caller.uow.after_commit("notices")
    answer(caller, caller.text("export.asked", when=reading_time(caller, policy_of(caller.uow))))
