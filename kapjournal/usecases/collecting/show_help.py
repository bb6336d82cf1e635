"""/help and its three doors: danger, my body, a rough night. Always one tap away, for everybody."""

from kapjournal.domain.guidance import GuidanceSection
from kapjournal.usecases.collecting.care_lines import danger_lines, who_reads
from kapjournal.usecases.collecting.flag_safety import CALL_ME
from kapjournal.usecases.desk import Caller, policy_of
from kapjournal.usecases.say import Button, answer


def show_help(caller: Caller) -> None:
    """The numbers come first and stand in the message itself; the doors are for the rest."""
    text = caller.text("help.screen", lines=danger_lines(caller), when=who_reads(caller))
    doors = [
        [
            Button(caller.text("button.help_body"), "h:body"),
            Button(caller.text("button.help_night"), "h:night"),
        ]
    ]
    if caller.client is not None and caller.client.enrolled_at is not None:
        doors.append([Button(caller.text("button.call_me"), CALL_ME)])
    answer(caller, text, keyboard=doors, keep=True)


def open_door(caller: Caller, door: str) -> None:
    """`body`: after-care and the prescriber's number. `night`: a few grounding lines."""
    policy = policy_of(caller.uow)
    route = caller.client.route if caller.client else None
    guidance = caller.desk.library.guidance(caller.language, route)
    sections = (
        (GuidanceSection.EMERGENCY, GuidanceSection.CALL_PRACTICE, GuidanceSection.EXPECTED)
        if door == "body"
        else (GuidanceSection.GROUNDING,)
    )
    numbers = {
        "practice_phone": policy.office_phone if policy else "",
        "prescriber_phone": policy.prescriber_phone if policy else "",
    }
    blocks = [caller.text(f"help.{door}")]
    for section in sections:
        lines = guidance.section(section)
        if lines:
            head = [caller.text(f"guidance.{section}")] if door == "body" else []
            blocks.append("\n".join([*head, *(f"· {line.said(**numbers)}" for line in lines)]))
    if door == "body" and policy is not None:
        blocks.append(caller.text("lines.prescriber", number=policy.prescriber_phone))
    answer(caller, "\n\n".join(blocks), keep=True)
