"""Opened records -> `Journal`. Pure: joins what was sealed apart, and keeps what safety needs.

Each message, rating, item and tick was sealed by itself, without a look at the others. Here they meet:
edits and second answers become chains of `replaces`, transcripts join their voice notes, items their forms.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import (
    AnswerState,
    Asked,
    EntryKind,
    Journal,
    JournalEntry,
    JournalSession,
    MeasureTaken,
    Rating,
    Request,
    ReviewMark,
    SideEffectAnswer,
    Transcript,
)
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import (
    AskedRecord,
    CardAnswered,
    Flag,
    ItemResponse,
    Message,
    Payload,
    RatingGiven,
    Review,
    SessionFacts,
    TranscriptGiven,
    Withdrawal,
)
from kapjournal.domain.safety import AskedState, Finding, SafetyBasis, SafetyTier, SideEffect
from kapjournal.domain.session import Session

P = TypeVar("P", bound=Payload)

_LATE_ANSWER = timedelta(days=28)
"""How long after a question was left blank an answer to the same prompt is taken to be that answer."""


@dataclass(frozen=True, slots=True)
class Opened:
    """One record after opening. `entry_id` is hex; `sequence` its place in the client's chain."""

    entry_id: str
    sequence: int
    payload: Payload


def assemble(
    opened: Iterable[Opened],
    *,
    client: Client,
    sessions: Sequence[Session],
    requests: Sequence[CallRequest],
    now: datetime,
) -> Journal:
    """Everything that was opened, as one journal in order of time. `now` becomes its `exported_at`."""
    records = sorted(opened, key=lambda one: (one.payload.at, one.sequence))
    messages = _of(records, Message)
    cards = _of(records, CardAnswered)
    entries = _with_flags(_entries(records, messages, cards), _of(records, Flag))
    ratings = _newest_ratings(_of(records, RatingGiven))
    return Journal(
        code_name=client.code_name,
        language=client.language,
        time_zone=client.time_zone,
        exported_at=now,
        tracks=client.tracks,
        sessions=_sessions(sessions, _of(records, SessionFacts), now),
        entries=tuple(sorted(entries, key=lambda one: one.at)),
        asked=_asked(messages, cards, ratings, _of(records, AskedRecord)),
        ratings=tuple(Rating(one.at, one.name, one.value) for _, one in ratings),
        measures=_forms(_of(records, ItemResponse)),
        side_effects=_side_effects(cards, messages, _of(records, AskedRecord)),
        requests=tuple(
            Request(one.at, one.kind, met=one.met_at is not None)
            for one in sorted(requests, key=lambda one: one.at)
        ),
        reviews=tuple(ReviewMark(one.at, one.version_hash, one.name) for _, one in _of(records, Review)),
    )


def _of(records: Sequence[Opened], kind: type[P]) -> list[tuple[Opened, P]]:
    return [(one, one.payload) for one in records if isinstance(one.payload, kind)]


def _entries(
    records: Sequence[Opened],
    messages: Sequence[tuple[Opened, Message]],
    cards: Sequence[tuple[Opened, CardAnswered]],
) -> list[JournalEntry]:
    chains = _Chains(messages)
    replaces = chains.replaces
    edited = {record.entry_id: one.replaces for record, one in messages if one.replaces is not None}
    heard: dict[str, list[TranscriptGiven]] = defaultdict(list)
    for _, transcript in _of(records, TranscriptGiven):
        heard[transcript.entry].append(transcript)
    gone = _withdrawn({one.entry for _, one in _of(records, Withdrawal)}, replaces)
    entries = []
    for record, message in messages:
        entry = JournalEntry(
            id=record.entry_id,
            at=message.at,
            kind=message.kind,
            domain=message.domain,
            text=message.text,
            occasion=message.occasion,
            prompt=message.prompt,
            media=message.media,
            replaces=replaces.get(record.entry_id),
            late=message.late,
            safety=message.safety,
            group=chains.group_of.get(record.entry_id),
            choice=message.choice,
            stance=message.stance,
            forwarded=message.forwarded,
        )
        entry = _with_transcript(entry, _heard_in(record.entry_id, heard, edited))
        entries.append(_taken_back(entry) if record.entry_id in gone else entry)
    return [*entries, *(_card_entry(record, card) for record, card in cards if card.picked)]


class _Chains:
    """What replaces what: each entry one at most, and each replaced by one at most, never in a circle."""

    def __init__(self, messages: Sequence[tuple[Opened, Message]]) -> None:
        self.replaces: dict[str, str] = {}
        self.group_of: dict[str, str] = {}
        self._newer: dict[str, str] = {}
        members: dict[str, list[str]] = defaultdict(list)
        for record, one in messages:
            if one.replaces is not None:
                self._hang(record.entry_id, one.replaces)
        for record, one in messages:
            if one.replaces_group is not None:
                self._replace_answer(members.pop(one.replaces_group, []), record.entry_id)
            group = one.group or self.group_of.get(one.replaces or "")
            if group is not None:
                self.group_of[record.entry_id] = group
                members[group].append(record.entry_id)

    def _replace_answer(self, earlier: Sequence[str], by: str) -> None:
        """An answer given again after Back replaces every message of the earlier one.

        They are strung into one chain, in order, and the new one hangs behind it.
        """
        last = ""
        for entry in earlier:
            if last and entry not in self.replaces:
                self._hang(entry, last)
            last = entry
        if last and by not in self.replaces:
            self._hang(by, last)

    def _hang(self, new: str, old: str) -> None:
        """Put `new` behind the newest version of `old`."""
        while old in self._newer:
            old = self._newer[old]
        if old != self._newest(new):
            self.replaces[new] = old
            self._newer[old] = new

    def _newest(self, entry: str) -> str:
        while entry in self._newer:
            entry = self._newer[entry]
        return entry


def _withdrawn(named: set[str], replaces: dict[str, str]) -> set[str]:
    """What was taken back, with its earlier versions."""
    gone = set(named)
    for entry in named:
        at = replaces.get(entry)
        while at is not None and at not in gone:
            gone.add(at)
            at = replaces.get(at)
    return gone


def _taken_back(entry: JournalEntry) -> JournalEntry:
    """Withdrawn words stay only where the screen found something in them."""
    if entry.safety:
        return replace(entry, withdrawn=True)
    return replace(entry, withdrawn=True, text="", choice=(), safety=())


def _heard_in(
    entry: str, heard: dict[str, list[TranscriptGiven]], edited: dict[str, str]
) -> list[TranscriptGiven]:
    """Its transcripts, or those of the version before it: an edited caption leaves the sound as it was."""
    for _ in range(len(edited)):
        if entry in heard or entry not in edited:
            break
        entry = edited[entry]
    return heard.get(entry, [])


def _with_transcript(entry: JournalEntry, heard: list[TranscriptGiven]) -> JournalEntry:
    """The newest transcript's words, behind a caption if there is one; its findings move along.

    What else may have been said in the same words is not settled by a client who lets them stand.
    """
    if not heard or entry.media is None:
        return entry
    newest = heard[-1]
    unsure = newest.unsure and newest.state is Transcript.UNCONFIRMED
    media = replace(entry.media, transcript=newest.state, unsure=unsure)
    if newest.state is Transcript.NONE or not newest.text:
        return replace(entry, media=media)
    before = f"{entry.text}\n" if entry.text else ""
    same = [one for given in heard[:-1] if given.text == newest.text for one in given.safety]
    kept = [one for one in same if one.tier is SafetyTier.UNSURE and one not in newest.safety]
    shifted = tuple(
        replace(one, span=(one.span[0] + len(before), one.span[1] + len(before)))
        for one in (*newest.safety, *kept)
    )
    return replace(entry, media=media, text=before + newest.text, safety=(*(entry.safety or ()), *shifted))


def _card_entry(record: Opened, card: CardAnswered) -> JournalEntry:
    """What was ticked. Its words are the buttons' own, so they are shown only where safety needs them."""
    text = "; ".join(card.labels) if card.findings else ""
    return JournalEntry(
        id=record.entry_id,
        at=card.at,
        kind=EntryKind.REFLECTION,
        text=text,
        occasion=card.occasion,
        prompt=card.prompt,
        choice=card.picked,
        safety=tuple(
            Finding(kind, SafetyTier.AFFIRMED, (0, len(text)), SafetyBasis.CHOICE)
            for kind in dict.fromkeys(card.findings)
        ),
    )


def _with_flags(entries: list[JournalEntry], flags: Sequence[tuple[Opened, Flag]]) -> list[JournalEntry]:
    """A flag whose words are in no opened entry stands as an entry of its own.

    So a prescriber sees the words of a red flag without the journal around them, and a transcript that was
    corrected later does not make its first hearing vanish: it stays as the earlier version.
    """
    by_id = {entry.id: place for place, entry in enumerate(entries)}
    for record, flag in flags:
        place = by_id.get(flag.entry)
        if not flag.entry or not flag.words:
            continue
        known = entries[place] if place is not None else None
        if known is not None and (flag.words in known.text or known.withdrawn):
            continue
        if known is not None and known.choice:
            continue  # a card: its labels stand as its words already
        alone = JournalEntry(
            id=record.entry_id,
            at=flag.at,
            kind=EntryKind.FREE,
            text=flag.words,
            safety=(Finding(flag.kind, flag.tier, (0, len(flag.words))),),
        )
        entries = [*entries, alone]
        if place is not None and known is not None and known.replaces is None:
            entries[place] = replace(known, replaces=alone.id)
    return entries


def _newest_ratings(
    ratings: Sequence[tuple[Opened, RatingGiven]],
) -> list[tuple[Opened, RatingGiven]]:
    """Within one sitting the last tap counts."""
    newest: dict[tuple[str, ...], tuple[Opened, RatingGiven]] = {}
    for record, rating in ratings:
        key = (rating.reflection, rating.name.value) if rating.reflection else (record.entry_id,)
        newest[key] = (record, rating)
    return sorted(newest.values(), key=lambda pair: (pair[1].at, pair[0].sequence))


def _forms(items: Sequence[tuple[Opened, ItemResponse]]) -> tuple[MeasureTaken, ...]:
    forms: dict[str, list[ItemResponse]] = defaultdict(list)
    for _, item in items:
        forms[item.form].append(item)
    taken = []
    for form in forms.values():
        values: list[int | None] = [None] * max(one.items for one in form)
        for one in form:
            if 0 <= one.item < len(values):
                values[one.item] = one.value
        last = form[-1]
        taken.append(MeasureTaken(last.at, last.measure, last.version, tuple(values)))
    return tuple(sorted(taken, key=lambda one: one.at))


def _asked(
    messages: Sequence[tuple[Opened, Message]],
    cards: Sequence[tuple[Opened, CardAnswered]],
    ratings: Sequence[tuple[Opened, RatingGiven]],
    blanks: Sequence[tuple[Opened, AskedRecord]],
) -> tuple[Asked, ...]:
    """Every question that was asked: once answered, however many messages it took, or left blank."""
    answered: dict[tuple[str, str], Asked] = {}
    answers: list[tuple[Opened, Message | CardAnswered | RatingGiven]] = [*messages, *cards, *ratings]
    for record, answer in answers:
        if answer.prompt is None or answer.occasion is None:
            continue
        linked = None if isinstance(answer, RatingGiven) else record.entry_id
        answered.setdefault(
            (answer.reflection or record.entry_id, answer.prompt.id),
            Asked(answer.at, answer.occasion, answer.prompt, AnswerState.ANSWERED, linked),
        )
    times: dict[tuple[str, Occasion], list[datetime]] = defaultdict(list)
    for one in answered.values():
        times[one.prompt.id, one.occasion].append(one.at)
    left = [
        Asked(blank.at, blank.occasion, blank.prompt, blank.state)
        for _, blank in blanks
        if not any(blank.at <= at <= blank.at + _LATE_ANSWER for at in times[blank.prompt.id, blank.occasion])
    ]
    return tuple(sorted((*answered.values(), *left), key=lambda one: one.at))


def _side_effects(
    cards: Sequence[tuple[Opened, CardAnswered]],
    messages: Sequence[tuple[Opened, Message]],
    blanks: Sequence[tuple[Opened, AskedRecord]],
) -> tuple[SideEffectAnswer, ...]:
    answers = []
    for _, card in cards:
        added = card.own_words or _words_added(card, messages)
        for effect in dict.fromkeys(card.asked_effects):
            yes = effect in card.effects
            own = yes and (effect is SideEffect.OTHER_BODY or len(set(card.effects)) == 1)
            state = AskedState.ASKED_YES if yes else AskedState.ASKED_NO
            answers.append(SideEffectAnswer(card.at, effect, state, added if own else None))
    for _, blank in blanks:
        answers.extend(
            SideEffectAnswer(blank.at, effect, AskedState.ASKED_UNANSWERED)
            for effect in dict.fromkeys(blank.effects)
        )
    return tuple(sorted(answers, key=lambda one: one.at))


def _words_added(card: CardAnswered, messages: Sequence[tuple[Opened, Message]]) -> str | None:
    """What the client wrote after ticking "something else" on this card."""
    if card.prompt is None or card.reflection is None:
        return None
    words = [
        one.text
        for _, one in messages
        if one.reflection == card.reflection
        and one.prompt is not None
        and one.prompt.id == card.prompt.id
        and one.at >= card.at
        and one.text
    ]
    return "\n".join(words) or None


def _sessions(
    sessions: Sequence[Session], facts: Sequence[tuple[Opened, SessionFacts]], now: datetime
) -> tuple[JournalSession, ...]:
    """In order of time, the medicine sessions numbered. A dose written down again replaces the first."""
    noted: dict[str, list[SessionFacts]] = defaultdict(list)
    for _, fact in facts:
        noted[fact.session].append(fact)
    shown, number = [], 0
    for session in sorted(sessions, key=lambda one: (one.start(), one.id)):
        counts = session.kind is SessionKind.MEDICINE and not session.cancelled
        number += counts
        end = session.end() if session.is_over(now) else None
        known = noted.get(session.id, [])
        shown.append(
            JournalSession(
                id=session.id,
                kind=session.kind,
                at=session.start(),
                number=number if counts else None,
                route=session.route,
                ended_at=end.at if end else None,
                end_assumed=bool(end and end.assumed),
                dose=next((one.dose for one in reversed(known) if one.dose), None),
                blood_pressure=next(
                    (one.blood_pressure for one in reversed(known) if one.blood_pressure), None
                ),
                cancelled=session.cancelled,
            )
        )
    return tuple(shown)
