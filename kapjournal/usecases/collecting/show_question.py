"""Put the current question of a sitting on the screen, with the buttons its kind needs."""

from kapjournal.domain import sitting
from kapjournal.domain.chat import Mode
from kapjournal.domain.prompt import Prompt, PromptKind
from kapjournal.domain.reflection import Reflection, StepState
from kapjournal.usecases.collecting.keep_chosen import kept_message
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, Keyboard, show
from kapjournal.usecases.wordings import wording

RATINGS = range(11)


def tap(reflection_id: str, place: int, do: str, option: int = -1) -> str:
    """What a button of a sitting sends back: ids only (`bot.taps.StepTap` reads it)."""
    return f"s:{reflection_id}:{place}:{do}:{option}"


def question_ref(reflection: Reflection) -> str:
    """The name of the message that holds the question now shown."""
    step = reflection.step
    return f"q:{reflection.id}:{reflection.position}:{step.asked_as if step else 0}"


def show_question(caller: Caller, reflection: Reflection, *, over: int | None = None) -> Reflection:
    """Ask the current question: in place of the message `over` when its button was tapped, else anew."""
    shown = sitting.asked(reflection)
    step = shown.step
    assert step is not None  # noqa: S101 - `asked` has looked
    prompt = wording(caller.uow, step.checksum)
    caller.uow.save(shown)
    caller.go(Mode.SITTING, reflection_id=shown.id)
    standing = caller.conversation.data.get("standing")
    if standing and standing["ref"].startswith(f"q:{shown.id}:{shown.position}:"):
        caller.remember(standing={**standing, "spent": "delete"})  # the same question does not stand twice
    show(
        caller,
        question_text(caller, shown, prompt),
        keyboard=keyboard(caller, shown, prompt),
        over=over,
        ref=question_ref(shown),
        reply_to=_chosen_earlier(caller, shown, prompt),
    )
    return shown


def _chosen_earlier(caller: Caller, reflection: Reflection, prompt: Prompt) -> int | None:
    """When it asks what became of the chosen action: the client's own message that said it, to reply to.

    Only for somebody who agreed to leave that message in the chat. Nothing is ever typed back.
    """
    if prompt.kind is not PromptKind.FOLLOW_UP:
        return None
    return kept_message(caller.uow, caller.known, caller.account, PromptKind.COMMITMENT, reflection.cycle)


def question_text(caller: Caller, reflection: Reflection, prompt: Prompt) -> str:
    """The place ("1 of 2"), the question, and the way out under it. A form counts its own taps."""
    lines = []
    place, of, opens_form = _place(caller, reflection)
    if opens_form:
        lines += [caller.text("sitting.form", n=of), ""]
    if of > 1:
        lines += [caller.text("sitting.place", n=place, of=of), ""]
    lines.append(prompt.text)
    if prompt.kind is PromptKind.RATING:
        lines.append(f"0: {prompt.low} · 10: {prompt.high}")
    if prompt.hint:
        lines.append(prompt.hint)
    step = reflection.step
    if step is not None and step.state is StepState.ANSWERED:
        lines += ["", caller.text("sitting.answered_before")]
    return "\n".join(lines)


def _place(caller: Caller, reflection: Reflection) -> tuple[int, int, bool]:
    """Which of how many, counted within the questions or within one form; and whether a form begins."""
    forms = [wording(caller.uow, step.checksum).measure for step in reflection.steps]
    here = forms[reflection.position]
    same = [place for place, form in enumerate(forms) if form == here]
    number = same.index(reflection.position) + 1
    return number, len(same), here is not None and number == 1


def keyboard(caller: Caller, reflection: Reflection, prompt: Prompt) -> Keyboard:
    rows = choices(reflection, prompt)
    if prompt.kind is PromptKind.SEVERAL and reflection.step is not None and reflection.step.picked:
        rows.append([Button(caller.text("button.done"), tap(reflection.id, reflection.position, "done"))])
    return [*rows, ways_out(caller, reflection)]


def choices(reflection: Reflection, prompt: Prompt) -> list[list[Button]]:
    """The buttons that answer; none where words are wanted."""

    def to(option: int, label: str) -> Button:
        return Button(label, tap(reflection.id, reflection.position, "pick", option))

    if prompt.kind is PromptKind.RATING:
        return [[to(n, str(n)) for n in RATINGS[:6]], [to(n, str(n)) for n in RATINGS[6:]]]
    picked = reflection.step.picked if reflection.step else ()
    labels = [f"✓ {option.label}" if option.id in picked else option.label for option in prompt.options]
    buttons = [to(place, label) for place, label in enumerate(labels)]
    if prompt.kind in {PromptKind.YES_NO_UNSURE, PromptKind.FOLLOW_UP}:
        return [buttons]
    if prompt.kind is PromptKind.LANDING:
        return [buttons[:2], buttons[2:]]
    return [[button] for button in buttons]


def ways_out(caller: Caller, reflection: Reflection) -> list[Button]:
    """Always: Skip and Later; Back from the second question on; Next once there is an answer."""
    place = reflection.position
    step = reflection.step
    has_answer = step is not None and step.state is StepState.ANSWERED
    row = []
    if place > 0:
        row.append(Button(caller.text("button.back"), tap(reflection.id, place, "back")))
    if has_answer:
        row.append(Button(caller.text("button.next"), tap(reflection.id, place, "next")))
    else:
        row.append(Button(caller.text("button.skip"), tap(reflection.id, place, "skip")))
    row.append(Button(caller.text("button.later"), tap(reflection.id, place, "later")))
    return row
