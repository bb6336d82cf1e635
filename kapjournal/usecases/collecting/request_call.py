"""Ask the practice to call: a row for the front desk, and an honest word on when that will be."""

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.local_time import local_day
from kapjournal.domain.practice import is_open, next_opening
from kapjournal.usecases.desk import Caller, new_id, policy_of
from kapjournal.usecases.say import answer


def ask_to_be_called(caller: Caller) -> str | None:
    """Say when they call, in a message that stays; a toast where one that says the same stands already."""
    asked_before = _waiting(caller) is not None
    told = request_call(caller)
    policy = policy_of(caller.uow)
    opens = policy is not None and not is_open(policy, caller.at) and next_opening(policy, caller.at)
    as_said = f"{local_day(caller.at, caller.known.time_zone)} {opens or ''}"
    if asked_before and caller.conversation.data.get("call_told") == as_said:
        return told
    caller.remember(call_told=as_said)
    answer(caller, told, keep=True)
    return None


def request_call(caller: Caller) -> str:
    """One open request a client is enough; a second tap says the same. Returns what to tell them."""
    if _waiting(caller) is None:
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


def _waiting(caller: Caller) -> CallRequest | None:
    return caller.uow.find(CallRequest, client_id=caller.known.id, kind="call", met_at=None)
