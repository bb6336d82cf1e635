"""A button of a sitting: pick, done, next, back, skip, later. Sealed first, shown afterwards."""

from collections.abc import Sequence

from kapjournal.domain import sitting
from kapjournal.domain.chat import Mode
from kapjournal.domain.journal import EntryKind
from kapjournal.domain.measure import item9_urgency
from kapjournal.domain.payload import CardAnswered, ItemResponse, Message, Payload, RatingGiven
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.safety import Finding, SafetyBasis, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.choose_questions import choose_questions
from kapjournal.usecases.collecting.begin_reflection import put_aside_others
from kapjournal.usecases.collecting.close_reflection import close_reflection
from kapjournal.usecases.collecting.flag_safety import flag_safety
from kapjournal.usecases.collecting.follow_place import note_place
from kapjournal.usecases.collecting.request_call import request_call
from kapjournal.usecases.collecting.show_question import (
    RATINGS,
    keyboard,
    question_ref,
    question_text,
    show_question,
    tap,
)
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, edit, show, stands, strip
from kapjournal.usecases.seal_record import seal_record
from kapjournal.usecases.wordings import as_asked, wording

CALL_ME = "call_me"
NONE = "none"


def answer_question(
    caller: Caller, reflection_id: str, place: int, do: str, option: int, *, over: int | None
) -> str | None:
    """Handle one tap. Returns a short toast to show, or None.

    A tap on a question that is over, or not the current one, changes nothing and says so kindly.
    """
    reflection = caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id)
    if reflection is None or reflection.state.is_over:
        return caller.text("toast.closed")
    if reflection.state is not ReflectionState.OPEN:
        reflection = choose_questions(caller.uow, caller.desk, caller.known, reflection)
        put_aside_others(caller.uow, caller.known, reflection.id)
        reflection = sitting.opened(reflection, caller.at)
        caller.update(silent_occasions=0, pause_offered=False)
    if place != reflection.position:
        # The button belongs to a question that has moved on. Tapped twice on the message that stands, nothing
        # is to do; in an older one, its buttons go and the question that stands is put in front again.
        if over is None or not stands(caller, over):
            if over is not None:
                strip(caller, over)
            show_question(caller, reflection)
        return caller.text("toast.moved_on")
    match do:
        case "pick":
            return _pick(caller, reflection, option, over)
        case "done":
            return _done(caller, reflection, over)
        case "next":
            return _move_on(caller, reflection, over)
        case "skip":
            return _move_on(caller, sitting.skipped(reflection), over)
        case "back":
            show_question(caller, sitting.back(reflection), over=over)
            return None
        case "later":
            return _later(caller, reflection, over)
        case _:
            return caller.text("toast.closed")


def _pick(caller: Caller, reflection: Reflection, number: int, over: int | None) -> str | None:
    step = reflection.step
    assert step is not None  # noqa: S101 - an open reflection stands at a step
    prompt = wording(caller.uow, step.checksum)
    if prompt.kind is PromptKind.RATING and number in RATINGS and prompt.rating is not None:
        rating = RatingGiven(
            at=caller.at,
            name=prompt.rating,
            value=number,
            occasion=reflection.occasions[0],
            prompt=as_asked(prompt),
            reflection=reflection.id,
        )
        return _sealed_and_on(caller, reflection, rating, over)
    if not 0 <= number < len(prompt.options):
        return caller.text("toast.closed")
    option = prompt.options[number]
    if prompt.kind is PromptKind.SEVERAL:
        if option.id != NONE:
            return _tick(caller, reflection, prompt, option, over)
        return _card(caller, reflection, prompt, (), over)
    if prompt.kind is PromptKind.MEASURE_ITEM:
        return _item(caller, reflection, prompt, option, over)
    if prompt.clinical or option.side_effect or option.safety or prompt.kind is PromptKind.LANDING:
        return _card(caller, reflection, prompt, (option,), over)
    return _choice(caller, reflection, prompt, option, over)


def _tick(
    caller: Caller, reflection: Reflection, prompt: Prompt, option: Option, over: int | None
) -> str | None:
    ticked = sitting.toggled(reflection, option.id)
    caller.uow.save(ticked)
    text, keys = question_text(caller, ticked, prompt), keyboard(caller, ticked, prompt)
    if over is not None and stands(caller, over):
        edit(caller.uow, caller.account, over, text, caller.at, keyboard=keys, ref=question_ref(ticked))
    else:
        show(caller, text, keyboard=keys, ref=question_ref(ticked))
    return None


def _done(caller: Caller, reflection: Reflection, over: int | None) -> str | None:
    step = reflection.step
    assert step is not None  # noqa: S101
    prompt = wording(caller.uow, step.checksum)
    picked = tuple(option for option in prompt.options if option.id in step.picked)
    if not picked:
        return _move_on(caller, reflection, over)
    return _card(caller, reflection, prompt, picked, over)


def _card(
    caller: Caller, reflection: Reflection, prompt: Prompt, picked: Sequence[Option], over: int | None
) -> str | None:
    """Seal what was ticked out of what was offered, for the prescriber too; then whom it concerns is told."""
    found = [_finding(option) for option in picked if option.safety is not None]
    card = CardAnswered(
        at=caller.at,
        offered=tuple(option.id for option in prompt.options),
        picked=tuple(option.id for option in picked),
        labels=tuple(option.label for option in picked),
        asked_effects=tuple(o.side_effect for o in prompt.options if o.side_effect is not None),
        effects=tuple(o.side_effect for o in picked if o.side_effect is not None),
        findings=tuple(one.kind for one in found),
        occasion=reflection.occasions[0],
        prompt=as_asked(prompt),
        reflection=reflection.id,
    )
    entry = seal_record(caller.uow, caller.desk, caller.known.id, card, _compartment(prompt), now=caller.at)
    reflection = sitting.answered(reflection, [entry])
    toast = None
    if any(option.id == CALL_ME for option in picked):
        toast = request_call(caller)
    note_place(caller, prompt, picked)
    if flag_safety(caller, found, entry=entry):
        over = None  # the lines stand now; what goes on goes on under them
    asks_words = any(option.asks_words for option in picked)
    if asks_words:
        _ask_for_words(caller, reflection, over)
    else:
        _move_on(caller, reflection, over)
    return toast


def _ask_for_words(caller: Caller, reflection: Reflection, over: int | None) -> None:
    """Something else was ticked: the next message belongs to this answer; Next goes on without."""
    caller.uow.save(reflection)
    caller.go(Mode.AWAIT_WORDS, reflection_id=reflection.id)
    row = [Button(caller.text("button.next"), tap(reflection.id, reflection.position, "next"))]
    show(caller, caller.text("sitting.add_words"), keyboard=[row], over=over, ref=question_ref(reflection))


def _item(
    caller: Caller, reflection: Reflection, prompt: Prompt, option: Option, over: int | None
) -> str | None:
    assert prompt.measure is not None and prompt.item is not None  # noqa: S101, PT018 - a measure item has both
    measure = caller.desk.library.measure(prompt.measure, prompt.language)
    value = int(option.id)
    response = ItemResponse(
        at=caller.at,
        measure=prompt.measure,
        version=prompt.version,
        form=f"{reflection.id}:{prompt.measure}",
        item=prompt.item,
        items=len(measure.items),
        value=value,
        occasion=reflection.occasions[0],
    )
    if measure.safety_item == prompt.item:
        urgency = item9_urgency(value)
        if urgency is not None:
            found = Finding(
                SafetyKind.SUICIDAL_THOUGHTS,
                SafetyTier.AFFIRMED,
                (0, 0),
                SafetyBasis.MEASURE,
                f"{measure.title} item {prompt.item + 1}: {value}",
                urgency,
            )
            if flag_safety(caller, [found]):
                over = None
    return _sealed_and_on(caller, reflection, response, over)


def _choice(
    caller: Caller, reflection: Reflection, prompt: Prompt, option: Option, over: int | None
) -> str | None:
    message = Message(
        at=caller.at,
        kind=EntryKind.COMMITMENT if prompt.kind is PromptKind.FOLLOW_UP else EntryKind.REFLECTION,
        domain=prompt.domain,
        text="",
        occasion=reflection.occasions[0],
        prompt=as_asked(prompt),
        choice=(option.id,),
        late=reflection.window_end < caller.at,
        reflection=reflection.id,
    )
    entry = seal_record(
        caller.uow, caller.desk, caller.known.id, message, _compartment(prompt), now=caller.at
    )
    reflection = sitting.answered(reflection, [entry])
    note_place(caller, prompt, (option,))
    if option.asks_words:
        _ask_for_words(caller, reflection, over)
        return None
    return _move_on(caller, reflection, over)


def _sealed_and_on(caller: Caller, reflection: Reflection, payload: Payload, over: int | None) -> str | None:
    entry = seal_record(
        caller.uow, caller.desk, caller.known.id, payload, Compartment.CLINICAL, now=caller.at
    )
    return _move_on(caller, sitting.answered(reflection, [entry]), over)


def _move_on(caller: Caller, reflection: Reflection, over: int | None) -> str | None:
    moved = sitting.forward(reflection, caller.at)
    if moved.state is ReflectionState.DONE:
        close_reflection(caller, moved, over=over)
    else:
        show_question(caller, moved, over=over)
    return None


def _later(caller: Caller, reflection: Reflection, over: int | None) -> str | None:
    """Put by, with all its answers. The same message brings it back, and so does /journal."""
    caller.uow.save(reflection)
    caller.go(Mode.IDLE)
    button = Button(caller.text("button.go_on"), f"b:{reflection.id}")
    ref = f"n:{reflection.id}"
    show(caller, caller.text("sitting.later"), keyboard=[[button]], over=over, ref=ref, spent="delete")
    return None


def _finding(option: Option) -> Finding:
    assert option.safety is not None  # noqa: S101 - the caller has looked
    urgency = Urgency.NOW if option.urgent else Urgency.NEXT_WORKING_DAY
    return Finding(option.safety, SafetyTier.AFFIRMED, (0, 0), SafetyBasis.CHOICE, option.label, urgency)


def _compartment(prompt: Prompt) -> Compartment:
    return Compartment.CLINICAL if prompt.clinical else Compartment.WORDS
