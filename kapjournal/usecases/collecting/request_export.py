"""/export: the machine that collects cannot open the journal, so the therapist hands it out."""

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.practice import is_open, next_opening
from kapjournal.usecases.desk import Caller, new_id, policy_of
from kapjournal.usecases.say import answer


def request_export(caller: Caller) -> None:
    """One open request is enough."""
    if caller.uow.find(CallRequest, client_id=caller.known.id, kind="export", met_at=None) is None:
        caller.uow.add(CallRequest(id=new_id(), client_id=caller.known.id, at=caller.at, kind="export"))
        caller.uow.after_commit("notices")
    answer(caller, caller.text("export.asked", when=_seen(caller)))


def _seen(caller: Caller) -> str:
    """When somebody of the practice sees that it was asked for."""
    policy = policy_of(caller.uow)
    if policy is None or is_open(policy, caller.at):
        return caller.text("export.today" if policy else "reading.unknown")
    moment = caller.desk.texts.moment(
        next_opening(policy, caller.at), caller.known.time_zone, caller.language, now=caller.at
    )
    return caller.text("export.later", moment=moment)
