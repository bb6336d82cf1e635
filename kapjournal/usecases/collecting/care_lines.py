"""The lines somebody can reach: the practice's own first, then those of the place where the client is."""

from kapjournal.domain.guidance import CrisisLine
from kapjournal.domain.practice import PracticePolicy, is_open, when_read
from kapjournal.domain.safety import SafetyKind
from kapjournal.usecases.desk import Caller, policy_of


def danger_lines(caller: Caller, about: SafetyKind | None = None) -> str:
    """Numbers for danger, a line each, plain and copyable; with `about`, those for that alone come first."""
    policy = policy_of(caller.uow)
    client = caller.client
    place = caller.desk.library.crisis_lines(client.country if client else "")
    lines = [_said(caller, line) for line in place.lines if about and line.about is about]
    if policy is not None:
        lines.append(caller.text("lines.practice", number=policy.emergency_phone))
    if place.emergency:
        lines.append(caller.text("lines.emergency", number=place.emergency))
    lines += [_said(caller, line) for line in place.lines if line.about is None]
    return "\n".join(lines)


def _said(caller: Caller, line: CrisisLine) -> str:
    """As in `Name: call 988 · text 988 (24/7, in English). A few words more.`: each way by its own name."""
    ways = []
    if line.number:
        ways.append(caller.text("lines.call", number=line.number))
    if line.text and line.word:
        ways.append(caller.text("lines.text_word", word=line.word, number=line.text))
    elif line.text:
        ways.append(caller.text("lines.text", number=line.text))
    if line.chat:
        ways.append(caller.text("lines.chat", where=line.chat))
    about = [line.hours_in(caller.language)]
    if caller.language not in line.languages:
        spoken = caller.desk.texts.language(line.languages[0], caller.language)
        about.append(caller.text("lines.language", spoken=spoken))
    said = f"{line.name}: {' · '.join(ways)} ({', '.join(part for part in about if part)})"
    note = line.note_in(caller.language)
    return f"{said}. {note}" if note else said


def who_reads(caller: Caller) -> str:
    """Whether and when somebody of the practice reads what is written here: never, where it is not kept."""
    if caller.client is None or not caller.client.may_record:
        return caller.text("reading.never")
    return reading_time(caller, policy_of(caller.uow))


def reading_time(caller: Caller, policy: PracticePolicy | None) -> str:
    """When somebody of the practice may see this, said honestly."""
    if policy is None:
        return caller.text("reading.unknown")
    zone = caller.client.time_zone if caller.client else policy.zone
    if is_open(policy, caller.at):
        return caller.text("reading.open")
    moment = caller.desk.texts.moment(when_read(policy, caller.at), zone, caller.language, now=caller.at)
    return caller.text("reading.closed", moment=moment)
