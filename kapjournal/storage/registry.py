"""Which table holds which noun."""

from typing import cast

from sqlalchemy import Table
from sqlmodel import SQLModel

from kapjournal.domain import (
    access,
    chain,
    chat,
    client,
    notice,
    people,
    practice_record,
    reading,
    reflection,
    session,
    sign_in,
)
from kapjournal.storage.tables import chat as chat_rows
from kapjournal.storage.tables import clients as client_rows
from kapjournal.storage.tables import course as course_rows
from kapjournal.storage.tables import people as people_rows
from kapjournal.storage.tables import reading_room as reading_rows
from kapjournal.storage.tables import records as record_rows

ROW_OF: dict[type, type[SQLModel]] = {
    client.Client: client_rows.ClientRow,
    client.TelegramAccount: client_rows.TelegramAccountRow,
    client.Invite: client_rows.InviteRow,
    client.Consent: client_rows.ConsentRow,
    people.Person: people_rows.PersonRow,
    people.Pairing: people_rows.PairingRow,
    people.CareMember: people_rows.CareMemberRow,
    people.StoredCertificate: people_rows.StoredCertificateRow,
    people.StoredWrap: people_rows.StoredWrapRow,
    people.StoredStatement: people_rows.StoredStatementRow,
    reflection.Reflection: course_rows.ReflectionRow,
    chat.Conversation: chat_rows.ConversationRow,
    chat.OutboxItem: chat_rows.OutboxItemRow,
    chat.ChatMessage: chat_rows.ChatMessageRow,
    chat.PendingMedia: chat_rows.PendingMediaRow,
    chat.PendingTranscript: chat_rows.PendingTranscriptRow,
    chat.SetAside: chat_rows.SetAsideRow,
    chat.CallRequest: chat_rows.CallRequestRow,
    chat.PromptVersion: course_rows.PromptVersionRow,
    notice.SafetyNotice: course_rows.SafetyNoticeRow,
    session.Session: course_rows.SessionRow,
    practice_record.PracticeRecord: people_rows.PracticeRecordRow,
    chain.StoredRecord: record_rows.StoredRecordRow,
    chain.StoredLink: record_rows.StoredRecordRow,
    chain.StoredTombstone: record_rows.StoredTombstoneRow,
    chain.StoredCheckpoint: record_rows.StoredCheckpointRow,
    sign_in.SignIn: reading_rows.SignInRow,
    sign_in.SignInTries: reading_rows.SignInTriesRow,
    access.AccessLine: reading_rows.AccessLineRow,
    reading.SummaryRead: reading_rows.SummaryReadRow,
    reading.Star: reading_rows.StarRow,
    reading.KnownPlanOnFile: reading_rows.KnownPlanRow,
}


def table_of(row: type[SQLModel]) -> Table:
    return cast("Table", row.__table__)  # type: ignore[attr-defined]  # set by SQLModel's metaclass
