-- What LiveKit sent, byte for byte. Raw bodies carry names and a TURN password: they are kept for a while only.
create table golive_webhook (
    seq              bigint generated always as identity primary key,
    event_id         varchar(255)                not null unique,
    room             varchar(256),
    body             ${bytes}                    not null,
    replayable_until timestamp(6) with time zone not null,
    kept_at          timestamp(6) with time zone not null,
    -- When the application had been told; null where it died before.
    settled_at       timestamp(6) with time zone
);
create index golive_webhook_room on golive_webhook (room, seq);
create index golive_webhook_kept on golive_webhook (settled_at, kept_at);

create table golive_session (
    room             varchar(256)                primary key,
    session_id       varchar(512)                not null,
    state            varchar(16)                 not null,
    since            timestamp(6) with time zone not null,
    coach            varchar(256),
    broadcast_from   timestamp(6) with time zone,
    broadcast_to     timestamp(6) with time zone
);

-- Who was where. One row for each life of a room, one for each connection, however many facts there were. Times are
-- milliseconds since 1970. No names: attendees are pseudonyms.
create table golive_attendance_room (
    room_sid         varchar(255)                primary key,
    room             varchar(256) ${bytewise}    not null,
    opened_ms        bigint,
    closed_ms        bigint
);
create index golive_attendance_room_name on golive_attendance_room (room);
create index golive_attendance_room_open on golive_attendance_room (closed_ms);

create table golive_attendance_connection (
    room_sid         varchar(255)                not null,
    connection_sid   varchar(255)                not null,
    attendee         varchar(256) ${bytewise}    not null,
    -- 0 nobody said, 10 a person, 20 one who runs the session, 30 no person
    kind             smallint                    not null,
    aborted          smallint                    not null,
    joined_ms        bigint,
    first_seen_ms    bigint,
    last_seen_ms     bigint,
    left_ms          bigint,
    left_reason      varchar(255) ${bytewise},
    gone_ms          bigint,
    primary key (room_sid, connection_sid)
);
