"""/stop: nothing more is sent or stored until /start. What is stored stays until /delete.

After the end of a course, or under a hold, words were still kept: /stop ends that too, but the practice's
state stands, so the way back is through them.
"""

from dataclasses import replace

from kapjournal.domain.chat import Mode, OutboxItem, OutboxState, Priority
from kapjournal.domain.client import ClientState, Consent
from kapjournal.domain.payload import ConsentGiven
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.collecting.request_erasure import while_erasing
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import answer, retire
from kapjournal.usecases.seal_record import seal_record


def withdraw_consent(caller: Caller) -> None:
    """Once is enough; a second /stop says the same."""
    client = caller.known
    goes_on = client.state in {ClientState.ACTIVE, ClientState.PAUSED}
    if client.may_record:
        for consent in caller.uow.all(Consent, client_id=client.id, withdrawn_at=None):
            caller.uow.save(replace(consent, withdrawn_at=caller.at))
        withdrawn = ConsentGiven(at=caller.at, scope="journal", version=client.consent_version, given=False)
        seal_record(caller.uow, caller.desk, client.id, withdrawn, Compartment.CLINICAL, now=caller.at)
        state = ClientState.STOPPED if goes_on else client.state
        caller.update(state=state, paused_until=None, consent_version="")
        for reflection in caller.uow.all(Reflection, client_id=client.id, state=ReflectionState.OPEN):
            caller.uow.save(replace(reflection, state=ReflectionState.NOTICED))
        plan_reflections(caller.uow, caller.desk, caller.known)
        for item in caller.uow.all(
            OutboxItem,
            account_id=caller.account.id,
            state=OutboxState.DUE,
            priority=Priority.NOTICE,
        ):
            caller.uow.save(replace(item, state=OutboxState.DROPPED, payload={}))
    retire(caller)
    caller.go(Mode.IDLE)
    erasing = while_erasing(caller, "stopped.erasing")
    if erasing is not None:
        text, way_back = erasing
        answer(caller, text, keyboard=way_back)
        return
    stopped = caller.known.state is ClientState.STOPPED
    answer(caller, caller.text("stopped" if stopped else "stopped.closed"))


def why_not_kept(caller: Caller) -> str:
    """To a client without consent; where the course ended or was held since, /start is no way back."""
    stopped = caller.known.state is ClientState.STOPPED
    return caller.text("stopped.not_kept" if stopped else "closed.not_kept")
