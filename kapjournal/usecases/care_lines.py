"""The lines somebody can call: the practice's own first, then those of the place where the client is."""

from kapjournal.domain.practice import PracticePolicy, is_open, when_read
from kapjournal.usecases.desk import Caller, policy_of


def danger_lines(caller: Caller) -> str:
    """Numbers for danger, a line each, plain and copyable."""
    policy = policy_of(caller.uow)
    client = caller.client
    place = caller.desk.library.crisis_lines(client.country if client else "")
    lines = []
    if policy is not None:
        lines.append(caller.text("lines.practice", number=policy.emergency_phone))
    if place.emergency:
        lines.append(caller.text("lines.emergency", number=place.emergency))
    for line in place.lines:
        hours = line.hours_in(caller.language)
        lines.append(f"{line.name}: {line.number}" + (f" ({hours})" if hours else ""))
        if line.text:
            lines.append(f"   {line.text}")
    return "\n".join(lines)


def reading_time(caller: Caller, policy: PracticePolicy | None) -> str:
    """When somebody of the practice may read this, said honestly."""
    if policy is None:
        return caller.text("reading.unknown")
    zone = caller.client.time_zone if caller.client else policy.zone
    if is_open(policy, caller.at):
        return caller.text("reading.open")
    moment = caller.desk.texts.moment(when_read(policy, caller.at), zone, caller.language, now=caller.at)
    return caller.text("reading.closed", moment=moment)
