"""A sitting, step by step: pure moves from one `Reflection` to the next.

A move never loses an answer: what was answered stays answered, whatever is tapped afterwards. The words
themselves are not here; a step keeps the ids of the sealed entries that answer it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kapjournal.domain.errors import Conflict
from kapjournal.domain.reflection import Reflection, ReflectionState, Step, StepState

_OPENABLE = frozenset({ReflectionState.PLANNED, ReflectionState.NOTICED, ReflectionState.SILENT})


def prepared(reflection: Reflection, checksums: Sequence[str]) -> Reflection:
    """With its questions chosen, none asked yet. A set once chosen is kept."""
    if reflection.steps:
        return reflection
    return replace(reflection, steps=tuple(Step(checksum) for checksum in checksums))


def noticed(reflection: Reflection, now: datetime) -> Reflection:
    """Its notice has been handed to the outbox."""
    return replace(reflection, state=ReflectionState.NOTICED, noticed_at=now)


def opened(reflection: Reflection, now: datetime) -> Reflection:
    """Begun, or gone on with. A late beginning is taken like any other.

    Raises Conflict when it is over.
    """
    if reflection.state is ReflectionState.OPEN:
        return reflection
    if reflection.state not in _OPENABLE or not reflection.steps:
        raise Conflict("this reflection is over")
    return replace(
        reflection,
        state=ReflectionState.OPEN,
        opened_at=reflection.opened_at or now,
        answered_at=reflection.answered_at or now,
    )


def asked(reflection: Reflection) -> Reflection:
    """The current question is being shown (again)."""
    step = _current(reflection)
    state = StepState.ASKED if step.state is StepState.WAITING else step.state
    return reflection.with_step(replace(step, state=state, asked_as=step.asked_as + 1))


def answered(
    reflection: Reflection, entries: Sequence[str], *, at: int | None = None, group: str = ""
) -> Reflection:
    """One more sealed entry answers the step at `at` (default: the current one)."""
    place = reflection.position if at is None else at
    step = reflection.steps[place]
    if step.group and group and group != step.group:
        entries_now: tuple[str, ...] = tuple(entries)  # after Back: a new answer replaces the old one
    else:
        entries_now = (*step.entries, *entries)
    done = replace(step, state=StepState.ANSWERED, entries=entries_now, group=group or step.group, picked=())
    return reflection.with_step(done, at=place)


def toggled(reflection: Reflection, option: str) -> Reflection:
    """A several-choice card with one box ticked or unticked; sealed only when they say Done."""
    step = _current(reflection)
    kept = tuple(one for one in step.picked if one != option)
    return reflection.with_step(
        replace(step, picked=kept if option in step.picked else (*step.picked, option))
    )


def skipped(reflection: Reflection) -> Reflection:
    """The current question left blank. One that has an answer keeps it."""
    step = _current(reflection)
    if step.state is StepState.ANSWERED:
        return reflection
    return reflection.with_step(replace(step, state=StepState.SKIPPED, picked=()))


def forward(reflection: Reflection, now: datetime) -> Reflection:
    """On to the next question; after the last one the sitting is done."""
    if reflection.is_last:
        return replace(reflection, state=ReflectionState.DONE, closed_at=now, position=len(reflection.steps))
    return replace(reflection, position=reflection.position + 1)


def back(reflection: Reflection) -> Reflection:
    """To the question before; at the first one it stays."""
    return replace(reflection, position=max(0, reflection.position - 1))


def left_blank(reflection: Reflection) -> tuple[int, ...]:
    """Places of the steps without an answer, for the sealed "asked" records when a sitting closes."""
    return tuple(place for place, step in enumerate(reflection.steps) if step.state is not StepState.ANSWERED)


def skipped_whole(reflection: Reflection, now: datetime) -> Reflection:
    """The client would rather not this time."""
    return replace(
        reflection,
        state=ReflectionState.SKIPPED,
        closed_at=now,
        answered_at=reflection.answered_at or now,
    )


def gone_silent(reflection: Reflection, now: datetime) -> Reflection:
    """Its window closed without a word. A late answer can still open it."""
    return replace(reflection, state=ReflectionState.SILENT, closed_at=now)


def _current(reflection: Reflection) -> Step:
    step = reflection.step
    if step is None:
        raise Conflict("this reflection is over")
    return step
