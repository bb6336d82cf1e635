"""What the rules complain about, said to a person in their own language.

The domain and the use cases complain in plain English with their facts in the sentence ("a course that is
ended cannot become paused"). Here each such sentence stands once with {places} for the facts; it is found
again by its shape, its places are named as a person knows them, and the catalogue has it in Spanish. A test
walks every complaint that a page can meet, so that none is left in English.
"""

import re
from enum import StrEnum
from functools import cache
from typing import Any

from kapjournal.domain.client import ClientState
from kapjournal.domain.errors import Conflict, InvalidInput, KapjournalError, NotAllowed
from kapjournal.domain.people import Role
from kapjournal.domain.practice import WEEKDAYS
from kapjournal.domain.session import SessionStatus
from kapjournal.portal.labels import OWN
from kapjournal.portal.views import Dates
from kapjournal.portal.wording import Translate, catalogue, translator

COMPLAINTS = (
    # what a form holds; before each of them stands the field, "clock: not a time"
    "too long, {longest} characters at most",
    "must not be empty",
    "a whole number from {least} to {most} is wanted",
    "this year cannot be meant",
    "choose one of those offered",
    "choose among those offered",
    "choose one of the page",
    "not a date",
    "not a time",
    "two lines at most",
    "that is still to come",
    "more than a year away; is the year right?",
    "not a known time zone",
    "{name} is not a known time zone",
    "{value} is not a date",
    "{value} does not look like a phone number",
    "{value} is not a stretch of hours",
    "{opens}-{closes} ends before it begins",
    "ends before it begins",
    "two stretches overlap",
    "at least one weekday is wanted",
    "more than nothing is wanted",
    "at least one day",
    "they leave no working day for more than a year",
    "more than nothing and at most 12 hours",
    "this session has not begun yet",
    # people and their keys
    "a person needs a name and at least one role",
    "{name} is there already",
    "{name} has enrolled already",
    "{name} has not enrolled yet",
    "{name} is no {role} of this practice",
    "only a {role} may do this",
    "only a {role} of this client's care team may do this",
    "nobody can close their own place",
    "name, passphrase or code is wrong",
    "too many tries in a row; the next one is possible in {left} seconds",
    "the passphrase was changed elsewhere meanwhile",
    "nobody without keys can change a passphrase",
    "nobody without keys has a recovery code",
    "a passphrase needs at least {shortest} characters",
    "this passphrase is among those guessed first",
    "the two passphrases differ",
    "the six digits do not match",
    "these six digits do not match",
    "this sign-in cannot be used any more",
    "this enrolment code is not valid any more",
    "this recovery code is not theirs",
    "a {paper} has {digits} characters, this one has {given}",
    "character {place} of the {paper} is none that is ever printed",
    "the {paper} has a slip in it: please compare it with the paper again",
    "the form was changed on its way",
    # clients, sessions, journals
    "a code name has 1 to 40 characters",
    "the code name {name} is taken",
    "{name} cannot be invited: the journal is {state}",
    "this journal was erased",
    "this journal is under legal hold",
    "the practice has no recovery key yet, so a journal could be lost with its therapist",
    "the practice's policy is not settled, so nobody would be told of a notice",
    "they belong to this care team already",
    "{name} stands in this care team, and no therapist signed for it",
    "{name} is missing from this care team, and a therapist signed for it",
    "nobody would be left to read this journal",
    "nothing of this client is sealed to a recovery key",
    "a course that is {state} cannot become {other}",
    "this course has ended; open it again first",
    "this session is cancelled",
    "this session is {status}",
    "this reflection is over",
    "this occasion has begun already",
    "this occasion cannot be put back",
    "this question stays for everybody: it is how side effects and danger are noticed",
    "this notice has not been acknowledged",
    "more was found since this notice was shown",
    "the row is there already, or what it belongs to is gone",
    "access log, line {line}: missing or out of order",
    "access log, line {line}: it was changed",
    # what helps
    "write it as 2026-12-25",
    "write it as 14:30",
    "write it as 09:00-17:00",
    "write it as +1 555 0100",
    "use a name such as Europe/Madrid",
    "use an IANA name such as Europe/Madrid",
    "use six unrelated words, or the passphrase offered here",
    "move it to when it took place, then mark it",
    "plan a new one",
    "acknowledge it first",
    "look at it anew, then acknowledge it",
    "choose another name, such as one with an initial",
    "choose another word",
    "take a word, never the person's name",
    "invite them as a new client",
    "lift the hold first",
    "add another reader first",
    "take them out of it first",
    "add them again first",
    "ask a colleague",
    "ask the practice for a new one",
    "they set their passphrase first, with their code",
    "sign in again",
    "it stands on the printed sheet",
    "check that the phone's clock is right",
    "check that the phone's clock is right, then try the next code",
    "each code works once: wait for the next",
    "a six-digit code works once: wait for the next. Lost one? kapjournal therapist reset",
    "with the recovery code: kapjournal therapist reset",
    "run: kapjournal keys recovery",
    "settle it in the reading room, under Practice, or run: kapjournal policy set FILE",
    "run: kapjournal therapist reset",
    "the client can skip it whenever they like",
)
"""Lower case at the start and without the full stop: `sentence` puts both in place."""

FIELDS = {
    "day": "Day",
    "clock": "Time",
    "minutes": "Minutes",
    "duration": "Minutes",
    "ended_at": "Ended at",
    "note": "Note",
    "dose": "Dose",
    "before": "Blood pressure before",
    "after": "Blood pressure after",
    "route": "Route",
    "kind": "What",
    "code_name": "Code name",
    "time_zone": "Time zone",
    "zone": "Time zone",
    "tracks": "Tracks",
    "history": "History that adds a check",
    "own_question": "One question of your own for the next cycle",
    "commitments": "What you agreed",
    "medicine_day": "Next medicine session",
    "medicine_clock": "Next medicine session",
    "integration_day": "Next integration",
    "integration_clock": "Next integration",
    "name": "Name",
    "phone": "Phone",
    "usual_place": "Usual place",
    "emergency_contact": "Emergency contact",
    "plan_on_file": "Plan on file",
    "roles": "Roles",
    "outcome": "Outcome",
    "line": "Line",
    "kinds": "What it is about",
    "until": "Until",
    "q": "Words",
    "quote": "Quote",
    "version": "Version",
    "prompt": "Question",
    "recovery_code": "Code on the sheet",
    "typed": "Code name",
    "to": "State",
    "holidays": "Holidays",
    "absences": "Away",
    "away_first": "From",
    "away_last": "To",
    "working_hours": "Working hours",
    "office_phone": "Office",
    "emergency_phone": "In an emergency of the practice's clients",
    "prescriber_phone": "Prescriber",
    "cover_reader": "Cover reader",
    "repeat_now": "Now: repeat after",
    "escalate_now": "Now: cover after",
    "repeat_next_day": "Next day: repeat after",
    "escalate_next_day": "Next day: cover after",
    "retention": "Days after a course has ended",
}
"""A field of a form or of the policy, as its page names it."""

VALUES = {
    **{
        code.value: OWN[type(code), code.value]
        for kind in (ClientState, SessionStatus, Role)
        for code in kind
        if isinstance(code, StrEnum)
    },
    "recovery code": "recovery code",
}
"""A code that stands in a sentence, as a person knows it."""

GENERAL: dict[type[KapjournalError], str] = {
    NotAllowed: "that is not possible",
    InvalidInput: "that cannot be used",
    Conflict: "somebody was quicker",
}
"""What is said of a complaint that no person was meant to meet."""

_FIELD = re.compile(r"([a-z_]+)(?:\.([a-z_]+))?: (.+)", re.DOTALL)
_PLACE = re.compile(r"\\{(\w+)\\}")


def refusal(refused: KapjournalError | None, language: str, *, status: int = 400) -> dict[str, Any]:
    """What a page shows on top of a form that it sends back: status, problem and remedy; 200 for None."""
    if refused is None:
        return {"status": 200, "problem": "", "remedy": ""}
    return {"status": status, "problem": told(refused, language), "remedy": helped(refused, language)}


def told(error: KapjournalError, language: str) -> str:
    """What happened, as a whole sentence in that language."""
    general = next((line for kind, line in GENERAL.items() if isinstance(error, kind)), "")
    return sentence(_said(str(error), language) or translator(language)(general))


def helped(error: KapjournalError, language: str) -> str:
    """What helps; "" for an error without a remedy, or one whose remedy is for somebody else."""
    return sentence(_said(error.remedy, language))


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) or not text else ".")


def _said(text: str, language: str) -> str:
    """The complaint in that language; "" where it is none of ours."""
    if text in _own_words(language):
        return text
    say = translator(language)
    field = _FIELD.fullmatch(text)
    if field is not None:
        name = field[2] if field[2] in WEEKDAYS else field[1].removesuffix("_minutes")
        name = name.removeprefix("hours_").removesuffix("_days")
        rest = _shaped(field[3], say)
        called = Dates(language).weekday_name(WEEKDAYS.index(name)) if name in WEEKDAYS else FIELDS.get(name)
        if called and rest:
            return f"{sentence(say(called)).removesuffix('.')}: {rest}"
    return _shaped(text, say)


@cache
def _own_words(language: str) -> frozenset[str]:
    """Sentences that a page has put into its reader's language already."""
    spoken = catalogue(language) or catalogue("es")
    return frozenset(spoken.values() if catalogue(language) else spoken)


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with the fewest places first: a sentence is not taken for a looser one that also fits."""
    ordered = sorted(COMPLAINTS, key=lambda one: (one.count("{"), -len(one)))
    return tuple((re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(one)), re.DOTALL), one) for one in ordered)


def _shaped(text: str, say: Translate) -> str:
    plain = text[:1].lower() + text[1:].removesuffix(".")
    for whole in (text.removesuffix("."), plain):
        for shape, complaint in _shapes():
            found = shape.fullmatch(whole)
            if found is not None:
                return say(
                    complaint, **{name: _value(value, say) for name, value in found.groupdict().items()}
                )
    return ""


def _value(value: str, say: Translate) -> str:
    """Codes as people know them, one or several ("therapist or supervisor")."""
    parts = value.split(" or ")
    if all(part in VALUES for part in parts):
        return f" {say('or')} ".join(say(VALUES[part]) for part in parts)
    return value
