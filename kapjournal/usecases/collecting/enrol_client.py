"""From an invite to a journal: three screens, each answered by one tap.

Screen 1 says what this is and asks for consent, screen 2 shows the defaults, screen 3 what happens next.
"""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.chat import Mode
from kapjournal.domain.client import Client, ClientState, Invite
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import After, OneOf
from kapjournal.usecases.collecting.answer_stranger import AFTER_A_LINK, answer_stranger
from kapjournal.usecases.collecting.change_preference import change_preference, preferences_shown, suggestion
from kapjournal.usecases.collecting.consent_text import record_consent, renew_consent, whole_text
from kapjournal.usecases.collecting.redeem_pairing import redeem_pairing
from kapjournal.usecases.collecting.request_erasure import while_erasing
from kapjournal.usecases.collecting.withdraw_consent import why_not_kept
from kapjournal.usecases.desk import Caller, practice_of
from kapjournal.usecases.pair_staff import LINK
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, Keyboard, answer, retire

_AT_ONCE = timedelta(minutes=1)


def start(caller: Caller, code: str | None) -> None:
    """`/start`, with or without an invite's code. A wrong or used one gets a kind dead end."""
    if code and code.startswith(LINK):
        redeem_pairing(caller, code)
        return
    if caller.person is not None:
        answer(caller, caller.text("person.start"))
        return
    client = caller.client
    if client is not None and client.enrolled_at is not None and client.state is not ClientState.STOPPED:
        if client.may_record:
            answer(caller, caller.text("start.again"), keyboard=open_button(caller))
        else:
            answer(caller, why_not_kept(caller))
        return
    if client is not None and client.state is ClientState.STOPPED and not code:
        _consent_screen(caller, client, invite=None)
        return
    invite = _invite(caller, code) if code else None
    if invite is None:
        answer_stranger(caller, "start.dead_end", still_for=AFTER_A_LINK)
        return
    _consent_screen(caller, caller.uow.get(Client, invite.client_id), invite=invite)


def _invite(caller: Caller, code: str) -> Invite | None:
    found = caller.uow.find(Invite, code_hash=caller.desk.index.code("invite", code))
    if found is None or found.used_at is not None or found.expires_at < caller.at:
        return None
    return found


def _consent_screen(
    caller: Caller, client: Client, *, invite: Invite | None, over: int | None = None, full: bool = False
) -> None:
    caller.go(
        Mode.ENROL_CONSENT,
        client=client.id,
        invite=invite.id if invite else None,
        language=caller.conversation.data.get("language") or _first_language(caller, client),
    )
    practice = practice_of(caller.uow).name
    text = caller.text("consent.short", practice=practice)
    if invite is not None:
        text += "\n\n" + caller.text("consent.code", code=_spaced(invite.matching_code))
    if full:
        text = whole_text(caller)
    rows = [[Button(caller.text("button.agree"), "e:agree")]]
    if not full:
        rows.append([Button(caller.text("button.read_all"), "e:full")])
    rows.append(
        [
            Button(caller.text("button.other_language"), "e:language"),
            Button(caller.text("button.not_now"), "e:no"),
        ]
    )
    answer(caller, text, keyboard=rows, over=over)


def enrolment_tap(caller: Caller, do: str, *, over: int | None) -> str | None:
    """A button of the first two screens. Returns a toast for one that is no longer meant."""
    data = caller.conversation.data
    if do in {"renew", "renew_full"}:
        return renew_consent(caller, do, over=over)
    if caller.conversation.mode is Mode.ENROL_CONSENT:
        client = caller.uow.get(Client, data["client"])
        invite = caller.uow.find(Invite, id=data["invite"]) if data.get("invite") else None
        match do:
            case "full":
                _consent_screen(caller, client, invite=invite, over=over, full=True)
            case "language":
                _switch_language(caller)
                _consent_screen(caller, client, invite=invite, over=over)
            case "no":
                caller.go(Mode.IDLE)
                answer(caller, caller.text("consent.not_now"), over=over)
            case "agree":
                return _agree(caller, client, invite, over)
            case _:
                return caller.text("toast.closed")
        return None
    known = caller.client is not None and caller.client.enrolled_at is not None
    if known and caller.conversation.mode not in {Mode.SITTING, Mode.AWAIT_WORDS}:
        return _preference(caller, do, over)
    return caller.text("toast.closed")


def _agree(caller: Caller, client: Client, invite: Invite | None, over: int | None) -> str | None:
    """The screen may be older than what happened since: everything it rests on is looked at again."""
    caller.uow.lock(f"client:{client.id}")
    client = caller.uow.get(Client, client.id)
    invite = caller.uow.find(Invite, id=invite.id) if invite is not None else None
    if not _may_agree(caller, client, invite):
        caller.go(Mode.IDLE)
        answer(caller, caller.text("start.dead_end"), over=over)
        return None
    if invite is not None:
        caller.uow.save(replace(invite, used_at=caller.at))
    caller.account = caller.account.of_client(client.id)
    caller.uow.save(caller.account)
    caller.client = client
    language = caller.conversation.data.get("language") or client.language
    caller.update(
        state=ClientState.ACTIVE,
        # Somebody who comes back with a new phone, or after /stop, goes on where they were.
        enrolled_at=client.enrolled_at or caller.at,
        language=language,
        country=client.country or caller.desk.places.country(client.time_zone),
    )
    record_consent(caller)
    show_preferences(caller, over=over)
    return None


def _may_agree(caller: Caller, client: Client, invite: Invite | None) -> bool:
    """By an invite that still holds, or as somebody who stopped; a hold or a death is not lifted by a tap."""
    if client.state.is_held:
        return False
    theirs = caller.account.client_id == client.id
    if invite is None:
        return theirs and client.state is ClientState.STOPPED and not caller.conversation.data.get("invite")
    return theirs or (invite.used_at is None and invite.expires_at >= caller.at)


def _preference(caller: Caller, do: str, over: int | None) -> str | None:
    match do:
        case "zone":
            caller.go(Mode.AWAIT_CITY, back="enrol")
            answer(caller, caller.text("zone.ask"))
            return None
        case "language":
            _switch_language(caller)
        case "done":
            finish_enrolment(caller, over=over)
            return None
        case _:
            if not change_preference(caller, do):
                return caller.text("toast.closed")
    show_preferences(caller, over=over)
    return None


def show_preferences(caller: Caller, *, over: int | None = None) -> None:
    """Screen 2, in place of the message `over`, or anew under the last one."""
    caller.go(Mode.ENROL_PREFERENCES)
    text = caller.text("preferences.screen", **preferences_shown(caller))
    answer(caller, text, keyboard=_preferences(caller), over=over)


def finish_enrolment(caller: Caller, *, over: int | None) -> None:
    """Screen 3: what happens next, with a date. The first questions are one tap away."""
    caller.go(Mode.IDLE)
    client = caller.known
    plan_reflections(caller.uow, caller.desk, client)
    first = _first_questions(caller)
    if first is None:
        _last_screen(caller, caller.text("enrolled.no_date"), over=over)
    elif first.state is ReflectionState.NOTICED or first.due_at <= caller.at + _AT_ONCE:
        # The first questions are due now: this screen is their notice, and no second one stands beside it.
        retire(caller)
        caller.uow.save(
            replace(first, state=ReflectionState.NOTICED, noticed_at=first.noticed_at or caller.at)
        )
        begin = [
            [Button(caller.text("button.begin"), f"b:{first.id}")],
            [Button(caller.text("button.later"), f"l:{first.id}")],
        ]
        _last_screen(caller, caller.text("enrolled.now"), keyboard=begin, over=over, ref=f"n:{first.id}")
        caller.remember(standing={"ref": f"n:{first.id}", "number": over, "spent": "delete"})
    else:
        when = caller.desk.texts.moment(first.due_at, client.time_zone, client.language, now=caller.at)
        _last_screen(caller, caller.text("enrolled.next", moment=when), over=over)


def _last_screen(
    caller: Caller, text: str, *, over: int | None, keyboard: Keyboard = (), ref: str | None = None
) -> None:
    """Somebody who comes back while their journal is on its way to be erased must not find that out later."""
    erasing = while_erasing(caller, "erase.waiting")
    if erasing is not None:
        warning, way_back = erasing
        text, keyboard = f"{text}\n\n{warning}", [*keyboard, *way_back]
    answer(caller, text, keyboard=keyboard, over=over, ref=ref)


def _first_questions(caller: Caller) -> Reflection | None:
    """Those whose notice came while the second screen stood for long, else the next that are planned."""

    def of(state: ReflectionState, **where: object) -> tuple[Reflection, ...]:
        found = {"client_id": caller.known.id, "state": state, **where}
        return caller.uow.all(Reflection, **found, order_by="due_at", limit=1)

    standing = of(ReflectionState.NOTICED, window_end=After(caller.at))
    return next(iter(standing or of(ReflectionState.PLANNED)), None)


def open_button(caller: Caller) -> Keyboard:
    """A button to what is open now, if anything is."""
    waiting = caller.uow.find(
        Reflection,
        client_id=caller.known.id,
        state=OneOf([ReflectionState.OPEN, ReflectionState.NOTICED]),
    )
    return [[Button(caller.text("button.begin"), f"b:{waiting.id}")]] if waiting else []


def _preferences(caller: Caller) -> Keyboard:
    return [
        [Button(caller.text("button.preferences_done"), "e:done")],
        [Button(caller.text("button.zone"), "e:zone"), Button(caller.text("button.quiet"), "e:quiet")],
        [Button(caller.text("button.tidy"), "e:tidy"), Button(caller.text("button.phone"), "e:phone")],
        *suggestion(caller, "e"),
        [Button(caller.text("button.keep"), "e:keep")],
        [Button(caller.text("button.other_language"), "e:language")],
    ]


def _switch_language(caller: Caller) -> None:
    languages = caller.desk.texts.languages
    other = languages[(languages.index(caller.language) + 1) % len(languages)]
    caller.remember(language=other)
    if caller.client is not None and caller.client.enrolled_at is not None:
        caller.update(language=other)


def _first_language(caller: Caller, client: Client) -> str:
    spoken = caller.language_code.partition("-")[0]
    return spoken if spoken in caller.desk.texts.languages else client.language


def _spaced(code: str) -> str:
    return f"{code[:3]} {code[3:]}"
