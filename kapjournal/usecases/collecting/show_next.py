"""/journal, /next: what is open now, and what comes when."""

from kapjournal.domain.client import ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.usecases.collecting.begin_reflection import begin_reflection, open_sitting
from kapjournal.usecases.collecting.close_reflection import next_session
from kapjournal.usecases.collecting.pause_nudges import pause_shown, resume_button
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import answer


def open_journal(caller: Caller) -> None:
    """Go on with the sitting that is open, else with the newest notice; else say what comes."""
    standing = open_sitting(caller.uow, caller.known)
    if standing is None:
        for state in (ReflectionState.NOTICED, ReflectionState.SILENT):
            newest = caller.uow.all(
                Reflection, client_id=caller.known.id, state=state, order_by="-due_at", limit=1
            )
            if newest:
                standing = newest[0]
                break
    if standing is not None and begin_reflection(caller, standing.id):
        return
    show_next(caller, first="journal.nothing_open")


def show_next(caller: Caller, *, first: str | None = None) -> None:
    client, texts = caller.known, caller.desk.texts
    lines = [caller.text(first)] if first else []
    paused = client.state is ClientState.PAUSED
    if paused:
        lines.append(pause_shown(caller, client.paused_until))
    for kind in (SessionKind.PREPARATION, SessionKind.MEDICINE, SessionKind.INTEGRATION):
        session = next_session(caller.uow, client, kind, caller.at)
        if session is not None:
            when = texts.date_and_time(session.start(), client.time_zone, caller.language)
            lines.append(caller.text(f"next.{kind}", when=when))
    coming = plan_reflections(caller.uow, caller.desk, client)
    if coming:
        when = texts.moment(coming[0].due_at, client.time_zone, caller.language, now=caller.at)
        lines.append(caller.text("next.questions", when=when))
    keyboard = resume_button(caller) if paused else ()
    answer(caller, "\n".join(lines) if lines else caller.text("next.nothing"), keyboard=keyboard)
