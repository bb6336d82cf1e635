"""Ask the practice to call: a row for the front desk, and an honest word on when that will be."""

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.practice import is_open, next_opening
from kapjournal.usecases.desk import Caller, new_id, policy_of


def request_call(caller: Caller) -> str:
    """One open request a client is enough; a second tap says the same. Returns what to tell them."""
    waiting = caller.uow.find(CallRequest, client_id=caller.known.id, kind="call", met_at=None)
    if waiting is None:
        caller.uow.add(CallRequest(id=new_id(), client_id=caller.known.id, at=caller.at))
        caller.uow.after_commit("notices")
    policy = policy_of(caller.uow)
    if policy is None:
        return caller.text("call.asked")
    if is_open(policy, caller.at):
        return caller.text("call.today", number=policy.office_phone)
    moment = caller.desk.texts.moment(
        next_opening(policy, caller.at), caller.known.time_zone, caller.language, now=caller.at
    )
    return caller.text("call.later", moment=moment, number=policy.office_phone)
